// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/invitation.h"

#include <QCryptographicHash>
#include <QLocale>
#include <QUrl>

#include <algorithm>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype bytesInBase64Line = 57; ///< 76 letters (RFC 2045 §6.8)

QString oneLine(const QString &text) { return QString(text).simplified(); }

bool isPlain(const QString &text)
{
    return std::all_of(text.begin(), text.end(),
                       [](QChar sign) { return sign.unicode() >= 0x20 && sign.unicode() < 0x7F; });
}

/// RFC 2047: encoded words of at most 75 letters, no letter in two of them.
QByteArray encodedWords(const QString &text)
{
    const qsizetype mostBytes = 42; // 56 letters of base64, and twelve around them
    QList<QByteArray> words(1);
    const auto letters = text.toUcs4();
    for (const uint letter : letters) {
        const char32_t one = letter;
        const QByteArray bytes = QString::fromUcs4(&one, 1).toUtf8();
        if (words.last().size() + bytes.size() > mostBytes)
            words.append(QByteArray());
        words.last() += bytes;
    }
    for (QByteArray &word : words)
        word = "=?UTF-8?B?" + word.toBase64() + "?=";
    return words.join("\r\n ");
}

QByteArray headerText(const QString &given)
{
    const QString text = oneLine(given);
    const qsizetype mostPlain = 60;
    const bool isReady = isPlain(text) && text.size() <= mostPlain && !text.contains("=?"_L1);
    return isReady ? text.toLatin1() : encodedWords(text);
}

/// A name in front of an address; with commas or dots it would need quotes, as an
/// encoded word it needs none.
QByteArray phrase(const QString &given)
{
    const QString name = oneLine(given);
    const bool isWords = std::all_of(name.begin(), name.end(), [](QChar sign) {
        return (sign.unicode() < 0x7F && sign.isLetterOrNumber()) || sign == u' ';
    });
    return isWords ? headerText(name) : encodedWords(name);
}

/// Empty when the address could mean more than an address (RFC 5322 §3.4.1, without
/// quoted parts and comments, which nobody has).
QByteArray addressText(const MailAddress &someone)
{
    const QString address = someone.address.trimmed();
    const bool isUsable = isPlain(address) && address.count(u'@') == 1 && !address.contains(u' ') &&
                          !address.contains(u',') && !address.contains(u';') &&
                          !address.contains(u'<') && !address.contains(u'>') &&
                          !address.contains(u'"');
    if (!isUsable)
        return {};
    if (someone.name.trimmed().isEmpty())
        return address.toLatin1();
    return phrase(someone.name) + " <" + address.toLatin1() + ">";
}

QByteArray base64Lines(const QByteArray &bytes)
{
    QByteArray lines;
    for (qsizetype at = 0; at < bytes.size(); at += bytesInBase64Line)
        lines += bytes.mid(at, bytesInBase64Line).toBase64() + "\r\n";
    return lines;
}

QByteArray part(const QByteArray &type, const QByteArray &more, const QByteArray &content)
{
    return "Content-Type: " + type + "\r\nContent-Transfer-Encoding: base64\r\n" + more + "\r\n" +
           base64Lines(content);
}

QByteArray multipart(const QByteArray &kind, const QByteArray &boundary,
                     const QList<QByteArray> &parts)
{
    QByteArray whole =
        "Content-Type: multipart/" + kind + ";\r\n boundary=\"" + boundary + "\"\r\n\r\n";
    for (const QByteArray &each : parts)
        whole += "--" + boundary + "\r\n" + each;
    return whole + "--" + boundary + "--\r\n";
}

/// English names whatever the locale (RFC 5322 §3.3).
QByteArray dateText(const QDateTime &stamp)
{
    return QLocale::c().toString(stamp.toUTC(), u"ddd, d MMM yyyy HH:mm:ss"_s).toLatin1() +
           " +0000";
}

QByteArray bodyOf(const InvitationDraft &draft, const QByteArray &calendar)
{
    const QByteArray method =
        draft.event.status == CalendarEvent::Status::Cancelled ? "CANCEL" : "REQUEST";
    const QByteArray mark =
        QCryptographicHash::hash(calendar, QCryptographicHash::Sha256).toHex().first(24);
    QString text = draft.text;
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\n', u"\r\n"_s);
    const QByteArray alternative =
        multipart("alternative", "=_tvers_a_" + mark,
                  {part("text/plain; charset=utf-8", {}, text.toUtf8()),
                   part("text/calendar; charset=utf-8; method=" + method, {}, calendar)});
    const QByteArray attached =
        part("application/ics; name=\"invite.ics\"",
             "Content-Disposition: attachment; filename=\"invite.ics\"\r\n", calendar);
    return multipart("mixed", "=_tvers_m_" + mark, {alternative, attached});
}

QByteArray textPart(QString text)
{
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\n', u"\r\n"_s);
    return part("text/plain; charset=utf-8", {}, text.toUtf8());
}

/// RFC 2231: names in their own letters, an ASCII one for programs that do not know it.
QByteArray pdfPart(const QString &name, const QByteArray &bytes)
{
    return part("application/pdf",
                "Content-Disposition: attachment; filename=\"report.pdf\";\r\n filename*=UTF-8''" +
                    QUrl::toPercentEncoding(name) + "\r\n",
                bytes);
}

} // namespace

QByteArray emlOf(const MailDraft &draft)
{
    QList<QByteArray> to;
    for (const MailAddress &one : draft.to) {
        const QByteArray address = addressText(one);
        if (!address.isEmpty())
            to.append(address);
    }
    QByteArray mail = "X-Unsent: 1\r\nDate: " + dateText(draft.stamp) + "\r\n";
    if (!to.isEmpty())
        mail += "To: " + to.join(",\r\n ") + "\r\n";
    mail += "Subject: " + headerText(draft.subject) + "\r\nMIME-Version: 1.0\r\n";
    if (draft.fileName.isEmpty())
        return mail + textPart(draft.text);
    const QByteArray mark =
        QCryptographicHash::hash(draft.file, QCryptographicHash::Sha256).toHex().first(24);
    return mail + multipart("mixed", "=_tvers_m_" + mark,
                            {textPart(draft.text), pdfPart(draft.fileName, draft.file)});
}

QByteArray emlOf(const InvitationDraft &draft)
{
    Guests reachable{draft.guests.organizer, {}};
    QList<QByteArray> to;
    for (const MailAddress &guest : draft.guests.attendees) {
        const QByteArray address = addressText(guest);
        if (!address.isEmpty()) {
            to.append(address);
            reachable.attendees.append(guest);
        }
    }
    const QByteArray from = addressText(draft.guests.organizer);
    QByteArray mail = "X-Unsent: 1\r\nDate: " + dateText(draft.stamp) + "\r\n";
    if (!from.isEmpty())
        mail += "From: " + from + "\r\n";
    if (!to.isEmpty())
        mail += "To: " + to.join(",\r\n ") + "\r\n";
    mail += "Subject: " + headerText(draft.subject) + "\r\nMIME-Version: 1.0\r\n";
    return mail + bodyOf(draft, requestedMeeting(draft.event, reachable, draft.stamp));
}

} // namespace tvers
