#include "app/desktop/common/wording.h"

#include "app/base/language.h"
#include "app/catalogue/cost.h"
#include "app/reports/numbertext.h"
#include "app/runs/contestants.h"
#include "widgets/figures.h"

#include <QCoreApplication>

#include <array>

namespace Pennybench::Desktop {

namespace {

/// Less is what a server does that has the model in memory already.
constexpr std::chrono::milliseconds shortestLoadShown{100};

QString seconds(std::chrono::nanoseconds time)
{
    return QStringLiteral("%1 s").arg(Widgets::fixedNumber(std::chrono::duration<double>(time).count(), 2));
}

QString perMillion(Models::Money perToken)
{
    const Models::Money price = perToken * 1'000'000;
    QString text = price.toDecimal();
    if (!text.contains(u'.'))
        text += QStringLiteral(".00");
    return u'$' + Widgets::decimalNumber(text.size() - text.indexOf(u'.') == 2 ? text + u'0' : text);
}

} // namespace

QString shortModelName(const Models::ModelEntry &model)
{
    const QString name = model.name.isEmpty() ? model.id : model.name;
    const qsizetype parenthesis = name.indexOf(u" (");
    return parenthesis > 0 ? name.left(parenthesis) : name;
}

Runs::RunPlan withShortNames(Runs::RunPlan plan)
{
    const QStringList names = Runs::contestantNames(plan.models);
    for (qsizetype i = 0; i < plan.models.size(); ++i)
        plan.models[i].name = names.at(i);
    return plan;
}

bool hasNoScorer(const Runs::RunPlan &plan, const Runs::AnswerKey &key)
{
    const Suites::Prompt *prompt = plan.prompt(key);
    return prompt && prompt->turn(key.turn).scorer.type.isEmpty();
}

QString verdictWord(const Runs::RunPlan &plan, const Runs::Answer &answer)
{
    if (answer.status == Runs::AnswerStatus::Cancelled)
        return QCoreApplication::translate("Wording", "cancelled");
    if (answer.status == Runs::AnswerStatus::Ok && !answer.score && !answer.override)
        return hasNoScorer(plan, answer.key) ? QCoreApplication::translate("Wording", "answered")
                                             : QCoreApplication::translate("Wording", "… scoring");
    return verdictWord(answer.verdict());
}

QString verdictWord(Scoring::Verdict verdict)
{
    switch (verdict) {
    case Scoring::Verdict::Correct:
        return QCoreApplication::translate("Wording", "✓ correct");
    case Scoring::Verdict::Incorrect:
        return QCoreApplication::translate("Wording", "× wrong");
    case Scoring::Verdict::Partial:
        return QCoreApplication::translate("Wording", "½ partly");
    case Scoring::Verdict::NoAnswer:
        return QCoreApplication::translate("Wording", "– no answer");
    case Scoring::Verdict::Undecided:
        return QCoreApplication::translate("Wording", "? undecided");
    case Scoring::Verdict::Error:
        return QCoreApplication::translate("Wording", "! error");
    }
    Q_UNREACHABLE();
}

QString sentenceOf(const Message &message)
{
    return translated(message);
}

QString reasonOf(const Runs::Answer &answer)
{
    if (answer.error)
        return sentenceOf(answer.error->message);
    QString reason = answer.score ? sentenceOf(answer.score->reason) : QString();
    if (answer.override)
        reason =
            QCoreApplication::translate("Wording", "decided by a person; the scorer said: %1").arg(reason);
    return reason;
}

Widgets::Meaning meaningOf(Scoring::Verdict verdict)
{
    switch (verdict) {
    case Scoring::Verdict::Correct:
        return Widgets::Meaning::Correct;
    case Scoring::Verdict::Partial:
        return Widgets::Meaning::Partly;
    case Scoring::Verdict::Incorrect:
    case Scoring::Verdict::NoAnswer:
    case Scoring::Verdict::Error:
        return Widgets::Meaning::Wrong;
    case Scoring::Verdict::Undecided:
        return Widgets::Meaning::Undecided;
    }
    Q_UNREACHABLE();
}

Widgets::Meaning meaningOf(const Runs::RunPlan &plan, const Runs::Answer &answer)
{
    if (answer.status == Runs::AnswerStatus::Ok && !answer.score && !answer.override)
        return hasNoScorer(plan, answer.key) ? Widgets::Meaning::None : Widgets::Meaning::Running;
    return meaningOf(answer.verdict());
}

QString priceText(const Models::ModelEntry &model, const QDateTime &utc)
{
    const Models::PriceRow *row = Models::priceAt(model.prices, utc);
    if (!row || !row->output)
        return {};
    const QString text = perMillion(row->input) + QStringLiteral(" / ") + perMillion(*row->output);
    if (!row->reasoning || row->reasoning == row->output)
        return text;
    //: The price of tokens of reasoning, behind those of input and output.
    return QCoreApplication::translate("Wording", "%1, reasoning %2").arg(text, perMillion(*row->reasoning));
}

QString statusText(const Runs::Answer &answer)
{
    QStringList parts;
    if (answer.latency)
        parts += seconds(*answer.latency);
    if (answer.loadTime.value_or(std::chrono::nanoseconds(0)) >= shortestLoadShown)
        parts += QCoreApplication::translate("Wording", "loading %1").arg(seconds(*answer.loadTime));
    if (answer.timeToFirstToken)
        parts +=
            QCoreApplication::translate("Wording", "first token %1").arg(seconds(*answer.timeToFirstToken));
    if (answer.outputTokensPerSecond)
        parts += QCoreApplication::translate("Wording", "%1 tok/s")
                     .arg(Widgets::fixedNumber(*answer.outputTokensPerSecond, 0));
    if (answer.usage.completion)
        parts += (answer.usage.estimated ? QCoreApplication::translate("Wording", "≈ %1 tok")
                                         : QCoreApplication::translate("Wording", "%1 tok"))
                     .arg(Widgets::wholeNumber(*answer.usage.completion));
    if (answer.cost)
        parts += (answer.cost->estimated ? QStringLiteral("≈ ") : QString())
            + Reports::dollars(std::optional(answer.cost->amount));
    // Lines break between the figures, never inside one.
    const QString unbrokenSlash = QStringLiteral("/\u2060");
    for (QString &part : parts)
        part.replace(u' ', QChar(QChar::Nbsp)).replace(u'/', unbrokenSlash);
    return parts.join(QStringLiteral(" · "));
}

QString settingsInShort(const Runs::OwnSettings &settings)
{
    return Runs::settingsText(settings).replace(u';', QStringLiteral(" · "));
}

} // namespace Pennybench::Desktop
