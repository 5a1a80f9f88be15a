// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/municipality/celldelegate.h"

#include "ui/municipality/editabletablemodel.h"
#include "ui/shell/dayfield.h"
#include "ui/shell/looks.h"

#include <QComboBox>
#include <QLineEdit>

#include <algorithm>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

QComboBox *choosing(QWidget *parent, const QModelIndex &index)
{
    auto *box = new QComboBox(parent);
    box->setEditable(index.data(EditableTableModel::FreeTextRole).toBool());
    box->setInsertPolicy(QComboBox::NoInsert);
    const auto choices = index.data(EditableTableModel::ChoicesRole).value<Choices>();
    for (const Choice &choice : choices)
        box->addItem(choice.text, choice.value);
    return box;
}

QVariant chosen(const QComboBox &box)
{
    const int listed = box.findText(box.currentText());
    if (box.isEditable() && listed < 0)
        return box.currentText();
    return box.itemData(box.isEditable() ? listed : box.currentIndex());
}

/// A day where it can be read, else what was typed, to be refused in words.
QVariant dayIn(DayField &field)
{
    if (!field.isReadable())
        return field.text();
    field.take();
    return field.date();
}

} // namespace

QWidget *CellDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    QWidget *editor = nullptr;
    if (index.data(EditableTableModel::ChoicesRole).isValid()) {
        auto *box = choosing(parent, index);
        connect(box, &QComboBox::activated, this, [this, box] {
            auto *self = const_cast<CellDelegate *>(this);
            emit self->commitData(box);
            emit self->closeEditor(box);
        });
        editor = box;
    } else if (index.data(EditableTableModel::FreeTextRole).toBool()) {
        editor = new QLineEdit(parent); // a day that may be none is typed
    } else if (index.data(Qt::EditRole).metaType().id() == QMetaType::QDate) {
        auto *days = new DayField(index.data(Qt::EditRole).toDate(), parent);
        days->setNear(index.data(EditableTableModel::NearRole).toDate());
        editor = days;
    } else {
        editor = QStyledItemDelegate::createEditor(parent, option, index);
    }
    if (editor)
        editor->setAccessibleName(index.data(EditableTableModel::ColumnTitleRole).toString());
    return editor;
}

void CellDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (auto *box = qobject_cast<QComboBox *>(editor)) {
        const int listed = box->findData(index.data(Qt::EditRole));
        box->setCurrentIndex(listed);
        if (listed < 0 && box->isEditable())
            box->setEditText(index.data(Qt::EditRole).toString());
    } else if (auto *days = qobject_cast<DayField *>(editor)) {
        days->setDate(index.data(Qt::EditRole).toDate());
    } else if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        line->setText(index.data(Qt::DisplayRole).toString());
    } else {
        QStyledItemDelegate::setEditorData(editor, index);
    }
}

void CellDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                const QModelIndex &index) const
{
    if (const auto *box = qobject_cast<QComboBox *>(editor))
        model->setData(index, chosen(*box));
    else if (auto *days = qobject_cast<DayField *>(editor))
        model->setData(index, dayIn(*days));
    else if (const auto *line = qobject_cast<QLineEdit *>(editor))
        model->setData(index, line->text());
    else
        QStyledItemDelegate::setModelData(editor, model, index);
}

/// What is written in is seen, however narrow its column is.
void CellDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const
{
    QStyledItemDelegate::updateEditorGeometry(editor, option, index);
    QRect box = editor->geometry();
    const int letters = 20;
    const int least = qobject_cast<DayField *>(editor)
                          ? editor->sizeHint().width()
                          : editor->fontMetrics().averageCharWidth() * letters;
    box.setWidth(std::max(box.width(), least));
    if (const QWidget *view = editor->parentWidget())
        box.moveLeft(std::max(0, std::min(box.left(), view->width() - box.width())));
    editor->setGeometry(box);
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize needed = QStyledItemDelegate::sizeHint(option, index);
    return QSize(needed.width() + Looks::margin, needed.height())
        .expandedTo({Looks::leastTarget, Looks::leastTarget});
}

void CellDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->textElideMode = Qt::ElideRight;
}

} // namespace tvers
