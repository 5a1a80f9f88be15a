// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/freemnemonics.h"

#include <QAbstractButton>
#include <QApplication>
#include <QGroupBox>
#include <QKeyEvent>
#include <QLabel>
#include <QMainWindow>
#include <QMenuBar>
#include <QTimer>

namespace tvers {

namespace {

/// Where the mark of the mnemonic stands; -1 when there is none. "&&" is the sign itself.
qsizetype markIn(const QString &text)
{
    for (qsizetype at = 0; at + 1 < text.size(); ++at) {
        if (text[at] != u'&')
            continue;
        if (text[at + 1] != u'&')
            return at;
        ++at;
    }
    return -1;
}

/// A text with a mnemonic, of one of the kinds of widgets that have one.
struct Marked {
    QWidget *widget;
    QString text;
};

QString textOf(const QWidget *widget)
{
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return button->text();
    if (const auto *box = qobject_cast<const QGroupBox *>(widget))
        return box->title();
    const auto *label = qobject_cast<const QLabel *>(widget);
    return label && label->buddy() ? label->text() : QString();
}

void setText(QWidget *widget, const QString &text)
{
    if (auto *button = qobject_cast<QAbstractButton *>(widget))
        button->setText(text);
    else if (auto *box = qobject_cast<QGroupBox *>(widget))
        box->setTitle(text);
    else if (auto *label = qobject_cast<QLabel *>(widget))
        label->setText(text);
}

} // namespace

FreeMnemonics::FreeMnemonics(QMainWindow *window) : QObject(window), m_window(window)
{
    qApp->installEventFilter(this);
}

QChar FreeMnemonics::letterOf(const QString &text)
{
    const qsizetype mark = markIn(text);
    return mark < 0 ? QChar() : text[mark + 1].toUpper();
}

QString FreeMnemonics::freed(const QString &text, const QSet<QChar> &taken)
{
    const qsizetype mark = markIn(text);
    if (mark < 0 || !taken.contains(letterOf(text)))
        return text;
    QString bare = text;
    bare.remove(mark, 1);
    const auto isFree = [&](qsizetype at) {
        return bare[at].isLetter() && !taken.contains(bare[at].toUpper());
    };
    const auto begins = [&](qsizetype at) { return at == 0 || !bare[at - 1].isLetter(); };
    for (const bool wantsBeginning : {true, false}) {
        for (qsizetype at = 0; at < bare.size(); ++at) {
            if (isFree(at) && (begins(at) || !wantsBeginning))
                return bare.insert(at, u'&');
        }
    }
    return bare;
}

QSet<QChar> FreeMnemonics::lettersOfMenus() const
{
    QSet<QChar> letters;
    for (const QAction *menu : m_window->menuBar()->actions())
        letters.insert(letterOf(menu->text()));
    letters.remove(QChar());
    return letters;
}

void FreeMnemonics::settle()
{
    m_isDue = false;
    if (!m_window->centralWidget())
        return;
    const QSet<QChar> menus = lettersOfMenus();
    QSet<QChar> taken = menus;
    QList<Marked> clashing;
    for (QWidget *widget : m_window->centralWidget()->findChildren<QWidget *>()) {
        const QString text = widget->isVisible() ? textOf(widget) : QString();
        const QChar letter = letterOf(text);
        if (menus.contains(letter))
            clashing.append({widget, text});
        else if (!letter.isNull())
            taken.insert(letter);
    }
    for (const Marked &one : std::as_const(clashing)) {
        const QString text = freed(one.text, taken);
        taken.insert(letterOf(text));
        setText(one.widget, text);
    }
}

/// Once all that is to be shown is shown.
void FreeMnemonics::settleSoon()
{
    if (!std::exchange(m_isDue, true))
        QTimer::singleShot(0, this, &FreeMnemonics::settle);
}

bool FreeMnemonics::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type != QEvent::KeyPress && type != QEvent::LanguageChange && type != QEvent::Show)
        return false; // every event of the program comes by
    const auto *widget = qobject_cast<QWidget *>(watched);
    if (!widget || widget->window() != m_window)
        return false;
    const bool isAlt =
        type == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Alt;
    if (isAlt)
        settle();
    else if (type == QEvent::LanguageChange || (type == QEvent::Show && !textOf(widget).isEmpty()))
        settleSoon();
    return false;
}

} // namespace tvers
