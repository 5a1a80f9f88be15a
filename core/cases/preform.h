// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The teacher's form before a meeting: what has been tried, and what is asked.
#pragma once

#include "core/result.h"

#include <QDate>
#include <QList>
#include <QStringList>

#include <optional>

namespace tvers {

/// One thing that was adapted in ordinary teaching, and whether it helped.
struct Adaptation {
    QString what;
    std::optional<QDate> from = {};
    std::optional<QDate> to = {};
    QString effect = {};
    friend bool operator==(const Adaptation &, const Adaptation &) = default;
};

/// What a teacher has answered. It has no field for a name, and its texts pass the gate.
struct PreForm {
    QDate sent;
    QString reportedBy; ///< a role
    QString stage;      ///< a stored word of DiscussionCase::Stage
    QString question = {};
    QString strengths = {};
    QString academic = {};
    QString social = {};
    QString communication = {};
    QString senses = {}; ///< sight, hearing, motor skills
    QString attendance = {};
    QList<Adaptation> adaptations = {};
    QString mapping = {}; ///< results of assessments
    QString environment = {};
    QString guardiansView = {};
    QString pupilsView = {};
    QString services = {}; ///< others that are in already
    QString wish = {};     ///< for the meeting

    friend bool operator==(const PreForm &, const PreForm &) = default;
};

/// The form's texts by their names in the answer file, those that are empty left out.
struct PreFormText {
    QString name;
    QString text;
};
QList<PreFormText> textsOf(const PreForm &form);

/// What is still to be answered, by name in the answer file: the question, strengths,
/// at least one adaptation with its effect, and the views of guardians and pupil.
QStringList missingIn(const PreForm &form);

/// An answer file, read strictly (core/exchange/jsonreader.h). A text is a list of
/// lines there. FileTooLarge over 1 MiB.
Result<PreForm> readPreForm(const QByteArray &json, const QString &file);

} // namespace tvers
