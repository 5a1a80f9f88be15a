// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tversstyle.h"

#include "ui/shell/arrowkeys.h"
#include "ui/shell/looks.h"
#include "ui/shell/quietselection.h"
#include "ui/shell/symbols.h"
#include "ui/shell/tablabels.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QEvent>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QRadioButton>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qreal radius = 4;
constexpr int boxSide = 4 * Looks::step; ///< of a box to be ticked

QColor edgeOf(const QStyleOption *option)
{
    if (option->state.testFlag(QStyle::State_HasFocus))
        return option->palette.color(QPalette::Highlight);
    return option->state.testFlag(QStyle::State_Enabled) ? Looks::line()
                                                         : option->palette.color(QPalette::Mid);
}

void drawEdge(const QStyleOption *option, QPainter *painter, const QBrush &fill)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool focused = option->state.testFlag(QStyle::State_HasFocus);
    painter->setPen(QPen(edgeOf(option), focused ? 2 : 1));
    painter->setBrush(fill);
    const qreal inset = focused ? 1 : 0.5;
    painter->drawRoundedRect(QRectF(option->rect).adjusted(inset, inset, -inset, -inset), radius,
                             radius);
    painter->restore();
}

QColor tinted(const QColor &ground, const QColor &tint)
{
    const double share = 0.18;
    const auto mix = [share](double a, double b) { return a * (1 - share) + b * share; };
    return QColor::fromRgbF(float(mix(ground.redF(), tint.redF())),
                            float(mix(ground.greenF(), tint.greenF())),
                            float(mix(ground.blueF(), tint.blueF())));
}

void drawButton(const QStyleOption *option, QPainter *painter)
{
    const QPalette &palette = option->palette;
    QColor fill = palette.color(QPalette::Button);
    if (option->state.testFlag(QStyle::State_Sunken) || option->state.testFlag(QStyle::State_On))
        fill = palette.color(QPalette::Mid).lighter(Looks::isDark() ? 100 : 125);
    else if (option->state.testFlag(QStyle::State_MouseOver) &&
             option->state.testFlag(QStyle::State_Enabled))
        fill = palette.color(QPalette::Light);
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const bool isDefault = button && button->features.testFlag(QStyleOptionButton::DefaultButton) &&
                           option->state.testFlag(QStyle::State_Enabled);
    // a ring is the focus; what Enter does from elsewhere is only tinted
    drawEdge(option, painter, isDefault ? tinted(fill, palette.color(QPalette::Highlight)) : fill);
}

/// Where one stands, in the colour that is seen on \a option's ground.
void drawRing(const QStyleOption *option, QPainter *painter, const QColor &ink)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(ink, 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(option->rect).adjusted(1, 1, -1, -1), radius - 1, radius - 1);
    painter->restore();
}

/// Those whose edge does not show the focus already.
bool needsRing(const QWidget *widget)
{
    return qobject_cast<const QCheckBox *>(widget) || qobject_cast<const QRadioButton *>(widget) ||
           qobject_cast<const QTabBar *>(widget) || qobject_cast<const QToolButton *>(widget);
}

/// The cell that F2 would write in, in a chosen row too.
void drawCellRing(const QStyleOption *option, QPainter *painter)
{
    const bool isChosen = option->state.testFlag(QStyle::State_Selected);
    drawRing(option, painter,
             option->palette.color(isChosen ? QPalette::HighlightedText : QPalette::Highlight));
}

/// What stands for a letter that is not shown: Noto Sans has no ●, and nothing steps in for it.
QChar maskOf(const QWidget *widget)
{
    const QFontMetrics letters(widget ? widget->font() : QApplication::font());
    for (const QChar mask : {u'●', u'•'}) {
        if (letters.inFont(mask))
            return mask;
    }
    return u'*';
}

QColor markOf(const QStyleOption *option)
{
    return option->palette.color(option->state.testFlag(QStyle::State_Enabled) ? QPalette::Highlight
                                                                               : QPalette::Mid);
}

/// In a table what is clicked is larger than the box.
QRectF boxIn(const QRect &area)
{
    const int side = qMin(boxSide, qMin(area.width(), area.height()));
    const QRect box(0, 0, side, side);
    return QRectF(box.translated(area.center() - box.center())).adjusted(0.5, 0.5, -0.5, -0.5);
}

