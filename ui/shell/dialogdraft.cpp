// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/dialogdraft.h"

#include "ui/shell/dayfield.h"
#include "ui/shell/drafts.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QComboBox>
#include <QDialog>
#include <QInputDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPointer>
#include <QSpinBox>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto placeLead = "dialog/"_L1;
constexpr auto titleField = "title"_L1;
constexpr auto ownField = "own"_L1;

/// Choices come before texts: what is chosen says which texts there are.
enum class Pass { Choices, Texts };

bool isPartOfAnother(const QWidget &field)
{
    return qobject_cast<QComboBox *>(field.parentWidget()) ||
           qobject_cast<QAbstractSpinBox *>(field.parentWidget());
}

QString chosen(const QComboBox &box)
{
    const QVariant data = box.currentData();
    return data.isValid() ? data.toString() : box.currentText();
}

void choose(QComboBox &box, const QString &wanted)
{
    for (int row = 0; row < box.count(); ++row) {
        const QVariant data = box.itemData(row);
        if ((data.isValid() ? data.toString() : box.itemText(row)) != wanted)
            continue;
        box.setCurrentIndex(row);
        emit box.activated(row); // what hears only of people hears of this too
        return;
    }
}

void write(QLineEdit &field, const QString &text)
{
    if (auto *day = qobject_cast<DayField *>(&field)) {
        if (const QDate wanted = QDate::fromString(text, Qt::ISODate); wanted.isValid()) {
            day->setDate(wanted);
            emit day->dateChanged(wanted);
        }
        return;
    }
    field.setText(text);
    emit field.textEdited(text);
    emit field.editingFinished();
}

QString textOf(const QLineEdit &field)
{
    const auto *day = qobject_cast<const DayField *>(&field);
    return day ? day->date().toString(Qt::ISODate) : field.text();
}

/// Calls \a visit with each field of \a dialog that a person fills in, and its name.
template<typename Visit>
void eachField(const QDialog &dialog, Visit visit)
{
    QMap<QString, int> seen;
    const auto name = [&seen](const QString &kind) {
        return u"%1.%2"_s.arg(kind).arg(seen[kind]++);
    };
    const auto all = dialog.findChildren<QWidget *>();
    const QList<QPointer<QWidget>> widgets(all.begin(), all.end()); // one may take another away
    for (QWidget *widget : widgets) {
        if (!widget || isPartOfAnother(*widget))
            continue;
        if (auto *box = qobject_cast<QComboBox *>(widget))
            visit(name(u"choice"_s), *box);
        else if (auto *button = qobject_cast<QAbstractButton *>(widget);
                 button && button->isCheckable())
            visit(name(u"tick"_s), *button);
        else if (auto *number = qobject_cast<QSpinBox *>(widget))
            visit(name(u"number"_s), *number);
        else if (auto *line = qobject_cast<QLineEdit *>(widget);
                 line && line->echoMode() == QLineEdit::Normal)
            visit(name(u"line"_s), *line);
        else if (auto *text = qobject_cast<QPlainTextEdit *>(widget))
            visit(name(u"text"_s), *text);
    }
}

class Reading
{
public:
    void operator()(const QString &name, const QComboBox &box) { put(name, chosen(box)); }
    void operator()(const QString &name, const QAbstractButton &tick)
    {
        put(name, tick.isChecked() ? u"yes"_s : u"no"_s);
    }
    void operator()(const QString &name, const QSpinBox &box)
    {
        put(name, QString::number(box.value()));
    }
    void operator()(const QString &name, const QLineEdit &line) { put(name, textOf(line)); }
    void operator()(const QString &name, const QPlainTextEdit &text)
    {
        put(name, text.toPlainText());
    }
    QMap<QString, QString> fields;

private:
    void put(const QString &name, const QString &value) { fields.insert(name, value); }
};

struct Writing {
    const QMap<QString, QString> &fields;
    Pass pass;

