#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonValue>
#include <QString>

#include <optional>

namespace Pennybench::Providers {

/// What a server wrote as JSON. Bytes that are no UTF-8 and escapes that are none become U+FFFD, and the rest
/// is kept; QJsonDocument alone would refuse the whole. Null for what is no JSON even so.
QJsonDocument readJson(const QByteArray &json);

/// A number of tokens: rounded where it is no whole number, at most 2^53 either way. Missing for what is no
/// number.
std::optional<qint64> tokenCount(const QJsonValue &value);

/// Makes whole letters of a text that comes in pieces: a pair of surrogates that was split over two pieces is
/// joined, half a pair becomes U+FFFD, and everything else stays as it is.
class LetterJoiner {
public:
    /// The letters that this piece completes.
    QString append(const QString &piece);
    /// At the end: half a pair that waits for the other half.
    QString finish();

private:
    QString m_half;
};

} // namespace Pennybench::Providers
