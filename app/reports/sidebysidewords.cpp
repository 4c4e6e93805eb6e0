#include "app/reports/sidebysidewords.h"

#include "app/reports/findings.h"
#include "app/reports/numbertext.h"
#include "app/reports/sentences.h"
#include "widgets/figures.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace Pennybench::Reports {

namespace {

/// Only what lupdate needs to know the texts' context.
struct SideTexts {
    Q_DECLARE_TR_FUNCTIONS(SideBySide)
};

using Statistics::Interval;
using Statistics::PairedDifference;

QString unsignedPoints(double difference)
{
    return Widgets::fixedNumber(std::abs(difference) * 100, 1);
}

/// Both ends without a sign, the smaller one first.
QString sizeRange(const Interval &interval)
{
    const double low = std::min(std::abs(interval.low), std::abs(interval.high));
    const double high = std::max(std::abs(interval.low), std::abs(interval.high));
    return SideTexts::tr("%1 to %2").arg(unsignedPoints(low), unsignedPoints(high));
}

QString headlineTitle(const SideBySide &sides)
{
    if (!sides.pair.difference.difference)
        return SideTexts::tr("Too few prompts to tell");
    if (!sides.isClear())
        return SideTexts::tr("No difference found");
    const bool isBetter = sides.pair.difference.estimate > 0;
    if (sides.isOverTime)
        return isBetter ? SideTexts::tr("Better by") : SideTexts::tr("Worse by");
    return (isBetter ? SideTexts::tr("%1 is ahead by") : SideTexts::tr("%1 is behind by"))
        .arg(secondTitle(sides));
}

QString testClause(const SideBySide &sides)
{
    const QString p = probability(sides.pair.difference.pValue);
    const QString test = sides.isBinary ? SideTexts::tr("McNemar's mid-p is %1.").arg(p)
                                        : SideTexts::tr("p is %1 (Student's t over prompts).").arg(p);
    if (sides.pairs < 2)
        return test;
    return joined({test,
        SideTexts::tr("Adjusted for %1 pairs (Holm) it is %2.")
            .arg(sides.pairs)
            .arg(probability(sides.pair.adjustedP))});
}

QString clearSentence(const SideBySide &sides)
{
    const PairedDifference &d = sides.pair.difference;
    const QString size = unsignedPoints(d.estimate);
    const QString low = unsignedPoints(d.estimate > 0 ? d.difference->low : d.difference->high);
    const QString high = unsignedPoints(d.estimate > 0 ? d.difference->high : d.difference->low);
    if (sides.isOverTime) {
        return (d.estimate > 0
                ? SideTexts::tr("Better than before by %1 points (95 % from %2 to %3, %4 prompts).")
                : SideTexts::tr("Worse than before by %1 points (95 % from %2 to %3, %4 prompts)."))
            .arg(size, low, high)
            .arg(d.n);
    }
    const bool isSecond = d.estimate > 0;
    return SideTexts::tr("%1 is ahead of %2 by %3 points (95 % from %4 to %5, %6 prompts).")
        .arg(isSecond ? secondTitle(sides) : firstTitle(sides),
            isSecond ? firstTitle(sides) : secondTitle(sides), size, low, high)
        .arg(d.n);
}

QString openSentence(const SideBySide &sides)
{
    const PairedDifference &d = sides.pair.difference;
    const QString from = signedPoints(d.difference->low);
    const QString to = signedPoints(d.difference->high);
    QString sentence;
    if (d.isClear()) {
        sentence =
            SideTexts::tr("The interval leaves out zero (95 % from %1 to %2 points, %3 prompts), but with "
                          "%4 pairs compared chance may explain it.")
                .arg(from, to)
                .arg(d.n)
                .arg(sides.pairs);
    } else if (sides.isOverTime) {
        sentence = SideTexts::tr("No change was found with %1 prompts (95 % from %2 to %3 points).")
                       .arg(d.n)
                       .arg(from, to);
    } else {
        sentence = SideTexts::tr(
            "No difference between %1 and %2 was found with %3 prompts (95 % from %4 to %5 points).")
                       .arg(secondTitle(sides), firstTitle(sides))
                       .arg(d.n)
                       .arg(from, to);
    }
    if (d.promptsForFivePoints > d.n)
        sentence += u' '
            + SideTexts::tr("About %1 prompts would show a difference of 5 points.")
                  .arg(d.promptsForFivePoints);
    return sentence;
}

QString fewSentence(const SideBySide &sides)
{
    const PairedDifference &d = sides.pair.difference;
    return SideTexts::tr("%1 prompts are decided for both, too few for an interval. %2: %3. %4: %5.")
        .arg(d.n)
        .arg(rightOnText(sides, RightOn::OnlyFirst))
        .arg(sides.count(RightOn::OnlyFirst))
        .arg(rightOnText(sides, RightOn::OnlySecond))
        .arg(sides.count(RightOn::OnlySecond));
}

QStringList categorySentencesOf(const SideBySide &sides)
{
    QStringList clear;
    QStringList few;
    int open = 0;
    double reach = 0;
    for (const CategoryDifference &category : sides.categories) {
        const PairedDifference &d = category.difference;
        if (!d.difference) {
            few += categoryName(category.category);
        } else if (category.isClear()) {
            clear += SideTexts::tr("%1: %2 points (95 % %3, %4 prompts)")
                         .arg(categoryName(category.category), signedPoints(d.estimate),
                             pointsRange(*d.difference))
                         .arg(d.n);
        } else {
            ++open;
            reach = std::max({reach, std::abs(d.difference->low), std::abs(d.difference->high)});
        }
    }
    QStringList sentences;
    const QString upTo = unsignedPoints(reach);
    if (!clear.isEmpty())
        sentences += SideTexts::tr("Found in %1.").arg(clear.join(QStringLiteral("; ")));
    if (open > 0 && clear.isEmpty())
        sentences +=
            SideTexts::tr("No category shows a difference of its own; it could still be up to %1 points.")
                .arg(upTo);
    else if (open > 0)
        sentences +=
            SideTexts::tr("No difference was found in the other categories (%1); it could still be up "
                          "to %2 points.")
                .arg(open)
                .arg(upTo);
    if (!few.isEmpty())
        sentences +=
            SideTexts::tr("Too few prompts for an interval: %1.").arg(few.join(QStringLiteral(", ")));
    return sentences;
}

QString countsSentenceOf(const SideBySide &sides)
{
    const Runs::ModelSummary &a = sides.firstCounts;
    const Runs::ModelSummary &b = sides.secondCounts;
    return SideTexts::tr(
        "Counted separately, %1 and %2: undecided %3 and %4, no answer %5 and %6, cut at the "
        "limit %7 and %8, errors %9 and %10.")
        .arg(firstTitle(sides), secondTitle(sides))
        .arg(a.undecided)
        .arg(b.undecided)
        .arg(a.noAnswer)
        .arg(b.noAnswer)
        .arg(a.cut)
        .arg(b.cut)
        .arg(a.errors)
        .arg(b.errors);
}

QString percentChange(double ratio)
{
    const double change = (ratio - 1) * 100;
    if (!std::isfinite(change))
        return QStringLiteral("∞");
    const QString number = Widgets::fixedNumber(std::abs(change), std::abs(change) < 9.95 ? 1 : 0);
    return (change < 0 ? QString(QChar(0x2212)) : QStringLiteral("+")) + number;
}

/// A ratio above three is read better than its per cent.
QString ratioText(const SideFigure &figure)
{
    if (!figure.change)
        return figure.n < Statistics::fewestForAnInterval ? SideTexts::tr("too few prompts") : QString();
    const Interval &ratio = *figure.change;
    if (std::isfinite(ratio.high) && ratio.high < 3)
        return SideTexts::tr("%1 to %2 %").arg(percentChange(ratio.low), percentChange(ratio.high));
    const auto times = [](double value) {
        return std::isfinite(value) ? Widgets::shortNumber(value, 2) : QStringLiteral("∞");
    };
    return SideTexts::tr("%1 to %2 times").arg(times(ratio.low), times(ratio.high));
}

QString milliseconds(double value)
{
    const long rounded = std::lround(std::abs(value));
    const QString sign = rounded == 0 ? QString() : value < 0 ? QString(QChar(0x2212)) : QStringLiteral("+");
    return sign + QString::number(rounded);
}

QString timeChange(const Statistics::Interval &change)
{
    if (change.low > -1 && change.high < 1)
        return SideTexts::tr("within 1 ms");
    return SideTexts::tr("%1 to %2 ms").arg(milliseconds(change.low), milliseconds(change.high));
}

QString numberOr(std::optional<double> value)
{
    return value ? QString::number(std::lround(*value)) : SideTexts::tr("unknown");
}

SideFigureText ratioRow(const QString &title, const SideFigure &figure, const QString &a, const QString &b)
{
    return {
        title, a, b, ratioText(figure), figure.change && (figure.change->low > 1 || figure.change->high < 1)};
}

} // namespace

