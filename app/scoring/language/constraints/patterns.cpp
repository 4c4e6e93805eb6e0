#include "app/scoring/language/constraints/patterns.h"

namespace Pennybench::Scoring {

QRegularExpression givenPattern(const QString &keyword, const QString &frame)
{
    const auto options =
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;
    const QString given = keyword.normalized(QString::NormalizationForm_C);
    const QRegularExpression pattern(QString(frame).replace(QStringLiteral("%1"), given), options);
    if (pattern.isValid())
        return pattern;
    return QRegularExpression(
        QString(frame).replace(QStringLiteral("%1"), QRegularExpression::escape(given)), options);
}

qsizetype countMatches(const QRegularExpression &pattern, const QString &text)
{
    qsizetype count = 0;
    for (auto matches = pattern.globalMatch(text); matches.hasNext(); matches.next())
        ++count;
    return count;
}

} // namespace Pennybench::Scoring
