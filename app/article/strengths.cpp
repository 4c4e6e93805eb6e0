#include "app/article/strengths.h"

#include "app/article/evidence.h"

#include <algorithm>

namespace Pennybench::Article {

namespace {

/// Those of the contestants that measure this one.
QList<int> othersOf(const AnswerTable &table, const QList<int> &compared, int contestant)
{
    const bool withSimulated = table.contestants().at(contestant).simulated;
    QList<int> others;
    for (const int other : compared) {
        if (other != contestant && (withSimulated || !table.contestants().at(other).simulated))
            others += other;
    }
    return others;
}

Strength strengthOf(const AnswerTable &table, int contestant, const QList<int> &prompts)
{
    Strength strength{.contestant = contestant};
    double sum = 0;
    for (const int prompt : prompts) {
        if (const auto mean = table.at(prompt, contestant).mean()) {
            sum += *mean;
            ++strength.prompts;
        }
    }
    strength.score = Statistics::wilson95(sum, strength.prompts);
    return strength;
}

BesideMiddle standingOf(const Statistics::Interval &interval)
{
    if (interval.low > 0)
        return BesideMiddle::Above;
    return interval.high < 0 ? BesideMiddle::Below : BesideMiddle::TooClose;
}

/// Draws the differences to the middle of one contestant, in all categories at once.
void drawMiddles(
    const AnswerTable &table, const QList<int> &compared, int contestant, QList<CategoryStrengths> &all)
{
    const QList<int> others = othersOf(table, compared, contestant);
    QList<Statistics::PairedTest> tests;
    QList<double> pValues;
    QList<Strength *> rows;
    for (CategoryStrengths &category : all) {
        const auto row = std::find_if(category.rows.begin(), category.rows.end(),
            [&](const Strength &one) { return one.contestant == contestant; });
        const auto test = againstTheMiddle(table, contestant, others, table.promptsIn(category.category));
        if (row == category.rows.end() || test.n() < fewestPrompts())
            continue;
        tests += test;
        pValues += test.pValue(0);
        rows += &*row;
    }
    const QList<double> levels = Statistics::holmLevels(pValues);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        rows[i]->overMiddle = tests.at(i).interval(levels.at(i));
        rows[i]->standing = standingOf(*rows[i]->overMiddle);
    }
}

QList<int> byScore(const AnswerTable &table, const CategoryStrengths &category)
{
    QList<Strength> rows = category.rows;
    const auto isSimulated = [&](const Strength &row) {
        return table.contestants().at(row.contestant).simulated;
    };
    if (!std::all_of(rows.begin(), rows.end(), isSimulated))
        rows.removeIf(isSimulated);
    std::stable_sort(rows.begin(), rows.end(),
        [](const Strength &a, const Strength &b) { return a.score.estimate > b.score.estimate; });
    QList<int> order;
    for (const Strength &row : std::as_const(rows))
        order += row.contestant;
    return order;
}

void findFirst(const AnswerTable &table, CategoryStrengths &category)
{
    const QList<int> order = byScore(table, category);
    if (order.size() < 2)
        return;
    const QList<int> prompts = table.promptsIn(category.category);
    QList<Statistics::PairedTest> leads;
    QList<double> pValues;
    for (const int other : order.mid(1)) {
        leads += againstOne(table, order.first(), other, prompts);
        pValues += leads.last().pValue(0);
    }
    const QList<double> levels = Statistics::holmLevels(pValues);
    category.first = {order.first()};
    for (qsizetype i = 0; i < leads.size(); ++i) {
        const auto interval = leads.at(i).interval(levels.at(i));
        if (i == 0)
            category.lead = interval;
        if (!interval || interval->low <= 0)
            category.first += order.at(i + 1);
    }
    if (category.lead) {
        const double half = (category.lead->high - category.lead->low) / 2;
        category.promptsForFivePoints =
            Statistics::promptsToClear(leads.first().n(), half, 0.05, levels.first()).value_or(0);
    }
}

} // namespace

QList<CategoryStrengths> strengthsOf(const AnswerTable &table, const QList<int> &compared)
{
    QList<CategoryStrengths> all;
    for (const QString &name : table.categories()) {
        const QList<int> prompts = table.promptsIn(name);
        CategoryStrengths category{.category = name, .prompts = static_cast<int>(prompts.size())};
        for (const int contestant : compared) {
            const Strength strength = strengthOf(table, contestant, prompts);
            if (strength.prompts > 0)
                category.rows += strength;
        }
        findFirst(table, category);
        all += category;
    }
    for (const int contestant : compared)
        drawMiddles(table, compared, contestant, all);
    return all;
}

QList<CategoryStrengths> strengthsOf(const AnswerTable &table)
{
    return strengthsOf(table, table.compared());
}

} // namespace Pennybench::Article
