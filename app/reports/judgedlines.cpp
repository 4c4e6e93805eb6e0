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

QString costLine(const JudgeFigures &figures)
{
    QString line =
        judgedText(QT_TRANSLATE_NOOP("Judged", "Judge: %1. Replies: %2; cost, apart from the models': %3."))
            .arg(figures.judge)
            .arg(figures.replies)
            .arg(dollars(figures.cost));
    if (figures.unpriced > 0)
        line += judgedText(QT_TRANSLATE_NOOP("Judged", " Of unknown cost: %1.")).arg(figures.unpriced);
    if (figures.failed > 0)
        line += judgedText(
            QT_TRANSLATE_NOOP("Judged", " Requests without a reply: %1, of which %2 may have been charged."))
                    .arg(figures.failed)
                    .arg(figures.maybeCharged);
    if (figures.unreadable > 0)
        line += judgedText(
            QT_TRANSLATE_NOOP("Judged", " Replies without a readable verdict, which count for nothing: %1."))
                    .arg(figures.unreadable);
    return line;
}

QStringList warnings(const JudgeFigures &figures)
{
    QStringList lines;
    if (figures.isSimulated)
        lines += judgedText(
            QT_TRANSLATE_NOOP("Judged", "The judge is a practice model: its verdicts are invented."));
    if (figures.isOfComparedFamily)
        lines += judgedText(QT_TRANSLATE_NOOP(
            "Judged", "The judge is of the same family as a compared model, which it may prefer."));
    return lines;
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
    lines.prepend(judgedText(QT_TRANSLATE_NOOP(
        "Judged", "Points from the judge, which are in no share correct and in no chart:")));
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
    return lines + QStringList{agreementLine(figures.preferences)};
}

} // namespace

QStringList judgedLines(const Store::Session &session, const QList<Runs::ModelSummary> &summaries)
{
    const std::optional<JudgeFigures> figures = Classroom::judgeFigures(session);
    if (!figures)
        return {};
    return QStringList{costLine(*figures)} + warnings(*figures) + pointsLines(session, summaries, *figures)
        + pairLines(session, *figures);
}

} // namespace Pennybench::Reports
