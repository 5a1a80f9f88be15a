// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Everything that Tvers knows of a municipality before its people arrive.
#pragma once

#include "core/municipality/arena.h"

namespace tvers {

struct SourceText {
    QString file;
    LocalText title;
    QDate read; ///< the day it was read
    friend bool operator==(const SourceText &, const SourceText &) = default;
};

struct ReportRule {
    DeliveryDays deliveryDays;
    LocalText recipient;
    friend bool operator==(const ReportRule &, const ReportRule &) = default;
};

struct Place {
    QString id;
    QString name;
    QString address = {};
    QString town = {};
    friend bool operator==(const Place &, const Place &) = default;
};

struct Service {
    QString id;
    LocalText name;
    friend bool operator==(const Service &, const Service &) = default;
};

/// What somebody is in a meeting, and for which service.
struct Role {
    QString id;
    LocalText name;
    QString service = {}; ///< id of a Service; empty: none in particular
    friend bool operator==(const Role &, const Role &) = default;
};

/// A school holiday that every school year has. Where the year's calendar has none of
/// that name, its question is open.
struct NeededHoliday {
    QString name; ///< as it stands in calendars: "Juleferie"; see isCalled()
    LocalText question;
    friend bool operator==(const NeededHoliday &, const NeededHoliday &) = default;
};

/// One municipality as a file in resources/packs describes it.
struct MunicipalityPack {
    QString id;
    QString name;
    Language language = Language::Bokmaal; ///< its written language
    QList<SourceText> sources = {};
    std::optional<ReportRule> report = std::nullopt;
    QList<Place> places = {};
    QList<Service> services = {};
    QList<Role> roles = {};
    SchoolCalendar::Entries calendar = {};
    QList<NeededHoliday> holidays = {};
    QList<LocalText> questions = {};
    QList<Arena> arenas = {};

    friend bool operator==(const MunicipalityPack &, const MunicipalityPack &) = default;
};

/// The arena of \a pack that \a id names; null when there is none.
const Arena *arenaCalled(const MunicipalityPack &pack, QStringView id);

/// Its version that holds on \a day; null when none does, or there is no such arena.
const ArenaVersion *versionOn(const MunicipalityPack &pack, QStringView arena, QDate day);

/// What it is called on \a day, in the municipality's language; empty when it is not.
QString arenaNameOn(const MunicipalityPack &pack, QStringView arena, QDate day);

} // namespace tvers
