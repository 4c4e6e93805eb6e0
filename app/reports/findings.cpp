#include "app/reports/findings.h"

#include "app/reports/numbertext.h"
#include "app/reports/reporttexts.h"
#include "app/reports/sentences.h"
#include "app/runs/promptindex.h"
#include "app/statistics/pairs.h"
#include "widgets/figures.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>

namespace Pennybench::Reports {

namespace {

/// Models with decided prompts, the best share first; the cheaper one first among equals.
QList<Runs::ModelSummary> ranked(QList<Runs::ModelSummary> summaries)
{
    summaries.removeIf([](const Runs::ModelSummary &s) { return s.prompts == 0; });
    std::stable_sort(
        summaries.begin(), summaries.end(), [](const Runs::ModelSummary &a, const Runs::ModelSummary &b) {
            return a.share.estimate > b.share.estimate;
        });
    return summaries;
}

QString points(double share)
{
    // Near zero the whole number would hide on which side it lies.
    const double value = share * 100;
    const bool needsDecimal = std::abs(value) < 1 && value != 0;
    return Widgets::fixedNumber(value, needsDecimal ? 1 : 0).replace(u'-', QChar(0x2212));
}

/// "$2.10 (95 % from $1.90 to $2.40)".
QString withInterval(const Statistics::Interval &cost, Models::CostUnit unit)
{
    if (std::isinf(cost.high)) {
        return QCoreApplication::translate("Findings", "%1 (95 % from %2, with no upper end)")
            .arg(dollarsIn(unit, cost.estimate), dollarsIn(unit, cost.low));
    }
    return QCoreApplication::translate("Findings", "%1 (95 % from %2 to %3)")
        .arg(dollarsIn(unit, cost.estimate), dollarsIn(unit, cost.low), dollarsIn(unit, cost.high));
}

/// Nothing where a cost is unknown.
QString costClause(const QString &a, const std::optional<Statistics::Interval> &costOfA, const QString &b,
    const std::optional<Statistics::Interval> &costOfB, Models::CostUnit unit)
{
    if (!costOfA || !costOfB)
        return {};
    return QCoreApplication::translate("Findings", " %1 costs %2 %3, %4 %5.")
        .arg(a, withInterval(*costOfA, unit), perAnswers(unit), b, withInterval(*costOfB, unit));
}

/// The two best of a ranking over the prompts that both decided, with Holm's adjustment over all pairs, since
/// they were picked out of them.
struct Lead {
    QString first; ///< id of the one that did better on these prompts
    QString second;
    Statistics::PairedDifference difference; ///< first - second
    double adjustedP = 1;
    qsizetype pairs = 0; ///< that were looked at

