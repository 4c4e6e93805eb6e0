#include "app/scoring/language/constraints/finding.h"

namespace Pennybench::Scoring {

bool isRelation(const QString &relation)
{
    return relation == u"less than" || relation == u"at least" || relation == u"at most"
        || relation == u"more than" || relation == u"exactly";
}

bool holds(const QString &relation, qsizetype count, qsizetype wanted)
{
    if (relation == u"less than")
        return count < wanted;
    if (relation == u"at most")
        return count <= wanted;
    if (relation == u"more than")
        return count > wanted;
    if (relation == u"exactly")
        return count == wanted;
    return count >= wanted;
}

Message counted(qsizetype count, const MessageText &one, const MessageText &many)
{
    return {count == 1 ? one : many, {QString::number(count)}};
}

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
