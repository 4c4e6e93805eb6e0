#include "app/article/claimwords.h"
#include "app/commandline/testedclaims.h"

#include <cmath>

namespace Pennybench::CommandLine {

namespace {

/// Null where it is missing or not finite: JSON has no infinity.
QJsonValue number(std::optional<double> value)
{
    return value && std::isfinite(*value) ? QJsonValue(*value) : QJsonValue();
}

void putText(QJsonObject &json, const QString &name, const QString &text)
{
    if (!text.isEmpty())
        json.insert(name, text);
}

QJsonObject toJson(const Article::Needs &needs)
{
    QJsonObject json;
    if (needs.prompts > 0)
        json.insert(QStringLiteral("prompts"), needs.prompts);
    if (needs.trials > 0)
        json.insert(QStringLiteral("trials"), needs.trials);
    if (!needs.roles.isEmpty())
        json.insert(QStringLiteral("roles"), QJsonArray::fromStringList(needs.roles));
    return json;
}

QJsonObject toJson(const Article::Evidence &evidence)
{
    return {{QStringLiteral("value"), number(evidence.value)}, {QStringLiteral("low"), number(evidence.low)},
        {QStringLiteral("high"), number(evidence.high)},
        {QStringLiteral("n"), evidence.n > 0 ? QJsonValue(evidence.n) : QJsonValue()},
        {QStringLiteral("level"),
            evidence.low && !evidence.published ? QJsonValue(evidence.level) : QJsonValue()}};
}

QJsonValue contestantAt(const Article::AnswerTable &table, int contestant)
{
    return contestant >= 0 ? QJsonValue(table.contestants().at(contestant).id) : QJsonValue();
}

QJsonObject toJson(const Article::PartResult &result, const TestedClaims &claims)
{
    const Article::ClaimPart &part = result.part;
    QJsonObject json{{QStringLiteral("name"), part.name}, {QStringLiteral("kind"), toText(part.kind)},
        {QStringLiteral("verdict"), toText(result.verdict)}, {QStringLiteral("counts"), part.counts},
        {QStringLiteral("published"), result.evidence.published},
        {QStringLiteral("simulated"), result.simulated},
        {QStringLiteral("evidence"), toJson(result.evidence)},
        {QStringLiteral("needs"), toJson(result.needs)},
        {QStringLiteral("contestant"), contestantAt(claims.table, result.contestant)},
        {QStringLiteral("against"), contestantAt(claims.table, result.other)},
        {QStringLiteral("test"), Article::testWords(part, claims.casting()).english()},
        {QStringLiteral("found"), Article::foundWords(result, claims.table, claims.casting()).english()}};
    putText(json, QStringLiteral("category"), part.category);
    if (part.kind == Article::ClaimKind::CostRatio || part.kind == Article::ClaimKind::ListPrice) {
        json.insert(QStringLiteral("low"), part.low);
        json.insert(QStringLiteral("high"), number(part.high));
    } else if (!result.evidence.published) {
        json.insert(QStringLiteral("margin"), part.margin);
    }
    if (result.neverChanged)
        json.insert(QStringLiteral("never_changed"),
            QJsonObject{{QStringLiteral("value"), result.neverChanged->estimate},
                {QStringLiteral("low"), result.neverChanged->low},
                {QStringLiteral("high"), result.neverChanged->high}});
    if (!result.sources.isEmpty())
        json.insert(QStringLiteral("sources"), QJsonArray::fromStringList(result.sources));
    return json;
}

QJsonObject toJson(const Article::ClaimResult &result, const TestedClaims &claims)
{
    QJsonArray parts;
    for (const Article::PartResult &part : result.parts)
        parts += toJson(part, claims);
    QJsonArray published;
    for (const Article::Fact &fact : result.published)
        published += factJson(fact);
    QJsonObject json{{QStringLiteral("id"), result.claim.id},
        {QStringLiteral("verdict"), toText(result.verdict)}, {QStringLiteral("simulated"), result.simulated},
        {QStringLiteral("parts"), parts}, {QStringLiteral("published"), published},
        {QStringLiteral("needs"), toJson(result.needs)}};
    putText(json, QStringLiteral("title"), result.claim.title.english());
    return json;
}

} // namespace

QJsonObject factJson(const Article::Fact &fact)
{
    QJsonObject json{{QStringLiteral("id"), fact.id}, {QStringLiteral("system"), fact.system},
        {QStringLiteral("value"), number(fact.value)}, {QStringLiteral("source"), fact.origin.source},
        {QStringLiteral("date"), fact.origin.date},
        {QStringLiteral("date_is_reading"), fact.origin.isReadingDate},
        {QStringLiteral("statement"), fact.statement.english()}};
    putText(json, QStringLiteral("unit"), fact.unit);
    putText(json, QStringLiteral("grade"), fact.origin.grade);
    putText(json, QStringLiteral("use"), fact.origin.use);
    putText(json, QStringLiteral("model"), fact.model);
    putText(json, QStringLiteral("other"), fact.other);
    putText(json, QStringLiteral("benchmark"), fact.benchmark);
    putText(json, QStringLiteral("effort"), fact.effort);
    putText(json, QStringLiteral("said_by"), fact.saidBy);
    putText(json, QStringLiteral("licence"), fact.licence);
    if (fact.cost)
        json.insert(QStringLiteral("cost_usd"), *fact.cost);
    putText(json, QStringLiteral("cost_unit"), fact.costUnit);
    if (fact.kind == Article::FactKind::MakingCost)
        json.insert(QStringLiteral("announced"), fact.announced);
    if (fact.open)
        json.insert(QStringLiteral("open"), *fact.open);
    return json;
}

QJsonArray claimsJson(const TestedClaims &claims)
{
    QJsonArray list;
    for (const Article::ClaimResult &result : claims.results)
        list += toJson(result, claims);
    return list;
}

QJsonArray rolesJson(const TestedClaims &claims)
{
    QJsonArray list;
    for (const Article::Player &player : claims.casting().players()) {
        const Article::Respondent &contestant = claims.table.contestants().at(player.contestant);
        list +=
            QJsonObject{{QStringLiteral("role"), player.role}, {QStringLiteral("system"), player.systemName},
                {QStringLiteral("contestant"), contestant.id}, {QStringLiteral("assigned"), player.assigned},
                {QStringLiteral("simulated"), contestant.simulated}};
    }
    return list;
}

} // namespace Pennybench::CommandLine
