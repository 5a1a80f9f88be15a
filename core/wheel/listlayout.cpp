// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wheel/listlayout.h"

#include "core/wheel/listflow.h"

#include <algorithm>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

using Kind = PlacedLine::Kind;

/// The columns of an entry's line, in mm from its left edge.
struct Columns {
    double number; ///< right edge
    double letter;
    double day;
    double week;
    double text;
};

class ListMaker
{
public:
    ListMaker(const WheelSetting &setting, double size) :
        m_setting(setting), m_texts(setting.texts), m_size(size), m_flow(setting.sheet)
    {
        m_columns = columns();
    }

    ListLayout make()
    {
        addTitle();
        addArenas();
        addKey();
        addEntries();
        addUndated();
        addHolidays();
        for (const QString &note : m_texts.notes)
            addPlain(Kind::Note, note);
        m_list.sheets = m_flow.sheet() + 1;
        addFooters();
        return m_list;
    }

private:
    TextFont regular() const { return {Face::Regular, m_size}; }
    TextFont bold() const { return {Face::Bold, m_size}; }
    double lineHeight(double size) const { return size * noto::lineHeight; }
    double lineHeight() const { return lineHeight(m_size); }

    double widest(const QStringList &texts, TextFont font) const
    {
        double width = 0;
        for (const QString &text : texts)
            width = std::max(width, m_setting.type.width(text, font));
        return width;
    }

    Columns columns() const
    {
        QStringList days;
        for (const EntryTexts &entry : m_texts.entries)
            days.append(entry.day);
        QStringList letters;
        for (const WheelArena &arena : m_setting.wheel.arenas)
            letters.append(arena.letter);
        const QString largest =
            QString::number(std::max<qsizetype>(10, m_setting.wheel.entries.size()));
        const double gap = m_size * 0.75;
        Columns at{};
        at.number = std::max(m_setting.type.width(QString(largest.size(), u'0'), bold()),
                             m_setting.type.width(m_texts.heads.number, regular()));
        at.letter = at.number + gap;
        at.day = at.letter + std::max(m_size * 0.7, widest(letters, bold())) + gap;
        // figures beside figures: "31 Aug 31" must not be read as one
        at.week = at.day + widest(days, regular()) + gap * 1.4;
        at.text = at.week + widest({u"00"_s, m_texts.heads.week}, regular()) + gap;
        return at;
    }

    GlyphRun run(const QString &text, TextFont font, QPointF lineTop,
                 Typesetter::Align align = Typesetter::Align::Left) const
    {
        return m_setting.type.set(text, font, lineTop + QPointF(0, noto::ascent * font.size),
                                  align);
    }

    PlacedLine &add(Kind kind, qsizetype index, const QRectF &box, const QList<GlyphRun> &runs)
    {
        m_list.lines.append({kind, index, m_flow.sheet(), box, runs});
        return m_list.lines.last();
    }

    /// One text over the whole width, in as many lines as it needs.
    void addText(Kind kind, const QString &text, TextFont font, double following = 0)
    {
        const QStringList lines = m_setting.type.wrapped(text, font, m_flow.columnWidth());
        const double height = lineHeight(font.size);
        const QRectF box = m_flow.take(height * double(lines.size()), following);
        QList<GlyphRun> runs;
        for (qsizetype i = 0; i < lines.size(); ++i)
            runs.append(run(lines[i], font, box.topLeft() + QPointF(0, double(i) * height)));
        add(kind, 0, box, runs);
    }

    void addPlain(Kind kind, const QString &text)
    {
        m_flow.skip(m_size * 0.6);
        addText(kind, text, regular());
    }

    void addTitle()
    {
        const double smallest = 0.7; // of its size; a longer one takes two lines
        const double width =
            m_setting.type.width(m_texts.title, {Face::Bold, m_setting.sheet.titleSize});
        const double fitting = m_flow.columnWidth() / std::max(width, 1.0);
        const double scale = fitting >= smallest ? std::min(fitting * 0.999, 1.0) : 1.0;
        addText(Kind::Title, m_texts.title, {Face::Bold, m_setting.sheet.titleSize * scale});
        for (const QString &subtitle : m_texts.subtitles)
            addText(Kind::Subtitle, subtitle, {Face::Regular, m_setting.sheet.headSize});
        m_flow.skip(m_setting.sheet.headSize * 0.8);
    }

