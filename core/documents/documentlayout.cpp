// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/documentlayout.h"

#include "core/documents/tablesetter.h"

#include <algorithm>
#include <cmath>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype fewestLines = 2; ///< of a paragraph on either side of a page's end

class DocumentSetter
{
public:
    DocumentSetter(const Document &document, const Typesetter &type) :
        m_document(document), m_flow(document, type), m_size(document.page.textSize)
    {}

    TaggedDrawing set()
    {
        for (m_at = 0; m_at < m_document.blocks.size(); ++m_at)
            std::visit([this](const auto &block) { place(block); }, m_document.blocks[m_at]);
        return std::move(m_flow).finished();
    }

private:
    /// Where a text stands across the page.
    struct Strip {
        double left;
        double width;
    };

    Strip whole() const { return {m_flow.area().left(), m_flow.area().width()}; }
    QList<TextLine> linesOf(const RichText &text, const TextLook &look, Strip strip) const
    {
        return LineBreaker(text, look.font, m_flow.type()).lines(strip.width);
    }

    /// The lines that stand together at a paragraph's beginning.
    static qsizetype beginning(qsizetype lines)
    {
        return lines < 2 * fewestLines ? lines : fewestLines;
    }

    double lineHeight(double size) const { return size * noto::lineHeight; }

    void flowText(const RichText &text, const TextLook &look, int node, Strip strip)
    {
        const QList<TextLine> lines = linesOf(text, look, strip);
        PlacedText placed(text, look, node, m_flow);
        for (qsizetype from = 0; from < lines.size();) {
            const qsizetype rest = lines.size() - from;
            const auto fits = qsizetype(std::floor(m_flow.left() / look.lineHeight() + 1e-6));
            qsizetype taken = std::min(rest, fits);
            if (taken < rest)
                taken = std::min(taken, rest - fewestLines);
            if (taken < std::min(rest, fewestLines)) {
                if (!m_flow.atTop()) {
                    m_flow.newPage();
                    continue;
                }
                taken = std::max<qsizetype>(1, std::min(rest, fits));
            }
            placed.place(lines.sliced(from, taken), {strip.left, m_flow.top()}, strip.width);
            m_flow.advance(look.lineHeight() * double(taken));
            from += taken;
        }
    }

    // --- headings

    static double scaleOf(int level) { return level == 1 ? 1.8 : level == 2 ? 1.3 : 1.08; }

    double gapBefore(int level) const
    {
        return m_size * (level == 1 ? 1.4 : level == 2 ? 1.1 : 0.7);
    }

    TextLook headingLook(int level) const
    {
        return {{Face::Bold, m_size * scaleOf(level)},
                level == 3 ? m_flow.ink().text : m_flow.ink().accent};
    }

    double headingHeight(const Heading &heading, int level) const
    {
        const TextLook look = headingLook(level);
        return double(linesOf(plain(heading.text), look, whole()).size()) * look.lineHeight() +
               m_size * 0.4;
    }

    /// What must stand on one page with a heading before it.
    double following(qsizetype at)
    {
        if (at >= m_document.blocks.size())
            return 0;
        const Block &block = m_document.blocks[at];
        if (const auto *heading = std::get_if<Heading>(&block))
            return gapBefore(heading->level) + headingHeight(*heading, heading->level) +
                   following(at + 1);
        if (const auto *table = std::get_if<TextTable>(&block))
            return TableSetter(*table, m_flow).leastHeight();
        if (const auto *figure = std::get_if<Figure>(&block))
            return figureSize(*figure).height();
        if (const auto *paragraph = std::get_if<Paragraph>(&block)) {
            const TextLook look = paragraphLook(paragraph->kind);
            const auto lines = linesOf(paragraph->text, look, whole());
            return double(beginning(lines.size())) * look.lineHeight();
        }
        return std::holds_alternative<PageBreak>(block) ? 0 : 3 * lineHeight(m_size);
    }

    void place(const Heading &heading)
    {
        m_level = std::clamp(heading.level, 1, m_level + 1);
        const Tag tags[] = {Tag::Heading1, Tag::Heading2, Tag::Heading3};
        m_level = std::min(m_level, 3);
        m_flow.skip(gapBefore(m_level));
        m_flow.need(std::min(m_flow.area().height(),
                             headingHeight(heading, m_level) + following(m_at + 1)));
        TagNode node{tags[m_level - 1]};
        node.title = heading.text;
        const RichText text = plain(heading.text);
        flowText(text, headingLook(m_level), m_flow.drawing().addNode(0, node), whole());
        m_flow.advance(m_size * 0.4);
    }

    // --- text

    TextLook paragraphLook(Paragraph::Kind kind) const
    {
        switch (kind) {
        case Paragraph::Kind::Body: return {{Face::Regular, m_size}, m_flow.ink().text};
        case Paragraph::Kind::Lead: return {{Face::Regular, m_size * 1.12}, m_flow.ink().text};
        case Paragraph::Kind::Note: return {{Face::Regular, m_size * 0.84}, m_flow.ink().quiet};
        }
        Q_UNREACHABLE();
    }

    void place(const Paragraph &paragraph)
    {
        const int node = m_flow.drawing().addNode(0, {Tag::Paragraph});
        flowText(paragraph.text, paragraphLook(paragraph.kind), node, whole());
        m_flow.skip(m_size * 0.6);
    }