QString signedPoints(double difference)
{
    const QString size = unsignedPoints(difference);
    if (size == unsignedPoints(0))
        return size;
    return (difference < 0 ? QString(QChar(0x2212)) : QStringLiteral("+")) + size;
}

QString pointsRange(const Interval &interval)
{
    return SideTexts::tr("%1 to %2").arg(signedPoints(interval.low), signedPoints(interval.high));
}

QString firstTitle(const SideBySide &sides)
{
    if (sides.isOverTime)
        return SideTexts::tr("before");
    return sides.firstKey != sides.first.id || sides.first.session.id != sides.second.session.id
        ? SideTexts::tr("%1 (before)").arg(sides.first.name())
        : sides.first.name();
}

QString secondTitle(const SideBySide &sides)
{
    if (sides.isOverTime)
        return SideTexts::tr("after");
    return sides.secondKey != sides.second.id || sides.first.session.id != sides.second.session.id
        ? SideTexts::tr("%1 (after)").arg(sides.second.name())
        : sides.second.name();
}

QString rightOnText(const SideBySide &sides, RightOn right)
{
    const bool once = sides.trials == 1;
    switch (right) {
    case RightOn::Both:
        return once ? SideTexts::tr("Both right") : SideTexts::tr("Right as often");
    case RightOn::OnlyFirst:
        return (once ? SideTexts::tr("Only %1 right") : SideTexts::tr("%1 right more often"))
            .arg(firstTitle(sides));
    case RightOn::OnlySecond:
        return (once ? SideTexts::tr("Only %1 right") : SideTexts::tr("%1 right more often"))
            .arg(secondTitle(sides));
    case RightOn::Neither:
        return SideTexts::tr("Neither right");
    case RightOn::NotDecided:
        return SideTexts::tr("Not decided for both");
    }
    Q_UNREACHABLE();
}

