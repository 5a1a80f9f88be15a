// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What this person chose on this machine. Nothing of any file's content.
#pragma once

#include "core/localtext.h"
#include "ui/shell/looks.h"

#include <QByteArray>
#include <QObject>
#include <QStringList>

#include <array>
#include <memory>
#include <optional>

class QSettings;

namespace tvers {

class MachineSettings : public QObject
{
    Q_OBJECT
public:
    /// What this person's work is: which places they need at hand.
    enum class Role { Adviser, Leader };
    Q_ENUM(Role)

    /// The person's own, where the system keeps such things.
    MachineSettings();
    /// In the file at \a path: for tests.
    explicit MachineSettings(const QString &path);
    ~MachineSettings() override;

    /// Bokmål until somebody chose, nynorsk where the system is.
    Language language() const;
    void setLanguage(Language language);

    Looks::Appearance appearance() const;
    void setAppearance(Looks::Appearance appearance);

    /// Empty until somebody chose.
    std::optional<Role> role() const;
    void setRole(Role role);

    /// Minutes without a touch after which a file is locked: 5, 10, 15, 30 or 60; 15 until
    /// somebody chose. It is not to be turned off: what is open is about children.
    int lockedAfterMinutes() const;
    void setLockedAfterMinutes(int minutes);
    static constexpr std::array lockingChoices{5, 10, 15, 30, 60};

    /// Paths, the newest first, at most five.
    QStringList recentFiles() const;
    void remember(const QString &path);
    void forget(const QString &path);

    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);

signals:
    void roleChanged();

private:
    std::unique_ptr<QSettings> m_settings;
};

} // namespace tvers
