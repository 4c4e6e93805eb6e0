#pragma once

#include "app/reports/sessioncharts.h"

namespace Pennybench::Reports {

/// A contestant of a session as charts show it, with its answers in a final state.
struct ChartContestant {
    QString key; ///< of its answers
    QString letter;
    QString name;
    int family = 0;
    bool simulated = false;
    QList<const Runs::Answer *> answers; ///< those of the session, which outlives this

    QString title() const { return letter + QStringLiteral("  ") + name; }
    Widgets::ChartRow row() const;
};

/// Those with an answer, in the order of the plan.
QList<ChartContestant> chartContestants(const Store::Session &session);

/// One value a prompt: the median over its answers that have one.
template <typename Value>
QList<double> valuesByPrompt(const ChartContestant &contestant, const Value &valueOf)
{
    QHash<std::pair<QString, QString>, QList<double>> byPrompt;
    for (const Runs::Answer *answer : contestant.answers) {
        if (const std::optional<double> value = valueOf(*answer))
            byPrompt[{answer->key.suite, answer->key.promptId}] += *value;
    }
    QList<double> values;
    for (const QList<double> &trials : std::as_const(byPrompt))
        values += *Statistics::median(trials);
    return values;
}

/// Of one value or more. Quantiles between two values are interpolated.
Widgets::RowSpread spreadOf(QList<double> values);

/// What was asked, how it was counted, who judged, and what was counted apart.
QStringList rowCaption(const Store::Session &session, const QString &method);

} // namespace Pennybench::Reports
