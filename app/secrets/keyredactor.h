#pragma once

#include <QByteArray>
#include <QReadWriteLock>
#include <QString>
#include <QStringList>

namespace Pennybench::Secrets {

/// Removes keys from text: known keys by their value, also URL-encoded, in hexadecimal or inside base64 of
/// either alphabet, and unknown keys by their form ("sk-…", "Bearer …", "?key=…"). Usable from any thread.
class KeyRedactor {
public:
    /// Keys of fewer than six characters are ignored.
    void add(const QByteArray &key);
    /// The text with "[key]" instead of every key.
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
