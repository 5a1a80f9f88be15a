// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/checktextword.h"

#include "core/consent/anonymitygate.h"
#include "ui/wording/anonymitywording.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringDecoder>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A byte order mark is no part of the text.
Result<QString> fromUtf8(const QByteArray &bytes, const QString &file)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder(bytes);
    if (decoder.hasError())
        return Error{ErrorCode::NotUtf8, {file}};
    return text;
}

Result<QStringList> knownNames(const Arguments &arguments)
{
    if (!arguments.has("names"))
        return QStringList();
    constexpr qint64 largest = 4 * 1024 * 1024;
    const QString path = arguments.text("names");
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileUnreadable, {path, file.errorString()}};
    const QByteArray bytes = file.read(largest + 1);
    if (file.error() != QFileDevice::NoError)
        return Error{ErrorCode::FileUnreadable, {path, file.errorString()}};
    if (bytes.size() > largest)
        return Error{ErrorCode::FileTooLarge,
                     {path, QString::number(file.size()), QString::number(largest)}};
    const auto text = fromUtf8(bytes, path);
    if (!text)
        return text.error();
    return namesInLines(*text);
}

Result<QString> givenText(const Surroundings &surroundings)
{
    if (!surroundings.input)
        return QString();
    const auto bytes = surroundings.input();
    if (!bytes)
        return bytes.error();
    return fromUtf8(*bytes, u"-"_s);
}

QJsonObject asJson(const AnonymityFinding &finding)
{
    return {{"kind"_L1, QString(stored(finding.kind))},
            {"from"_L1, finding.from},
            {"length"_L1, finding.length}};
}

/// «2:14  46 91 97 33  a telephone number»: line and column, from 1.
QString lineOf(const AnonymityFinding &finding, const QString &text)
{
    const QStringView before = QStringView(text).first(finding.from);
    const qsizetype line = before.count(u'\n') + 1;
    const qsizetype column = finding.from - before.lastIndexOf(u'\n');
    return u"%1:%2  %3  %4\n"_s.arg(line).arg(column).arg(
        text.mid(finding.from, finding.length).simplified(), AnonymityWording::kind(finding.kind));
}

} // namespace

Result<Answer> checkText(const Arguments &arguments, const Surroundings &surroundings)
{
    const auto names = knownNames(arguments);
    if (!names)
        return names.error();
    const auto text = givenText(surroundings);
    if (!text)
        return text.error();
    QJsonArray stops;
    QJsonArray warnings;
    Answer answer;
    const AnonymityGate gate({*names});
    for (const AnonymityFinding &one : gate.findings(*text, surroundings.now.date())) {
        (isStop(one.kind) ? stops : warnings).append(asJson(one));
        answer.text += lineOf(one, *text);
    }
    if (answer.text.isEmpty())
        answer.text =
            QCoreApplication::translate("Words", "Nothing tells who this is about.") + u'\n';
    answer.json = QJsonObject{{"stops"_L1, stops}, {"warnings"_L1, warnings}};
    return answer;
}

} // namespace tvers
