#include "app/desktop/answers/inspection.h"

#include "app/desktop/common/wording.h"
#include "app/reports/numbertext.h"
#include "widgets/figures.h"

#include <QCoreApplication>

namespace Pennybench::Desktop {

namespace {

/// Only what lupdate needs to know the texts' context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Inspection)
};

QString decidedBy(const Runs::Answer &answer)
{
    if (answer.override) {
        return answer.score
            ? Words::tr("decided by a person; the scorer said: %1").arg(verdictWord(answer.score->verdict))
            : Words::tr("decided by a person");
    }
    return answer.score ? Words::tr("decided by the scorer") : QString();
}

QString costText(const Runs::Answer &answer)
{
    QString text = (answer.cost->estimated ? QStringLiteral("≈ ") : QString())
        + Reports::dollars(std::optional(answer.cost->amount));
    if (answer.cost->row && answer.cost->row->from.isValid())
        text += Words::tr(", at the price from %1").arg(answer.cost->row->from.date().toString(Qt::ISODate));
    return text;
}

QList<std::pair<QString, QString>> rowsOf(const Runs::RunPlan &plan, const Runs::Answer &answer)
{
    QList<std::pair<QString, QString>> rows;
    const auto add = [&](const QString &label, const QString &value) {
        if (!value.isEmpty())
            rows.append({label, value});
    };
    const Suites::Prompt *prompt = plan.prompt(answer.key);
    if (answer.score) {
        const Scoring::Score &score = *answer.score;
        const bool found = !score.extracted.isEmpty();
        add(Words::tr("Extracted"), found ? score.extracted : Words::tr("nothing"));
        add(Words::tr("Expected"), score.expected);
        add(Words::tr("Compared, answer"), score.extractedForm);
        add(Words::tr("Compared, expected"), score.expectedForm);
        add(Words::tr("Rule"), sentenceOf(score.reason));
        if (score.score)
            add(Words::tr("Score"), Widgets::shortNumber(*score.score, 3));
        add(Words::tr("Scorer"), score.scorer);
    } else if (prompt) {
        add(Words::tr("Expected"), prompt->turn(answer.key.turn).scorer.expected());
    }
    if (answer.error)
        add(Words::tr("Error"), sentenceOf(answer.error->message));
    if (answer.cost)
        add(Words::tr("Cost"), costText(answer));
    return rows;
}

QStringList warningsOf(const Runs::Answer &answer)
{
    QStringList warnings;
    const auto add = [&](bool holds, const QString &text) {
        if (holds)
            warnings += text;
    };
    add(answer.finishReason == Providers::FinishReason::Length,
        Words::tr("The answer was cut at the token limit."));
    add(answer.finishReason == Providers::FinishReason::ContentFilter,
        Words::tr("The provider's content filter ended the answer."));
    add(answer.status == Runs::AnswerStatus::Ok && answer.text.isEmpty() && !answer.reasoning.isEmpty(),
        Words::tr("The model sent only reasoning, which never counts as the answer."));
    add(answer.score && !answer.score->extracted.isEmpty() && answer.score->extractedAt < 0,
        Words::tr("The extracted text does not occur literally in the answer."));
    add(answer.maybeChargedTwice, Words::tr("A request was sent again and may have been charged twice."));
    for (const Message &note : answer.notes)
        add(true, sentenceOf(note));
    add(answer.usage.estimated && answer.cost.has_value(),
        Words::tr("Tokens and cost are estimated; the provider did not report them."));
    add(!answer.reusedFrom.isEmpty(), Words::tr("Reused from an earlier session."));
    add(answer.simulated, Words::tr("Simulated: a practice model answered."));
    return warnings;
}

} // namespace

Inspection inspect(const Runs::RunPlan &plan, const Runs::Answer &answer)
{
    Inspection inspection{.verdict = verdictWord(plan, answer),
        .meaning = meaningOf(plan, answer),
        .decidedBy = decidedBy(answer),
        .text = answer.text,
        .rows = rowsOf(plan, answer),
        .warnings = warningsOf(answer)};
    if (answer.score && answer.score->extractedAt >= 0) {
        inspection.extractedAt = answer.score->extractedAt;
        inspection.extractedLength = answer.score->extracted.size();
    }
    return inspection;
}

} // namespace Pennybench::Desktop
