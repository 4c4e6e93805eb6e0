#include "app/desktop/models/systemfacts.h"

#include "app/article/articlemessages.h"
#include "app/article/publishedrows.h"
#include "app/article/strengths.h"
#include "app/catalogue/cost.h"
#include "app/catalogue/retirement.h"
#include "app/desktop/common/wording.h"
#include "app/reports/numbertext.h"
#include "widgets/figures.h"

#include <QCoreApplication>

#include <algorithm>

namespace Pennybench::Desktop {

/// The context in which the texts below are translated.
struct SystemTexts {
    Q_DECLARE_TR_FUNCTIONS(Pennybench::Desktop::SystemTexts)
};

namespace {

constexpr double perMillionTokens = 1e6;
constexpr qsizetype mostResults = 6;

/// What a reader looks for first.
const QStringList &firstBenchmarks()
{
    static const QStringList benchmarks{QStringLiteral("GPQA Diamond"), QStringLiteral("MATH-500"),
        QStringLiteral("Aider polyglot"), QStringLiteral("SimpleQA"), QStringLiteral("MathArena AIME 2025"),
        QStringLiteral("LMArena Text"), QStringLiteral("MMLU"), QStringLiteral("BFCL")};
    return benchmarks;
}

QString resultValue(const Article::Fact &fact)
{
    const QString value = Widgets::shortNumber(fact.value.value_or(0), 4);
    return fact.effort.isEmpty() ? value : QStringLiteral("%1 (%2)").arg(value, fact.effort);
}

QList<PublishedResult> resultsOf(const QString &system)
{
    const QList<Article::Fact> facts = Article::builtInArticle().factsOf(system, Article::FactKind::Result);
    QStringList benchmarks;
    for (const QString &benchmark : firstBenchmarks()) {
        if (std::ranges::find(facts, benchmark, &Article::Fact::benchmark) != facts.end())
            benchmarks += benchmark;
    }
    for (const Article::Fact &fact : facts) {
        if (!benchmarks.contains(fact.benchmark))
            benchmarks += fact.benchmark;
    }
    QList<PublishedResult> results;
    for (const QString &benchmark : benchmarks.mid(0, mostResults)) {
        PublishedResult result{.benchmark = benchmark};
        QStringList values;
        QStringList words;
        for (const Article::Fact &fact : facts) {
            if (fact.benchmark != benchmark)
                continue;
            if (!values.contains(resultValue(fact)))
                values += resultValue(fact);
            const Article::Origin &origin = fact.origin;
            words += QStringLiteral("%1 %2, %3").arg(sentenceOf(fact.statement), origin.source, origin.date);
            if (result.source.isEmpty()) {
                result.source = Article::shortSource(origin.source);
                result.grade = origin.grade.isEmpty() ? origin.use : origin.grade;
            }
        }
        result.values = values.join(QStringLiteral(", "));
        result.words = words.join(u'\n');
        results += result;
    }
    return results;
}

QList<Widgets::PriceStep> stepsOf(const Models::ModelEntry *model)
{
    QList<Widgets::PriceStep> steps;
    if (!model)
        return steps;
    for (const Models::PriceRow &row : model->prices) {
        if (!row.window.isEmpty() || !row.days.isEmpty() || !row.output)
            continue;
        steps += {.from = row.from.isValid() ? row.from.date() : model->released,
            .to = row.to.date(),
            .input = row.input.toDouble() * perMillionTokens,
            .output = row.output->toDouble() * perMillionTokens};
    }
    steps.removeIf([](const Widgets::PriceStep &step) { return !step.from.isValid(); });
    std::ranges::sort(steps, {}, &Widgets::PriceStep::from);
    return steps;
}

QString stepWords(const Widgets::PriceStep &step)
{
    return SystemTexts::tr("%1 to %2: $%3 in, $%4 out per million tokens")
        .arg(step.from.toString(Qt::ISODate),
            step.to.isValid() ? step.to.toString(Qt::ISODate) : SystemTexts::tr("today"))
        .arg(step.input)
        .arg(step.output);
}

QString weightsOf(const Article::System &system)
{
    const QList<Article::Fact> facts =
        Article::builtInArticle().factsOf(system.id, Article::FactKind::Openness);
    if (facts.isEmpty() || !facts.first().open)
        return SystemTexts::tr("not known");
    if (system.id == u"tinyzero")
        return SystemTexts::tr("by others");
    return *facts.first().open ? SystemTexts::tr("open") : SystemTexts::tr("closed");
}

/// Of a model that is retired.
QString lastPrice(const Models::ModelEntry &model)
{
    QDateTime end;
    for (const Models::PriceRow &row : model.prices) {
        const QDateTime to = row.to.isValid() ? row.to : QDateTime(model.retired, QTime(0, 0), Qt::UTC);
        if (!end.isValid() || to > end)
            end = to;
    }
    return end.isValid() ? priceText(model, end.addSecs(-1)) : QString();
}

void addModel(SystemFacts &facts, const Models::Catalogue &catalogue, const QDateTime &utcNow)
{
    const Models::ModelEntry *model = catalogue.model(facts.system.model);
    if (!model)
        return;
    facts.released = model->released;
    facts.retired = model->retired;
    facts.isRetired = model->isRetiredOn(utcNow.date());
    facts.context = model->context;
    const Models::ModelEntry *successor = catalogue.model(model->successor);
    facts.successor = successor ? shortModelName(*successor) : model->successor;
    const QTime noon(12, 0);
    if (model->released.isValid())
        facts.launchPrice = priceText(*model, QDateTime(model->released, noon, Qt::UTC));
    if (!facts.isRetired)
        facts.todayPrice = priceText(*model, utcNow);
    else if (const QString last = lastPrice(*model); !last.isEmpty())
        facts.todayPrice = SystemTexts::tr("last %1").arg(last);
    facts.history.own = stepsOf(model);
    facts.history.others = stepsOf(successor);
    if (facts.isRetired)
        facts.history.retired = model->retired;
}

} // namespace

QList<SystemFacts> systemFacts(const Models::Catalogue &catalogue, const QDateTime &utcNow)
{
    QList<SystemFacts> all;
    QStringList makers;
    for (const Article::System &system : Article::builtInArticle().systems) {
        SystemFacts facts{.system = system, .name = system.name, .weights = weightsOf(system)};
        if (!system.efforts.isEmpty())
            facts.name += QStringLiteral(" (%1)").arg(system.efforts.join(QStringLiteral(", ")));
        const auto openness = Article::builtInArticle().factsOf(system.id, Article::FactKind::Openness);
        facts.licence = openness.isEmpty() ? QString() : openness.first().licence;
        addModel(facts, catalogue, utcNow);
        facts.results = resultsOf(system.id);
        facts.ways = Article::waysToRun(system, catalogue, utcNow.date());
        if (!makers.contains(system.maker))
            makers += system.maker;
        facts.family = static_cast<int>(makers.indexOf(system.maker));
        all += facts;
    }
    for (SystemFacts &facts : all) {
        Widgets::PriceHistory &history = facts.history;
        history.from = QDate(2024, 5, 1);
        history.to = utcNow.date();
        history.family = facts.family;
        QStringList words;
        for (const Widgets::PriceStep &step : std::as_const(history.own))
            words += stepWords(step);
        history.words =
            words.isEmpty() ? SystemTexts::tr("Nobody has published a price.") : words.join(u'\n');
    }
    return all;
}

QString waysInShort(const SystemFacts &facts)
{
    QStringList words;
    for (const Article::RunnableModel &way : facts.ways) {
        QString word;
        switch (way.way) {
        case Article::WayToRun::AtItsMaker:
            word = SystemTexts::tr("ask it");
            break;
        case Article::WayToRun::AtAnotherHost:
            word = SystemTexts::tr("other hosts");
            break;
        case Article::WayToRun::OnThisMachine:
            word = SystemTexts::tr("local server");
            break;
        case Article::WayToRun::SavedAnswers:
            word = SystemTexts::tr("saved answers");
            break;
        case Article::WayToRun::Successor:
            word = SystemTexts::tr("its successor");
            break;
        }
        if (!words.contains(word))
            words += word;
    }
    return words.join(QStringLiteral(", "));
}

QString measuredHere(const SystemFacts &facts, const Article::AnswerTable &table)
{
    int contestant = -1;
    for (int i = 0; i < table.contestants().size() && contestant < 0; ++i) {
        const Article::Respondent &who = table.contestants().at(i);
        contestant = !who.simulated && facts.system.isCalled(who.baseModel) ? i : -1;
    }
    QStringList words;
    for (const Article::CategoryStrengths &category :
        contestant < 0 ? QList<Article::CategoryStrengths>() : Article::strengthsOf(table)) {
        for (const Article::Strength &row : category.rows) {
            if (row.contestant == contestant)
                words += QStringLiteral("%1 %2 (%3)")
                             .arg(sentenceOf(Article::ArticleMessages::categoryName(category.category)),
                                 Reports::percent(row.score.estimate), Reports::percentRange(row.score));
        }
    }
    return words.join(QStringLiteral(", "));
}

} // namespace Pennybench::Desktop
