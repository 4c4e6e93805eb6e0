#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonValue>
#include <QString>

#include <optional>

namespace Pennybench::Providers {

/// JSON from a server. Invalid UTF-8 and invalid escapes become U+FFFD and the rest is kept; QJsonDocument
/// alone would refuse everything. Null if it is still not JSON.
QJsonDocument readJson(const QByteArray &json);

/// A number of tokens: rounded to a whole number, at most 2^53 either way. Missing if it is not a number.
std::optional<qint64> tokenCount(const QJsonValue &value);

/// Joins the characters of a text that arrives in pieces: a surrogate pair that was split over two pieces is
/// joined, half a pair becomes U+FFFD, and everything else stays unchanged.
class LetterJoiner {
public:
    /// The characters that this piece completes.
    QString append(const QString &piece);
    /// At the end: half a pair that is still waiting for the other half.
    QString finish();

private:
    QString m_half;
};

} // namespace Pennybench::Providers
