// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reporttext.h"

#include "ui/shell/looks.h"
#include "ui/wording/anonymitywording.h"

#include <QEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace tvers {

namespace {

constexpr int mostTold = 3; // more would push the text away

QTextEdit::ExtraSelection marked(const QPlainTextEdit &edit, const AnonymityFinding &finding)
{
    QTextEdit::ExtraSelection mark;
    mark.cursor = QTextCursor(edit.document());
    mark.cursor.setPosition(int(finding.from));
    mark.cursor.setPosition(int(finding.end()), QTextCursor::KeepAnchor);
    mark.format.setUnderlineStyle(isStop(finding.kind) ? QTextCharFormat::WaveUnderline
                                                       : QTextCharFormat::DotLine);
    mark.format.setUnderlineColor(Looks::warningText());
    return mark;
}

} // namespace

ReportText::ReportText(QWidget *parent) :
    QWidget(parent),
    m_name(new QLabel(this)),
    m_edit(new QPlainTextEdit(this)),
    m_findings(new QLabel(this))
{
    m_name->setBuddy(m_edit);
    m_findings->setWordWrap(true);
    m_findings->hide();
    m_edit->setTabChangesFocus(true);
    m_edit->installEventFilter(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Looks::step);
    column->addWidget(m_name);
    column->addWidget(m_edit, 1);
    column->addWidget(m_findings);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &ReportText::look);
}

void ReportText::setName(const QString &name)
{
    m_name->setText(name);
    m_edit->setAccessibleName(QString(name).remove(u'&'));
    look();
}

void ReportText::setGate(const AnonymityGate::Known &known, QDate today)
{
    m_gate = std::make_unique<const AnonymityGate>(known);
    m_today = today;
    look();
}

void ReportText::show(const QString &text)
{
    if (m_shown == text)
        return;
    m_shown = text;
    if (m_edit->toPlainText() != text)
        m_edit->setPlainText(text);
}

void ReportText::forget()
{
    m_shown.clear();
    m_edit->clear();
}

void ReportText::setReadOnly(bool readOnly) { m_edit->setReadOnly(readOnly); }

QString ReportText::text() const { return m_stops ? m_shown : m_edit->toPlainText(); }

bool ReportText::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::FocusOut)
        take();
    return QWidget::eventFilter(watched, event);
}

void ReportText::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        look();
    QWidget::changeEvent(event);
}

void ReportText::look()
{
    const QString typed = m_edit->toPlainText();
    m_stops = false;
    QList<QTextEdit::ExtraSelection> marks;
    QStringList told;
    const auto findings = m_gate ? m_gate->findings(typed, m_today) : QList<AnonymityFinding>();
    for (const AnonymityFinding &finding : findings) {
        marks.append(marked(*m_edit, finding));
        m_stops |= isStop(finding.kind);
        if (told.size() < mostTold)
            told.append(tr("“%1” is %2. %3")
                            .arg(typed.mid(finding.from, finding.length),
                                 AnonymityWording::kind(finding.kind),
                                 AnonymityWording::advice(finding.kind)));
    }
    if (m_stops)
        told.prepend(tr("This is not kept yet: the report is public."));
    m_edit->setExtraSelections(marks);
    m_findings->setText(told.join(u'\n'));
    m_findings->setVisible(!told.isEmpty());
    QPalette palette = this->palette();
    palette.setColor(QPalette::WindowText, Looks::warningText());
    m_findings->setPalette(palette);
}

void ReportText::take()
{
    if (m_stops || m_edit->isReadOnly() || text() == m_shown)
        return;
    m_shown = text();
    emit edited();
}

} // namespace tvers
