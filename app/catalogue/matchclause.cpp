#include "app/catalogue/matchclause.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace Pennybench::Models {

namespace {

constexpr qsizetype longestPattern = 200;
constexpr qsizetype mostRepetitions = 3;

bool isQuick(const QString &pattern)
{
    static const QRegularExpression repeatedGroup(QStringLiteral("\\)[*+{]"));
    static const QRegularExpression repetition(QStringLiteral("[*+{]"));
    return pattern.size() <= longestPattern && !pattern.contains(repeatedGroup)
        && pattern.count(repetition) <= mostRepetitions;
}

bool matchesPattern(const QString &name, const QString &pattern)
{
    const QRegularExpression expression(pattern, QRegularExpression::CaseInsensitiveOption);
    return isQuick(pattern) && expression.isValid() && expression.match(name).hasMatch();
}

bool matchesOne(const QString &name, const QString &kind, const QString &text)
{
    if (kind == u"equals")
        return name.compare(text, Qt::CaseInsensitive) == 0;
    if (kind == u"starts_with")
        return name.startsWith(text, Qt::CaseInsensitive);
    if (kind == u"ends_with")
        return name.endsWith(text, Qt::CaseInsensitive);
    if (kind == u"contains")
        return name.contains(text, Qt::CaseInsensitive);
    return kind == u"regex" && matchesPattern(name, text);
}

} // namespace

MatchClause::MatchClause(QJsonObject clause)
    : m_clause(std::move(clause))
{
}

bool MatchClause::matches(const QString &name) const
{
    if (m_clause.size() != 1)
        return false;
    const QString kind = m_clause.begin().key();
    const QJsonValue value = m_clause.begin().value();
    const QJsonArray parts = value.toArray();
    const auto part = [&name](
                          const QJsonValue &inner) { return MatchClause(inner.toObject()).matches(name); };
    if (kind == u"or")
        return std::ranges::any_of(parts, part);
    if (kind == u"and")
        return !parts.isEmpty() && std::ranges::all_of(parts, part);
    return !value.toString().isEmpty() && matchesOne(name, kind, value.toString());
}

} // namespace Pennybench::Models
