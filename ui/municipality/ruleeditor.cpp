// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/municipality/ruleeditor.h"

#include "core/calendar/datespan.h"
#include "core/municipality/identifier.h"
#include "ui/municipality/ruleloader.h"
#include "ui/shell/dayfield.h"
#include "ui/shell/languages.h"
#include "ui/shell/looks.h"
#include "ui/wording/termwording.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSpinBox>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

const int leapYear = 2024; // has every day that a year can have

/// The place of \a Rule among the kinds: they stand in the order of the variant.
template<typename Rule>
int kindOf()
{
    return int(SingleCadence(Rule{}).index());
}

template<>
int kindOf<DayWindow>()
{
    const MonthDay any = *MonthDay::make(1, 1);
    return int(SingleCadence(DayWindow{any, any}).index());
}

QSpinBox *counting(int highest, QWidget *parent)
{
    auto *box = new QSpinBox(parent);
    box->setRange(1, highest);
    return box;
}

MonthDay monthDayOf(const DayField &field)
{
    return *MonthDay::make(field.date().month(), field.date().day());
}

} // namespace

std::optional<QTime> timeFrom(const QString &text)
{
    static const QRegularExpression shape(u"^([0-9]{1,2})(?:[:.]?([0-9]{2}))?\\z"_s);
    const auto match = shape.match(text.trimmed());
    const QTime time(match.captured(1).toInt(), match.captured(2).toInt());
    return match.hasMatch() && time.isValid() ? std::optional(time) : std::nullopt;
}

RuleEditor::RuleEditor(QWidget *parent) : FormWidget(parent), m_before(Unspecified{})
{
    makeFields();
    addRows();
    setLayout(&rows());
    rows().setRowWrapPolicy(QFormLayout::WrapAllRows); // choices are sentences
    RuleEditor::retranslate();
    setRule(m_before);
    listen();
}

void RuleEditor::makeFields()
{
    m_kind = new QComboBox(this);
    m_weeksApart = counting(52, this);
    m_monthsApart = counting(12, this);
    m_nth = new QComboBox(this);
    m_parity = new QComboBox(this);
    m_weeks = new QLineEdit(this);
    m_advisory = new QCheckBox(this);
    m_precision = new QComboBox(this);
    m_times = counting(366, this);
    m_period = new QComboBox(this);
    m_minutes = counting(720, this);
    m_minutes->setMinimum(5);
    m_minutes->setSingleStep(5);
    m_weekday = new QComboBox(this);
    m_hours = new QWidget(this);
    m_start = new QLineEdit(m_hours);
    m_end = new QLineEdit(m_hours);
    m_counting = new QWidget(this);
    m_anchorKnown = new QCheckBox(m_counting);
    m_anchor = new DayField({firstYear, 1, 1}, m_counting);
    m_anchor->setDateRange({firstYear, 1, 1}, {lastYear, 12, 31});
    for (DayField **field : {&m_from, &m_to}) {
        *field = new DayField({leapYear, 1, 1}, this, DayField::Shows::WithoutYear);
        (*field)->setDateRange({leapYear, 1, 1}, {leapYear, 12, 31});
    }
    m_event = new QLineEdit(this);
}

void RuleEditor::addRows()
{
    auto *hours = new QHBoxLayout(m_hours);
    hours->setContentsMargins({});
    hours->addWidget(m_start);
    hours->addWidget(new QLabel(u"–"_s, m_hours));
    hours->addWidget(m_end);
    auto *first = new QHBoxLayout(m_counting);
    first->setContentsMargins({});
    first->addWidget(m_anchorKnown);
    first->addWidget(m_anchor, 1);
    addRow(QT_TR_NOOP("How it meets"), m_kind);
    addRow(QT_TR_NOOP("Weeks between meetings"), m_weeksApart);
    addRow(QT_TR_NOOP("Months apart"), m_monthsApart);
    addRow(QT_TR_NOOP("Which one"), m_nth);
    addRow(QT_TR_NOOP("Weeks"), m_parity);
    addRow(QT_TR_NOOP("Week numbers"), m_weeks);
    rows().addRow(QString(), m_advisory);
    addRow(QT_TR_NOOP("How exactly"), m_precision);
    addRow(QT_TR_NOOP("Times"), m_times);
    addRow(QT_TR_NOOP("In each"), m_period);
    addRow(QT_TR_NOOP("Minutes each"), m_minutes);
    addRow(QT_TR_NOOP("Weekday"), m_weekday);
    addRow(QT_TR_NOOP("Hours"), m_hours, m_start);
    addRow(QT_TR_NOOP("Counted from"), m_counting, m_anchorKnown);
    addRow(QT_TR_NOOP("From"), m_from);
    addRow(QT_TR_NOOP("To"), m_to);
    addRow(QT_TR_NOOP("What it waits for"), m_event);
}

