#include "app/reports/sidebyside.h"

#include "app/article/evidence.h"
#include "app/runs/contestants.h"
#include "app/runs/promptindex.h"

#include <algorithm>

namespace Pennybench::Reports {

namespace {

using Statistics::Interval;

int placeIn(const Contender &contender)
{
    const QList<Models::ModelEntry> &models = contender.session.plan.models;
    const auto found = std::ranges::find(models, contender.id, &Models::ModelEntry::id);
    return static_cast<int>(found - models.begin());
}

using PlaceOfPrompt = std::pair<QString, QString>; ///< suite and id

/// The shared prompts in the order of the plan, each with its answers.
QList<ComparedPrompt> promptsOf(const SideBySide &sides)
{
    QList<ComparedPrompt> prompts;
    QHash<PlaceOfPrompt, qsizetype> rows;
    for (const Suites::Suite &suite : sides.session.plan.suites) {
        for (const Suites::Prompt &prompt : suite.prompts) {
            rows.insert({suite.id, prompt.id}, prompts.size());
            prompts += ComparedPrompt{.suite = suite.id, .id = prompt.id, .category = prompt.category};
        }
    }
    const QList<Runs::Answer> &answers = sides.session.answers;
    for (qsizetype i = 0; i < answers.size(); ++i) {
        const Runs::AnswerKey &key = answers.at(i).key;
        const qsizetype row = rows.value({key.suite, key.promptId}, -1);
        if (row >= 0 && key.model == sides.firstKey)
            prompts[row].first += i;
        else if (row >= 0 && key.model == sides.secondKey)
            prompts[row].second += i;
    }
    const auto trial = [&](qsizetype place) { return answers.at(place).key.trial; };
    for (ComparedPrompt &prompt : prompts) {
        std::ranges::sort(prompt.first, {}, trial);
        std::ranges::sort(prompt.second, {}, trial);
    }
    return prompts;
}

QHash<PlaceOfPrompt, double> sharesOf(const Runs::Tally &tally, const QString &key)
{
    QHash<PlaceOfPrompt, double> shares;
    for (const Runs::PromptSpread &prompt : tally.spread(key)) {
        if (!prompt.trials.scores.isEmpty()) {
            shares.insert({prompt.suite, prompt.promptId},
                static_cast<double>(prompt.trials.correct)
                    / static_cast<double>(prompt.trials.scores.size()));
        }
    }
    return shares;
}

RightOn rightOn(double first, double second)
{
    if (first > second)
        return RightOn::OnlyFirst;
    if (second > first)
        return RightOn::OnlySecond;
    return first > 0 ? RightOn::Both : RightOn::Neither;
}

void sayWhoWasRight(SideBySide &sides, const Runs::Tally &tally)
{
    const QHash<PlaceOfPrompt, double> first = sharesOf(tally, sides.firstKey);
    const QHash<PlaceOfPrompt, double> second = sharesOf(tally, sides.secondKey);
    double firstSum = 0;
    double secondSum = 0;
    for (ComparedPrompt &prompt : sides.prompts) {
        const auto a = first.constFind({prompt.suite, prompt.id});
        const auto b = second.constFind({prompt.suite, prompt.id});
        prompt.firstShare = a == first.constEnd() ? 0 : *a;
        prompt.secondShare = b == second.constEnd() ? 0 : *b;
        if (a != first.constEnd() && b != second.constEnd()) {
            prompt.right = rightOn(*a, *b);
            firstSum += *a;
            secondSum += *b;
            for (const double share : {*a, *b})
                sides.isBinary = sides.isBinary && (share == 0 || share == 1);
        }
        ++sides.counts.at(static_cast<size_t>(prompt.right));
    }
    const auto n = static_cast<int>(sides.prompts.size()) - sides.count(RightOn::NotDecided);
    sides.firstShare = Statistics::wilson95(firstSum, n);
    sides.secondShare = Statistics::wilson95(secondSum, n);
}

/// The two among all pairs of the session's contestants, so that the adjustment is that of `compare`.
void findPair(SideBySide &sides, const Runs::Tally &tally)
{
    QStringList models;
    for (const Runs::ModelSummary &summary : tally.summaries())
        models += summary.model;
    for (const QString &key : {sides.firstKey, sides.secondKey}) {
        if (!models.contains(key))
            models += key;
    }
    const auto first = static_cast<int>(models.indexOf(sides.firstKey));
    const auto second = static_cast<int>(models.indexOf(sides.secondKey));
    const QList<Statistics::ContestantPair> pairs = Statistics::allPairs(tally.outcomes(models));
    sides.pairs = pairs.size();
    for (const Statistics::ContestantPair &pair : pairs) {
        if (pair.a == second && pair.b == first)
            sides.pair = pair;
        else if (pair.a == first && pair.b == second)
            sides.pair = Statistics::turned(pair);
    }
}

QList<CategoryDifference> categoryDifferences(const SideBySide &sides, const Runs::Tally &tally)
{
    const Runs::PromptIndex prompts(sides.session.plan);
    QStringList names = prompts.categoriesIn(tally);
    names.removeAll(QString());
    if (names.size() < 2)
        return {};
    QList<CategoryDifference> categories;
    QList<double> pValues;
    for (const QString &name : std::as_const(names)) {
        const QList<Statistics::ContestantPair> pairs =
            Statistics::allPairs(tally.outcomes({sides.secondKey, sides.firstKey}, prompts.inCategory(name)));
        categories += CategoryDifference{name, pairs.first().difference};
        if (pairs.first().difference.difference)
            pValues += pairs.first().difference.pValue;
    }
    QList<double> adjusted = Statistics::holmAdjusted(pValues);
    for (CategoryDifference &category : categories) {
        if (category.difference.difference)
            category.adjustedP = adjusted.takeFirst();
    }
    return categories;
}

SideFigure figureFrom(const Article::CostRatio &ratio)
{
    SideFigure figure{.n = ratio.n};
    if (ratio.value && ratio.n >= Statistics::fewestForAnInterval)
        figure.change = Statistics::RoundsTest(*ratio.value, ratio.rounds).interval(0.95);
    return figure;
}

/// cost over answers, or over right answers, on the prompts on which both have a known cost.
void addMeans(SideFigure &figure, const Article::AnswerTable &table, bool perCorrect)
{
    const auto mean = [&](int contestant) -> std::optional<double> {
        double cost = 0;
        double count = 0;
        for (int prompt = 0; prompt < table.prompts().size(); ++prompt) {
            if (table.at(prompt, 0).priced == 0 || table.at(prompt, 1).priced == 0)
                continue;
            const Article::PromptAnswers &answers = table.at(prompt, contestant);
            cost += answers.cost;
            count += perCorrect ? answers.correct : answers.priced;
        }
        return count > 0 ? std::optional(cost / count) : std::nullopt;
    };
    figure.first = mean(0);
    figure.second = mean(1);
}

std::optional<double> medianLatency(const QList<Runs::Answer> &answers, const QList<qsizetype> &places)
{
    QList<double> values;
    for (const qsizetype place : places) {
        if (const auto latency = answers.at(place).latency)
            values += std::chrono::duration<double, std::milli>(*latency).count();
    }
    return Statistics::median(values);
}

SideFigure latencyOf(const SideBySide &sides)
{
    QList<double> first;
    QList<double> second;
    QList<double> differences;
    for (const ComparedPrompt &prompt : sides.prompts) {
        const auto a = medianLatency(sides.session.answers, prompt.first);
        const auto b = medianLatency(sides.session.answers, prompt.second);
        if (!a || !b)
            continue;
        first += *a;
        second += *b;
        differences += *b - *a;
    }
    return {.n = static_cast<int>(differences.size()),
        .first = Statistics::median(first),
        .second = Statistics::median(second),
        .change = Statistics::medianInterval(differences)};
}

/// The two contestants alone, in the order in which their prompts first appear among all answers: then a
/// bootstrap draws what it draws for the whole session.
Article::AnswerTable costTable(const SideBySide &sides, const Runs::Tally &tally)
{
    QList<Article::AskedPrompt> asked;
    QHash<PlaceOfPrompt, int> rows;
    for (const auto &[suite, id] : tally.prompts()) {
        rows.insert({suite, id}, static_cast<int>(asked.size()));
        asked += Article::AskedPrompt{.suite = suite, .id = id};
    }
    Article::AnswerTable table(QList<Article::Respondent>(2), asked);
    for (const ComparedPrompt &prompt : sides.prompts) {
        const int row = rows.value({prompt.suite, prompt.id}, -1);
        for (const int side : {0, 1}) {
            for (const qsizetype place : side == 0 ? prompt.first : prompt.second) {
                const Runs::Answer &answer = sides.session.answers.at(place);
                Article::PromptAnswers &cell = table.at(row, side);
                cell.correct += answer.isRight() ? 1 : 0;
                cell.cost += answer.cost ? answer.cost->amount.toDouble() : 0;
                cell.priced += answer.cost ? 1 : 0;
            }
        }
    }
    return table;
}

/// The same with tokens in the place of money.
Article::AnswerTable tokenTable(const SideBySide &sides)
{
    Article::AnswerTable table(
        QList<Article::Respondent>(2), QList<Article::AskedPrompt>(sides.prompts.size()));
    for (int row = 0; row < sides.prompts.size(); ++row) {
        for (const int side : {0, 1}) {
            const ComparedPrompt &prompt = sides.prompts.at(row);
            for (const qsizetype place : side == 0 ? prompt.first : prompt.second) {
                const auto tokens = sides.session.answers.at(place).usage.completion;
                table.at(row, side).cost += tokens ? static_cast<double>(*tokens) : 0;
                table.at(row, side).priced += tokens ? 1 : 0;
            }
        }
    }
    return table;
}

void addFigures(SideBySide &sides, const Runs::Tally &tally)
{
    const Article::AnswerTable costs = costTable(sides, tally);
    const QList<int> all = costs.promptsIn({});
    sides.costPerAnswer = figureFrom(Article::costPerAnswerRatio(costs, 1, 0, all));
    addMeans(sides.costPerAnswer, costs, false);
    sides.costPerCorrect = figureFrom(Article::costPerCorrectRatio(costs, 1, 0, all));
    addMeans(sides.costPerCorrect, costs, true);
    const Article::AnswerTable tokens = tokenTable(sides);
    sides.tokens = figureFrom(Article::costPerAnswerRatio(tokens, 1, 0, tokens.promptsIn({})));
    addMeans(sides.tokens, tokens, false);
    sides.latency = latencyOf(sides);
    QHash<PlaceOfPrompt, int> rows;
    for (int row = 0; row < costs.prompts().size(); ++row)
        rows.insert({costs.prompts().at(row).suite, costs.prompts().at(row).id}, row);
    for (ComparedPrompt &prompt : sides.prompts) {
        const int row = rows.value({prompt.suite, prompt.id}, -1);
        if (row < 0)
            continue;
        const Article::PromptAnswers &a = costs.at(row, 0);
        const Article::PromptAnswers &b = costs.at(row, 1);
        if (a.priced > 0 && b.priced > 0 && a.cost > 0)
            prompt.costRatio = b.cost / b.priced / (a.cost / a.priced);
    }
}

void compute(SideBySide &sides)
{
    QList<Runs::Answer> both;
    for (const Runs::Answer &answer : std::as_const(sides.session.answers)) {
        if (answer.key.model == sides.firstKey || answer.key.model == sides.secondKey)
            both += answer;
    }
    const Runs::Tally tally(sides.session.answers);
    sides.prompts = promptsOf(sides);
    sayWhoWasRight(sides, tally);
    findPair(sides, tally);
    sides.categories = categoryDifferences(sides, tally);
    addFigures(sides, tally);
    const Runs::Tally ofBoth(both);
    sides.trials = std::max(1, ofBoth.trials());
    sides.isSimulated = ofBoth.isSimulated();
    for (const Runs::ModelSummary &summary : ofBoth.summaries())
        (summary.model == sides.firstKey ? sides.firstCounts : sides.secondCounts) = summary;
    sides.facts = sideFacts(sides.first, sides.second);
}

} // namespace

QString Contender::name() const
{
    return Runs::contestantNames(session.plan.models).value(placeIn(*this), id);
}

QString Contender::letter() const
{
    return Runs::contestantLetter(placeIn(*this));
}

int Contender::family() const
{
    return Runs::contestantFamilies(session.plan.models).value(placeIn(*this));
}

Expected<SideBySide> sideBySide(const Contender &first, const Contender &second)
{
    const QList<Store::Session> sessions{first.session, second.session};
    const Expected<SharedSession> shared = shareSessions(sessions);
    if (!shared)
        return failure(shared.error());
    SideBySide sides{.session = shared->session,
        .ownKeys = shared->ownKeys,
        .first = first,
        .second = second,
        .firstKey = sharedIdOf(sessions, 0, first.id),
        .secondKey = sharedIdOf(sessions, 1, second.id),
        .isOverTime = first.session.plan.modelIdOf(first.id) == second.session.plan.modelIdOf(second.id)};
    compute(sides);
    return sides;
}

SideBySide sideBySide(const Store::Session &session, const QString &first, const QString &second)
{
    SideBySide sides{.session = session,
        .first = {session, first},
        .second = {session, second},
        .firstKey = first,
        .secondKey = second};
    for (const Runs::Answer &answer : session.answers)
        sides.ownKeys += answer.key;
    compute(sides);
    return sides;
}

} // namespace Pennybench::Reports
