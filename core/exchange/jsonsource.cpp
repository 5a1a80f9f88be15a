// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/jsonsource.h"

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

/// Walks a text that QJsonDocument has found to be JSON, and notes each value's
/// line. QJsonDocument itself keeps the last of two equal keys and says nothing.
class LineWalk
{
public:
    explicit LineWalk(const QByteArray &text) : m_text(text) {}

    /// The error, if any, has no file yet.
    Result<QHash<QString, int>> walk()
    {
        for (m_at = 0; m_at < m_text.size(); ++m_at) {
            if (auto refused = step(m_text[m_at]))
                return *refused;
        }
        return m_lines;
    }

private:
    struct Level {
        QString path;
        bool isObject;
        bool atKey;
        int index = 0;
        QString key = {};
        QSet<QString> seen = {};
    };

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
            m_levels.append({pathHere(), c == '{', c == '{'});
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
        if (m_levels.isEmpty())
            return u"$"_s;
        const Level &level = m_levels.last();
        return level.isObject ? level.path + u'.' + level.key
                              : level.path + u"[%1]"_s.arg(level.index);
    }

    void noteValue() { m_lines.insert(pathHere(), m_line); }

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
        return newKey(m_text.sliced(first, m_at - first + 1));
    }

    /// What Qt's parser lets pass inside a text although JSON does not have it.
    std::optional<Error> badCharacter() const
    {
        static const QByteArray escapes("\"\\/bfnrtu");
        if (uchar(m_text[m_at]) < ' ')
            return notJson({}, m_text, m_at, u"control character inside a text"_s);
        if (m_text[m_at] == '\\' && !escapes.contains(m_text[m_at + 1]))
            return notJson({}, m_text, m_at, u"unknown letter after a backslash"_s);
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
    QHash<QString, int> m_lines;
};

} // namespace

Result<JsonSource> JsonSource::parse(const QByteArray &bytes, const QString &file)
{
    QByteArray text = bytes;
    if (text.startsWith("\xEF\xBB\xBF")) // Windows' Notepad
        text.remove(0, 3);
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = decoder(text);
    if (decoder.hasError() || decoded.contains(QChar(QChar::Null)))
        return Error{ErrorCode::NotUtf8, {file}};
    QJsonParseError parseError;
    const auto document = QJsonDocument::fromJson(text, &parseError);
    if (parseError.error != QJsonParseError::NoError)
        return notJson(file, text, parseError.offset, parseError.errorString());
    auto lines = LineWalk(text).walk();
    if (!lines) {
        Error error = lines.error();
        error.facts[0] = file;
        return error;
    }
    const QJsonValue root =
        document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    return JsonSource{file, root, *lines};
}

Result<JsonSource> JsonSource::readFile(const QString &path, qint64 largest)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileUnreadable, {path, file.errorString()}};
    const QByteArray bytes = file.read(largest + 1);
    if (bytes.isEmpty() && file.error() != QFileDevice::NoError)
        return Error{ErrorCode::FileUnreadable, {path, file.errorString()}};
    if (bytes.size() > largest)
        return Error{
            ErrorCode::FileTooLarge,
            {path, QString::number(qMax(file.size(), largest + 1)), QString::number(largest)}};
    return parse(bytes, path);
}

} // namespace tvers
