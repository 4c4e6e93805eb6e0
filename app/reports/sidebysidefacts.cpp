#include "app/reports/sidebyside.h"
#include "widgets/figures.h"

#include <QSet>

#include <algorithm>

namespace Pennybench::Reports {

namespace {

QString sortedList(const QSet<QString> &texts)
{
    QStringList sorted(texts.begin(), texts.end());
    sorted.sort();
    return sorted.join(QStringLiteral(", "));
}

/// What holds of some answers of the contender, each text once.
template <typename TextOf>
QString ofAnswers(const Contender &contender, const TextOf &textOf)
{
    QSet<QString> texts;
    for (const Runs::Answer &answer : contender.session.answers) {
        if (answer.key.model != contender.id)
            continue;
        if (const QString text = textOf(answer); !text.isEmpty())
            texts.insert(text);
    }
    return sortedList(texts);
}

QString askedOn(const Contender &contender)
{
    QDate from;
    QDate to;
    for (const Runs::Answer &answer : contender.session.answers) {
        const QDate date = answer.askedAt.date();
        if (answer.key.model != contender.id || !date.isValid())
            continue;
        from = from.isValid() ? std::min(from, date) : date;
        to = to.isValid() ? std::max(to, date) : date;
    }
    if (from == to)
        return from.toString(Qt::ISODate);
    return QStringLiteral("%1 – %2").arg(from.toString(Qt::ISODate), to.toString(Qt::ISODate));
}

QString perMillionTokens(Models::Money perToken)
{
    QString text = (perToken * 1'000'000).toDecimal();
    if (!text.contains(u'.'))
        text += QStringLiteral(".00");
    return u'$' + Widgets::decimalNumber(text.size() - text.indexOf(u'.') == 2 ? text + u'0' : text);
}

QString priceOf(const Runs::Answer &answer)
{
    if (!answer.cost || !answer.cost->row || !answer.cost->row->output)
        return {};
    return QStringLiteral("%1 / %2").arg(
        perMillionTokens(answer.cost->row->input), perMillionTokens(*answer.cost->row->output));
}

QString settingsOf(const Contender &contender)
{
    const Runs::RunSettings settings = contender.session.plan.settingsOf(contender.id);
    QStringList texts;
    if (settings.effort != Providers::Effort::Default)
        texts += QStringLiteral("effort=") + Providers::toText(settings.effort);
    if (settings.temperature)
        texts += QStringLiteral("temperature=")
            + Widgets::fixedNumber(*settings.temperature, QLocale::FloatingPointShortest);
    if (settings.maxTokens)
        texts += QStringLiteral("max_tokens=%1").arg(*settings.maxTokens);
    if (settings.seed)
        texts += QStringLiteral("seed=%1").arg(*settings.seed);
    if (settings.wait)
        texts += QStringLiteral("wait=%1").arg(*settings.wait);
    if (settings.thinkMax)
        texts += QStringLiteral("think_max=%1").arg(*settings.thinkMax);
    if (settings.stream)
        texts += *settings.stream ? QStringLiteral("stream=on") : QStringLiteral("stream=off");
    return texts.join(QStringLiteral("; "));
}

} // namespace

QList<SideFact> sideFacts(const Contender &first, const Contender &second)
{
    QList<SideFact> facts;
    const auto add = [&](SideFact::Kind kind, const auto &textOf) {
        SideFact fact{kind, textOf(first), textOf(second)};
        if (!fact.first.isEmpty() || !fact.second.isEmpty())
            facts += fact;
    };
    add(SideFact::Kind::Asked, askedOn);
    add(SideFact::Kind::ServedModel, [](const Contender &contender) {
        return servedNames(contender.session, contender.id).join(QStringLiteral(", "));
    });
    add(SideFact::Kind::Price, [](const Contender &contender) { return ofAnswers(contender, priceOf); });
    add(SideFact::Kind::Settings, settingsOf);
    add(SideFact::Kind::System, [](const Contender &contender) {
        return contender.session.plan.settingsOf(contender.id).system.simplified();
    });
    add(SideFact::Kind::Trials,
        [](const Contender &contender) { return QString::number(contender.session.plan.settings.trials); });
    add(SideFact::Kind::Scorers, [](const Contender &contender) {
        return ofAnswers(contender,
            [](const Runs::Answer &answer) { return answer.score ? answer.score->scorer : QString(); });
    });
    return facts;
}

} // namespace Pennybench::Reports