SideHeadline headlineOf(const SideBySide &sides)
{
    const PairedDifference &d = sides.pair.difference;
    SideHeadline headline{
        .title = headlineTitle(sides), .basis = SideTexts::tr("paired, %1 prompts").arg(d.n)};
    if (!d.difference) {
        headline.figure = QStringLiteral("%1 : %2")
                              .arg(sides.count(RightOn::OnlyFirst))
                              .arg(sides.count(RightOn::OnlySecond));
        return headline;
    }
    const bool isClear = sides.isClear();
    headline.figure =
        SideTexts::tr("%1 points").arg(isClear ? unsignedPoints(d.estimate) : signedPoints(d.estimate));
    headline.interval =
        SideTexts::tr("95 % %1").arg(isClear ? sizeRange(*d.difference) : pointsRange(*d.difference));
    return headline;
}

QStringList sideFindings(const SideBySide &sides)
{
    QStringList sentences;
    if (!sides.pair.difference.difference)
        sentences += fewSentence(sides);
    else
        sentences +=
            joined({sides.isClear() ? clearSentence(sides) : openSentence(sides), testClause(sides)});
    sentences += categorySentencesOf(sides);
    sentences += countsSentenceOf(sides);
    return sentences;
}

QString factTitle(SideFact::Kind kind)
{
    switch (kind) {
    case SideFact::Kind::Asked:
        return SideTexts::tr("asked");
    case SideFact::Kind::ServedModel:
        return SideTexts::tr("served model");
    case SideFact::Kind::Price:
        return SideTexts::tr("price in / out");
    case SideFact::Kind::Settings:
        return SideTexts::tr("settings");
    case SideFact::Kind::System:
        return SideTexts::tr("system text");
    case SideFact::Kind::Trials:
        return SideTexts::tr("trials");
    case SideFact::Kind::Scorers:
        return SideTexts::tr("scorers");
    }
    Q_UNREACHABLE();
}

QList<SideFigureText> figureTexts(const SideBySide &sides)
{
    QList<double> costs;
    for (const auto &cost : {sides.costPerAnswer.first, sides.costPerAnswer.second}) {
        if (cost)
            costs += *cost;
    }
    const Models::CostUnit unit = Models::costUnitFor(costs);
    const auto money = [unit](std::optional<double> cost) { return dollarsIn(unit, cost); };
    const SideFigure &time = sides.latency;
    SideFigureText timeRow{SideTexts::tr("time, median"), duration(time.first), duration(time.second)};
    if (time.change) {
        timeRow.change = timeChange(*time.change);
        timeRow.isClear = time.change->low > 0 || time.change->high < 0;
    } else {
        timeRow.change = SideTexts::tr("too few prompts");
    }
    return {ratioRow(perAnswers(unit), sides.costPerAnswer, money(sides.costPerAnswer.first),
                money(sides.costPerAnswer.second)),
        ratioRow(perCorrectAnswers(unit), sides.costPerCorrect, money(sides.costPerCorrect.first),
            money(sides.costPerCorrect.second)),
        ratioRow(SideTexts::tr("tokens per answer"), sides.tokens, numberOr(sides.tokens.first),
            numberOr(sides.tokens.second)),
        timeRow};
}

} // namespace Pennybench::Reports
