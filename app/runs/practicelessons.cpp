#include "app/runs/practicelessons.h"

#include "app/runs/practicemistakes.h"
#include "app/scoring/judge/judgespec.h"

#include <QJsonArray>

namespace Pennybench::Runs {

namespace {

/// They answer on this machine and cost nothing, so that a first comparison need not be slow.
constexpr int atOnce = 24;

QString finalLine(const QString &answer)
{
    return QStringLiteral("Answer: ") + answer;
}

bool standsAlone(const QString &scorerType)
{
    static const QStringList afterExplanation{QStringLiteral("number"), QStringLiteral("math"),
        QStringLiteral("choice"), QStringLiteral("code-python"), QStringLiteral("countdown")};
    return !afterExplanation.contains(scorerType);
}

QString rightAnswer(const Suites::Prompt &prompt)
{
    if (!prompt.solution.isEmpty())
        return prompt.solution;
    const QString expected = prompt.scorer.expected();
    if (!expected.isEmpty())
        return standsAlone(prompt.scorer.type) ? expected : finalLine(expected);
    const QString reference = prompt.scorer.fields.value(u"references").toArray().first().toString();
    if (!reference.isEmpty() || prompt.scorer.type != Scoring::judgeType)
        return reference;
    const QString known = Scoring::judgeSpec(prompt.scorer).reference;
    return known.isEmpty() ? QStringLiteral("(simulated) An answer that does what was asked.") : known;
}

Models::Money perToken(const QString &usdPerMillion)
{
    const std::optional<Models::Money> price = Models::Money::fromDecimal(usdPerMillion);
    return Models::Money::fromPicodollars(price ? price->picodollars() / 1'000'000 : 0);
}

Models::ModelEntry entryOf(const Providers::PracticeModel &model)
{
    Models::ModelEntry entry;
    entry.id = QStringLiteral("practice/") + model.id;
    entry.provider = QStringLiteral("practice");
    entry.apiName = model.id;
    entry.name = model.name;
    entry.context = 32'000;
    entry.maxOutput = 8'000;
    entry.reasoning = model.reasoningTokens > 0;
    entry.simulated = true;
    Models::PriceRow row;
    row.input = perToken(model.inputPrice);
    row.output = perToken(model.outputPrice);
    row.source = QStringLiteral("invented for practice");
    entry.prices = {row};
    return entry;
}

} // namespace

Providers::PracticeLesson practiceLesson(const Suites::Prompt &prompt)
{
    const PracticeMistakes mistakes = practiceMistakes(prompt);
    return {.category = prompt.category,
        .difficulty = prompt.difficulty > 0 ? prompt.difficulty : 3,
        .right = rightAnswer(prompt),
        .almost = mistakes.almost,
        .wrong = mistakes.wrong,
        .bare = standsAlone(prompt.scorer.type)};
}

QHash<QString, Providers::PracticeLesson> practiceLessons(const Suites::Suite &suite)
{
    QHash<QString, Providers::PracticeLesson> lessons;
    for (const Suites::Prompt &prompt : suite.prompts) {
        for (int turn = 1; turn <= prompt.turnCount(); ++turn) {
            const Suites::Prompt asked = prompt.asTurn(turn);
            if (!asked.scorer.type.isEmpty())
                lessons.insert(asked.text, practiceLesson(asked));
        }
    }
    return lessons;
}

Models::Catalogue practiceCatalogue(const QUrl &baseUrl)
{
    Models::Catalogue catalogue;
    Models::ProviderEntry provider;
    provider.id = QStringLiteral("practice");
    provider.name = QStringLiteral("Practice models");
    provider.dialect = Providers::Dialect::OpenAi;
    provider.baseUrl = baseUrl;
    provider.concurrency = atOnce;
    provider.holds = 0;
    catalogue.put(provider);
    for (const Providers::PracticeModel &model : Providers::practiceModels())
        catalogue.put(entryOf(model));
    return catalogue;
}

} // namespace Pennybench::Runs
