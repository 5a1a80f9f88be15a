// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Words with a capital where a sentence would not put one.
#include "core/consent/gatescan.h"

#include <algorithm>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

class CapitalScan
{
public:
    explicit CapitalScan(const GateScan &scan) : m_scan(scan), m_text(scan.text.plain()) {}

    GateFindings run()
    {
        for (qsizetype at = 0; at < m_text.size();) {
            if (!isWordUnit(m_text[at])) {
                ++at;
                continue;
            }
            qsizetype end = at;
            while (end < m_text.size() && (isWordUnit(m_text[end]) || m_text[end] == u'\''))
                ++end;
            if (isSuspect(at, end))
                add(at, end);
            at = end;
        }
        return m_findings;
    }

private:
    /// Neighbours are one finding: «Kari Oppdiktsen» is one person.
    void add(qsizetype from, qsizetype end)
    {
        if (!m_findings.isEmpty()) {
            AnonymityFinding &last = m_findings.last();
            if (from - last.end() == 1 && (m_text[from - 1] == u' ' || m_text[from - 1] == u'-')) {
                last.length = end - last.from;
                return;
            }
        }
        m_findings.append({AnonymityFinding::Kind::CapitalisedWord, from, end - from});
    }

    bool isSuspect(qsizetype from, qsizetype end) const
    {
        return end - from > 1 && m_text[from].isUpper() && !isAbbreviation(from, end) &&
               !m_scan.text.at(from - 1).isDigit() && !beginsSentence(from) && !isKnown(from, end);
    }

    /// Two capitals in front: PPT, BUPs, SFOen, and what hangs on them: ITO-timer.
    bool isAbbreviation(qsizetype from, qsizetype end) const
    {
        if (m_text[from + 1].isUpper())
            return true;
        if (m_scan.text.at(end) == u'.' && m_scan.text.at(end + 1).isLower())
            return true; // «Morsmål.no»
        const bool hangsOn = from > 1 && m_text[from - 1] == u'-' && m_text[from - 2].isUpper();
        return hangsOn && end - from < 3;
    }

    bool isKnown(qsizetype from, qsizetype end) const
    {
        QString word = m_scan.text.small().mid(from, end - from);
        const QSet<QString> &harmless = m_scan.words.harmless;
        if (harmless.contains(word) ||
            (word.endsWith(u's') && harmless.contains(word.chopped(1))) ||
            (word.endsWith("'s"_L1) && harmless.contains(word.chopped(2))))
            return true;
        const auto endsWith = [&word](const QString &ending) {
            return word.size() > ending.size() + 1 && word.endsWith(ending);
        };
        const auto any = [&endsWith](const QStringList &endings) {
            return std::any_of(endings.begin(), endings.end(), endsWith);
        };
        return any(m_scan.words.generalEndings) || isInWordWithKnownEnd(from, end) ||
               isNamedPlace(from, end) ||
               (isAfterPlaceWord(from) && any(m_scan.words.placeEndings));
    }

    /// «Olweus-programmet», but not «Ylva-saken».
    bool isInWordWithKnownEnd(qsizetype from, qsizetype end) const
    {
        if (m_scan.text.at(end) != u'-' || !isWordUnit(m_scan.text.at(end + 1)))
            return false;
        const QString next = m_scan.wordsAfter(end + 1, 1).value(0);
        return from > 0 && next != "saken"_L1 && next != "saka"_L1 &&
               std::any_of(m_scan.words.generalEndings.begin(), m_scan.words.generalEndings.end(),
                           [&next](const QString &ending) { return next.endsWith(ending); });
    }

    /// «Prøvelia barnehage», «møterom Limbazi»
    bool isNamedPlace(qsizetype from, qsizetype end) const
    {
        const QStringList before = m_scan.wordsBefore(from, 1);
        if (!before.isEmpty() && m_scan.words.placeLeads.contains(before.first()) &&
            m_scan.text.at(from - 1) == u' ')
            return true;
        constexpr int most = 2; // «Nedre Prøvelia barnehage»
        const QStringList after = m_scan.wordsAfter(end, most);
        return m_scan.text.at(end) == u' ' && !after.isEmpty() &&
               (m_scan.words.placeNouns.contains(after.first()) ||
                (m_scan.text.at(end + 1).isUpper() &&
                 m_scan.words.placeNouns.contains(after.last())));
    }

    bool isAfterPlaceWord(qsizetype from) const
    {
        static const QSet<QString> leads{u"i"_s, u"på"_s, u"ved"_s, u"til"_s, u"fra"_s, u"frå"_s};
        const QStringList before = m_scan.wordsBefore(from, 1);
        return !before.isEmpty() && leads.contains(before.first());
    }

    bool beginsSentence(qsizetype from) const
    {
        qsizetype at = from - 1;
        while (m_scan.text.at(at) == u' ' && at >= 0)
            --at;
        const QChar mark = m_scan.text.at(at);
        if (at < 0 || u"!?:;•*#|«\"“”„>=_"_s.contains(mark) || mark == u'\u2022' ||
            mark == u'\u00b7')
            return true;
        if (mark == u'\n')
            return beginsLine(at);
        if (mark == u'-')
            return at + 1 < from || !isWordUnit(m_scan.text.at(at - 1)); // a dash, or «-» of a list
        if (mark == u')' || mark == u'.')
            return mark == u'.' ? endsSentence(at) : m_scan.text.at(at - 1).isDigit();
        return false;
    }

    /// \a at: of the full stop.
    bool endsSentence(qsizetype at) const
    {
        qsizetype from = at;
        while (from > 0 && at - from < 20 &&
               (isWordUnit(m_text[from - 1]) || m_text[from - 1] == u'.'))
            --from;
        const QString word = m_scan.text.small().mid(from, at - from);
        return !m_scan.words.abbreviations.contains(word) &&
               !(word.size() == 1 && word != "i"_L1 && word != u"å"_s &&
                 !m_scan.text.at(from - 1).isDigit()); // «K. Oppdiktsen», not «i 3B. Hun»
    }

    /// A line goes on the one before unless that was short or ended its sentence.
    bool beginsLine(qsizetype lineBreak) const
    {
        constexpr qsizetype full = 45;
        qsizetype end = lineBreak;
        while (end > 0 && m_text[end - 1] == u' ')
            --end;
        if (end == 0 || m_text[end - 1] == u'\n' || u".!?:;"_s.contains(m_text[end - 1]))
            return true;
        qsizetype begin = end;
        while (begin > 0 && end - begin <= full && m_text[begin - 1] != u'\n')
            --begin;
        return end - begin < full;
    }

    const GateScan &m_scan;
    const QString &m_text;
    GateFindings m_findings;
};

} // namespace

GateFindings capitalFindings(const GateScan &scan) { return CapitalScan(scan).run(); }

} // namespace tvers
