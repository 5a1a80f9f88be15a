// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdfoutline.h"

#include "ui/print/pdfcontent.h"

namespace tvers {

namespace {

struct Bookmark {
    int level; ///< 0 for the outline itself
    QString title = {};
    int sheet = 0;
    double top = 0; ///< mm from the page's upper edge
    PdfRef ref = {};
    QList<qsizetype> kids = {};
    qsizetype parent = 0;
};

/// 0: it has none. A head over rows of a table stands where a second heading would.
int levelOf(const TagNode &node)
{
    switch (node.tag) {
    case Tag::Heading1: return 1;
    case Tag::Heading2: return 2;
    case Tag::Heading3: return 3;
    default: return node.title.isEmpty() ? 0 : 2;
    }
}

/// Where the heading's first letters stand.
void setPlace(Bookmark &bookmark, const TagNode &node, const DrawingList &drawing)
{
    for (const TagNode::Kid &kid : node.kids) {
        const auto *place = std::get_if<ItemPlace>(&kid);
        if (!place)
            continue;
        bookmark.sheet = place->sheet;
        for (const DrawnPart &part : drawing.sheets[place->sheet].items[place->item].parts) {
            if (const auto *text = std::get_if<DrawnText>(&part)) {
                bookmark.top = text->run.box().top();
                return;
            }
        }
    }
}

/// The outline first, then every heading, with its parent: the last heading of a
/// lower level before it.
QList<Bookmark> bookmarksOf(const TaggedDrawing &tagged)
{
    QList<Bookmark> bookmarks{{0}};
    for (const TagNode &node : tagged.nodes()) {
        const int level = levelOf(node);
        if (level == 0)
            continue;
        Bookmark bookmark{level, node.title};
        setPlace(bookmark, node, tagged.drawing());
        qsizetype parent = bookmarks.size() - 1;
        while (bookmarks[parent].level >= level)
            parent = bookmarks[parent].parent;
        bookmark.parent = parent;
        bookmarks[parent].kids.append(bookmarks.size());
        bookmarks.append(bookmark);
    }
    return bookmarks;
}

} // namespace

std::optional<PdfRef> writeOutline(const TaggedDrawing &tagged, const QList<PdfRef> &pages,
                                   PdfObjects &objects)
{
    QList<Bookmark> bookmarks = bookmarksOf(tagged);
    if (bookmarks.size() == 1)
        return std::nullopt;
    for (Bookmark &bookmark : bookmarks)
        bookmark.ref = objects.reserve();
    const auto ref = [&bookmarks](qsizetype index) { return bookmarks[index].ref.text(); };
    for (qsizetype i = 0; i < bookmarks.size(); ++i) {
        const Bookmark &bookmark = bookmarks[i];
        QByteArray body = i == 0 ? "<< /Type /Outlines" : "<< /Title " + pdf::text(bookmark.title);
        if (i > 0) {
            const QList<qsizetype> &siblings = bookmarks[bookmark.parent].kids;
            const qsizetype at = siblings.indexOf(i);
            const double height = tagged.drawing().sheets[bookmark.sheet].size.height();
            body += " /Parent " + ref(bookmark.parent) + " /Dest [" + pages[bookmark.sheet].text() +
                    " /XYZ null " + pdf::points(height - bookmark.top) + " null]";
            body += at > 0 ? " /Prev " + ref(siblings[at - 1]) : QByteArray();
            body += at + 1 < siblings.size() ? " /Next " + ref(siblings[at + 1]) : QByteArray();
        }
        // only the first level is open: the outline counts what is seen
        if (!bookmark.kids.isEmpty())
            body += " /First " + ref(bookmark.kids.first()) + " /Last " +
                    ref(bookmark.kids.last()) + " /Count " +
                    QByteArray::number(i == 0 ? bookmark.kids.size() : -bookmark.kids.size());
        objects.put(bookmark.ref, body + " >>");
    }
    return bookmarks.first().ref;
}

} // namespace tvers
