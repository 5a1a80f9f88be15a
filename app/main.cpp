// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The program `tvers`: makes what lives as long as it does, and answers.
#include "app/commandline/word.h"
#include "app/streams.h"
#include "app/window.h"
#include "core/storage/files.h"
#include "ui/wording/errorwording.h"
#include "ui/wording/wordinglanguage.h"

#include <QApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <memory>

namespace {

using namespace Qt::Literals::StringLiterals;

using tvers::print;

QByteArray document(const QJsonValue &json)
{
    return (json.isArray() ? QJsonDocument(json.toArray()) : QJsonDocument(json.toObject()))
        .toJson();
}

int refuse(const tvers::Error &error, bool asJson)
{
    if (asJson) {
        const QJsonObject facts{{"code"_L1, tvers::stored(error.code)},
                                {"facts"_L1, QJsonArray::fromStringList(error.facts)}};
        print(stdout, document(QJsonObject{{"error"_L1, facts}}));
    }
    const auto wording = tvers::ErrorWording::of(error);
    print(stderr, wording.headline + u'\n' + wording.advice + u'\n');
    return int(tvers::exitCodeOf(error.code));
}

/// Nothing of Qt's own chatter on standard error: what a caller must know is
/// said in words, and a log could quote what somebody typed.
void saySilently(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtFatalMsg)
        print(stderr, message.toUtf8() + '\n');
}

/// Letters are measured and drawn without a display, wherever there is one.
std::unique_ptr<QCoreApplication> applicationFor(int &argc, char **argv)
{
    const auto *word = argc > 1 ? tvers::wordNamed(QString::fromLocal8Bit(argv[1])) : nullptr;
    if (!word || word->needs == tvers::WordSpec::Needs::Nothing)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

/// A word is something to do without a window; a file, or nothing, is for it.
bool isForWindow(int argc, char **argv)
{
    if (argc < 2)
        return true;
    const QString first = QString::fromLocal8Bit(argv[1]);
    return argc == 2 && first.endsWith(".tvers"_L1, Qt::CaseInsensitive);
}

/// Qt would end the program where there is no display; we have words for that.
bool hasDisplay()
{
#ifdef Q_OS_UNIX
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
           qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

} // namespace

int main(int argc, char *argv[])
{
    qInstallMessageHandler(saySilently);
    if (isForWindow(argc, argv) && hasDisplay()) {
        QApplication application(argc, argv);
        QCoreApplication::setApplicationName(u"Tvers"_s);
        QCoreApplication::setApplicationVersion(u"" TVERS_VERSION ""_s);
        QGuiApplication::setApplicationDisplayName(u"Tvers"_s);
        QGuiApplication::setDesktopFileName(u"no.tvers.Tvers"_s);
        return tvers::runWindow(application);
    }
    tvers::PrivateCopy::removeOnTermination();
    const auto application = applicationFor(argc, argv);
    QCoreApplication::setApplicationName(u"Tvers"_s);
    QCoreApplication::setApplicationVersion(u"" TVERS_VERSION ""_s);
    const auto language = tvers::languageOf(QLocale::system());
    const auto words = tvers::translatorFor(language);
    QCoreApplication::installTranslator(words.get());

    const QStringList given = QCoreApplication::arguments().sliced(1);
    const bool asJson = given.contains("--json"_L1);
    const auto answer = tvers::answerTo(
        given, {language, tvers::PublicHolidays::builtIn(), QDateTime::currentDateTimeUtc(),
                qEnvironmentVariable("TVERS_PASSPHRASE"), [] { return tvers::readInput(); },
                qEnvironmentVariable("TVERS_PRIVATE_KEY")});
    if (!answer)
        return refuse(answer.error(), asJson);
    const bool hasJson = !answer->json.isNull(); // help has none
    const bool isOut =
        asJson && hasJson ? print(stdout, document(answer->json)) : print(stdout, answer->text);
    if (!isOut)
        return refuse({tvers::ErrorCode::FileNotWritable, {u"-"_s, qt_error_string()}}, false);
    print(stderr, answer->notice);
    return int(answer->exitCode);
}
