#pragma once

#include <QByteArray>
#include <QReadWriteLock>
#include <QString>
#include <QStringList>

namespace Pennybench::Secrets {

/// Takes keys out of text: those it knows by their value, also where they stand URL-encoded, in hexadecimal
/// or inside base64 of either alphabet, and those it does not know by their look ("sk-…", "Bearer …",
/// "?key=…"). May be used from any thread.
class KeyRedactor {
public:
    /// Keys of fewer than six characters are no keys and are not remembered.
    void add(const QByteArray &key);
    /// The text with "[key]" in the place of every key.
    QString redact(QString text) const;
    /// The same for known keys only: what merely looks like a key stays.
    QString redactKnown(QString text) const;
    /// How many characters at the end of the text may be the beginning of a known key.
    qsizetype openEnd(QStringView text) const;

private:
    mutable QReadWriteLock m_lock;
    QStringList m_forms; ///< longest first
};

} // namespace Pennybench::Secrets
