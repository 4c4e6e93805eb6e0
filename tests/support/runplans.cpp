#include "tests/support/runplans.h"

namespace Pennybench {

namespace {

ModelEntry pricedModel(const QString &id, const QString &provider)
{
    PriceRow row;
    row.input = Money::fromPicodollars(1'000'000);
    row.output = Money::fromPicodollars(2'000'000);
    return {.id = id,
        .provider = provider,
        .apiName = id + QStringLiteral("-api"),
        .name = id,
        .maxOutput = 1'000,
        .prices = {row}};
}

ProviderEntry localProvider(const QString &id)
{
    return {.id = id, .name = id, .baseUrl = QUrl(QStringLiteral("http://127.0.0.1:1/v1")), .concurrency = 8};
}

} // namespace

Suite numberedSuite(int prompts)
{
    Suite suite{.id = QStringLiteral("s"), .title = QStringLiteral("Numbers")};
    for (int i = 1; i <= prompts; ++i) {
        suite.prompts.append({.id = QStringLiteral("p%1").arg(i),
            .category = QStringLiteral("math"),
            .language = QStringLiteral("en"),
            .text = QStringLiteral("Question %1: what is six times seven?").arg(i),
            .scorer = {QStringLiteral("number"), {{QStringLiteral("expected"), QStringLiteral("42")}}}});
    }
    return suite;
}

RunPlan numberedPlan(int prompts, int models)
{
    RunPlan plan{.suites = {numberedSuite(prompts)}, .providers = {localProvider(QStringLiteral("pr"))}};
    for (int i = 1; i <= models; ++i)
        plan.models += pricedModel(QStringLiteral("m%1").arg(i), QStringLiteral("pr"));
    return plan;
}

void addProvider(RunPlan &plan, const QString &id)
{
    plan.providers += localProvider(id);
    plan.models += pricedModel(id + QStringLiteral("/m"), id);
}

} // namespace Pennybench
