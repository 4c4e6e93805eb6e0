#include "app/reports/reportcontent.h"

#include "app/base/language.h"
#include "app/reports/findings.h"
#include "app/reports/judgedlines.h"
#include "app/reports/keptclaims.h"
#include "app/reports/qualitycost.h"
#include "app/reports/repeattable.h"
#include "app/reports/reporttables.h"
#include "app/reports/reporttexts.h"
#include "app/reports/sentences.h"
#include "app/reports/sessioncharts.h"
#include "app/reports/strengths.h"
#include "app/runs/contestants.h"
#include "app/store/planstore.h"
#include "widgets/figures.h"

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
                  .arg(Widgets::wholeNumber(plan.rounds), QString::number(plan.seed));
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

ReportSection qualityCostSection(const Store::Session &session, const Runs::Tally &tally,
    const QList<Runs::ModelSummary> &models, const Runs::Standings &standings,
    const QList<PublishedFigure> &published)
{
    Widgets::QualityCostChart chart =
        qualityCostChart(session.plan, models, standings, chartCaption(session.plan, models, tally));
    layUnder(chart, published);
    ReportSection section{.id = QStringLiteral("chart"), .title = Widgets::axisTitle(chart.axis)};
    if (chart.points.isEmpty())
        return section;
    section.behind = chartTable(chart, Runs::costUnitOf(models));
    section.chart = chart;
    return section;
}

bool hasFigure(const Widgets::ChartDrawing &drawing)
{
    if (const auto *plot = std::get_if<Widgets::QualityCostChart>(&drawing)) {
        return std::ranges::any_of(
            plot->points, [](const Widgets::PlotPoint &point) { return point.cost.has_value(); });
    }
    return std::ranges::any_of(std::get<Widgets::RowChart>(drawing).rows, [](const Widgets::ChartRow &row) {
        return row.dot || row.spread
            || std::ranges::any_of(row.bar, [](const Widgets::BarPart &part) { return part.amount > 0; });
    });
}

/// A chart that has a figure in it; its title is that of a section without one.
void addChart(ReportSection &section, const SessionChart &chart)
{
    if (!hasFigure(chart.drawing))
        return;
    if (section.title.isEmpty())
        section.title = Widgets::titleOf(chart.drawing);
    section.chart = chart.drawing;
    section.behind = chart.table;
}

QList<ReportSection> chartSections(
    const Store::Session &session, const Runs::Tally &tally, const QList<Runs::ModelSummary> &models)
{
    TextTable repeats;
    repeats.columns = repeatTableColumns();
    repeats.rows = repeatTable(session.plan, models);
    QList<std::pair<ReportSection, ChartKind>> wanted{
        {{QStringLiteral("strengths"), ReportTexts::tr("Strengths by category"),
             ReportTexts::tr("Per cent correct with 95 % intervals and, in the "
                             "heading, the number of prompts. Marked: the "
                             "best, or too close to the best to call (Holm)."),
             strengthsTable(session.plan, tally, models)},
            ChartKind::Strengths},
        {{.id = QStringLiteral("time")}, ChartKind::Time}, {{.id = QStringLiteral("cost")}, ChartKind::Cost},
        {{.id = QStringLiteral("tokens")}, ChartKind::Tokens},
        {{QStringLiteral("counts"), ReportTexts::tr("What became of the answers"),
             ReportTexts::tr("Undecided answers and errors are in no share."),
             countsTable(session.plan, models)},
            ChartKind::Verdicts},
        {{QStringLiteral("trials"), ReportTexts::tr("Trials of the same prompt"), {}, repeats},
            ChartKind::Trials}};
    QList<ReportSection> sections;
    for (auto &[section, kind] : wanted) {
        if (kind != ChartKind::Trials || tally.trials() > 1)
            addChart(section, sessionChart(session, {.kind = kind}));
        sections += section;
    }
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

QList<ReportSection> sectionsOf(const Store::Session &session, const Runs::Tally &tally,
    const QList<Runs::ModelSummary> &models, const Runs::Standings &standings,
    const QList<PublishedFigure> &published)
{
    QList<Runs::ModelSummary> order = models;
    std::ranges::stable_sort(order, std::ranges::greater(),
        [](const Runs::ModelSummary &summary) { return summary.share.estimate; });
    QList<ReportSection> sections{qualityCostSection(session, tally, models, standings, published),
        figuresOf(session.plan, tally, order)};
    sections += {QStringLiteral("claims"), ReportTexts::tr("Claims of one's own"),
        ReportTexts::tr("Intervals are two-sided 95 %, by Holm's procedure over the parts of a claim."),
        claimTable(keptClaims(session))};
    sections += chartSections(session, tally, order);
    sections += {QStringLiteral("differences"), ReportTexts::tr("Differences"),
        ReportTexts::tr("In points, over the prompts that both decided."),
        differencesTable(session.plan, tally, order)};
    sections += {QStringLiteral("prices"), ReportTexts::tr("Prices used"),
        ReportTexts::tr("In USD per million tokens."), priceTable(session)};
    sections.removeIf([](const ReportSection &section) { return !section.chart && !section.hasTable(); });
    return sections;
}

} // namespace

