#include "app/reports/sidebysidetables.h"

#include "app/reports/findings.h"
#include "app/reports/numbertext.h"
#include "widgets/figures.h"

#include <QCoreApplication>

#include <cmath>

namespace Pennybench::Reports {

namespace {

struct SideTableTexts {
    Q_DECLARE_TR_FUNCTIONS(SideBySide)
};

QStringList differenceRow(const QString &name, const Statistics::PairedDifference &d, double adjustedP)
{
    return {name, QString::number(d.n), signedPoints(d.estimate),
        d.difference ? pointsRange(*d.difference) : SideTableTexts::tr("too few prompts"),
        QString::number(d.onlyB), QString::number(d.onlyA),
        d.difference ? Widgets::shortNumber(d.pValue, 2) : QString(),
        d.difference ? Widgets::shortNumber(adjustedP, 2) : QString()};
}

} // namespace

QString rightTrials(const SideBySide &sides, const QList<qsizetype> &answers)
{
    int right = 0;
    int counted = 0;
    for (const qsizetype place : answers) {
        const Runs::Answer &answer = sides.session.answers.at(place);
        right += answer.isRight() ? 1 : 0;
        counted += answer.isJudged() ? 0 : 1;
    }
    return counted == 0 ? QStringLiteral("–") : SideTableTexts::tr("%1 of %2").arg(right).arg(counted);
}

QString costChangeText(std::optional<double> ratio)
{
    if (!ratio || !std::isfinite(*ratio))
        return SideTableTexts::tr("unknown");
    if (*ratio >= 3)
        return SideTableTexts::tr("%1 times").arg(Widgets::shortNumber(*ratio, 2));
    const int change = static_cast<int>(std::lround((*ratio - 1) * 100));
    const QString sign = change < 0 ? QString(QChar(0x2212)) : change > 0 ? QStringLiteral("+") : QString();
    return QStringLiteral("%1%2 %").arg(sign).arg(std::abs(change));
}

TextTable sideDifferenceTable(const SideBySide &sides)
{
    TextTable table{
        .columns = {SideTableTexts::tr("category"), SideTableTexts::tr("prompts"),
            SideTableTexts::tr("%1 minus %2, in points").arg(secondTitle(sides), firstTitle(sides)),
            SideTableTexts::tr("95 % interval"), rightOnText(sides, RightOn::OnlyFirst),
            rightOnText(sides, RightOn::OnlySecond), QStringLiteral("p"), SideTableTexts::tr("p (Holm)")}};
    table.rows +=
        differenceRow(SideTableTexts::tr("All prompts"), sides.pair.difference, sides.pair.adjustedP);
    for (const CategoryDifference &category : sides.categories)
        table.rows += differenceRow(categoryName(category.category), category.difference, category.adjustedP);
    return table;
}

TextTable sideChangeTable(const SideBySide &sides)
{
    TextTable table{
        .columns = {QString(), firstTitle(sides), secondTitle(sides), SideTableTexts::tr("change, 95 %")}};
    const auto share = [](const Statistics::Interval &interval) {
        return QStringLiteral("%1 (%2)").arg(percent(interval.estimate), percentRange(interval));
    };
    const Statistics::PairedDifference &d = sides.pair.difference;
    if (sides.compared() > 0)
        table.rows += QStringList{SideTableTexts::tr("share correct"), share(sides.firstShare),
            share(sides.secondShare),
            d.difference ? SideTableTexts::tr("%1 points").arg(pointsRange(*d.difference))
                         : SideTableTexts::tr("too few prompts")};
    for (const SideFigureText &figure : figureTexts(sides))
        table.rows += QStringList{figure.title, figure.first, figure.second, figure.change};
    for (const SideFact &fact : sides.facts)
        table.rows += QStringList{factTitle(fact.kind), fact.first, fact.second, QString()};
    return table;
}

TextTable sidePromptTable(const SideBySide &sides, const QList<qsizetype> &prompts)
{
    TextTable table{.columns = {SideTableTexts::tr("suite"), SideTableTexts::tr("prompt"),
                        SideTableTexts::tr("category"), firstTitle(sides), secondTitle(sides),
                        SideTableTexts::tr("who was right"), SideTableTexts::tr("cost")}};
    for (const qsizetype place : prompts) {
        const ComparedPrompt &prompt = sides.prompts.at(place);
        table.rows += QStringList{prompt.suite, prompt.id, categoryName(prompt.category),
            rightTrials(sides, prompt.first), rightTrials(sides, prompt.second),
            rightOnText(sides, prompt.right), costChangeText(prompt.costRatio)};
    }
    return table;
}

} // namespace Pennybench::Reports
