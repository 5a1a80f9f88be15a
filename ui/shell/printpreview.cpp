// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/printpreview.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPrintPreviewDialog>
#include <QPrintPreviewWidget>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Qt writes «56.7%» whatever the language: whole ones need no decimal sign.
void showWholePercent(QPrintPreviewDialog &dialog)
{
    auto *zoom = dialog.findChild<QComboBox *>();
    auto *preview = dialog.findChild<QPrintPreviewWidget *>();
    if (!zoom || !preview || !zoom->lineEdit())
        return;
    for (int i = zoom->count() - 1; i >= 0; --i) {
        if (zoom->itemText(i).contains(u'.'))
            zoom->removeItem(i);
    }
    const auto say = [zoom, preview] {
        zoom->lineEdit()->setText(u"%1%"_s.arg(qRound(preview->zoomFactor() * 100)));
    };
    // queued: after Qt's own words
    QObject::connect(preview, &QPrintPreviewWidget::previewChanged, zoom, say,
                     Qt::QueuedConnection);
}

} // namespace

void showPreview(QPrinter &printer, const std::function<void(QPrinter &)> &paint, QWidget *parent)
{
    QPrintPreviewDialog dialog(&printer, parent);
    QObject::connect(&dialog, &QPrintPreviewDialog::paintRequested, &dialog,
                     [&paint](QPrinter *page) { paint(*page); });
    showWholePercent(dialog);
    dialog.resize(parent->window()->size().expandedTo({800, 600}));
    dialog.exec();
}

} // namespace tvers
