// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What a field should have held, as a fact that wording can turn into words.
#pragma once

#include <QString>
#include <QStringList>

/// Each function gives one fact: a name, and after colons its particulars.
/// ui/wording/expectedwording.cpp knows them all.
namespace tvers::expected {

QString object();
QString list();
QString filledList();
QString text(); ///< a text with at least one letter
QString trueOrFalse();
QString day();        ///< 2026-08-17
QString clock();      ///< 13:00
QString monthDay();   ///< 06-15
QString moment();     ///< 2026-08-17T11:02:03.004Z
QString lines();      ///< 7-18, or 27, 43-45
QString identifier(); ///< small letters a–z, digits, full stop, underscore
QString schoolYear();
QString halfYear(); ///< 2026-2
QString integer(int lowest, int highest);
QString oneOf(const QStringList &words);
QString oneOf(const QList<int> &numbers);
QString notOf(const QString &owner);  ///< what belongs to somebody else; that is their name
QString knownId(const QString &kind); ///< an id that stands elsewhere in the file
QString onlyOnce();                   ///< not what stands earlier already
QString laterThan(const QString &other);
QString laterVersion(); ///< valid from after the arena's version above it ends
QString twoMonthDays(); ///< the earlier in the year first
QString notBefore(const QString &other);
QString noneOf(const QStringList &allowed);     ///< no such field; these there are
QString unitOfFile();                           ///< packs have none
QString fileEnding(const QStringList &endings); ///< without the full stop

} // namespace tvers::expected