    bool isClear() const { return difference.isClear(adjustedP); }
    /// Whether the interval leaves out zero for this pair alone, and the adjustment takes the lead back.
    bool isOnlyClearAlone() const { return !isClear() && difference.isClear(); }
};

Lead leadOf(const Runs::Tally &tally, const QList<Runs::ModelSummary> &order,
    const Runs::Tally::PromptFilter &of = {})
{
    QStringList models;
    for (const Runs::ModelSummary &summary : order)
        models += summary.model;
    const QList<Statistics::ContestantPair> pairs = Statistics::allPairs(tally.outcomes(models, of));
    Statistics::ContestantPair best = pairs.first();
    if (best.difference.estimate < 0)
        best = Statistics::turned(best);
    return {models.at(best.a), models.at(best.b), best.difference, best.adjustedP, pairs.size()};
}

QString fewPromptsSentence(const QString &a, const QString &b, const Statistics::PairedDifference &d)
{
    return QCoreApplication::translate("Findings",
        "%1 and %2 have %3 prompts in common, too few for an interval: %1 did better in %4 of them, %2 in "
        "%5.")
        .arg(a, b)
        .arg(d.n)
        .arg(d.onlyA)
        .arg(d.onlyB);
}

/// Behind a lead that only its own interval shows.
QString adjustedClause(const Lead &lead)
{
    return QCoreApplication::translate(
        "Findings", " With %1 pairs of models compared, chance may explain it (adjusted p %2).")
        .arg(lead.pairs)
        .arg(probability(lead.adjustedP));
}

QString noDifferenceSentence(const QString &a, const QString &b, const Statistics::PairedDifference &d)
{
    const QString sentence = QCoreApplication::translate(
        "Findings", "No difference between %1 and %2 was found with %3 prompts (95 % from %4 to %5 points).")
                                 .arg(a, b)
                                 .arg(d.n)
                                 .arg(points(d.difference->low), points(d.difference->high));
    if (d.promptsForFivePoints <= d.n)
        return sentence;
    return sentence
        + QCoreApplication::translate("Findings", " About %1 would show a difference of 5 points.")
              .arg(d.promptsForFivePoints);
}

QString leaderSentence(const Runs::RunPlan &plan, const Runs::Tally &tally,
    const QList<Runs::ModelSummary> &order, const Runs::Standings &standings)
{
    const Lead lead = leadOf(tally, order);
    const Statistics::PairedDifference &d = lead.difference;
    const QString a = modelName(plan, lead.first);
    const QString b = modelName(plan, lead.second);
    const QString cost = costClause(a, standings.value(lead.first).costPerAnswer, b,
        standings.value(lead.second).costPerAnswer, Runs::costUnitOf(order));
    if (!d.difference)
        return fewPromptsSentence(a, b, d) + cost;
    if (!lead.isClear() && !lead.isOnlyClearAlone())
        return noDifferenceSentence(a, b, d) + cost;
    const QString sentence =
        QCoreApplication::translate("Findings", "%1 leads %2 by %3 points (95 % from %4 to %5, %6 prompts).")
            .arg(a, b, points(d.estimate), points(d.difference->low), points(d.difference->high))
            .arg(d.n);
    return sentence + (lead.isClear() ? QString() : adjustedClause(lead)) + cost;
}

QString cheapestCorrectSentence(
    const Runs::RunPlan &plan, const QList<Runs::ModelSummary> &order, const Runs::Standings &standings)
{
    const Runs::ModelSummary *best = nullptr;
    for (const Runs::ModelSummary &summary : order) {
        if (summary.costPerCorrect && (!best || *summary.costPerCorrect < *best->costPerCorrect))
            best = &summary;
    }
    const Models::CostUnit unit = Runs::costUnitOf(order);
    const auto cost = best ? standings.value(best->model).costPerCorrect : std::nullopt;
    if (!cost)
        return {};
    return QCoreApplication::translate(
        "Findings", "The cost %1 is lowest with %2: %3, with %4 correct answers.")
        .arg(perCorrectAnswers(unit), modelName(plan, best->model), withInterval(*cost, unit))
        .arg(best->correct);
}

QString categorySentence(const Runs::RunPlan &plan, const QString &category, const Runs::Tally &tally,
    const Runs::Tally::PromptFilter &itsPrompts)
{
    const QList<Runs::ModelSummary> order = ranked(tally.summaries(itsPrompts));
    if (order.size() < 2)
        return {};
    const Lead lead = leadOf(tally, order, itsPrompts);
    const Statistics::PairedDifference &d = lead.difference;
    const QString a = modelName(plan, lead.first);
    const QString b = modelName(plan, lead.second);
    const QString name = categoryName(category);
    if (!d.difference) {
        return QCoreApplication::translate(
            "Findings", "In %1, %2 and %3 have %4 prompts in common, too few for an interval.")
            .arg(name, a, b)
            .arg(d.n);
    }
    const QString from = points(d.difference->low);
    const QString to = points(d.difference->high);
    if (!lead.isClear() && !lead.isOnlyClearAlone()) {
        return QCoreApplication::translate("Findings",
            "In %1, no difference between %2 and %3 was found with %4 prompts (95 % from %5 to %6 points).")
            .arg(name, a, b)
            .arg(d.n)
            .arg(from, to);
    }
    const QString sentence = QCoreApplication::translate(
        "Findings", "In %1, %2 is ahead of %3 by %4 points (95 % from %5 to %6, %7 prompts).")
                                 .arg(name, a, b, points(d.estimate), from, to)
                                 .arg(d.n);
    return sentence + (lead.isClear() ? QString() : adjustedClause(lead));
}

QStringList categorySentences(const Runs::RunPlan &plan, const Runs::Tally &tally)
{
    const Runs::PromptIndex prompts(plan);
    QStringList categories = prompts.categoriesIn(tally);
    categories.removeAll(QString());
    QStringList sentences;
    if (categories.size() > 1) {
        for (const QString &category : std::as_const(categories))
            sentences += categorySentence(plan, category, tally, prompts.inCategory(category));
    }
    sentences.removeAll(QString());
    return sentences;
}

QString countsSentence(const QList<Runs::ModelSummary> &summaries)
{
    int undecided = 0;
    int cut = 0;
    int errors = 0;
    int noAnswer = 0;
    for (const Runs::ModelSummary &summary : summaries) {
        undecided += summary.undecided;
        cut += summary.cut;
        errors += summary.errors;
        noAnswer += summary.noAnswer;
    }
    return QCoreApplication::translate("Findings",
        "Undecided: %1. Without a recognisable answer: %2. Cut at the token limit: %3. Errors: %4.")
        .arg(undecided)
        .arg(noAnswer)
        .arg(cut)
        .arg(errors);
}

} // namespace

QString modelName(const Runs::RunPlan &plan, const QString &id)
{
    const Models::ModelEntry *model = plan.model(id);
    return model && !model->name.isEmpty() ? model->name : id;
}

QStringList findings(const Runs::RunPlan &plan, const Runs::Tally &tally, const Runs::Standings &standings)
{
    QStringList sentences;
    const QList<Runs::ModelSummary> all = tally.summaries();
    const QList<Runs::ModelSummary> order = ranked(all);
    if (order.size() >= 2)
        sentences += leaderSentence(plan, tally, order, standings);
    const QString cheapest = cheapestCorrectSentence(plan, order, standings);
    if (!cheapest.isEmpty())
        sentences += cheapest;
    sentences += categorySentences(plan, tally);
    if (!all.isEmpty())
        sentences += countsSentence(all);
    return sentences;
}

QString categoryName(const QString &category)
{
    static constexpr std::array builtIn{QT_TRANSLATE_NOOP("Category", "math"),
        QT_TRANSLATE_NOOP("Category", "code"), QT_TRANSLATE_NOOP("Category", "language"),
        QT_TRANSLATE_NOOP("Category", "science"), QT_TRANSLATE_NOOP("Category", "countdown")};
    for (const char *name : builtIn) {
        if (category == QLatin1String(name))
            return QCoreApplication::translate("Category", name);
    }
    return category;
}

namespace {

/// Nothing where the title is not that of a built-in suite.
std::optional<QString> builtInTitle(QStringView title)
{
    static constexpr std::array builtIn{QT_TRANSLATE_NOOP("SuiteTitle", "Maths"),
        QT_TRANSLATE_NOOP("SuiteTitle", "Code"), QT_TRANSLATE_NOOP("SuiteTitle", "Language"),
        QT_TRANSLATE_NOOP("SuiteTitle", "Science"), QT_TRANSLATE_NOOP("SuiteTitle", "Countdown")};
    for (const char *name : builtIn) {
        if (title == QLatin1String(name))
            return QCoreApplication::translate("SuiteTitle", name);
    }
    return std::nullopt;
}

} // namespace

QString suiteTitle(const Suites::Suite &suite)
{
    return builtInTitle(suite.title).value_or(suite.title.isEmpty() ? suite.id : suite.title);
}

QString sessionTitle(const QString &saved)
{
    static const QRegularExpression made(QStringLiteral("^([^:]+): (?:(\\d{1,3}) models|(.+))$"));
    const QRegularExpressionMatch match = made.match(saved);
    QStringList suites;
    for (const QString &name : match.captured(1).split(QStringLiteral(", "))) {
        const std::optional<QString> title = builtInTitle(name);
        if (!title)
            return saved;
        suites += *title;
    }
    return match.captured(2).isEmpty()
        ? QStringLiteral("%1: %2").arg(listed(suites), match.captured(3))
        : ReportTexts::tr("%1: %n models", nullptr, match.captured(2).toInt()).arg(listed(suites));
}

} // namespace Pennybench::Reports
