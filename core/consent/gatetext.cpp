// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/gatetext.h"

#include <QHash>
#include <QRegularExpression>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isMark(QChar unit) { return unit.category() == QChar::Mark_NonSpacing; }

/// What nobody sees, and what would hide a number or a name from the gate.
bool isUnseen(QChar unit) { return unit == u'\u00ad' || unit.category() == QChar::Other_Format; }

QChar simplified(QChar unit)
{
    const char16_t code = unit.unicode();
    if (code >= 0xff01 && code <= 0xff5e) // full width, from East Asian keyboards
        return QChar(char16_t(code - 0xfee0));
    if (code < 0x80 && code != u'`')
        return code == u'\t' ? QChar(u' ') : unit;
    if (unit.isDigit())
        return QChar(char16_t(u'0' + unit.digitValue()));
    if (unit.category() == QChar::Separator_Space)
        return u' ';
    if ((code >= 0x2010 && code <= 0x2015) || code == 0x2212)
        return u'-';
    if (code == u'`' || code == 0xb4 || code == 0x2019 || code == 0x2018 || code == 0x02bc)
        return u'\'';
    if (unit.category() == QChar::Separator_Line || unit.category() == QChar::Separator_Paragraph)
        return u'\n';
    return unit;
}

/// True for the line break at \a at when a word goes on after it; «barne- og» does not.
bool isDividedBefore(const QString &text, qsizetype at)
{
    if (at + 1 >= text.size() || text[at] != u'\n' || !text[at + 1].isLower())
        return false;
    const QStringView next = QStringView(text).mid(at + 1, 6);
    return !next.startsWith(u"og ") && !next.startsWith(u"eller ");
}

} // namespace

GateText::GateText(const QString &text)
{
    m_plain.reserve(text.size());
    m_origin.reserve(size_t(text.size()) + 1);
    m_originEnd.reserve(size_t(text.size()) + 1);
    for (qsizetype at = 0; at < text.size();) {
        const QChar unit = text[at];
        if (unit == u'\r') {
            const qsizetype next = at + 1 < text.size() && text[at + 1] == u'\n' ? at + 2 : at + 1;
            append(u'\n', at, next);
            at = next;
        } else if (isUnseen(unit)) {
            ++at;
        } else if (const qsizetype next = skipMarkup(text, at); next > at) {
            at = next;
        } else if (at + 1 < text.size() && isMark(text[at + 1])) {
            at = appendCluster(text, at);
        } else {
            append(simplified(unit), at, at + 1);
            ++at;
        }
    }
    closeDividedWords();
    m_small = m_plain;
    for (QChar &unit : m_small)
        unit = unit.toLower();
    m_origin.push_back(quint32(text.size()));
    m_originEnd.push_back(quint32(text.size()));
}

void GateText::append(QChar unit, qsizetype from, qsizetype to)
{
    m_plain.append(unit);
    m_origin.push_back(quint32(from));
    m_originEnd.push_back(quint32(to));
}

/// «&oslash;» is a letter, «&shy;» is nothing; \a at for any other «&».
qsizetype GateText::skipEntity(const QString &text, qsizetype at)
{
    static const QHash<QString, QChar> letters{
        {u"aring"_s, u'å'},  {u"Aring"_s, u'Å'}, {u"oslash"_s, u'ø'}, {u"Oslash"_s, u'Ø'},
        {u"aelig"_s, u'æ'},  {u"AElig"_s, u'Æ'}, {u"eacute"_s, u'é'}, {u"ouml"_s, u'ö'},
        {u"auml"_s, u'ä'},   {u"nbsp"_s, u' '},  {u"ndash"_s, u'-'},  {u"shy"_s, QChar()},
        {u"zwnj"_s, QChar()}};
    constexpr qsizetype longest = 8;
    const qsizetype length = QStringView(text).mid(at, longest).indexOf(u';');
    if (length < 0)
        return at;
    const qsizetype end = at + length;
    const auto letter = letters.constFind(text.mid(at + 1, end - at - 1));
    if (letter == letters.constEnd())
        return at;
    if (!letter->isNull())
        append(*letter, at, end + 1);
    return end + 1;
}

/// What stands in the middle of a word only to show it otherwise, «Sig<b>rid</b>» and
/// «Sig*rid*», is not there; tags that part words are a line break. Where it ends, \a at
/// for everything else.
qsizetype GateText::skipMarkup(const QString &text, qsizetype at)
{
    static const QString emphasis = u"*_~|"_s;
    if (emphasis.contains(text[at])) {
        if (m_plain.isEmpty() || !m_plain.back().isLetter())
            return at; // no run of them is looked along from each of its signs
        qsizetype end = at;
        while (end < text.size() && emphasis.contains(text[end]))
            ++end;
        const bool inWord = end < text.size() && text[end].isLetter();
        return inWord ? end : at;
    }
    if (text[at] == u'&')
        return skipEntity(text, at);
    if (text[at] != u'<')
        return at;
    static const QRegularExpression tag(u"\\G</?([A-Za-z]{1,10}\\d?)(?:\\s[^<>@]{0,80})?/?>"_s);
    const auto match = tag.match(text, at);
    if (!match.hasMatch())
        return at;
    static const QStringList inWord{u"b"_s,      u"i"_s,    u"u"_s,     u"s"_s,  u"em"_s,
                                    u"strong"_s, u"span"_s, u"font"_s,  u"a"_s,  u"sub"_s,
                                    u"sup"_s,    u"mark"_s, u"small"_s, u"wbr"_s};
    if (!inWord.contains(match.captured(1).toLower()))
        append(u'\n', at, match.capturedEnd());
    return match.capturedEnd();
}

/// A letter and the marks over and under it.
qsizetype GateText::appendCluster(const QString &text, qsizetype from)
{
    constexpr qsizetype most = 8; // marks that a letter of any alphabet carries
    qsizetype end = from + 1;
    while (end < text.size() && isMark(text[end]))
        ++end;
    const QString composed =
        text.mid(from, qMin(end - from, most)).normalized(QString::NormalizationForm_C);
    for (const QChar unit : composed)
        append(simplified(unit), from, end);
    return end;
}

/// «Oppdikt-» at the end of a line and «sen» on the next are one word.
void GateText::closeDividedWords()
{
    qsizetype to = 0;
    for (qsizetype from = 0; from < m_plain.size(); ++from) {
        if (m_plain[from] == u'-' && to > 0 && m_plain[to - 1].isLetter()) {
            qsizetype next = from + 1;
            while (next < m_plain.size() && next - from < 4 && m_plain[next] == u' ')
                ++next;
            if (isDividedBefore(m_plain, next)) {
                from = next;
                continue;
            }
        }
        m_plain[to] = m_plain[from];
        m_origin[size_t(to)] = m_origin[size_t(from)];
        m_originEnd[size_t(to)] = m_originEnd[size_t(from)];
        ++to;
    }
    m_plain.truncate(to);
    m_origin.resize(size_t(to));
    m_originEnd.resize(size_t(to));
}

QChar GateText::at(qsizetype at) const
{
    return at >= 0 && at < m_plain.size() ? m_plain[at] : QChar(u'\n');
}

QChar GateText::smallAt(qsizetype at) const
{
    return at >= 0 && at < m_small.size() ? m_small[at] : QChar(u'\n');
}

} // namespace tvers
