#include "tests/support/runplans.h"

namespace Pennybench {

namespace {

Models::ModelEntry pricedModel(const QString &id, const QString &provider)
{
    Models::PriceRow row;
    row.input = Models::Money::fromPicodollars(1'000'000);
    row.output = Models::Money::fromPicodollars(2'000'000);
    return {.id = id,
        .provider = provider,
        .apiName = id + QStringLiteral("-api"),
        .name = id,
        .maxOutput = 1'000,
        .prices = {row}};
}

Models::ProviderEntry localProvider(const QString &id)
{
    return {.id = id, .name = id, .baseUrl = QUrl(QStringLiteral("http://127.0.0.1:1/v1")), .concurrency = 8};
}

} // namespace

Suites::Suite numberedSuite(int prompts)
{
    Suites::Suite suite{.id = QStringLiteral("s"), .title = QStringLiteral("Numbers")};
    for (int i = 1; i <= prompts; ++i) {
        suite.prompts.append({.id = QStringLiteral("p%1").arg(i),
            .category = QStringLiteral("math"),
            .language = QStringLiteral("en"),
            .text = QStringLiteral("Question %1: what is six times seven?").arg(i),
            .scorer = {QStringLiteral("number"), {{QStringLiteral("expected"), QStringLiteral("42")}}}});
    }
    return suite;
}

Runs::RunPlan numberedPlan(int prompts, int models)
{
    Runs::RunPlan plan{
        .suites = {numberedSuite(prompts)}, .providers = {localProvider(QStringLiteral("pr"))}};
    for (int i = 1; i <= models; ++i)
        plan.models += pricedModel(QStringLiteral("m%1").arg(i), QStringLiteral("pr"));
    return plan;
}

void addProvider(Runs::RunPlan &plan, const QString &id)
{
    plan.providers += localProvider(id);
    plan.models += pricedModel(id + QStringLiteral("/m"), id);
}

} // namespace Pennybench
