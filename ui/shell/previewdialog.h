// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What will be printed, seen before.
#pragma once

#include "ui/shell/paperprinting.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPrinter;
class QPrintPreviewWidget;
class QPushButton;
class QSpinBox;

namespace tvers {

/// Qt's own has buttons that no key reaches, and asks for a page that is turned: ours
/// are laid out as they are.
class PreviewDialog : public QDialog
{
    Q_OBJECT
public:
    enum class Papers { AsItIs, A4AndA3 }; ///< what is laid out once, and what for each
    /// Shows \a pages as they come out of \a printer; they can be printed from there.
    PreviewDialog(QPrinter &printer, PagesFor pages, Papers papers, QWidget *parent);

    int page() const;  ///< from 1
    int pages() const; ///< that there are
    double zoom() const;

private:
    QList<QWidget *> buttons(Papers papers);
    QPushButton *addButton(const QString &text, void (PreviewDialog::*act)());
    void offerPapers();
    void takePaper(int choice);
    void showPages();
    void zoomIn();
    void zoomOut();
    void showWholePage();
    void showWholeWidth();
    void print();

    QPrinter &m_printer;
    PagesFor m_pages;
    QPrintPreviewWidget *m_preview;
    QComboBox *m_paper;
    QSpinBox *m_page;
    QLabel *m_zoom;
};

/// Shows it until it is closed.
void showPreview(QPrinter &printer, const PagesFor &pages, PreviewDialog::Papers papers,
                 QWidget *parent);

} // namespace tvers
