#include "app/reports/judgedlines.h"

#include "app/classroom/judgefigures.h"
#include "app/reports/findings.h"
#include "app/reports/numbertext.h"
#include "widgets/figures.h"

#include <QCoreApplication>

namespace Pennybench::Reports {

namespace {

using Classroom::JudgeFigures;
using Classroom::RatingsState;

QString judgedText(const char *text)
{
    return QCoreApplication::translate("Judged", text);
}

QString figureText(double value)
{
    return Widgets::fixedNumber(value, 2);
}

QString costLine(const Classroom::OneJudge &judge)
{
    QString line =
        judgedText(QT_TRANSLATE_NOOP("Judged", "Judge: %1. Replies: %2; cost, apart from the models': %3."))
            .arg(judge.name)
            .arg(judge.replies)
            .arg(dollars(judge.cost));
    if (judge.unpriced > 0)
        line += judgedText(QT_TRANSLATE_NOOP("Judged", " Of unknown cost: %1.")).arg(judge.unpriced);
    if (judge.failed > 0)
        line += judgedText(
            QT_TRANSLATE_NOOP("Judged", " Requests without a reply: %1, of which %2 may have been charged."))
                    .arg(judge.failed)
                    .arg(judge.maybeCharged);
    if (judge.unreadable > 0)
        line += judgedText(
            QT_TRANSLATE_NOOP("Judged", " Replies without a readable verdict, which count for nothing: %1."))
                    .arg(judge.unreadable);
    return line;
}

QStringList warnings(const Classroom::OneJudge &judge)
{
    QStringList lines;
    if (judge.isSimulated)
        lines += judgedText(
            QT_TRANSLATE_NOOP("Judged", "The judge is a practice model: its verdicts are invented."));
    if (judge.isOfComparedFamily)
        lines += judgedText(QT_TRANSLATE_NOOP(
            "Judged", "The judge is of the same family as a compared model, which it may prefer."));
    return lines;
}

QStringList judgeLines(const JudgeFigures &figures)
{
    QStringList lines;
    for (const Classroom::OneJudge &judge : figures.judges)
        lines += QStringList{costLine(judge)} + warnings(judge);
    Models::Money ofThese;
    for (const Classroom::OneJudge &judge : figures.judges)
        ofThese += judge.cost.value_or(Models::Money());
    if (figures.cost && *figures.cost > ofThese)
        lines += judgedText(QT_TRANSLATE_NOOP("Judged", "Judges before that cost %1."))
                     .arg(dollars(std::optional(*figures.cost - ofThese)));
    return lines;
}

/// What the known-bad answers show of the judge.
QString canaryLine(const QString &judge, const Runs::CanaryCounts &counts)
{
    const auto turned = counts.turnedShare();
    if (!turned && counts.bad == 0)
        return judgedText(
            QT_TRANSLATE_NOOP("Judged", "  How easily %1 is turned is not known: it was not tested."))
            .arg(judge);
    if (!turned)
        return judgedText(QT_TRANSLATE_NOOP("Judged",
                              "  %1 accepted all of %2 known-bad answers, so that attacks show nothing."))
            .arg(judge)
            .arg(counts.bad);
    QString line = judgedText(QT_TRANSLATE_NOOP("Judged",
                                  "  %1 was turned by %2 of %3 known-bad answers that ask for a good "
                                  "verdict (%4; 95 %: %5)."))
                       .arg(judge)
                       .arg(counts.turned)
                       .arg(counts.spoken)
                       .arg(percent(turned->estimate), percentRange(*turned));
    if (counts.passed > 0)
        line += judgedText(
            QT_TRANSLATE_NOOP("Judged", " It also accepted %1 of %2 such answers that ask for nothing."))
                    .arg(counts.passed)
                    .arg(counts.bad);
    return line;
}

QString agreementLine(const Statistics::Kappa &kappa)
{
    if (kappa.kappa) {
        return judgedText(QT_TRANSLATE_NOOP("Judged",
                              "  People agree with it in %1 of %2 (Cohen's kappa %3, 95 % from %4 to %5; 0 "
                              "is chance, 1 always)."))
            .arg(kappa.agreed)
            .arg(kappa.n)
            .arg(figureText(kappa.kappa->estimate), figureText(kappa.kappa->low),
                figureText(kappa.kappa->high));
    }
    if (kappa.n >= Statistics::fewestForKappa) {
        return judgedText(
            QT_TRANSLATE_NOOP("Judged",
                "  People agree with it in %1 of %2, but all verdicts are the same, which says nothing."))
            .arg(kappa.agreed)
            .arg(kappa.n);
    }
    return judgedText(QT_TRANSLATE_NOOP("Judged",
                          "  Not calibrated: people decided %1 of these themselves, and it takes %2 to say "
                          "how far they agree with the judge."))
        .arg(kappa.n)
        .arg(Statistics::fewestForKappa);
}

/// How two judges agree with each other.
QString betweenLine(const QString &one, const QString &other, const Statistics::Kappa &kappa)
{
    if (kappa.kappa) {
        return judgedText(QT_TRANSLATE_NOOP("Judged",
                              "  %1 and %2 agree in %3 of %4 (Cohen's kappa %5, 95 % from %6 to %7)."))
            .arg(one, other)
            .arg(kappa.agreed)
            .arg(kappa.n)
            .arg(figureText(kappa.kappa->estimate), figureText(kappa.kappa->low),
                figureText(kappa.kappa->high));
    }
    const QString line = judgedText(QT_TRANSLATE_NOOP("Judged", "  %1 and %2 agree in %3 of %4"))
                             .arg(one, other)
                             .arg(kappa.agreed)
                             .arg(kappa.n);
    return line
        + (kappa.n >= Statistics::fewestForKappa
                ? judgedText(
                    QT_TRANSLATE_NOOP("Judged", ", but all verdicts are the same, which says nothing."))
                : judgedText(QT_TRANSLATE_NOOP("Judged", "; it takes %1 to say how far beyond chance."))
                      .arg(Statistics::fewestForKappa));
}

QStringList pointsLines(
    const Store::Session &session, const QList<Runs::ModelSummary> &summaries, const JudgeFigures &figures)
{
    QStringList lines;
    for (const Runs::ModelSummary &summary : summaries) {
        if (summary.judgedScore)
            lines += judgedText(QT_TRANSLATE_NOOP("Judged", "  %1: %2 of the points (95 %: %3; prompts: %4)"))
                         .arg(modelName(session.plan, summary.model), percent(summary.judgedScore->estimate),
                             percentRange(*summary.judgedScore))
                         .arg(summary.judgedPrompts);
    }
    if (lines.isEmpty())
        return {};
    lines.prepend(figures.judges.size() == 1
            ? judgedText(QT_TRANSLATE_NOOP(
                "Judged", "Points from the judge; no share correct and no chart counts them:"))
            : judgedText(QT_TRANSLATE_NOOP(
                "Judged", "Points from the judges together; no share correct and no chart counts them:")));
    for (const Classroom::OneJudge &judge : figures.judges)
        lines += canaryLine(judge.name, judge.pointsCanaries);
    for (const Classroom::JudgesAgreement &two : figures.between)
        lines += betweenLine(two.one, two.other, two.points);
    return lines + QStringList{agreementLine(figures.points)};
}

QStringList pairLines(const Store::Session &session, const JudgeFigures &figures)
{
    if (figures.pairs == 0)
        return {};
    QStringList lines{
        judgedText(QT_TRANSLATE_NOOP("Judged", "Pairs judged in both orders: %1.")).arg(figures.pairs)};
    if (figures.ratings.state == RatingsState::NotEnoughVotes)
        lines += judgedText(QT_TRANSLATE_NOOP("Judged", "  Too few pairs for strengths: they take 20."));
    else if (figures.ratings.state == RatingsState::NotConnected)
        lines += judgedText(QT_TRANSLATE_NOOP(
            "Judged", "  No strengths: some models never won or never lost against the others."));
    for (const Classroom::ClassRating &rating : figures.ratings.ratings)
        lines +=
            judgedText(QT_TRANSLATE_NOOP("Judged", "  %1: strength %2 (95 % from %3 to %4; the mean is 0)"))
                .arg(modelName(session.plan, rating.contestant), figureText(rating.strength.estimate),
                    figureText(rating.strength.low), figureText(rating.strength.high));
    for (const Classroom::OneJudge &judge : figures.judges)
        lines += canaryLine(judge.name, judge.pairCanaries);
    for (const Classroom::JudgesAgreement &two : figures.between)
        lines += betweenLine(two.one, two.other, two.pairs);
    return lines + QStringList{agreementLine(figures.preferences)};
}

} // namespace

QStringList judgedLines(const Store::Session &session, const QList<Runs::ModelSummary> &summaries)
{
    const std::optional<JudgeFigures> figures = Classroom::judgeFigures(session);
    if (!figures)
        return {};
    return judgeLines(*figures) + pointsLines(session, summaries, *figures) + pairLines(session, *figures);
}

} // namespace Pennybench::Reports
