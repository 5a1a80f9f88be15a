// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/jsonreader.h"

#include "core/calendar/datespan.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What stood there, short enough for a message.
QString shown(const QJsonValue &value)
{
    if (value.isUndefined())
        return {};
    const QByteArray json =
        QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact).sliced(1);
    const QString whole = QString::fromUtf8(json.chopped(1));
    const qsizetype longest = 60;
    return whole.size() <= longest ? whole : whole.first(longest) + u'…';
}

} // namespace

JsonNode JsonReader::root() { return {*this, m_source.root, u"$"_s}; }

void JsonReader::refuse(ErrorCode code, const QString &path, const QString &found,
                        const QString &expectation)
{
    if (m_problem)
        return;
    QString known = path; // a missing field has no line of its own: its object's
    auto line = m_source.lineOf(known);
    while (!line && known.size() > 1) {
        known.truncate(qMax(known.lastIndexOf(u'.'), known.lastIndexOf(u'[')));
        line = m_source.lineOf(known);
    }
    m_problem =
        Error{code, {m_source.file, path, found, expectation, QString::number(line.value_or(1))}};
}

void JsonNode::refuse(const QString &expectation) const
{
    if (!isAbsent())
        m_reader->refuse(ErrorCode::FieldWrong, m_path, shown(m_value), expectation);
}

QString JsonNode::text() const
{
    const QString found = m_value.toString();
    const bool shows = std::all_of(found.begin(), found.end(), [](QChar sign) {
        return sign.category() != QChar::Other_Control; // nobody's terminal obeys a pack
    });
    if (!m_value.isString() || found.trimmed().isEmpty() || !shows)
        refuse(expected::text());
    return found;
}

bool JsonNode::flag() const
{
    if (!m_value.isBool())
        refuse(expected::trueOrFalse());
    return m_value.toBool();
}

int JsonNode::integer(int lowest, int highest) const
{
    const double found = m_value.toDouble(lowest);
    if (!m_value.isDouble() || found < lowest || found > highest || std::trunc(found) < found ||
        std::trunc(found) > found) {
        refuse(expected::integer(lowest, highest));
        return lowest;
    }
    return int(found);
}

int JsonNode::number(const QList<int> &allowed) const
{
    for (const int one : allowed) {
        if (m_value == QJsonValue(one))
            return one;
    }
    refuse(expected::oneOf(allowed));
    return allowed.first();
}

QDate JsonNode::day() const
{
    static const QRegularExpression shape(u"^[0-9]{4}-[0-9]{2}-[0-9]{2}\\z"_s);
    const QString found = m_value.toString();
    const QDate day = QDate::fromString(found, Qt::ISODate);
    if (!shape.match(found).hasMatch() || !insideCalendar(day)) {
        refuse(expected::day());
        return {firstYear, 1, 1};
    }
    return day;
}

QTime JsonNode::clock() const
{
    static const QRegularExpression shape(u"^[0-9]{2}:[0-9]{2}\\z"_s);
    const QString found = m_value.toString();
    const QTime time = QTime::fromString(found, u"HH:mm"_s);
    if (!shape.match(found).hasMatch() || !time.isValid()) {
        refuse(expected::clock());
        return {0, 0};
    }
    return time;
}

QJsonObject JsonNode::whole() const
{
    if (!m_value.isObject())
        refuse(expected::object());
    return m_value.toObject();
}

LocalText JsonNode::localText() const
{
    JsonObject fields(*this);
    LocalText text{fields.required(u"nb"_s, expected::text()).text()};
    if (const auto nynorsk = fields.optional(u"nn"_s))
        text.nn = nynorsk->text();
    if (const auto english = fields.optional(u"en"_s))
        text.en = english->text();
    return text;
}

QString JsonNode::identifier() const
{
    static const QRegularExpression shape(u"^[a-z0-9_]+(\\.[a-z0-9_]+)*\\z"_s);
    const QString found = m_value.toString();
    if (!shape.match(found).hasMatch())
        refuse(expected::identifier());
    return found;
}

QString JsonNode::word(const QStringList &allowed) const
{
    const QString found = m_value.toString();
    if (!allowed.contains(found))
        refuse(expected::oneOf(allowed));
    return found;
}

QList<JsonNode> JsonNode::items(Length length) const
{
    QList<JsonNode> nodes;
    if (!m_value.isArray()) {
        refuse(expected::list());
        return nodes;
    }
    const QJsonArray array = m_value.toArray();
    if (array.isEmpty() && length == Length::AtLeastOne)
        refuse(expected::filledList());
    for (qsizetype i = 0; i < array.size(); ++i)
        nodes.append({*m_reader, array[i], m_path + u"[%1]"_s.arg(i)});
    return nodes;
}

JsonObject::JsonObject(const JsonNode &node) : m_node(node), m_object(node.m_value.toObject())
{
    if (!node.m_value.isObject())
        node.refuse(expected::object());
}

JsonObject::~JsonObject()
{
    for (auto field = m_object.begin(); field != m_object.end(); ++field) {
        if (!m_asked.contains(field.key()))
            m_node.m_reader->refuse(ErrorCode::FieldUnknown, m_node.path() + u'.' + field.key(),
                                    shown(field.value()), expected::noneOf(m_asked));
    }
}

void JsonObject::ask(const QString &key)
{
    if (!m_asked.contains(key)) // once optional and then required is one field
        m_asked.append(key);
}

JsonNode JsonObject::required(const QString &key, const QString &expectation)
{
    ask(key);
    const QString path = m_node.path() + u'.' + key;
    const QJsonValue value = m_object.value(key); // undefined when there is none
    if (value.isUndefined() && !m_node.isAbsent())
        m_node.m_reader->refuse(ErrorCode::FieldMissing, path, {}, expectation);
    return {*m_node.m_reader, value, path};
}

std::optional<JsonNode> JsonObject::optional(const QString &key)
{
    ask(key);
    if (!m_object.contains(key))
        return std::nullopt;
    return JsonNode(*m_node.m_reader, m_object.value(key), m_node.path() + u'.' + key);
}

} // namespace tvers
