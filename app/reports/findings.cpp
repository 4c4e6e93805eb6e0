#include "app/reports/findings.h"

#include "app/reports/numbertext.h"
#include "app/runs/promptindex.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace Pennybench {

namespace {

/// Models with decided prompts, the best share first; the cheaper one first among equals.
QList<ModelSummary> ranked(QList<ModelSummary> summaries)
{
    summaries.removeIf([](const ModelSummary &s) { return s.prompts == 0; });
    std::stable_sort(summaries.begin(), summaries.end(),
        [](const ModelSummary &a, const ModelSummary &b) { return a.share.estimate > b.share.estimate; });
    return summaries;
}

QString points(double share)
{
    // Near zero the whole number would hide on which side it lies.
    const double value = share * 100;
    return std::abs(value) < 1 && value != 0 ? QString::number(value, 'f', 1)
                                             : QString::number(std::lround(value));
}

/// "; it costs 5.0 times as much per answer, 4.3 times per correct answer", or nothing where it is unknown.
QString costClause(const ModelSummary &a, const ModelSummary &b)
{
    if (!a.costPerAnswer || !b.costPerAnswer || !a.costPerCorrect || !b.costPerCorrect)
        return {};
    const double perAnswer = a.costPerAnswer->estimate / b.costPerAnswer->estimate;
    const double perCorrect = a.costPerCorrect->estimate / b.costPerCorrect->estimate;
    return QCoreApplication::translate(
        "Findings", " It costs %1 times as much per answer and %2 times as much per correct answer.")
        .arg(QString::number(perAnswer, 'f', 1), QString::number(perCorrect, 'f', 1));
}

QString leaderSentence(const RunPlan &plan, const Tally &tally, const QList<ModelSummary> &order)
{
    const ModelSummary &first = order.at(0);
    const ModelSummary &second = order.at(1);
    const PairedDifference d = tally.compare(first.model, second.model);
    const QString a = modelName(plan, first.model);
    const QString b = modelName(plan, second.model);
    if (d.isClear()) {
        return QCoreApplication::translate(
                   "Findings", "%1 leads %2 by %3 points (95 % from %4 to %5, %6 prompts).")
                   .arg(a, b, points(d.difference.estimate), points(d.difference.low),
                       points(d.difference.high))
                   .arg(d.n)
            + costClause(first, second);
    }
    QString sentence = QCoreApplication::translate(
        "Findings", "No difference between %1 and %2 was found with %3 prompts (95 % from %4 to %5 points).")
                           .arg(a, b)
                           .arg(d.n)
                           .arg(points(d.difference.low), points(d.difference.high));
    if (d.promptsForFivePoints > d.n)
        sentence += QCoreApplication::translate("Findings", " About %1 would show a difference of 5 points.")
                        .arg(d.promptsForFivePoints);
    return sentence + costClause(first, second);
}

QString cheapestCorrectSentence(const RunPlan &plan, const QList<ModelSummary> &order)
{
    const ModelSummary *best = nullptr;
    for (const ModelSummary &summary : order) {
        if (summary.costPerCorrect
            && (!best || summary.costPerCorrect->estimate < best->costPerCorrect->estimate))
            best = &summary;
    }
    if (!best)
        return {};
    return QCoreApplication::translate(
        "Findings", "A correct answer is cheapest from %1: %2 each, at %3 correct.")
        .arg(modelName(plan, best->model), dollars(best->costPerCorrect->estimate),
            percent(best->share.estimate));
}

/// The categories of the built-in suites in the reader's language; others as their suite names them.
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

QString categorySentence(
    const RunPlan &plan, const QString &category, const Tally &tally, const Tally::PromptFilter &itsPrompts)
{
    const QList<ModelSummary> order = ranked(tally.summaries(itsPrompts));
    if (order.size() < 2)
        return {};
    const PairedDifference d = tally.compare(order.at(0).model, order.at(1).model, itsPrompts);
    const QString a = modelName(plan, order.at(0).model);
    const QString b = modelName(plan, order.at(1).model);
    if (d.isClear()) {
        return QCoreApplication::translate(
            "Findings", "In %1, %2 is ahead of %3 by %4 points (95 % from %5 to %6).")
            .arg(categoryName(category), a, b, points(d.difference.estimate), points(d.difference.low),
                points(d.difference.high));
    }
    return QCoreApplication::translate(
        "Findings", "In %1, no difference between %2 and %3 was found with %4 prompts.")
        .arg(categoryName(category), a, b)
        .arg(d.n);
}

QStringList categorySentences(const RunPlan &plan, const Tally &tally)
{
    const PromptIndex prompts(plan);
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

QString countsSentence(const QList<ModelSummary> &summaries)
{
    int undecided = 0;
    int cut = 0;
    int errors = 0;
    int noAnswer = 0;
    for (const ModelSummary &summary : summaries) {
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

QString modelName(const RunPlan &plan, const QString &id)
{
    const ModelEntry *model = plan.model(id);
    return model && !model->name.isEmpty() ? model->name : id;
}

QStringList findings(const RunPlan &plan, const Tally &tally)
{
    QStringList sentences;
    const QList<ModelSummary> all = tally.summaries();
    const QList<ModelSummary> order = ranked(all);
    if (order.size() >= 2)
        sentences += leaderSentence(plan, tally, order);
    const QString cheapest = cheapestCorrectSentence(plan, order);
    if (!cheapest.isEmpty())
        sentences += cheapest;
    sentences += categorySentences(plan, tally);
    if (!all.isEmpty())
        sentences += countsSentence(all);
    return sentences;
}

} // namespace Pennybench
