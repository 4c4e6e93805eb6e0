#include "app/runs/practicelessons.h"

#include <QJsonArray>

namespace Pennybench {

namespace {

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

QString rightAnswer(const Prompt &prompt)
{
    if (!prompt.solution.isEmpty())
        return prompt.solution;
    const QString expected = prompt.scorer.expected();
    if (!expected.isEmpty())
        return standsAlone(prompt.scorer.type) ? expected : finalLine(expected);
    return prompt.scorer.fields.value(u"references").toArray().first().toString();
}

/// The last digit moved on by one: close, of the same form, and wrong.
QString wrongNumber(const QString &expected)
{
    for (qsizetype i = expected.size() - 1; i >= 0; --i) {
        const char16_t digit = expected.at(i).unicode();
        if (digit >= u'0' && digit <= u'9') {
            QString wrong = expected;
            wrong[i] = QChar(digit == u'9' ? u'8' : static_cast<char16_t>(digit + 1));
            return finalLine(wrong);
        }
    }
    return finalLine(QStringLiteral("0"));
}

QString wrongChoice(const ScorerSpec &spec)
{
    const qsizetype options = std::max<qsizetype>(2, spec.fields.value(u"options").toArray().size());
    const QString expected = spec.expected().trimmed().toUpper();
    const int index = expected.isEmpty() ? 0 : expected.at(0).unicode() - u'A';
    return finalLine(QChar(static_cast<char16_t>(u'A' + (index + 1) % static_cast<int>(options))));
}

QString wrongAnswer(const Prompt &prompt)
{
    const QString &type = prompt.scorer.type;
    if (type == u"number" || type == u"math")
        return wrongNumber(prompt.scorer.expected());
    if (type == u"choice")
        return wrongChoice(prompt.scorer);
    if (type == u"countdown")
        return finalLine(QStringLiteral("1 + 1"));
    if (type == u"code-python") {
        return QStringLiteral("```python\ndef %1(*arguments):\n    return None\n```")
            .arg(prompt.scorer.fields.value(u"entry_point").toString());
    }
    return QStringLiteral("(simulated) I would rather not commit to this one.");
}

Money perToken(const QString &usdPerMillion)
{
    const std::optional<Money> price = Money::fromDecimal(usdPerMillion);
    return Money::fromPicodollars(price ? price->picodollars() / 1'000'000 : 0);
}

ModelEntry entryOf(const PracticeModel &model)
{
    ModelEntry entry;
    entry.id = QStringLiteral("practice/") + model.id;
    entry.provider = QStringLiteral("practice");
    entry.apiName = model.id;
    entry.name = model.name;
    entry.context = 32'000;
    entry.maxOutput = 8'000;
    entry.reasoning = model.reasoningTokens > 0;
    entry.simulated = true;
    PriceRow row;
    row.input = perToken(model.inputPrice);
    row.output = perToken(model.outputPrice);
    row.source = QStringLiteral("invented for practice");
    entry.prices = {row};
    return entry;
}

} // namespace

QHash<QString, PracticeLesson> practiceLessons(const Suite &suite)
{
    QHash<QString, PracticeLesson> lessons;
    for (const Prompt &prompt : suite.prompts) {
        lessons.insert(prompt.text,
            {.category = prompt.category,
                .difficulty = prompt.difficulty > 0 ? prompt.difficulty : 3,
                .right = rightAnswer(prompt),
                .wrong = wrongAnswer(prompt),
                .bare = standsAlone(prompt.scorer.type)});
    }
    return lessons;
}

Catalogue practiceCatalogue(const QUrl &baseUrl)
{
    Catalogue catalogue;
    ProviderEntry provider;
    provider.id = QStringLiteral("practice");
    provider.name = QStringLiteral("Practice models");
    provider.dialect = Dialect::OpenAi;
    provider.baseUrl = baseUrl;
    provider.concurrency = 8;
    catalogue.put(provider);
    for (const PracticeModel &model : practiceModels())
        catalogue.put(entryOf(model));
    return catalogue;
}

} // namespace Pennybench