void drawCheckBox(const QStyleOption *option, QPainter *painter)
{
    const bool on = option->state.testFlag(QStyle::State_On);
    const bool partly = option->state.testFlag(QStyle::State_NoChange);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF box = boxIn(option->rect);
    painter->setPen(QPen(on || partly ? markOf(option) : edgeOf(option), 1));
    painter->setBrush(on || partly ? QBrush(markOf(option))
                                   : option->palette.brush(QPalette::Base));
    painter->drawRoundedRect(box, radius - 1, radius - 1);
    painter->setPen(QPen(option->palette.color(QPalette::HighlightedText), box.width() / 7,
                         Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&box](qreal x, qreal y) {
        return box.topLeft() + QPointF(x * box.width(), y * box.height());
    };
    if (on)
        painter->drawPolyline(QPolygonF{at(0.22, 0.52), at(0.43, 0.73), at(0.8, 0.3)});
    else if (partly)
        painter->drawLine(at(0.25, 0.5), at(0.75, 0.5));
    painter->restore();
}

void drawRadioButton(const QStyleOption *option, QPainter *painter)
{
    const bool on = option->state.testFlag(QStyle::State_On);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter->setPen(QPen(on ? markOf(option) : edgeOf(option), 1));
    painter->setBrush(option->palette.brush(QPalette::Base));
    painter->drawEllipse(box);
    if (on) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(markOf(option));
        painter->drawEllipse(box.center(), box.width() / 4, box.width() / 4);
    }
    painter->restore();
}

} // namespace

TversStyle::TversStyle() :
    QProxyStyle(QStyleFactory::create(u"Fusion"_s)), m_arrowKeys(new ArrowKeys(this))
{}

void TversStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                               QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand: drawButton(option, painter); return;
    case PE_PanelLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth > 0)
            drawEdge(option, painter, option->palette.brush(QPalette::Base));
        else
            painter->fillRect(option->rect, option->palette.brush(QPalette::Base));
        return;
    }
    case PE_FrameLineEdit: return; // drawn with its panel
    case PE_FrameFocusRect:
        if (needsRing(widget))
            drawRing(option, painter, option->palette.color(QPalette::Highlight));
        else if (!qobject_cast<const QAbstractItemView *>(widget)) // with the whole cell
            QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    case PE_PanelItemViewRow: {
        const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
        const bool isQuiet = item && isQuietlyChosen(*item, widget);
        const QStyleOptionViewItem quiet = isQuiet ? quietened(*item) : QStyleOptionViewItem();
        QProxyStyle::drawPrimitive(element, isQuiet ? &quiet : option, painter, widget);
        return;
    }
    case PE_IndicatorCheckBox: drawCheckBox(option, painter); return;
    case PE_IndicatorRadioButton: drawRadioButton(option, painter); return;
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

/// A choice that is drawn without a frame shows where one stands all the same.
void TversStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
    if (element == CE_ItemViewItem && item && isQuietlyChosen(*item, widget)) {
        const QStyleOptionViewItem quiet = quietened(*item);
        QProxyStyle::drawControl(element, &quiet, painter, widget);
        return drawQuietEdge(*item, painter);
    }
    if (element == CE_MenuItem && option->state.testFlag(State_Selected))
        return drawChosenMenuItem(option, painter, widget);
    if (element == CE_TabBarTabLabel)
        return drawTabLabel(option, painter, widget);
    QProxyStyle::drawControl(element, option, painter, widget);
    if (element == CE_ItemViewItem && option->state.testFlag(State_HasFocus))
        drawCellRing(option, painter);
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const bool isChoice = button && element == CE_PushButtonBevel &&
                          button->features.testFlag(QStyleOptionButton::CommandLinkButton);
    if (isChoice && option->state.testFlag(State_HasFocus))
        drawEdge(option, painter, Qt::NoBrush);
}

/// With its picture in the colour of its words: Fusion takes the one for light ground.
void TversStyle::drawChosenMenuItem(const QStyleOption *option, QPainter *painter,
                                    const QWidget *widget) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    QStyleOptionMenuItem chosen = item ? *item : QStyleOptionMenuItem();
    if (!chosen.icon.isNull() && option->state.testFlag(State_Enabled)) {
        const int side = pixelMetric(PM_SmallIconSize, option, widget);
        chosen.icon = QIcon(item->icon.pixmap({side, side}, painter->device()->devicePixelRatioF(),
                                              QIcon::Selected));
    }
    QProxyStyle::drawControl(CE_MenuItem, item ? &chosen : option, painter, widget);
}

void TversStyle::drawTabLabel(const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
    QStyleOptionTab label = tab ? *tab : QStyleOptionTab();
    const auto *bar = qobject_cast<const QTabBar *>(widget);
    if (tab && bar && needsTwoLines(*bar, tabPadding(option, widget)))
        label.text = onTwoLines(label.text, bar->fontMetrics());
    QProxyStyle::drawControl(CE_TabBarTabLabel, tab ? &label : option, painter, widget);
}

int TversStyle::tabPadding(const QStyleOption *option, const QWidget *widget) const
{
    return pixelMetric(PM_TabBarTabHSpace, option, widget);
}

