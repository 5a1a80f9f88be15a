// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file A text as the anonymity gate reads it, and where in the real one everything is.
#pragma once

#include <QString>

#include <vector>

namespace tvers {

/// The text with composed letters, one kind of space, hyphen, apostrophe and digit,
/// without what cannot be seen (soft hyphens, joiners, marks of direction), and with
/// words put together that were divided at the end of a line. Line breaks are \n.
class GateText
{
public:
    explicit GateText(const QString &text);

    const QString &plain() const { return m_plain; }
    /// As plain(), in small letters; every unit at the same place.
    const QString &small() const { return m_small; }
    qsizetype size() const { return m_plain.size(); }
    /// The unit at \a at, or a line break outside the text.
    QChar at(qsizetype at) const;
    QChar smallAt(qsizetype at) const;

    /// Where in the text as given the unit at \a at begins; its size for the end.
    qsizetype origin(qsizetype at) const { return qsizetype(m_origin[size_t(at)]); }
    /// Where that ends: for the last unit of something found.
    qsizetype originEnd(qsizetype at) const { return qsizetype(m_originEnd[size_t(at)]); }

private:
    void append(QChar unit, qsizetype from, qsizetype to);
    qsizetype appendCluster(const QString &text, qsizetype from);
    qsizetype skipEntity(const QString &text, qsizetype at);
    qsizetype skipMarkup(const QString &text, qsizetype at);
    void closeDividedWords();

    QString m_plain;
    QString m_small;
    std::vector<quint32> m_origin;
    std::vector<quint32> m_originEnd;
};

} // namespace tvers
