#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace Pennybench::Suites {

/// A file's text and how its bytes were understood.
struct DecodedText {
    QString text; ///< NFC, without a byte order mark
    QString encoding; ///< "UTF-8", "UTF-16", "Windows-1258", "Windows-1252", "GB18030"
    bool guessed = false; ///< the bytes also fit other encodings: a person should check the accents
    QList<int> replacedOn; ///< 1-based lines with invalid UTF-8, which became U+FFFD

    bool operator==(const DecodedText &) const = default;
};

/// UTF-8 with or without a mark and UTF-16 with a mark (or plainly UTF-16) are certain. If most non-ASCII
/// bytes are UTF-8, the file is UTF-8 with a few foreign bytes. Other bytes are Chinese (GB18030), Vietnamese
/// (Windows-1258) or Western (Windows-1252), whichever they fit.
DecodedText decodeText(const QByteArray &bytes);

} // namespace Pennybench::Suites
