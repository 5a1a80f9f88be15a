// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Telephones and national identity numbers as they are said: «ni-ni-åtte-åtte …»,
/// «nittini åttiåtte …», «ni og nitti …», also with figures among the words.
#include "core/consent/gatescan.h"
#include "core/consent/nationalid.h"

#include <QRegularExpression>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

/// One number of a row: where it stands, its figures.
struct Said {
    qsizetype from;
    qsizetype end;
    QString figures;
    bool isWord;
};

constexpr int ten = 10;

/// The figures of «ni», «nitti», «nittini», «nittiåtte»; empty when it is no number.
QString figuresOf(QString word, const QHash<QString, int> &numbers)
{
    word.replace(u'é', u'e').replace(u'è', u'e'); // «førtién»
    if (const auto whole = numbers.constFind(word); whole != numbers.constEnd())
        return QString::number(*whole);
    for (auto tens = numbers.begin(); tens != numbers.end(); ++tens) {
        if (tens.value() < 2 * ten || !word.startsWith(tens.key()))
            continue;
        const auto one = numbers.constFind(word.mid(tens.key().size()));
        if (one != numbers.constEnd() && *one > 0 && *one < ten)
            return QString::number(tens.value() + *one);
    }
    return {};
}

class SpokenScan
{
public:
    explicit SpokenScan(const GateScan &scan) : m_scan(scan), m_text(scan.text.small()) {}

    GateFindings run()
    {
        static const QRegularExpression token(u"\\p{L}+|\\d+"_s);
        for (auto matches = token.globalMatch(m_text); matches.hasNext();) {
            const auto match = matches.next();
            take(match.captured(), match.capturedStart(), match.capturedEnd());
        }
        close();
        return m_findings;
    }

private:
    void take(const QString &word, qsizetype from, qsizetype end)
    {
        if (word == "og"_L1 && !m_row.isEmpty() && m_and < 0) {
            m_and = from; // «ni og nitti»
            return;
        }
        const bool isDigits = word.at(0).isDigit();
        const QString figures = isDigits ? word : figuresOf(word, m_scan.words.spokenNumbers);
        if (figures.isEmpty() || (!m_row.isEmpty() && !isNear(from)))
            close();
        if (figures.isEmpty())
            return;
        if (m_and >= 0 && !m_row.isEmpty())
            turnRound(figures);
        else
            m_row.append({from, end, figures, !isDigits});
        m_row.last().end = end;
        m_and = -1;
    }

    /// «ni og nitti» is 99.
    void turnRound(const QString &tens)
    {
        const QString ones = m_row.last().figures;
        const bool fits = ones.size() == 1 && tens.size() == 2 && tens.at(1) == u'0';
        if (fits)
            m_row.last().figures = tens.at(0) + ones;
        else
            m_row.last().figures += tens;
    }

    bool isNear(qsizetype from) const
    {
        constexpr qsizetype widest = 3;
        const qsizetype begin = m_and >= 0 ? m_and + 2 : m_row.last().end;
        const QStringView gap = QStringView(m_text).mid(begin, from - begin);
        if (gap.size() > widest)
            return false;
        for (const QChar unit : gap) {
            if (!u" ,.-/\n"_s.contains(unit))
                return false;
        }
        return true;
    }

    void close()
    {
        constexpr qsizetype leastWords = 2;
        constexpr qsizetype phone = 8;
        constexpr qsizetype id = 11;
        QString figures;
        qsizetype words = 0;
        for (const Said &one : std::as_const(m_row)) {
            figures += one.figures;
            words += one.isWord ? 1 : 0;
        }
        if (figures.startsWith("0047"_L1))
            figures.remove(0, 4);
        if (words >= leastWords && !isCounting()) {
            if (figures.size() == phone && figures.at(0) >= u'2')
                add(AnonymityFinding::Kind::Phone);
            else if (figures.size() == id && nationalIdShape(figures) != NationalIdShape::None)
                add(AnonymityFinding::Kind::NationalId);
        }
        m_row.clear();
        m_and = -1;
    }

    /// «fem, seks, sju …», «tjue, tretti, førti …»
    bool isCounting() const
    {
        static const QList<int> steps{1, 2, 5, 10};
        const auto step = [this](qsizetype i) {
            return m_row[i].figures.toInt() - m_row[i - 1].figures.toInt();
        };
        if (m_row.size() < 3 || !steps.contains(qAbs(step(1))))
            return false;
        for (qsizetype i = 2; i < m_row.size(); ++i) {
            if (step(i) != step(1))
                return false;
        }
        return true;
    }

    void add(AnonymityFinding::Kind kind)
    {
        m_findings.append({kind, m_row.first().from, m_row.last().end - m_row.first().from});
    }

    const GateScan &m_scan;
    const QString &m_text;
    QList<Said> m_row;
    qsizetype m_and = -1;
    GateFindings m_findings;
};

} // namespace

GateFindings spokenFindings(const GateScan &scan) { return SpokenScan(scan).run(); }

} // namespace tvers
