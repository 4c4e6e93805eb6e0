#include "app/reports/chartcontestants.h"
#include "app/runs/tally.h"

#include <QCoreApplication>

#include <map>

namespace Pennybench::Reports {

namespace {

using Scoring::Verdict;
using Widgets::BarInk;

/// Missing while the score is still to come, and where a judge model gave it.
std::optional<BarInk> inkOf(const Runs::Answer &answer)
{
    if (answer.status == Runs::AnswerStatus::Error)
        return BarInk::Error;
    if ((!answer.score && !answer.override) || answer.isJudged())
        return std::nullopt;
    switch (answer.verdict()) {
    case Verdict::Correct:
        return BarInk::Correct;
    case Verdict::Partial:
        return BarInk::Partly;
    case Verdict::Incorrect:
        return BarInk::Wrong;
    case Verdict::Error:
        return BarInk::Error;
    case Verdict::NoAnswer:
    case Verdict::Undecided:
        break;
    }
    if (answer.finishReason == Providers::FinishReason::ContentFilter)
        return BarInk::Refused;
    if (answer.finishReason == Providers::FinishReason::Length)
        return BarInk::Cut;
    return answer.verdict() == Verdict::NoAnswer ? BarInk::NoAnswer : BarInk::Undecided;
}

QList<std::pair<BarInk, QString>> verdictLegend()
{
    return {{BarInk::Correct, QCoreApplication::translate("Chart", "right")},
        {BarInk::Partly, QCoreApplication::translate("Chart", "partly right")},
        {BarInk::Wrong, QCoreApplication::translate("Chart", "wrong")},
        {BarInk::NoAnswer, QCoreApplication::translate("Chart", "no answer")},
        {BarInk::Undecided, QCoreApplication::translate("Chart", "undecided")},
        {BarInk::Cut, QCoreApplication::translate("Chart", "cut at the token limit")},
        {BarInk::Refused, QCoreApplication::translate("Chart", "refused")},
        {BarInk::Error, QCoreApplication::translate("Chart", "error")}};
}

using HowOften = std::map<std::pair<int, int>, int>; ///< prompts, by trials and how many of them were right

HowOften howOftenRight(const Runs::Tally &tally, const QString &key)
{
    HowOften prompts;
    for (const Runs::PromptSpread &spread : tally.spread(key)) {
        const int trials = static_cast<int>(spread.trials.scores.size());
        if (trials > 0)
            ++prompts[{trials, spread.trials.correct}];
    }
    return prompts;
}

BarInk inkOf(int correct, int trials)
{
    if (correct == 0)
        return BarInk::Wrong;
    return correct == trials ? BarInk::Correct : BarInk::Partly;
}

} // namespace

SessionChart verdictChart(const Store::Session &session)
{
    Widgets::RowChart chart{.title = QCoreApplication::translate("Chart", "Verdicts"),
        .axis = QCoreApplication::translate("Chart", "Answers by verdict"),
        .legend = verdictLegend(),
        .caption = rowCaption(session, {})};
    SessionChart result;
    result.table.columns = {QCoreApplication::translate("Chart", "model")};
    for (const auto &[ink, text] : std::as_const(chart.legend))
        result.table.columns += text;
    result.table.columns += QCoreApplication::translate("Chart", "answers");
    for (const ChartContestant &contestant : chartContestants(session)) {
        std::map<BarInk, int> counts;
        int sum = 0;
        for (const Runs::Answer *answer : contestant.answers) {
            if (const std::optional<BarInk> ink = inkOf(*answer)) {
                ++counts[*ink];
                ++sum;
            }
        }
        Widgets::ChartRow row = contestant.row();
        QStringList cells{contestant.title()};
        for (const auto &[ink, text] : std::as_const(chart.legend)) {
            row.bar += {ink, static_cast<double>(counts[ink])};
            cells += QString::number(counts[ink]);
        }
        row.figure = QCoreApplication::translate("Chart", "n %1").arg(sum);
        chart.rows += row;
        result.table.rows += cells + QStringList{QString::number(sum)};
        result.letters += contestant.letter;
    }
    result.drawing = chart;
    return result;
}

SessionChart trialsChart(const Store::Session &session)
{
    Widgets::RowChart chart{.title = QCoreApplication::translate("Chart", "Trials"),
        .axis = QCoreApplication::translate("Chart", "Prompts, by how many of their trials were right"),
        .legend = {{BarInk::Correct, QCoreApplication::translate("Chart", "always right")},
            {BarInk::Partly, QCoreApplication::translate("Chart", "right at times")},
            {BarInk::Wrong, QCoreApplication::translate("Chart", "never right")}},
        .caption = rowCaption(
            session, QCoreApplication::translate("Chart", "Of the decided trials of each prompt."))};
    SessionChart result{.table = {.columns = {QCoreApplication::translate("Chart", "model"),
                                      QCoreApplication::translate("Chart", "right"),
                                      QCoreApplication::translate("Chart", "trials"),
                                      QCoreApplication::translate("Chart", "prompts")}}};
    const Runs::Tally tally(session.answers);
    for (const ChartContestant &contestant : chartContestants(session)) {
        QString heading = contestant.title();
        const HowOften often = howOftenRight(tally, contestant.key);
        for (auto it = often.rbegin(); it != often.rend(); ++it) {
            const auto &[trials, correct] = it->first;
            Widgets::ChartRow row = contestant.row();
            row.heading = std::exchange(heading, {});
            row.name = QCoreApplication::translate("Chart", "%1 of %2").arg(correct).arg(trials);
            row.bar = {{inkOf(correct, trials), static_cast<double>(it->second)}};
            row.figure = QCoreApplication::translate("Chart", "prompts: %1").arg(it->second);
            chart.rows += row;
            result.table.rows += QStringList{contestant.title(), QString::number(correct),
                QString::number(trials), QString::number(it->second)};
            result.letters += contestant.letter;
        }
    }
    result.drawing = chart;
    return result;
}

} // namespace Pennybench::Reports
