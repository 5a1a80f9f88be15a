// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/meetingtext.h"

#include "core/storage/textgate.h"
#include "ui/municipality/noticelabel.h"
#include "ui/shell/desk.h"
#include "ui/shell/looks.h"
#include "ui/wording/anonymitywording.h"

#include <QEvent>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace tvers {

MeetingText::MeetingText(Desk &desk, QWidget *parent) :
    QWidget(parent),
    m_desk(desk),
    m_edit(new QPlainTextEdit(this)),
    m_found(new NoticeLabel(NoticeLabel::Tone::Warning, this))
{
    m_edit->setTabChangesFocus(true);
    m_edit->installEventFilter(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Looks::step);
    column->addWidget(m_edit);
    column->addWidget(m_found);
    setFocusProxy(m_edit);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &MeetingText::look);
    setLines(3);
}

void MeetingText::setName(const QString &name) { m_edit->setAccessibleName(name); }

void MeetingText::setLines(int lines)
{
    m_edit->setFixedHeight(m_edit->fontMetrics().lineSpacing() * lines + Looks::margin);
}

void MeetingText::setReadOnly(bool readOnly) { m_edit->setReadOnly(readOnly); }

void MeetingText::show(const QString &text)
{
    const bool isTyping = m_edit->hasFocus() && m_edit->toPlainText().trimmed() != m_shown;
    m_shown = text;
    if (isTyping || m_edit->toPlainText() == text)
        return;
    m_edit->setPlainText(text);
}

QString MeetingText::text() const { return m_edit->toPlainText().trimmed(); }

void MeetingText::take()
{
    if (text() == m_shown.trimmed())
        return;
    m_shown = text();
    emit edited();
}

bool MeetingText::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        m_gate.reset(); // other names may be known by now
    if (event->type() == QEvent::FocusOut)
        take();
    return QWidget::eventFilter(watched, event);
}

void MeetingText::look()
{
    if (!m_gate) {
        AnonymityGate::Known known;
        if (m_desk.store().isUnlocked()) {
            if (const auto names = knownIn(m_desk.store()))
                known = *names;
        }
        m_gate.emplace(known);
    }
    QStringList sentences;
    const QString typed = m_edit->toPlainText();
    for (const AnonymityFinding &one : m_gate->findings(typed, m_desk.today())) {
        const QString sentence =
            tr("“%1”: %2. %3")
                .arg(typed.mid(one.from, one.length), AnonymityWording::kind(one.kind),
                     AnonymityWording::advice(one.kind));
        if (isStop(one.kind) && !sentences.contains(sentence))
            sentences.append(sentence);
    }
    m_found->say(sentences.join(u'\n'));
}

} // namespace tvers
