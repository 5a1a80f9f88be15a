// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file An adviser's beginning: municipality, school year, school holidays.
#pragma once

#include "core/calendar/schoolyear.h"
#include "core/municipality/municipalitypack.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace tvers {

class HolidayForm;

/// What a new file is to be.
struct NewFileWish {
    MunicipalityPack pack; ///< with the holidays that were entered
    SchoolYear year;
    QString path;
};

class NewFileDialog : public QDialog
{
    Q_OBJECT
public:
    /// \a folder: where the file is put if nobody says otherwise.
    NewFileDialog(QDate today, const QString &folder, QWidget *parent = nullptr);

    /// Empty while something is missing.
    std::optional<NewFileWish> wish() const;

private:
    void layOut();
    void fill(QDate today);
    void followMunicipality();
    void followYear();
    void orderFields();
    void showProblem();
    void choosePath();
    std::optional<SchoolYear> year() const;
    QString name() const;

    QString m_folder;
    MunicipalityPack m_pack;
    QComboBox *m_municipality;
    QLabel *m_nameLabel;
    QLineEdit *m_name;
    QComboBox *m_year;
    HolidayForm *m_holidays;
    QLineEdit *m_path;
    QPushButton *m_choose;
    QString m_suggestedPath;
    QLabel *m_problem;
    QDialogButtonBox *m_buttons;
};

/// "NAME.tvers" in \a folder, with a number when that is taken.
QString freePath(const QString &folder, const QString &name);

} // namespace tvers