    /// A letter in its line pattern, and whose it is.
    void addArenas()
    {
        const double indent = arenaIndent(m_size);
        for (qsizetype i = 0; i < m_texts.arenas.size(); ++i) {
            const QStringList lines =
                m_setting.type.wrapped(m_texts.arenas[i], regular(), m_flow.columnWidth() - indent);
            const double height = lineHeight();
            const QRectF box = m_flow.take(height * double(lines.size()) + m_size * 0.2);
            QList<GlyphRun> runs;
            for (qsizetype at = 0; at < lines.size(); ++at)
                runs.append(run(lines[at], regular(),
                                box.topLeft() + QPointF(indent, double(at) * height)));
            add(Kind::Arena, i, box, runs).mark =
                QRectF(box.topLeft(), QSizeF(indent - m_size * 0.6, height));
        }
    }

    static double arenaIndent(double size) { return size * 5; }

    void addKey()
    {
        const auto has = [this](auto question) {
            return std::any_of(m_setting.wheel.entries.begin(), m_setting.wheel.entries.end(),
                               question);
        };
        using Entry = WheelEntry;
        const std::pair<bool, QString> keys[] = {
            {has([](const Entry &e) { return e.kind == Entry::Kind::Meeting; }), m_texts.meeting},
            {has([](const Entry &e) { return e.kind == Entry::Kind::Deadline; }), m_texts.deadline},
            {has([](const Entry &e) { return e.kind == Entry::Kind::Window; }), m_texts.window},
            {has([](const Entry &e) { return e.provisional; }), m_texts.suggestion},
        };
        m_flow.skip(m_size * 0.4);
        QRectF free; // what is left of the line
        for (int shape = 0; shape < 4; ++shape) {
            const double mark = m_size * (shape == PlacedLine::WindowShape ? 2.4 : 1.2);
            if (keys[shape].first)
                free = addItem({Kind::Legend, shape, mark, keys[shape].second}, free);
        }
    }

    /// Something small to read that shares its line with others of its kind.
    struct Item {
        Kind kind;
        qsizetype index;
        double mark; ///< width of what stands before the text
        QString text;
    };

    /// On the line that has \a free left, or on lines of its own; what is left then.
    QRectF addItem(const Item &item, QRectF free)
    {
        const double indent = item.mark + m_size * 0.4;
        const QStringList lines =
            m_setting.type.wrapped(item.text, regular(), m_flow.columnWidth() - indent);
        const double width = indent + widest(lines, regular());
        if (lines.size() > 1 || width > free.width())
            free = m_flow.take(lineHeight() * double(lines.size()));
        QList<GlyphRun> runs;
        for (qsizetype i = 0; i < lines.size(); ++i)
            runs.append(run(lines[i], regular(),
                            free.topLeft() + QPointF(indent, double(i) * lineHeight())));
        const QRectF own(free.topLeft(), QSizeF(width, free.height()));
        add(item.kind, item.index, own, runs).mark =
            QRectF(own.topLeft(), QSizeF(item.mark, lineHeight()));
        const QRectF left = free.adjusted(width + m_size * 1.3, 0, 0, 0);
        return lines.size() > 1 || left.width() < 0 ? QRectF() : left;
    }

    void addHead(const QString &head)
    {
        m_flow.skip(m_size * 0.7);
        addText(Kind::Head, head, bold(), lineHeight() * 2);
    }

    void addEntries()
    {
        if (m_texts.entries.isEmpty())
            addPlain(Kind::Note, m_texts.empty);
        for (qsizetype i = 0; i < m_texts.entries.size(); ++i) {
            if (i == 0 || m_texts.monthHeads[i] != m_texts.monthHeads[i - 1])
                addMonth(m_texts.monthHeads[i], i == 0);
            addEntry(i);
        }
    }

    /// Over each column of the list that has entries.
    void addColumns(Kind kind, double following)
    {
        const QRectF box = m_flow.take(lineHeight(), following);
        using Align = Typesetter::Align;
        const auto head = [&](const QString &text, double column, Align align = Align::Left) {
            return run(text, regular(), box.topLeft() + QPointF(column, 0), align);
        };
        const ListHeads &heads = m_texts.heads;
        add(kind, 0, box,
            {head(heads.number, m_columns.number, Align::Right), head(heads.day, m_columns.day),
             head(heads.week, m_columns.week), head(heads.text, m_columns.text)});
    }

    void addMonth(const QString &month, bool isFirst)
    {
        const double following = lineHeight() * 2;
        m_flow.skip(m_size * 0.7);
        if (isFirst)
            addColumns(Kind::Columns, lineHeight() + following);
        else if (!m_flow.fits(lineHeight() + following))
            addColumns(Kind::ColumnsAgain, lineHeight() + following);
        addText(Kind::Month, month, bold(), following);
    }

