// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdfobjects.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace tvers {

PdfRef PdfObjects::reserve()
{
    m_bodies.append(QByteArray());
    return {int(m_bodies.size())};
}

void PdfObjects::put(PdfRef ref, const QByteArray &body) { m_bodies[ref.number - 1] = body; }

PdfRef PdfObjects::add(const QByteArray &body)
{
    const PdfRef ref = reserve();
    put(ref, body);
    return ref;
}

PdfRef PdfObjects::addStream(const QByteArray &data, const QByteArray &entries, Compress compress)
{
    const int best = 9;
    const int qtsOwnHead = 4; // the size, before what zlib made
    const bool flate = compress == Compress::Yes;
    const QByteArray body = flate ? qCompress(data, best).mid(qtsOwnHead) : data;
    return add("<< " + entries + (flate ? " /Filter /FlateDecode" : "") + " /Length " +
               QByteArray::number(body.size()) + " >>\nstream\n" + body + "\nendstream");
}

QByteArray PdfObjects::file(PdfRef catalog, PdfRef info) const
{
    QByteArray file("%PDF-1.4\n%\xE2\xE3\xCF\xD3\n");
    QList<qsizetype> places;
    for (qsizetype i = 0; i < m_bodies.size(); ++i) {
        places.append(file.size());
        file += QByteArray::number(i + 1) + " 0 obj\n" + m_bodies[i] + "\nendobj\n";
    }
    const qsizetype table = file.size();
    const QByteArray id =
        '<' + QCryptographicHash::hash(file, QCryptographicHash::Md5).toHex() + '>';
    const QByteArray size = QByteArray::number(m_bodies.size() + 1);
    file += "xref\n0 " + size + "\n0000000000 65535 f \n";
    for (const qsizetype place : std::as_const(places))
        file += QByteArray::number(place).rightJustified(10, '0') + " 00000 n \n";
    file += "trailer\n<< /Size " + size + " /Root " + catalog.text() + " /Info " + info.text() +
            " /ID [" + id + id + "] >>\nstartxref\n" + QByteArray::number(table) + "\n%%EOF\n";
    return file;
}

QByteArray pdf::number(double value)
{
    QByteArray text = QByteArray::number(value, 'f', 4);
    while (text.endsWith('0'))
        text.chop(1);
    if (text.endsWith('.'))
        text.chop(1);
    return text == "-0" ? QByteArray("0") : text;
}

QByteArray pdf::text(const QString &text)
{
    QByteArray bytes("\xFE\xFF");
    for (const QChar unit : text) {
        bytes.append(char(unit.unicode() >> 8));
        bytes.append(char(unit.unicode() & 0xff));
    }
    return '<' + bytes.toHex() + '>';
}

} // namespace tvers