    void operator()(const QString &name, QComboBox &box) const
    {
        if (isWanted(name, Pass::Choices) && chosen(box) != fields.value(name))
            choose(box, fields.value(name));
    }
    void operator()(const QString &name, QAbstractButton &tick) const
    {
        if (isWanted(name, Pass::Choices) && tick.isChecked() != (fields.value(name) == "yes"_L1))
            tick.click();
    }
    void operator()(const QString &name, QSpinBox &box) const
    {
        if (isWanted(name, Pass::Choices))
            box.setValue(fields.value(name).toInt());
    }
    void operator()(const QString &name, QLineEdit &line) const
    {
        if (isWanted(name, Pass::Texts) && textOf(line) != fields.value(name))
            write(line, fields.value(name));
    }
    void operator()(const QString &name, QPlainTextEdit &text) const
    {
        if (isWanted(name, Pass::Texts) && text.toPlainText() != fields.value(name))
            text.setPlainText(fields.value(name));
    }
    bool isWanted(const QString &name, Pass wanted) const
    {
        return pass == wanted && fields.contains(name);
    }
};

QMap<QString, QString> fieldsOf(const QDialog &dialog)
{
    Reading reading;
    eachField(dialog, [&](const QString &name, auto &field) { reading(name, field); });
    return reading.fields;
}

} // namespace

void DialogDraft::keep(QDialog &dialog, Desk &desk, const QString &subject)
{
    keep(dialog, desk, subject, {});
}

void DialogDraft::keep(QDialog &dialog, Desk &desk, const QString &subject, const Own &own)
{
    auto *draft = new DialogDraft(dialog, desk, subject, own);
    draft->giveBack();
}

DialogDraft::DialogDraft(QDialog &dialog, Desk &desk, const QString &subject, const Own &own) :
    QObject(&dialog),
    m_dialog(dialog),
    m_drafts(Drafts::of(desk)),
    m_place(placeLead + QString::fromLatin1(dialog.metaObject()->className()) + u'/' + subject),
    m_own(own),
    m_start(fields())
{
    connect(&dialog, &QDialog::finished, this, &DialogDraft::finish);
}

QMap<QString, QString> DialogDraft::fields() const
{
    QMap<QString, QString> fields = fieldsOf(m_dialog);
    if (m_own.read)
        fields.insert(ownField, m_own.read());
    return fields;
}

bool DialogDraft::putAside(const QDialog &dialog)
{
    auto *draft = dialog.findChild<DialogDraft *>(QString(), Qt::FindDirectChildrenOnly);
    if (!draft)
        return false;
    QMap<QString, QString> now = draft->fields();
    draft->m_isAside = true;
    if (now != draft->m_start) {
        now.insert(titleField, dialog.windowTitle());
        draft->m_drafts.keep(draft->m_place, now);
    } else {
        draft->m_drafts.drop(draft->m_place);
    }
    return true;
}

QStringList DialogDraft::waiting(Desk &desk)
{
    QStringList titles;
    const QList<Draft> drafts = Drafts::of(desk).all();
    for (const Draft &one : drafts) {
        if (one.place.startsWith(placeLead))
            titles.append(one.fields.value(titleField));
    }
    titles.sort();
    return titles;
}

std::optional<QString> DialogDraft::askLine(Desk &desk, const Question &question, QWidget *parent)
{
    QInputDialog dialog(parent);
    dialog.setWindowTitle(question.title);
    dialog.setLabelText(question.text);
    dialog.setTextValue(question.answer);
    keep(dialog, desk, question.subject + u'/' + question.title);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.textValue()) : std::nullopt;
}

/// Twice, for a choice may bring fields in which there is something to choose.
void DialogDraft::giveBack()
{
    const Draft *draft = m_drafts.at(m_place);
    if (!draft)
        return;
    const QMap<QString, QString> fields = draft->fields;
    for (const Pass pass : {Pass::Choices, Pass::Choices, Pass::Texts})
        eachField(m_dialog, [&](const QString &name, auto &field) {
            Writing{fields, pass}(name, field);
        });
    if (m_own.write && fields.contains(ownField))
        m_own.write(fields.value(ownField));
    auto *word = new QLabel(tr("This is what you had begun when the file was locked. It is not "
                               "saved yet."),
                            &m_dialog);
    word->setWordWrap(true);
    if (auto *column = qobject_cast<QBoxLayout *>(m_dialog.layout()))
        column->insertWidget(0, word);
    m_dialog.setAccessibleDescription(word->text());
}

void DialogDraft::finish()
{
    if (!m_isAside)
        m_drafts.drop(m_place);
}

} // namespace tvers
