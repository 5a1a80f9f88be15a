// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/securebytes.h"

#include <QString>

#include <sodium.h>

#include <cstring>
#include <utility>

namespace tvers {

void readySodium()
{
    static const int state = sodium_init();
    if (state < 0)
        qFatal("No random numbers to be had from this system.");
}

SecureBytes::SecureBytes(qsizetype size)
{
    if (size <= 0)
        return;
    readySodium();
    m_data = static_cast<unsigned char *>(sodium_malloc(size_t(size)));
    Q_CHECK_PTR(m_data);
    m_size = size;
    std::memset(m_data, 0, size_t(size));
}

SecureBytes SecureBytes::random(qsizetype size)
{
    SecureBytes bytes(size);
    randombytes_buf(bytes.data(), size_t(size));
    return bytes;
}

SecureBytes SecureBytes::copyOf(QByteArrayView bytes)
{
    SecureBytes copy(bytes.size());
    if (!bytes.isEmpty())
        std::memcpy(copy.data(), bytes.data(), size_t(bytes.size()));
    return copy;
}

SecureBytes::SecureBytes(SecureBytes &&other) noexcept :
    m_data(std::exchange(other.m_data, nullptr)), m_size(std::exchange(other.m_size, 0))
{}

SecureBytes &SecureBytes::operator=(SecureBytes &&other) noexcept
{
    std::swap(m_data, other.m_data);
    std::swap(m_size, other.m_size);
    return *this;
}

SecureBytes::~SecureBytes()
{
    sodium_free(m_data); // wipes; takes null
}

bool sameSecret(QByteArrayView one, QByteArrayView other)
{
    return one.size() == other.size() &&
           (one.isEmpty() || sodium_memcmp(one.data(), other.data(), size_t(one.size())) == 0);
}

void wipe(QString &text)
{
    if (text.isDetached())
        sodium_memzero(text.data(), size_t(text.size()) * sizeof(QChar));
    text.clear();
}

void wipe(QByteArray &bytes)
{
    if (bytes.isDetached())
        sodium_memzero(bytes.data(), size_t(bytes.size()));
    bytes.clear();
}

} // namespace tvers