void RuleEditor::listen()
{
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        showFieldsOf(m_kind->currentData().toInt());
        emit changed();
    });
    for (QComboBox *box : {m_nth, m_parity, m_precision, m_period, m_weekday})
        connect(box, &QComboBox::currentIndexChanged, this, &RuleEditor::changed);
    for (QSpinBox *box : {m_weeksApart, m_monthsApart, m_times, m_minutes})
        connect(box, &QSpinBox::valueChanged, this, &RuleEditor::changed);
    for (QLineEdit *line : {m_weeks, m_start, m_end, m_event})
        connect(line, &QLineEdit::textEdited, this, &RuleEditor::changed);
    for (DayField *field : {m_anchor, m_from, m_to})
        connect(field, &DayField::dateChanged, this, &RuleEditor::changed);
    connect(m_advisory, &QCheckBox::toggled, this, &RuleEditor::changed);
    connect(m_anchorKnown, &QCheckBox::toggled, m_anchor, &QWidget::setEnabled);
    connect(m_anchorKnown, &QCheckBox::toggled, this, &RuleEditor::changed);
}

Choices RuleEditor::kinds() const
{
    return {{tr("Every so many weeks"), kindOf<EveryWeeks>()},
            {tr("In odd or even weeks"), kindOf<WeekParity>()},
            {tr("In certain weeks"), kindOf<IsoWeeks>()},
            {tr("Every so many months"), kindOf<EveryMonths>()},
            {tr("So many times in a period"), kindOf<TimesPerPeriod>()},
            {tr("On average so many times"), kindOf<AveragePerPeriod>()},
            {tr("In slots that units share"), kindOf<Slots>()},
            {tr("Some time between two days"), kindOf<DayWindow>()},
            {tr("Some time in certain weeks"), kindOf<WeekWindow>()},
            {tr("After something has happened"), kindOf<AfterEvent>()},
            {tr("When needed"), kindOf<AsNeeded>()},
            {tr("Continuously"), kindOf<Continuous>()},
            {tr("Not decided"), kindOf<Unspecified>()}};
}

void RuleEditor::retranslate()
{
    FormWidget::retranslate();
    refill(*m_kind, kinds());
    refill(*m_nth, {{tr("The first of the month"), 1},
                    {tr("The second of the month"), 2},
                    {tr("The third of the month"), 3},
                    {tr("The fourth of the month"), 4},
                    {tr("The last of the month"), -1}});
    Choices parities;
    for (const Parity one : {Parity::Odd, Parity::Even})
        parities.append({TermWording::of(one), int(one)});
    refill(*m_parity, parities);
    Choices precisions;
    for (const Precision one : {Precision::Exact, Precision::About, Precision::AtLeast})
        precisions.append({TermWording::of(one), int(one)});
    refill(*m_precision, precisions);
    Choices periods;
    for (const Period one :
         {Period::SchoolYear, Period::HalfYear, Period::Semester, Period::Month, Period::Year})
        periods.append({TermWording::of(one), int(one)});
    refill(*m_period, periods);
    fillWeekdays();
    m_advisory->setText(tr("The weeks are advisory: units may choose others"));
    m_anchorKnown->setText(tr("Decided"));
    m_start->setAccessibleName(tr("Begins at"));
    m_end->setAccessibleName(tr("Ends at"));
    m_anchor->setAccessibleName(tr("First day that counts"));
    for (QLineEdit *line : {m_start, m_end})
        line->setPlaceholderText(tr("Not decided"));
    m_weeks->setPlaceholderText(tr("40, 44, 48, 5"));
}

void RuleEditor::fillWeekdays()
{
    Choices days{{tr("Not decided"), 0}};
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day)
        days.append({QLocale().standaloneDayName(day), day});
    refill(*m_weekday, days);
}

void RuleEditor::showFieldsOf(int kind)
{
    const auto isOneOf = [kind](std::initializer_list<int> kinds) {
        return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
    };
    const int weekly = kindOf<EveryWeeks>(), parity = kindOf<WeekParity>();
    const int list = kindOf<IsoWeeks>(), monthly = kindOf<EveryMonths>();
    const int times = kindOf<TimesPerPeriod>(), average = kindOf<AveragePerPeriod>();
    const bool hasDay = isOneOf({weekly, parity, list, monthly, times, kindOf<Slots>()});
    const auto set = [this](QWidget *field, bool isShown) { rows().setRowVisible(field, isShown); };
    set(m_weeksApart, kind == weekly);
    set(m_monthsApart, kind == monthly);
    set(m_nth, kind == monthly);
    set(m_parity, kind == parity);
    set(m_weeks, isOneOf({list, kindOf<WeekWindow>()}));
    set(m_advisory, kind == list);
    set(m_precision, kind == times);
    set(m_times, isOneOf({times, average}));
    set(m_period, isOneOf({times, average}));
    set(m_minutes, kind == kindOf<Slots>());
    set(m_weekday, hasDay);
    set(m_hours, hasDay);
    set(m_counting, isOneOf({weekly, monthly}));
    set(m_from, kind == kindOf<DayWindow>());
    set(m_to, kind == kindOf<DayWindow>());
    set(m_event, kind == kindOf<AfterEvent>());
}

