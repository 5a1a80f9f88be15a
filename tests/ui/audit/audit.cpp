// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/audit/audit.h"

#include "tests/ui/shell/contrast.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTabBar>
#include <QToolButton>
#include <QWidget>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int leastTarget = 24;
constexpr double leastContrast = 4.5;

QString describe(const QWidget &widget, const QString &text)
{
    return u"%1 «%2» (%3)"_s.arg(QLatin1StringView(widget.metaObject()->className()), text,
                                 widget.objectName());
}

/// What belongs to a control that is looked at as a whole.
bool isPart(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    return qobject_cast<const QAbstractSpinBox *>(parent) ||
           qobject_cast<const QComboBox *>(parent) ||
           (qobject_cast<const QToolButton *>(&widget) &&
            qobject_cast<const QLineEdit *>(parent)) ||
           widget.objectName().startsWith("qt_"_L1);
}

bool isControl(const QWidget &widget)
{
    return qobject_cast<const QAbstractButton *>(&widget) ||
           qobject_cast<const QLineEdit *>(&widget) || qobject_cast<const QComboBox *>(&widget) ||
           qobject_cast<const QAbstractSpinBox *>(&widget) ||
           qobject_cast<const QAbstractItemView *>(&widget) ||
           widget.focusPolicy() == Qt::StrongFocus;
}

QString nameOf(QWidget &widget)
{
    const auto *interface = QAccessible::queryAccessibleInterface(&widget);
    return interface ? interface->text(QAccessible::Name) : QString();
}

QString textOf(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return label->textFormat() == Qt::RichText ? QString() : label->text();
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    return button ? button->text() : QString();
}

bool isCutOff(const QWidget &widget)
{
    const auto *label = qobject_cast<const QLabel *>(&widget);
    if (label && label->wordWrap())
        return label->heightForWidth(label->width()) > label->height() + 1;
    if (widget.sizePolicy().hasHeightForWidth())
        return widget.heightForWidth(widget.width()) > widget.height() + 1;
    const auto *tool = qobject_cast<const QToolButton *>(&widget);
    if (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly)
        return false;
    const QSize needed = label ? label->minimumSizeHint() : widget.sizeHint();
    return needed.width() > widget.width() + 1 || needed.height() > widget.height() + 1;
}

bool isFaint(const QWidget &widget)
{
    const QPalette palette = widget.palette();
    const QColor ground = palette.color(widget.backgroundRole());
    return widget.isEnabled() &&
           contrast(palette.color(widget.foregroundRole()), ground) < leastContrast;
}

bool isEnglish(const QString &text)
{
    static const QRegularExpression words(
        u"\\b(the|and|with|this|these|are|that|from|open|close|school|meeting)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return words.match(QString(text).remove(u'&')).hasMatch();
}

void look(QWidget &widget, Spoken spoken, QStringList &faults)
{
    if (isPart(widget) || qobject_cast<QScrollBar *>(&widget) ||
        qobject_cast<QHeaderView *>(&widget))
        return;
    const QString name = nameOf(widget);
    const QString text = textOf(widget);
    if (isControl(widget)) {
        if (name.trimmed().isEmpty())
            faults.append(u"no name: "_s + describe(widget, text));
        if (qMin(widget.width(), widget.height()) < leastTarget)
            faults.append(u"%1×%2 px: "_s.arg(widget.width()).arg(widget.height()) +
                          describe(widget, name));
    }
    if (!text.isEmpty() && isCutOff(widget))
        faults.append(u"cut off: "_s + describe(widget, text));
    if (!text.isEmpty() && isFaint(widget))
        faults.append(u"faint: "_s + describe(widget, text));
    if (spoken == Spoken::Norwegian && (isEnglish(name) || isEnglish(text)))
        faults.append(u"English: "_s + describe(widget, name));
}

/// What Alt and a letter do: the shown buttons, boxes, labels of fields, tabs, menus.
bool leadsNowhere(const QLabel &label)
{
    const QWidget *field = label.buddy();
    while (field->focusProxy())
        field = field->focusProxy();
    const bool hasLetter = !QKeySequence::mnemonic(label.text()).isEmpty();
    return hasLetter && field->isEnabled() && field->focusPolicy() == Qt::NoFocus;
}

void lookAtKeys(QWidget &window, QStringList &faults)
{
    QHash<QKeySequence, QString> known;
    const auto take = [&](const QString &text) {
        const QKeySequence key = QKeySequence::mnemonic(text);
        if (key.isEmpty())
            return;
        if (known.contains(key))
            faults.append(u"ambiguous %1: «%2» and «%3»"_s.arg(key.toString(), known[key], text));
        known.insert(key, text);
    };
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(&window) || !widget->isEnabled() || widget->window() != &window)
            continue;
        if (const auto *bar = qobject_cast<QMenuBar *>(widget)) {
            for (const QAction *menu : bar->actions())
                take(menu->text());
        } else if (const auto *tabs = qobject_cast<QTabBar *>(widget)) {
            for (int tab = 0; tab < tabs->count(); ++tab)
                take(tabs->tabText(tab));
        } else if (const auto *label = qobject_cast<QLabel *>(widget)) {
            if (!label->buddy())
                continue;
            take(label->text());
            if (leadsNowhere(*label))
                faults.append(u"«%1» leads to nothing that takes the focus"_s.arg(label->text()));
        } else if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QGroupBox *>(widget)) {
            take(textOf(*widget));
        }
    }
}

} // namespace

QStringList faultsIn(QWidget &window, Spoken spoken)
{
    QStringList faults;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->isVisibleTo(&window))
            look(*widget, spoken, faults);
    }
    lookAtKeys(window, faults);
    return faults;
}

} // namespace tvers