    void addEntry(qsizetype index)
    {
        const EntryTexts &texts = m_texts.entries[index];
        const QStringList lines =
            m_setting.type.wrapped(texts.text, regular(), m_flow.columnWidth() - m_columns.text);
        const double height = lineHeight() * double(lines.size());
        if (!m_flow.fits(height))
            addColumns(Kind::ColumnsAgain, height);
        const QRectF box = m_flow.take(height);
        const auto at = [&box](double column) { return box.topLeft() + QPointF(column, 0); };
        QList<GlyphRun> runs{
            run(QString::number(index + 1), bold(), at(m_columns.number), Typesetter::Align::Right),
            run(m_setting.wheel.arenas[m_setting.wheel.entries[index].arena].letter, bold(),
                at(m_columns.letter)),
            run(texts.day, regular(), at(m_columns.day)),
            run(texts.week, regular(), at(m_columns.week))};
        for (qsizetype i = 0; i < lines.size(); ++i)
            runs.append(run(lines[i], regular(),
                            at(m_columns.text) + QPointF(0, double(i) * lineHeight())));
        add(Kind::Entry, index, box, runs);
    }

    void addUndated()
    {
        if (m_texts.undated.isEmpty())
            return;
        addHead(m_texts.undatedHead);
        for (qsizetype i = 0; i < m_texts.undated.size(); ++i) {
            addText(Kind::Undated, m_texts.undated[i], regular());
            m_list.lines.last().index = i;
        }
    }

    void addHolidays()
    {
        if (m_texts.holidays.isEmpty())
            return;
        addHead(m_texts.holidaysHead);
        QRectF free; // what is left of the line
        for (qsizetype i = 0; i < m_texts.holidays.size(); ++i) {
            const EntryTexts &texts = m_texts.holidays[i];
            free = addItem({Kind::Holiday, i, m_size * 1.2, texts.day + u' ' + texts.text}, free);
        }
    }

    /// At the foot of every sheet, and at the head of the further ones.
    void addFooters()
    {
        const Sheet &sheet = m_setting.sheet;
        const TextFont small{Face::Regular, sheet.smallestListSize};
        const QRectF inside = sheet.inside();
        for (int i = 0; i < m_list.sheets; ++i) {
            const QString whole = m_texts.footer ? m_texts.footer(i + 1, m_list.sheets) : QString();
            const QString text = m_setting.type.shortened(whole, small, inside.width());
            const QPointF end = inside.bottomRight() - QPointF(0, lineHeight(small.size));
            const GlyphRun footer = run(text, small, end, Typesetter::Align::Right);
            m_list.lines.append({Kind::Footer, i, i, footer.box(), {footer}});
            if (i == 0)
                continue;
            const TextFont head{Face::Bold, sheet.headSize};
            const QString title = (QStringList{m_texts.title} + m_texts.subtitles).join(u" – "_s);
            const GlyphRun again =
                run(m_setting.type.shortened(title, head, inside.width()), head, inside.topLeft());
            m_list.lines.append({Kind::RunningHead, i, i, again.box(), {again}});
        }
    }

    const WheelSetting &m_setting;
    const WheelTexts &m_texts;
    double m_size;
    ListFlow m_flow;
    Columns m_columns = {};
    ListLayout m_list;
};

/// The same paper with the list in two columns beside the wheel, together \a width.
Sheet withTwoColumns(Sheet sheet, double width)
{
    sheet.listColumns = 2;
    sheet.listWidth = width;
    return sheet;
}

} // namespace

Sheet fittingSheet(const WheelSetting &setting)
{
    const auto fits = [&setting](const Sheet &sheet) {
        WheelSetting tried = setting;
        tried.sheet = sheet;
        return ListMaker(tried, sheet.smallestListSize).make().sheets == 1;
    };
    if (fits(setting.sheet))
        return setting.sheet;
    const double one = setting.sheet.listWidth;
    const double most = setting.sheet.widestList;
    if (!fits(withTwoColumns(setting.sheet, most)))
        return setting.sheet;
    double width = one * 1.3;
    while (width < most && !fits(withTwoColumns(setting.sheet, width)))
        width += one * 0.1;
    return withTwoColumns(setting.sheet, std::min(width, most));
}

ListLayout layoutList(const WheelSetting &setting)
{
    const Sheet &sheet = setting.sheet;
    const int sizes = 4;
    const double step = (sheet.listSize - sheet.smallestListSize) / sizes;
    ListLayout best = ListMaker(setting, sheet.listSize).make();
    for (int smaller = 1; smaller <= sizes && best.sheets > 1; ++smaller) {
        ListLayout list = ListMaker(setting, sheet.listSize - smaller * step).make();
        if (list.sheets < best.sheets)
            best = std::move(list);
    }
    return best;
}

} // namespace tvers
