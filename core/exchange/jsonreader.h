// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Reading JSON strictly: what is not understood is refused, with its place.
///
/// A reader walks the document once and asks for each field by name. The first
/// thing that is wrong is kept, with file, JSON path, what stood there, what was
/// expected and the line; everything asked after that answers with empty values.
/// Whoever reads asks problem() before using what was read, so that nothing
/// half-read comes out.
#pragma once

#include "core/exchange/expected.h"
#include "core/exchange/jsonsource.h"
#include "core/localtext.h"
#include "core/storedwords.h"

#include <QDate>
#include <QJsonObject>
#include <QTime>

#include <optional>

namespace tvers {

class JsonNode;

/// One reading of one document.
class JsonReader
{
public:
    explicit JsonReader(JsonSource source) : m_source(std::move(source)) {}
    Q_DISABLE_COPY_MOVE(JsonReader)

    JsonNode root();
    /// The first thing that was wrong: FieldMissing, FieldUnknown, FieldWrong.
    const std::optional<Error> &problem() const { return m_problem; }

    /// Keeps the refusal if it is the first. \a found "" for nothing.
    void refuse(ErrorCode code, const QString &path, const QString &found,
                const QString &expectation);

private:
    JsonSource m_source;
    std::optional<Error> m_problem;
};

/// One value of the document. A node may be absent: then it has been refused
/// already, and answers with empty values.
class JsonNode
{
public:
    JsonNode(JsonReader &reader, QJsonValue value, QString path) :
        m_reader(&reader), m_value(std::move(value)), m_path(std::move(path))
    {}

    const QString &path() const { return m_path; }
    bool isText() const { return m_value.isString(); }
    bool isNumber() const { return m_value.isDouble(); }

    QString text() const; ///< never empty, never only spaces, no control characters
    bool flag() const;
    int integer(int lowest, int highest) const;
    int number(const QList<int> &allowed) const; ///< the first of them when refused
    QDate day() const;                           ///< within the calendar
    QTime clock() const;
    LocalText localText() const; ///< {"nb": …, "nn": …, "en": …}, the first required
    QString identifier() const;
    QString word(const QStringList &allowed) const;

    /// An object as it stands, for who reads it by itself; nothing in it is looked at.
    QJsonObject whole() const;

    enum class Length { Any, AtLeastOne };
    QList<JsonNode> items(Length length = Length::AtLeastOne) const;

    /// The enumerator whose stored word stands here; \a fallback when refused.
    template<typename E>
    E enumerator(E fallback) const
    {
        return fromStored<E>(word(storedWords<E>())).value_or(fallback);
    }

    /// Says that what stands here is not \a expectation.
    void refuse(const QString &expectation) const;

private:
    friend class JsonObject;
    bool isAbsent() const { return m_value.isUndefined(); }

    JsonReader *m_reader;
    QJsonValue m_value;
    QString m_path;
};

/// The fields of one object. When it goes out of scope, fields that nobody
/// asked for are refused.
class JsonObject
{
public:
    explicit JsonObject(const JsonNode &node);
    ~JsonObject();
    Q_DISABLE_COPY_MOVE(JsonObject)

    JsonNode required(const QString &key, const QString &expectation);
    std::optional<JsonNode> optional(const QString &key);
    /// The names that stand there, for objects whose names are data.
    QStringList keys() const { return m_object.keys(); }
    const JsonNode &node() const { return m_node; }

private:
    void ask(const QString &key);

    JsonNode m_node;
    QJsonObject m_object;
    QStringList m_asked;
};

} // namespace tvers
