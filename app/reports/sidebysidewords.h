#pragma once

#include "app/catalogue/costunit.h"
#include "app/reports/sidebyside.h"

#include <QStringList>

namespace Pennybench::Reports {

/// The answer first: "Worse by", "2.9 points", "95 % 0.1 to 5.8"; where the two are not told apart, the title
/// says so and the figure keeps its sign; below Statistics::fewestForAnInterval prompts there are only
/// counts.
struct SideHeadline {
    QString title;
    QString figure;
    QString interval;
    QString basis; ///< "paired, 218 prompts"
};
SideHeadline headlineOf(const SideBySide &sides);

/// Sentences for a person: the difference with its interval, n and test; in which categories it lies; what is
/// counted separately. Nobody is ever called equal. Plain text, translated.
QStringList sideFindings(const SideBySide &sides);

/// What a side is called in headings: "before", "after", or its name.
QString firstTitle(const SideBySide &sides);
QString secondTitle(const SideBySide &sides);

/// "only before right"; with several trials "before right more often".
QString rightOnText(const SideBySide &sides, RightOn right);

/// "−2.9", in points, with one decimal and its sign.
QString signedPoints(double difference);
/// "−5.8 to −0.1".
QString pointsRange(const Statistics::Interval &interval);

/// "served model" and so on.
QString factTitle(SideFact::Kind kind);

/// A figure as text for people: its name, both values, and the change with its interval, "+12 to +18 %" or
/// "−400 to 0 ms"; "unknown" where there is none.
struct SideFigureText {
    QString title;
    QString first;
    QString second;
    QString change;
    bool isClear = false; ///< the interval of the change leaves out none
};
/// Cost per answer, cost per right answer, tokens, time.
QList<SideFigureText> figureTexts(const SideBySide &sides);

} // namespace Pennybench::Reports