    void place(const TextList &list)
    {
        TagNode node{Tag::List};
        node.numbered = list.kind == TextList::Kind::Numbered;
        const int listNode = m_flow.drawing().addNode(0, node);
        const TextLook look = paragraphLook(Paragraph::Kind::Body);
        const double indent = m_size * (node.numbered ? 2 : 1.4);
        int number = 0;
        for (const TextListItem &item : list.items) {
            const QString label = node.numbered ? u"%1."_s.arg(++number) : u"•"_s;
            const Strip strip{whole().left + indent, whole().width - indent};
            const int body = placeItem(item.text, label, listNode, strip);
            if (item.nested.isEmpty())
                continue;
            const int nested = m_flow.drawing().addNode(body, {Tag::List});
            const double step = m_size * 1.4;
            for (const RichText &text : item.nested)
                placeItem(text, u"–"_s, nested, {strip.left + step, strip.width - step});
        }
        m_flow.skip(look.lineHeight() * 0.4);
    }

    /// The label before the strip, the text in it; the item's body.
    int placeItem(const RichText &text, const QString &label, int list, Strip strip)
    {
        const TextLook look = paragraphLook(Paragraph::Kind::Body);
        const auto lines = linesOf(text, look, strip);
        m_flow.need(double(beginning(lines.size())) * look.lineHeight());
        const int item = m_flow.drawing().addNode(list, {Tag::ListItem});
        const int labelNode = m_flow.drawing().addNode(item, {Tag::Label});
        const double back = m_size * (label.size() > 1 ? 2 : 1.2);
        const RichText labelText = plain(label + u' ');
        PlacedText(labelText, look, labelNode, m_flow)
            .place(LineBreaker(labelText, look.font, m_flow.type()).lines(strip.left),
                   {strip.left - back, m_flow.top()}, back);
        const int body = m_flow.drawing().addNode(item, {Tag::ListBody});
        flowText(text, look, body, strip);
        m_flow.skip(m_size * 0.15);
        return body;
    }

    // --- tables and figures

    void place(const TextTable &table)
    {
        m_flow.skip(m_size * 0.3);
        TableSetter(table, m_flow).place(0);
        m_flow.skip(m_size * 1.1);
    }

    double captionHeight(const Figure &figure) const
    {
        return figure.caption.isEmpty() ? 0 : lineHeight(m_size * 0.84) * 2;
    }

    /// With its caption, if that is one line.
    QSizeF figureSize(const Figure &figure) const
    {
        const QSizeF size = figure.drawing.size;
        const QSizeF room(whole().width, m_flow.area().height() - captionHeight(figure));
        const double scale =
            std::min({1.0, room.width() / size.width(), room.height() / size.height()});
        return {size.width() * scale, size.height() * scale + captionHeight(figure)};
    }

    void place(const Figure &figure)
    {
        m_flow.skip(m_size * 0.3);
        const QSizeF size = figureSize(figure);
        m_flow.need(size.height());
        const double scale = size.width() / figure.drawing.size.width();
        const QPointF corner(whole().left, m_flow.top());
        TagNode node{Tag::Figure};
        node.alternative = figure.alternative;
        node.box = {corner, QSizeF(size.width(), size.height() - captionHeight(figure))};
        const int index = m_flow.drawing().addNode(0, node);
        for (const DrawingItem &item : figure.drawing.items)
            addFigurePart(index, placedIn(item, corner, scale));
        m_flow.advance(node.box.height() + m_size * 0.2);
        if (!figure.caption.isEmpty())
            place(Paragraph{plain(figure.caption), Paragraph::Kind::Note});
        if (figure.equal)
            place(*figure.equal);
    }

    /// Every text is a part of its own, or a reader would glue them together.
    void addFigurePart(int figure, const DrawingItem &item)
    {
        const bool says = std::any_of(item.parts.begin(), item.parts.end(), [](const auto &part) {
            return !std::holds_alternative<DrawnPath>(part);
        });
        const int node = says ? m_flow.drawing().addNode(figure, {Tag::Span}) : figure;
        m_flow.drawing().addContent(node, m_flow.sheet(), item);
    }

    void place(const PageBreak &)
    {
        if (!m_flow.atTop())
            m_flow.newPage();
    }

    /// Room to write, the line, and below it what belongs there.
    void place(const SignOff &signOff)
    {
        const TextLook look = paragraphLook(Paragraph::Kind::Note);
        const double room = m_size * 3.2;
        for (const QString &line : signOff.lines) {
            m_flow.need(room + look.lineHeight());
            m_flow.advance(room);
            const double y = m_flow.top();
            const Strip strip{whole().left, std::min(90.0, whole().width)};
            m_flow.drawing().addArtifact(
                Artifact::Layout, m_flow.sheet(),
                {DrawingRole::Plain,
                 {},
                 {DrawnPath{Path::line({{strip.left, y}, {strip.left + strip.width, y}}),
                            std::nullopt, Stroke{m_flow.ink().text, 0.2}}}});
            m_flow.advance(m_size * 0.15);
            const RichText text = plain(line);
            flowText(text, look, m_flow.drawing().addNode(0, {Tag::Paragraph}), strip);
        }
        m_flow.skip(m_size * 0.6);
    }

    const Document &m_document;
    PageFlow m_flow;
    double m_size;
    qsizetype m_at = 0; ///< the block being placed
    int m_level = 0;    ///< of the heading before
};

} // namespace

TaggedDrawing layoutDocument(const Document &document, const Typesetter &type)
{
    return DocumentSetter(document, type).set();
}

} // namespace tvers
