// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/newfiledialog.h"

#include "core/municipality/packreader.h"
#include "ui/shell/holidayform.h"
#include "ui/shell/looks.h"
#include "ui/shell/scrolled.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScreen>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString &emptyPack()
{
    static const QString name = u"empty"_s;
    return name;
}

} // namespace

QString freePath(const QString &folder, const QString &name)
{
    const QDir in(folder);
    QString file = name + u".tvers"_s;
    for (int number = 2; in.exists(file); ++number)
        file = u"%1 %2.tvers"_s.arg(name).arg(number);
    return in.filePath(file);
}

NewFileDialog::NewFileDialog(QDate today, const QString &folder, QWidget *parent) :
    QDialog(parent),
    m_folder(folder),
    m_municipality(new QComboBox(this)),
    m_nameLabel(new QLabel(tr("&Name"), this)),
    m_name(new QLineEdit(this)),
    m_year(new QComboBox(this)),
    m_holidays(new HolidayForm(this)),
    m_path(new QLineEdit(this)),
    m_choose(new QPushButton(this)),
    m_problem(new QLabel(this)),
    m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("Begin for a municipality"));
    layOut();
    fill(today);
    connect(m_municipality, &QComboBox::currentIndexChanged, this,
            &NewFileDialog::followMunicipality);
    connect(m_year, &QComboBox::currentIndexChanged, this, &NewFileDialog::followYear);
    connect(m_name, &QLineEdit::textChanged, this, &NewFileDialog::showProblem);
    connect(m_path, &QLineEdit::textChanged, this, &NewFileDialog::showProblem);
    connect(m_holidays, &HolidayForm::changed, this, &NewFileDialog::showProblem);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    followMunicipality();
    // by itself a dialog takes no more than two thirds of the screen, and scrolls
    resize(sizeHint().boundedTo(screen()->availableSize() * 9 / 10));
}

void NewFileDialog::layOut()
{
    m_municipality->setObjectName(QLatin1StringView("municipality"));
    m_nameLabel->setBuddy(m_name);
    m_problem->setWordWrap(true);
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("&Make the file"));
    auto *holidays = new QGroupBox(tr("School holidays"), this);
    auto *inGroup = new QVBoxLayout(holidays);
    auto *why = new QLabel(tr("Tick those that are decided. Without them Tvers cannot say which "
                              "meetings fall in a holiday; they can be changed at any time."),
                           holidays);
    why->setWordWrap(true);
    inGroup->addWidget(why);
    inGroup->addWidget(m_holidays);
    m_choose->setText(tr("&Choose…"));
    m_choose->setAutoDefault(false);
    connect(m_choose, &QPushButton::clicked, this, &NewFileDialog::choosePath);
    auto *place = new QHBoxLayout;
    place->addWidget(m_path, 1);
    place->addWidget(m_choose);
    auto *page = new QWidget(this);
    auto *form = new QFormLayout(page);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("M&unicipality"), m_municipality);
    form->addRow(m_nameLabel, m_name);
    form->addRow(tr("School &year"), m_year);
    auto *pathLabel = new QLabel(tr("&File"), page);
    pathLabel->setBuddy(m_path);
    form->addRow(pathLabel, place);
    form->addRow(holidays);
    auto *column = new QVBoxLayout(this);
    column->addWidget(scrolled(page, this), 1);
    column->addWidget(m_problem);
    column->addWidget(m_buttons);
}

void NewFileDialog::fill(QDate today)
{
    for (const QString &name : builtInPacks()) {
        const auto pack = builtInPack(name);
        if (pack && name != emptyPack())
            m_municipality->addItem(pack->name, name);
    }
    m_municipality->addItem(tr("Another municipality"), emptyPack());
    auto year = SchoolYear::containing(today);
    for (int more = 0; year && more < 3; ++more) {
        m_year->addItem(year->text());
        year = SchoolYear::containing(year->last().addDays(1));
    }
    const int may = 5; // from then on the plan being made is next year's
    if (today.month() >= may && today.month() < 8 && m_year->count() > 1)
        m_year->setCurrentIndex(1);
}

std::optional<SchoolYear> NewFileDialog::year() const
{
    return SchoolYear::fromText(m_year->currentText());
}

QString NewFileDialog::name() const
{
    return m_municipality->currentData() == emptyPack() ? m_name->text().simplified() : m_pack.name;
}

void NewFileDialog::followMunicipality()
{
    const bool other = m_municipality->currentData() == emptyPack();
    m_name->setVisible(other);
    m_nameLabel->setVisible(other);
    if (auto pack = builtInPack(m_municipality->currentData().toString()))
        m_pack = *std::move(pack);
    followYear();
}

void NewFileDialog::followYear()
{
    if (const auto chosen = year())
        m_holidays->show(*chosen, m_pack.calendar);
    orderFields();
    // Not yet shown, nothing round the new lines hears of them by itself.
    for (QWidget *round = m_holidays; round && round != this; round = round->parentWidget())
        round->updateGeometry();
    showProblem();
}

/// As they stand: the holidays' are made anew with each year.
void NewFileDialog::orderFields()
{
    QList<QWidget *> order{m_municipality, m_name, m_year, m_path, m_choose};
    order += m_holidays->fields();
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
}

void NewFileDialog::showProblem()
{
    if (m_path->text() == m_suggestedPath) {
        static const QRegularExpression unfit(u"[\\\\/:*?\"<>|]"_s);
        QString file = name();
        file = file.isEmpty() ? u"Tvers"_s : file.remove(unfit);
        m_suggestedPath = QDir::toNativeSeparators(freePath(m_folder, file));
        m_path->setText(m_suggestedPath);
    }
    QString problem;
    if (name().isEmpty())
        problem = tr("What is the municipality called?");
    else if (m_holidays->hasProblem())
        problem = tr("A holiday ends before it begins, or its days cannot be read.");
    else if (m_path->text().trimmed().isEmpty())
        problem = tr("Where is the file to be?");
    else if (QFileInfo::exists(QDir::fromNativeSeparators(m_path->text())))
        problem = tr("There is a file of this name already. Choose another name.");
    m_problem->setText(problem);
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(problem.isEmpty());
}

void NewFileDialog::choosePath()
{
    const QString chosen = QFileDialog::getSaveFileName(
        this, tr("Where the new file is to be"), QDir::fromNativeSeparators(m_path->text()),
        tr("Tvers files (*.tvers)"), nullptr, QFileDialog::DontConfirmOverwrite);
    if (!chosen.isEmpty())
        m_path->setText(QDir::toNativeSeparators(chosen));
}

std::optional<NewFileWish> NewFileDialog::wish() const
{
    const auto chosen = year();
    if (!chosen || !m_buttons->button(QDialogButtonBox::Ok)->isEnabled())
        return std::nullopt;
    MunicipalityPack pack = m_pack;
    pack.name = name();
    pack.calendar = m_holidays->entries();
    QString path = QDir::fromNativeSeparators(m_path->text().trimmed());
    if (!path.endsWith(".tvers"_L1, Qt::CaseInsensitive))
        path += u".tvers"_s;
    return NewFileWish{pack, *chosen, path};
}

} // namespace tvers