/// As wide as its title, or as the longer of two lines.
QSize TversStyle::tabSize(const QStyleOption *option, QSize whole, const QWidget *widget) const
{
    const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
    const auto *bar = qobject_cast<const QTabBar *>(widget);
    if (!tab || !bar || !needsTwoLines(*bar, tabPadding(option, widget)))
        return whole;
    const QFontMetrics letters = bar->fontMetrics();
    const QStringList lines = onTwoLines(tab->text, letters).split(u'\n');
    int widest = 0;
    for (const QString &line : lines)
        widest = qMax(widest, letters.horizontalAdvance(line));
    const int spared = letters.horizontalAdvance(tab->text) - widest;
    return {whole.width() - spared, whole.height() + int(lines.size() - 1) * letters.lineSpacing()};
}

QIcon TversStyle::standardIcon(StandardPixmap icon, const QStyleOption *option,
                               const QWidget *widget) const
{
    switch (icon) {
    case SP_MessageBoxInformation: return iconOf(Symbol::Done);
    case SP_MessageBoxQuestion: return iconOf(Symbol::Question);
    case SP_MessageBoxWarning:
    case SP_MessageBoxCritical: return iconOf(Symbol::Warning);
    default: return QProxyStyle::standardIcon(icon, option, widget);
    }
}

/// Fusion's outline of spin boxes is hardly seen, in the dark not at all.
void TversStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                    QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    const auto *box = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    if (control == CC_SpinBox && box && box->frame)
        drawEdge(option, painter, Qt::NoBrush);
}

QSize TversStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                   const QWidget *widget) const
{
    QSize wanted = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
    case CT_ToolButton:
    case CT_ComboBox:
    case CT_LineEdit:
    case CT_SpinBox:
    case CT_CheckBox:
    case CT_RadioButton:
    case CT_TabBarTab:
    case CT_MenuItem: wanted.setHeight(qMax(wanted.height(), Looks::leastTarget)); break;
    default: break;
    }
    if (type == CT_TabBarTab)
        wanted = tabSize(option, wanted, widget);
    if (type == CT_ItemViewItem)
        wanted.setHeight(qMax(wanted.height(), 6 * Looks::step));
    if (type == CT_ToolButton)
        wanted.setWidth(qMax(wanted.width(), Looks::leastTarget));
    return wanted;
}

/// Enter presses the button that has the focus, in a window as in a dialog; the wheel
/// turns what has the focus and scrolls everything else.
void TversStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    auto *button = qobject_cast<QPushButton *>(widget);
    if (button && !qobject_cast<QDialog *>(widget->window()))
        button->setAutoDefault(true);
    if (qobject_cast<QTabWidget *>(widget))
        widget->installEventFilter(this);
    if (qobject_cast<QComboBox *>(widget) || qobject_cast<QAbstractSpinBox *>(widget)) {
        widget->installEventFilter(this);
        if (widget->focusPolicy() == Qt::WheelFocus)
            widget->setFocusPolicy(Qt::StrongFocus);
    }
    m_arrowKeys->stopAt(widget);
}

/// Titles take a line more or less as there is room, once that is settled.
void TversStyle::layTabsAnew(QWidget &resized)
{
    const auto *tabs = qobject_cast<QTabWidget *>(&resized);
    QTabBar *bar = tabs ? tabs->tabBar() : nullptr;
    if (!bar || bar->count() == 0)
        return;
    const auto lay = [bar] { bar->setTabText(0, bar->tabText(0)); }; // Qt's only way to say so
    QMetaObject::invokeMethod(bar, lay, Qt::QueuedConnection);
}

bool TversStyle::eventFilter(QObject *watched, QEvent *event)
{
    auto *field = qobject_cast<QWidget *>(watched);
    if (event->type() == QEvent::Resize && field)
        layTabsAnew(*field);
    if (event->type() != QEvent::Wheel || !field || field->hasFocus())
        return QProxyStyle::eventFilter(watched, event);
    event->ignore(); // whoever holds the field scrolls
    return true;
}

int TversStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                            const QWidget *widget) const
{
    switch (metric) {
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing: return Looks::gap;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin: return 3 * Looks::step;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight: // a box in a row is a target by itself, elsewhere with its words
        return qobject_cast<const QAbstractItemView *>(widget) ? 6 * Looks::step : boxSide;
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return boxSide;
    case PM_TabBarScrollButtonWidth: return Looks::leastTarget;
    case PM_LineEditIconSize: return Looks::leastTarget - 2; // its button is 2 px higher
    case PM_SplitterWidth: return 2 * Looks::step;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int TversStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *answer) const
{
    switch (hint) {
    case SH_UnderlineShortcut: return 1; // everything can be done by keyboard, and shows how
    case SH_DialogButtonBox_ButtonsHaveIcons: return 0;
    case SH_LineEdit_PasswordCharacter: return maskOf(widget).unicode();
    default: return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}

} // namespace tvers
