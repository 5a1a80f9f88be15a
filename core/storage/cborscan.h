// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file A walk through canonical CBOR without making anything of it.
#pragma once

#include <QByteArrayView>

#include <algorithm>
#include <limits>

namespace tvers {

/// Steps through encoded items and stops (false) at the first thing that is not in
/// its one encoding.
class CborScan
{
public:
    explicit CborScan(QByteArrayView bytes) : m_bytes(bytes) {}

    static constexpr int deepest = 32;

    bool item(int depth)
    {
        int major = 0;
        quint64 argument = 0;
        if (depth > deepest || !head(major, argument))
            return false;
        switch (major) {
        case 0:
        case 1: return argument <= quint64(std::numeric_limits<qint64>::max());
        case 2: return skip(argument);
        case 3: return utf8(argument);
        case 4: return array(argument, depth);
        case 5: return map(argument, depth);
        case 7: return argument >= 20 && argument <= 22; // false, true, null
        default: return false;
        }
    }
    bool atEnd() const { return m_at == m_bytes.size(); }
    qsizetype at() const { return m_at; }

    bool head(int &major, quint64 &argument)
    {
        if (atEnd())
            return false;
        const auto first = uchar(m_bytes[m_at++]);
        major = first >> 5;
        const int low = first & 0x1f;
        argument = quint64(low);
        if (low < 24)
            return true;
        if (low > 27 || major == 7)
            return false;
        const int width = 1 << (low - 24);
        if (m_bytes.size() - m_at < width)
            return false;
        argument = 0;
        for (int i = 0; i < width; ++i)
            argument = argument << 8 | uchar(m_bytes[m_at++]);
        const quint64 smallest = width == 1 ? 24 : quint64(1) << (width * 4);
        return argument >= smallest; // else a shorter head would have done
    }

private:
    bool skip(quint64 size)
    {
        if (size > quint64(m_bytes.size() - m_at))
            return false;
        m_at += qsizetype(size);
        return true;
    }
    bool utf8(quint64 size)
    {
        const qsizetype from = m_at;
        if (!skip(size))
            return false;
        const QByteArrayView text = m_bytes.sliced(from, qsizetype(size));
        const bool ascii =
            std::all_of(text.begin(), text.end(), [](char c) { return uchar(c) < 0x80 && c != 0; });
        return ascii || (!text.contains('\0') && text.isValidUtf8());
    }
    bool array(quint64 items, int depth)
    {
        for (quint64 i = 0; i < items; ++i) {
            if (!item(depth + 1))
                return false;
        }
        return true;
    }
    bool map(quint64 pairs, int depth)
    {
        QByteArrayView before;
        for (quint64 i = 0; i < pairs; ++i) {
            const qsizetype from = m_at;
            const int major = atEnd() ? 7 : uchar(m_bytes[m_at]) >> 5;
            if ((major != 3 && major > 1) || !item(depth + 1))
                return false;
            const QByteArrayView key = m_bytes.sliced(from, m_at - from);
            if (i > 0 && QtPrivate::compareMemory(before, key) >= 0)
                return false;
            before = key;
            if (!item(depth + 1))
                return false;
        }
        return true;
    }

    QByteArrayView m_bytes;
    qsizetype m_at = 0;
};

} // namespace tvers
