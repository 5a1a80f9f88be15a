// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/filewords.h"

#include "app/commandline/givenfile.h"
#include "app/commandline/inputs.h"
#include "core/storage/checkfile.h"
#include "core/storage/examplefile.h"
#include "ui/wording/errorwording.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

QString said(const char *sourceText) { return QCoreApplication::translate("Words", sourceText); }

QJsonArray errorsAsJson(const QList<Error> &errors)
{
    QJsonArray array;
    for (const Error &error : errors)
        array.append(QJsonObject{{"code"_L1, stored(error.code)},
                                 {"facts"_L1, QJsonArray::fromStringList(error.facts)}});
    return array;
}

QString wordFor(FileCheck::Verdict verdict)
{
    switch (verdict) {
    case FileCheck::Verdict::Ok: return said(QT_TRANSLATE_NOOP("Words", "in order"));
    case FileCheck::Verdict::Broken: return said(QT_TRANSLATE_NOOP("Words", "broken"));
    case FileCheck::Verdict::Unverified: return said(QT_TRANSLATE_NOOP("Words", "not verified"));
    }
    Q_UNREACHABLE();
}

QString textOf(const FileCheck &found)
{
    const bool whole = found.integrity == "ok"_L1;
    const auto line = [](const char *what, const QString &verdict) {
        return u"%1 %2\n"_s.arg(said(what), verdict);
    };
    QString text = line(QT_TRANSLATE_NOOP("Words", "Pages:"),
                        wordFor(whole ? FileCheck::Verdict::Ok : FileCheck::Verdict::Broken));
    text += line(QT_TRANSLATE_NOOP("Words", "Rows:"), wordFor(found.seals));
    text += line(QT_TRANSLATE_NOOP("Words", "The file as a whole:"), wordFor(found.head));
    text += line(QT_TRANSLATE_NOOP("Words", "Log:"), wordFor(found.auditChain));
    if (!found.fingerprint.isEmpty())
        text += line(QT_TRANSLATE_NOOP("Words", "Fingerprint:"), found.fingerprint);
    for (const Error &error : found.damage + found.findings) {
        const auto wording = ErrorWording::of(error);
        text += u"%1 %2\n"_s.arg(wording.headline, wording.advice);
    }
    return text;
}

/// No key can be given for it: there is none yet.
QString openNotice()
{
    return said(QT_TRANSLATE_NOOP("Words", "Nobody vouches for this: the file has no passphrase "
                                           "yet, so anybody can have changed it.")) +
           u'\n' +
           said(QT_TRANSLATE_NOOP("Words", "Open it in Tvers and give it one, then check it "
                                           "again.")) +
           u'\n';
}

Answer answerWith(const FileCheck &found)
{
    Answer answer;
    answer.json = QJsonObject{{"schema"_L1, found.schema},
                              {"integrity"_L1, found.integrity},
                              {"seals"_L1, stored(found.seals)},
                              {"head"_L1, stored(found.head)},
                              {"auditChain"_L1, stored(found.auditChain)},
                              {"fingerprint"_L1, found.fingerprint},
                              {"damage"_L1, errorsAsJson(found.damage)},
                              {"findings"_L1, errorsAsJson(found.findings)}};
    answer.text = textOf(found);
    const bool verified = found.seals == FileCheck::Verdict::Ok;
    if (!verified && found.isIntact())
        answer.notice = found.isOpenToAll ? openNotice() : unverifiedNotice();
    if (!verified || !found.isIntact())
        answer.exitCode = ExitCode::NeedsAttention;
    return answer;
}

} // namespace

Result<Answer> example(const Arguments &arguments, const Surroundings &surroundings)
{
    const auto year = yearFrom(arguments, surroundings);
    if (!year)
        return year.error();
    const QString path = arguments.text("out");
    const QString user = u"eksempel"_s;
    const auto until = arguments.has("unused")
                           ? std::nullopt
                           : std::optional(surroundings.now.toLocalTime().date());
    const auto counts = makeExample(
        {arguments.text("pack"),
         *year,
         surroundings.holidays,
         {path, NamedPassphrase{user, examplePassphrase()}, KdfCost::least(), surroundings.now},
         until});
    if (!counts)
        return counts.error();
    Answer answer;
    answer.json = QJsonObject{{"file"_L1, path},
                              {"units"_L1, counts->units},
                              {"people"_L1, counts->people},
                              {"arenas"_L1, counts->arenas},
                              {"meetings"_L1, counts->meetings},
                              {"children"_L1, counts->children},
                              {"cases"_L1, counts->cases}};
    answer.text = said(QT_TRANSLATE_NOOP("Words", "%1 is written. Everyone in it is invented; its "
                                                  "passphrase is “%2”."))
                      .arg(path, examplePassphrase()) +
                  u'\n';
    return answer;
}

Result<Answer> check(const Arguments &arguments, const Surroundings &surroundings)
{
    const auto key = keyFrom(arguments, surroundings);
    if (!key)
        return key.error();
    // Not through an open door: anyone can make a file that has one.
    auto found = checkFile(arguments.argument(), *key ? &**key : nullptr);
    const bool isForAnother =
        !found && found.error().code == ErrorCode::NoSuchSlot && !arguments.has("passphrase-file");
    if (isForAnother) // the environment's may be for another file
        found = checkFile(arguments.argument(), nullptr);
    if (!found)
        return found.error();
    return answerWith(*found);
}

} // namespace tvers
