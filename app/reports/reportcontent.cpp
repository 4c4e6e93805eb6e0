#include "app/reports/reportcontent.h"

#include "app/reports/findings.h"
#include "app/reports/qualitycost.h"
#include "app/reports/repeattable.h"
#include "app/reports/reporttables.h"
#include "app/reports/reporttexts.h"
#include "app/reports/strengths.h"
#include "app/runs/contestants.h"

#include <QLocale>

#include <algorithm>

namespace Pennybench::Reports {

namespace {

QHash<QString, ReportContestant> contestantsOf(
    const Runs::RunPlan &plan, const QList<Runs::ModelSummary> &models)
{
    QList<Models::ModelEntry> entries = plan.models;
    for (const Runs::ModelSummary &summary : models) {
        if (!plan.model(summary.model))
            entries += Models::ModelEntry{.id = summary.model};
    }
    const QList<int> families = Runs::contestantFamilies(entries);
    const QStringList names = Runs::contestantNames(entries);
    QHash<QString, ReportContestant> contestants;
    for (int place = 0; place < entries.size(); ++place) {
        contestants.insert(
            entries.at(place).id, {Runs::contestantLetter(place), names.at(place), families.at(place)});
    }
    return contestants;
}

QStringList scorersIn(const QList<Runs::Answer> &answers)
{
    QSet<QString> scorers;
    for (const Runs::Answer &answer : answers) {
        if (answer.score)
            scorers.insert(answer.score->scorer);
    }
    QStringList sorted(scorers.begin(), scorers.end());
    sorted.sort();
    return sorted;
}

QStringList methodOf(const Store::Session &session)
{
    const Statistics::BootstrapPlan plan;
    QStringList method;
    method += ReportTexts::tr(
        "Every model was asked the same prompts. The share correct is right answers over decided ones: "
        "trials of a prompt are averaged first, then prompts; its interval is Wilson's over prompts.");
    method += ReportTexts::tr(
        "Differences are paired by prompt and adjusted by Holm over all pairs of models. That no "
        "difference was found does not mean that two models are equal.");
    method += ReportTexts::tr(
        "Costs are those of the answers that were given, with the prices of the day; a cost that is "
        "unknown counts nowhere. Their intervals: bootstrap over prompts, %1 rounds, seed %2.")
                  .arg(QLocale(QLocale::English).toString(plan.rounds), QString::number(plan.seed));
    method += ReportTexts::tr(
        "All intervals are 95 % intervals and hold for prompts like these, not for everything that a "
        "model may be asked.");
    const QStringList scorers = scorersIn(session.answers);
    if (!scorers.isEmpty())
        method += ReportTexts::tr("Scored by rule: %1.").arg(scorers.join(QStringLiteral(", ")));
    const auto byPeople = std::ranges::count_if(
        session.answers, [](const Runs::Answer &answer) { return answer.override.has_value(); });
    if (byPeople > 0)
        method += ReportTexts::tr("Decided by a person in place of the scorer: %1.").arg(byPeople);
    return method;
}

QList<ReportSection> otherSections(
    const Store::Session &session, const Runs::Tally &tally, const QList<Runs::ModelSummary> &models)
{
    TextTable repeats;
    repeats.columns = repeatTableColumns();
    repeats.rows = repeatTable(session.plan, models);
    QList<ReportSection> sections{{QStringLiteral("strengths"), ReportTexts::tr("Strengths by category"),
                                      ReportTexts::tr("Per cent correct with 95 % intervals and, in the "
                                                      "heading, the number of prompts. Marked: the "
                                                      "best, or too close to the best to call (Holm)."),
                                      strengthsTable(session.plan, tally, models)},
        {QStringLiteral("differences"), ReportTexts::tr("Differences"),
            ReportTexts::tr("In points, over the prompts that both decided."),
            differencesTable(session.plan, tally, models)},
        {QStringLiteral("trials"), ReportTexts::tr("Trials of the same prompt"), {}, repeats},
        {QStringLiteral("counts"), ReportTexts::tr("What became of the answers"),
            ReportTexts::tr("Undecided answers and errors are in no share."),
            countsTable(session.plan, models)},
        {QStringLiteral("prices"), ReportTexts::tr("Prices that were reckoned with"),
            ReportTexts::tr("In USD per million tokens."), priceTable(session)}};
    sections.removeIf([](const ReportSection &section) {
        return section.table.rows.isEmpty() || section.table.columns.size() < 2;
    });
    return sections;
}

ReportSection figuresOf(
    const Runs::RunPlan &plan, const Runs::Tally &tally, const QList<Runs::ModelSummary> &models)
{
    ReportSection figures{QStringLiteral("figures"), ReportTexts::tr("The figures"),
        ReportTexts::tr("Marked: best, or too close to the best to call (Holm)."),
        modelTable(plan, models, Runs::costUnitOf(models))};
    const QSet<QString> close = bestOrClose(tally);
    for (int row = 0; row < figures.table.models.size(); ++row) {
        if (close.contains(figures.table.models.at(row)))
            figures.table.best.insert({row, 1});
    }
    return figures;
}

} // namespace

ReportContent reportContent(const Store::Session &session, const QList<PublishedFigure> &published)
{
    const Runs::Tally tally(session.answers);
    QList<Runs::ModelSummary> models = tally.summaries();
    const Runs::Standings standings = Runs::standingsIn(tally, models);
    ReportContent content;
    content.title =
        session.title.isEmpty() ? ReportTexts::tr("Pennybench comparison") : shownText(session.title);
    content.caption = reportCaption(session.plan, tally).mid(0, 1);
    content.date = tally.lastAsked().date();
    if (tally.isSimulated())
        content.simulated = ReportTexts::tr(
            "Practice models: simulated answers and invented prices, not those of a real model.");
    content.findings = findings(session.plan, tally, standings);
    for (const Runs::ModelSummary &summary : std::as_const(models))
        content.names += modelName(session.plan, summary.model);
    content.chart =
        qualityCostChart(session.plan, models, standings, chartCaption(session.plan, models, tally));
    layUnder(content.chart, published);
    content.chartTable = {QStringLiteral("behind"), ReportTexts::tr("The table behind the chart"), {},
        chartTable(content.chart, Runs::costUnitOf(models))};
    std::ranges::stable_sort(models, std::ranges::greater(),
        [](const Runs::ModelSummary &summary) { return summary.share.estimate; });
    content.figures = figuresOf(session.plan, tally, models);
    content.sections = otherSections(session, tally, models);
    content.method = methodOf(session);
    content.contestants = contestantsOf(session.plan, models);
    return content;
}

QString verdictWord(const Runs::Answer &answer)
{
    if (answer.status == Runs::AnswerStatus::Cancelled)
        return ReportTexts::tr("cancelled");
    if (answer.status == Runs::AnswerStatus::Ok && !answer.score && !answer.override)
        return ReportTexts::tr("not scored");
    switch (answer.verdict()) {
    case Scoring::Verdict::Correct:
        return ReportTexts::tr("✓ correct");
    case Scoring::Verdict::Incorrect:
        return ReportTexts::tr("× wrong");
    case Scoring::Verdict::Partial:
        return ReportTexts::tr("½ partly right");
    case Scoring::Verdict::NoAnswer:
        return ReportTexts::tr("– no answer");
    case Scoring::Verdict::Undecided:
        return ReportTexts::tr("? undecided");
    case Scoring::Verdict::Error:
        return ReportTexts::tr("! error");
    }
    Q_UNREACHABLE();
}

QString verdictReason(const Runs::Answer &answer)
{
    QStringList sentences;
    if (answer.error)
        sentences += answer.error->message.english();
    else if (answer.override && answer.score)
        sentences += ReportTexts::tr("Decided by a person; the scorer said %1: %2")
                         .arg(Scoring::toText(answer.score->verdict), answer.score->reason.english());
    else if (answer.override)
        sentences += ReportTexts::tr("Decided by a person.");
    else if (answer.score)
        sentences += answer.score->reason.english();
    for (const Message &note : answer.notes)
        sentences += note.english();
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

QString shownText(QString text)
{
    for (QChar &c : text) {
        const char16_t code = c.unicode();
        const bool isControl =
            (code < 0x20 && code != u'\n' && code != u'\t') || (code >= 0x7f && code < 0xa0);
        const bool turnsDirection = (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
        if (isControl || turnsDirection || (code & 0xfffe) == 0xfffe)
            c = QChar::ReplacementCharacter;
    }
    return text;
}

} // namespace Pennybench::Reports
