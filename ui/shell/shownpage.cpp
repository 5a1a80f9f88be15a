// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shownpage.h"

#include <QAccessibleWidget>
#include <QStackedWidget>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

class ShownPage : public QAccessibleWidget
{
public:
    explicit ShownPage(QStackedWidget *pages) : QAccessibleWidget(pages, QAccessible::LayeredPane)
    {}

    int childCount() const override { return shown() ? 1 : 0; }
    QAccessibleInterface *child(int index) const override
    {
        return index == 0 && shown() ? QAccessible::queryAccessibleInterface(shown()) : nullptr;
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        return child && shown() && child->object() == shown() ? 0 : -1;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        QAccessibleInterface *page = child(0);
        return page && page->rect().contains(x, y) ? page : nullptr;
    }

private:
    QWidget *shown() const { return static_cast<QStackedWidget *>(widget())->currentWidget(); }
};

QAccessibleInterface *shownPage(const QString &className, QObject *object)
{
    auto *pages = qobject_cast<QStackedWidget *>(object);
    return pages && className == "QStackedWidget"_L1 ? new ShownPage(pages) : nullptr;
}

} // namespace

void tellOnlyOfShownPages() { QAccessible::installFactory(shownPage); }

} // namespace tvers
