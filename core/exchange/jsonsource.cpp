// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/jsonsource.h"

#include "core/exchange/systemreason.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QSet>
#include <QStringDecoder>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

Error notJson(const QString &file, const QByteArray &text, qsizetype offset, const QString &why)
{
    const QByteArray before = text.first(qBound(qsizetype(0), offset, text.size()));
    const auto line = before.count('\n') + 1;
    const auto column = before.size() - (before.lastIndexOf('\n') + 1) + 1;
    return {ErrorCode::NotJson, {file, QString::number(line), QString::number(column), why}};
}

const QByteArray byteOrderMark("\xEF\xBB\xBF"); // Windows' Notepad

/// No text that Tvers reads comes near these; without them a small file could
/// ask for gigabytes of paths.
constexpr qsizetype deepestNesting = 64;
constexpr qsizetype longestName = 200;

/// Walks a text that QJsonDocument has found to be JSON, and refuses what that
/// lets pass: it keeps the last of two equal keys and says nothing.
class TextWalk
{
public:
    explicit TextWalk(const QByteArray &text) : m_text(text) {}

    /// The error, if any, has no file yet.
    std::optional<Error> check() { return walk(); }

    /// The line of the value at \a path; empty when nothing stands there.
    std::optional<int> lineOf(const QString &path)
    {
        m_wanted = path;
        (void)walk();
        return m_found;
    }

private:
    struct Level {
        bool isObject;
        bool atKey;
        int index = 0;
        QString key = {};
        QSet<QString> seen = {};
    };

    std::optional<Error> walk()
    {
        for (m_at = 0; m_at < m_text.size() && !m_found; ++m_at) {
            if (auto refused = step(m_text[m_at]))
                return refused;
        }
        return std::nullopt;
    }

    Error refusal(const QString &why) const { return notJson({}, m_text, m_at, why); }

    std::optional<Error> step(char c)
    {
        switch (c) {
        case '\n': ++m_line; break;
        case ' ':
        case '\t':
        case '\r':
        case ':': break;
        case ',': nextItem(); break;
        case '{':
        case '[':
            noteValue();
            if (m_levels.size() == deepestNesting)
                return refusal(u"nested too deep"_s);
            m_levels.append({c == '{', c == '{'});
            break;
        case '}':
        case ']': m_levels.removeLast(); break;
        case '"': return stringToken();
        default: scalarToken();
        }
        return std::nullopt;
    }

    QString pathHere() const
    {
        QString path = u"$"_s;
        for (const Level &level : m_levels)
            path += level.isObject ? u'.' + level.key : u"[%1]"_s.arg(level.index);
        return path;
    }

    void noteValue()
    {
        if (!m_wanted.isEmpty() && pathHere() == m_wanted)
            m_found = m_line;
    }

    void nextItem()
    {
        Level &level = m_levels.last();
        ++level.index;
        level.atKey = level.isObject;
    }

    std::optional<Error> stringToken()
    {
        const qsizetype first = m_at++;
        while (m_text[m_at] != '"') {
            if (auto refused = badCharacter())
                return refused;
            m_at += m_text[m_at] == '\\' ? 2 : 1;
        }
        if (m_levels.isEmpty() || !m_levels.last().atKey) {
            noteValue();
            return std::nullopt;
        }
        if (m_at - first > longestName)
            return refusal(u"a name too long"_s);
        return newKey(m_text.sliced(first, m_at - first + 1));
    }

    /// What Qt's parser lets pass inside a text although JSON does not have it.
    std::optional<Error> badCharacter() const
    {
        static const QByteArray escapes("\"\\/bfnrtu");
        if (uchar(m_text[m_at]) < ' ')
            return refusal(u"control character inside a text"_s);
        if (m_text[m_at] == '\\' && !escapes.contains(m_text[m_at + 1]))
            return refusal(u"unknown letter after a backslash"_s);
        if (QByteArrayView(m_text).sliced(m_at).startsWith("\\u0000"))
            return refusal(u"U+0000 inside a text"_s);
        return std::nullopt;
    }

    std::optional<Error> newKey(const QByteArray &quoted)
    {
        Level &level = m_levels.last();
        level.key = QJsonDocument::fromJson('[' + quoted + ']').array().first().toString();
        level.atKey = false;
        if (level.seen.contains(level.key))
            return Error{ErrorCode::KeyTwice, {{}, pathHere(), QString::number(m_line)}};
        level.seen.insert(level.key);
        return std::nullopt;
    }

    void scalarToken()
    {
        noteValue();
        static const QByteArray ends(",]}: \t\r\n");
        while (m_at + 1 < m_text.size() && !ends.contains(m_text[m_at + 1]))
            ++m_at;
    }

    const QByteArray &m_text;
    qsizetype m_at = 0;
    int m_line = 1;
    QList<Level> m_levels;
    QString m_wanted; ///< path whose line is looked for; empty: none
    std::optional<int> m_found;
};

} // namespace

Result<JsonSource> JsonSource::parse(const QByteArray &bytes, const QString &file)
{
    QByteArray text = bytes;
    if (text.startsWith(byteOrderMark))
        text.remove(0, byteOrderMark.size());
    if (text.startsWith(byteOrderMark)) // Qt would pass over this one in silence
        return notJson(file, text, 0, u"a second byte order mark"_s);
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = decoder(text);
    if (decoder.hasError() || decoded.contains(QChar(QChar::Null)))
        return Error{ErrorCode::NotUtf8, {file}};
    QJsonParseError parseError;
    const auto document = QJsonDocument::fromJson(text, &parseError);
    if (parseError.error != QJsonParseError::NoError)
        return notJson(file, text, parseError.offset, parseError.errorString());
    if (auto refused = TextWalk(text).check()) {
        refused->facts[0] = file;
        return *refused;
    }
    const QJsonValue root =
        document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    return JsonSource{file, root, text};
}

std::optional<int> JsonSource::lineOf(const QString &path) const
{
    return TextWalk(text).lineOf(path);
}

Result<JsonSource> JsonSource::readFile(const QString &path, qint64 largest)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileUnreadable, {path, systemReason(file)}};
    const QByteArray bytes = file.read(largest + 1);
    if (bytes.isEmpty() && file.error() != QFileDevice::NoError)
        return Error{ErrorCode::FileUnreadable, {path, systemReason(file)}};
    if (bytes.size() > largest)
        return Error{
            ErrorCode::FileTooLarge,
            {path, QString::number(qMax(file.size(), largest + 1)), QString::number(largest)}};
    return parse(bytes, path);
}

} // namespace tvers
