// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/archiverecord.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QXmlStreamWriter>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Names and values in their order; what is empty is left out.
QList<std::pair<QString, QString>> fieldsOf(const ArchiveRecord &record)
{
    QList<std::pair<QString, QString>> fields{{u"title"_s, record.title},
                                              {u"kind"_s, record.kind},
                                              {u"municipality"_s, record.municipality},
                                              {u"unit"_s, record.unit},
                                              {u"arena"_s, record.arena},
                                              {u"made"_s, record.made.toString(Qt::ISODate)}};
    if (record.about) {
        fields.append({u"from"_s, record.about->first().toString(Qt::ISODate)});
        fields.append({u"to"_s, record.about->last().toString(Qt::ISODate)});
    }
    fields += {{u"secrecy"_s, record.secrecy},
               {u"folder"_s, record.folder},
               {u"concerns"_s, record.concerns},
               {u"file"_s, record.file},
               {u"sha256"_s, record.sha256}};
    fields.removeIf([](const auto &one) { return one.second.isEmpty(); });
    return fields;
}

} // namespace

QByteArray asJson(const ArchiveRecord &record)
{
    QJsonObject object;
    for (const auto &[name, value] : fieldsOf(record))
        object.insert(name, value);
    return QJsonDocument(object).toJson();
}

QByteArray asXml(const ArchiveRecord &record)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeStartElement(u"document"_s);
    for (const auto &[name, value] : fieldsOf(record))
        xml.writeTextElement(name, value);
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

QString sha256Of(const QByteArray &document)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(document, QCryptographicHash::Sha256).toHex());
}

} // namespace tvers