QString titleOf(const Store::Session &session)
{
    if (session.title.isEmpty())
        return ReportTexts::tr("Pennybench comparison");
    const auto models = static_cast<int>(session.plan.models.size());
    const QString counted = QStringLiteral(": %1 models").arg(models);
    const bool isGiven = session.title != Store::titleOf(session.plan) || !session.title.endsWith(counted);
    QStringList suites;
    for (const Suites::Suite &suite : session.plan.suites)
        suites += suiteTitle(suite);
    return isGiven ? shownText(session.title)
                   : shownText(ReportTexts::tr("%1: %n models", nullptr, models).arg(listed(suites)));
}

ReportContent reportContent(const Store::Session &session, const QList<PublishedFigure> &published)
{
    const Runs::Tally tally(session.answers);
    const QList<Runs::ModelSummary> models = tally.summaries();
    const Runs::Standings standings = Runs::standingsIn(tally, models);
    ReportContent content;
    content.title = titleOf(session);
    content.caption = reportCaption(session.plan, tally).mid(0, 1);
    content.date = tally.lastAsked().date();
    if (tally.isSimulated())
        content.simulated = ReportTexts::tr(
            "Practice models: simulated answers and invented prices, not those of a real model.");
    content.findings = findings(session.plan, tally, standings) + judgedLines(session, models);
    for (const Runs::ModelSummary &summary : std::as_const(models))
        content.names += modelName(session.plan, summary.model);
    content.sections = sectionsOf(session, tally, models, standings, published);
    content.method = methodOf(session);
    content.contestants = contestantsOf(session.plan, models);
    return content;
}

namespace {

QString signedVerdict(Scoring::Verdict verdict)
{
    switch (verdict) {
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

} // namespace

QString verdictWord(const Runs::Answer &answer)
{
    if (answer.status == Runs::AnswerStatus::Cancelled)
        return ReportTexts::tr("cancelled");
    if (answer.status == Runs::AnswerStatus::Ok && !answer.score && !answer.override)
        return ReportTexts::tr("not scored");
    return signedVerdict(answer.verdict());
}

QString verdictReason(const Runs::Answer &answer)
{
    QStringList sentences;
    if (answer.error)
        sentences += translated(answer.error->message);
    else if (answer.override && answer.score)
        sentences += ReportTexts::tr("Decided by a person; the scorer said %1: %2")
                         .arg(signedVerdict(answer.score->verdict), translated(answer.score->reason));
    else if (answer.override)
        sentences += ReportTexts::tr("Decided by a person.");
    else if (answer.score)
        sentences += translated(answer.score->reason);
    for (const Message &note : answer.notes)
        sentences += translated(note);
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
