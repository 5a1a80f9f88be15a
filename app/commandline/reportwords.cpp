// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/reportwords.h"

#include "app/commandline/inputs.h"
#include "app/commandline/municipalreportword.h"
#include "app/commandline/reportinputs.h"
#include "core/exchange/reportfile.h"
#include "core/exchange/wholefile.h"
#include "core/reports/reportpdf.h"
#include "core/storage/sealedbox.h"
#include "core/storedwords.h"
#include "ui/print/reportpages.h"
#include "ui/wording/errorwording.h"
#include "ui/wording/reportwording.h"
#include "ui/wording/wordinglanguage.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

QString said(const char *sourceText) { return QCoreApplication::translate("Words", sourceText); }

Error wrong(const char *option, const QString &given, const QString &expectation)
{
    return {ErrorCode::OptionWrong, {u"--"_s + QLatin1StringView(option), given, expectation}};
}

/// What the report is of, looked up in the file.
struct Wanted {
    std::unique_ptr<Store> store;
    bool verified;
    MunicipalityPack pack;
    Unit unit;
};

Result<Wanted> wantedFrom(const Arguments &arguments, const Surroundings &surroundings)
{
    auto file = reportFile(lookedAt(arguments, surroundings));
    if (!file)
        return file.error();
    const auto unit = namedIn(file->units, arguments, "unit");
    if (!unit)
        return unit.error();
    return Wanted{std::move(file->store), file->verified, file->pack, *unit};
}

/// One line for people: who, when, how many discussions.
QString lineOf(const HalfYearReport &report)
{
    return said(QT_TRANSLATE_NOOP("Words", "%1, %2, version %3"))
               .arg(report.unit, report.period.text())
               .arg(report.version) +
           u'\n';
}

/// Several reports that came in.
class ReportReader
{
public:
    explicit ReportReader(const SecureBytes &privateKey) : m_privateKey(privateKey) {}

    void read(const QString &path)
    {
        const auto found = readReportFile(path);
        if (!found)
            return refuse(path, found.error());
        QJsonObject object = asJson(found->report);
        object.insert("file"_L1, path);
        object.insert("intact"_L1, found->isIntact);
        if (!m_privateKey.isEmpty() && !found->box.isEmpty()) {
            const auto exact = exactOf(*found, path);
            if (!exact)
                return refuse(path, exact.error());
            object.insert("exact"_L1, *exact);
        }
        ++m_read;
        m_answer.text += lineOf(found->report);
        if (!found->isIntact) {
            m_answer.exitCode = ExitCode::NeedsAttention;
            m_answer.notice +=
                said(QT_TRANSLATE_NOOP("Words", "%1 was changed after Tvers wrote it."))
                    .arg(QDir::toNativeSeparators(path)) +
                u'\n';
        }
        m_all.append(object);
    }

    Result<Answer> answer()
    {
        if (m_read == 0 && m_refused)
            return *m_refused;
        m_answer.json = m_all;
        return m_answer;
    }

private:
    Result<QJsonObject> exactOf(const ReadReport &report, const QString &path) const
    {
        const auto opened = openBox(report.box, m_privateKey);
        if (!opened)
            return opened.error();
        const auto numbers = numbersFromJson(*opened, path);
        return numbers ? Result<QJsonObject>(asJson(*numbers)) : numbers.error();
    }

    void refuse(const QString &path, const Error &error)
    {
        if (!m_refused)
            m_refused = error;
        m_answer.exitCode = ExitCode::NeedsAttention;
        m_all.append(QJsonObject{
            {"file"_L1, path},
            {"error"_L1, QJsonObject{{"code"_L1, stored(error.code)},
                                     {"facts"_L1, QJsonArray::fromStringList(error.facts)}}}});
        const auto wording = ErrorWording::of(error);
        m_answer.notice += u"%1 %2\n"_s.arg(wording.headline, wording.advice);
    }

    const SecureBytes &m_privateKey;
    Answer m_answer;
    QJsonArray m_all;
    int m_read = 0;
    std::optional<Error> m_refused;
};

} // namespace

/// Empty where the draft is to say it; OptionWrong.
Result<std::optional<ReportTemplate::Kind>> templateIn(const Arguments &arguments)
{
    if (!arguments.has("template"))
        return std::optional<ReportTemplate::Kind>();
    const QString word = arguments.text("template");
    const auto as = fromStored<ReportTemplate::Kind>(word);
    if (!as)
        return wrong("template", word, expected::oneOf(storedWords<ReportTemplate::Kind>()));
    return as;
}

Result<Answer> report(const Arguments &arguments, const Surroundings &surroundings)
{
    const auto half = HalfYear::fromText(arguments.text("half"));
    if (!half)
        return wrong("half", arguments.text("half"), expected::halfYear());
    const QString path = arguments.text("out");
    if (QFileInfo(path).suffix().toLower() != "pdf"_L1)
        return wrong("out", path, expected::fileEnding({u"pdf"_s}));
    if (arguments.has("unit") == arguments.has("municipality"))
        return arguments.has("unit")
                   ? Error{ErrorCode::OptionsClash, {u"--unit"_s, u"--municipality"_s, u"report"_s}}
                   : Error{ErrorCode::OptionMissing, {u"--unit"_s, u"report"_s}};
    if (arguments.has("municipality"))
        return municipalReport(*half, arguments, surroundings);
    if (arguments.has("private-key-file")) // a unit's report is its own, told to everybody alike
        return Error{ErrorCode::OptionsClash, {u"--unit"_s, u"--private-key-file"_s, u"report"_s}};
    const auto as = templateIn(arguments);
    if (!as)
        return as.error();
    const auto wanted = wantedFrom(arguments, surroundings);
    if (!wanted)
        return wanted.error();
    const Language language = languageOf(wanted->unit);
    const auto draft = reportOf(*wanted->store, {wanted->unit.id, *half, surroundings.now.date(),
                                                 surroundings.holidays, language, *as});
    if (!draft)
        return draft.error();
    if (*as && draft->report.as != **as) // finished as the other
        return Error{ErrorCode::ReportLocked,
                     {half->text(), QString::number(draft->report.version)}};
    const QByteArray pdf =
        toPdf(ReportPages{draft->report, wanted->pack, language, surroundings.now.toLocalTime(),
                          QFileInfo(arguments.text("file")).fileName(), boxOf(*draft)});
    if (const auto written = writeWhole(pdf, path); !written)
        return written.error();
    QJsonObject answer = asJson(draft->report);
    answer.insert("file"_L1, path);
    return vouched({answer, QDir::toNativeSeparators(path) + u'\n'}, wanted->verified);
}

Result<Answer> readReports(const Arguments &arguments, const Surroundings &surroundings)
{
    const auto privateKey = privateKeyFrom(arguments, surroundings);
    if (!privateKey)
        return privateKey.error();
    ReportReader reader(*privateKey);
    for (const QString &path : arguments.arguments())
        reader.read(path);
    return reader.answer();
}

} // namespace tvers
