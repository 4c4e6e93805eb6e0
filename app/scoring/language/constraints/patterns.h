#pragma once

#include <QRegularExpression>
#include <QString>

namespace Pennybench::Scoring {

/// A keyword as a pattern without case. As in the reference it may be a regular expression; one that is not
/// valid is taken word for word. frame is put around it, "%1" being its place.
QRegularExpression givenPattern(const QString &keyword, const QString &frame = QStringLiteral("%1"));

qsizetype countMatches(const QRegularExpression &pattern, const QString &text);

} // namespace Pennybench::Scoring
