// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Memory for keys.
#pragma once

#include <QByteArrayView>

#include <span>

namespace tvers {

/// Makes libsodium ready; every function here that needs it calls it. Ends the
/// program when the system has no random numbers: nothing could be kept secret.
void readySodium();

/// A run of bytes that is not swapped out (as far as the system allows), not in
/// a core dump, walled in by guard pages and wiped when it goes (sodium_malloc).
/// Moves, never copies: who holds it is always one place.
class SecureBytes
{
public:
    SecureBytes() = default; ///< holds nothing
    explicit SecureBytes(qsizetype size);
    static SecureBytes random(qsizetype size);
    static SecureBytes copyOf(QByteArrayView bytes);

    SecureBytes(SecureBytes &&other) noexcept;
    SecureBytes &operator=(SecureBytes &&other) noexcept;
    SecureBytes(const SecureBytes &) = delete;
    SecureBytes &operator=(const SecureBytes &) = delete;
    ~SecureBytes();

    unsigned char *data() { return m_data; }
    const unsigned char *data() const { return m_data; }
    qsizetype size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }
    QByteArrayView view() const { return {m_data, m_size}; }
    SecureBytes copy() const { return copyOf(view()); } ///< said out loud, never by accident

private:
    unsigned char *m_data = nullptr;
    qsizetype m_size = 0;
};

/// Takes the same time wherever the two differ.
bool sameSecret(QByteArrayView one, QByteArrayView other);

/// Overwrites what \a text holds, if nobody else shares it; for the copies of a
/// passphrase that Qt's strings leave behind.
void wipe(QString &text);
void wipe(QByteArray &bytes);

} // namespace tvers