void RuleEditor::setRule(const SingleCadence &rule)
{
    readAsSpoken();
    m_before = rule;
    const QSignalBlocker silence(this);
    choose(*m_kind, int(rule.index()));
    showFieldsOf(int(rule.index()));
    load(WeekTime{}); // nothing of another arena's comes along
    load(std::optional<QDate>());
    m_weeks->clear();
    m_event->clear();
    m_advisory->setChecked(false);
    std::visit(RuleLoader(*this), rule);
    m_anchor->setEnabled(m_anchorKnown->isChecked());
}

void RuleEditor::load(const WeekTime &when)
{
    choose(*m_weekday, when.weekday ? int(*when.weekday) : 0);
    const auto text = [](const std::optional<QTime> &time) {
        return time ? time->toString(u"HH:mm"_s) : QString();
    };
    m_start->setText(when.time ? text(when.time->start) : QString());
    m_end->setText(when.time ? text(when.time->end) : QString());
}

void RuleEditor::load(const std::optional<QDate> &anchor)
{
    m_anchorKnown->setChecked(anchor.has_value());
    m_anchor->setDate(anchor.value_or(QDate::currentDate()));
}

bool RuleEditor::hoursAreReadable() const
{
    const bool starts = !m_start->text().trimmed().isEmpty();
    const bool ends = !m_end->text().trimmed().isEmpty();
    return (!starts || timeFrom(m_start->text())) && (!ends || (starts && timeFrom(m_end->text())));
}

WeekTime RuleEditor::when() const
{
    WeekTime when;
    if (const int weekday = m_weekday->currentData().toInt(); weekday != 0)
        when.weekday = Qt::DayOfWeek(weekday);
    if (const auto start = timeFrom(m_start->text()))
        when.time = ClockTime{*start, timeFrom(m_end->text())};
    return when;
}

std::optional<QDate> RuleEditor::anchor() const
{
    return m_anchorKnown->isChecked() ? std::optional(m_anchor->date()) : std::nullopt;
}

QList<int> RuleEditor::weeks() const
{
    static const QRegularExpression between(u"[^0-9]+"_s);
    QList<int> weeks;
    const QStringList numbers = m_weeks->text().split(between, Qt::SkipEmptyParts);
    for (const QString &number : numbers)
        weeks.append(number.toInt());
    return weeks;
}

SingleCadence RuleEditor::made() const
{
    const int kind = m_kind->currentData().toInt();
    if (kind == kindOf<EveryWeeks>())
        return EveryWeeks{m_weeksApart->value(), when(), anchor()};
    if (kind == kindOf<WeekParity>())
        return WeekParity{Parity(m_parity->currentData().toInt()), when()};
    if (kind == kindOf<IsoWeeks>())
        return IsoWeeks{weeks(), m_advisory->isChecked(), when()};
    if (kind == kindOf<EveryMonths>())
        return EveryMonths{m_monthsApart->value(), m_nth->currentData().toInt(), when(), anchor()};
    if (kind == kindOf<Slots>())
        return Slots{m_minutes->value(), when()};
    if (kind == kindOf<TimesPerPeriod>() || kind == kindOf<AveragePerPeriod>())
        return counted(kind);
    if (kind == kindOf<DayWindow>())
        return DayWindow{monthDayOf(*m_from), monthDayOf(*m_to)};
    if (kind == kindOf<WeekWindow>())
        return WeekWindow{weeks()};
    if (kind == kindOf<AsNeeded>())
        return AsNeeded{};
    if (kind == kindOf<Continuous>())
        return Continuous{};
    if (kind == kindOf<AfterEvent>())
        return afterEvent();
    return Unspecified{};
}

SingleCadence RuleEditor::counted(int kind) const
{
    const auto period = Period(m_period->currentData().toInt());
    if (kind == kindOf<AveragePerPeriod>())
        return AveragePerPeriod{m_times->value(), period};
    return TimesPerPeriod{m_times->value(), period, Precision(m_precision->currentData().toInt()),
                          when()};
}

SingleCadence RuleEditor::afterEvent() const
{
    const auto *before = std::get_if<AfterEvent>(&m_before);
    AfterEvent event = before ? *before : AfterEvent{};
    event.name = written(event.name, m_event->text(), language());
    if (event.event.isEmpty() && !event.name.isEmpty())
        event.event = identifierFrom(event.name.nb);
    return event;
}

std::optional<SingleCadence> RuleEditor::rule() const
{
    return problem().isEmpty() ? std::optional(made()) : std::nullopt;
}

QString RuleEditor::problem() const
{
    const bool hasHours = rows().isRowVisible(m_hours);
    return hasHours && !hoursAreReadable()
               ? tr("Write the hours like 13:00 and 14:30, or leave them empty.")
               : QString();
}

void RuleEditor::focusOn(Field field)
{
    QWidget *wanted = field == Field::Weekday  ? static_cast<QWidget *>(m_weekday)
                      : field == Field::Hours  ? m_start
                      : field == Field::Anchor ? m_anchorKnown
                      : field == Field::Event  ? static_cast<QWidget *>(m_event)
                                               : m_kind;
    if (!rows().isRowVisible(wanted == m_start         ? m_hours
                             : wanted == m_anchorKnown ? m_counting
                                                       : wanted))
        wanted = m_kind;
    wanted->setFocus(Qt::OtherFocusReason);
}

} // namespace tvers
