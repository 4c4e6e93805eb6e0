#pragma once

#include "app/reports/modeltable.h"
#include "app/reports/publishedfigures.h"
#include "app/store/sessionfile.h"
#include "widgets/modelmark.h"

namespace Pennybench::Reports {

/// A table with its heading.
struct ReportSection {
    QString id; ///< for links: letters and hyphens
    QString title;
    QString note; ///< how it is to be read; empty: nothing to say
    TextTable table;
};

/// One of the session's contestants as every part of a report names it.
struct ReportContestant {
    QString letter;
    QString name;
    int family = 0; ///< see Widgets::modelMark()
};

/// What a report for people says, apart from its answers: the same in the browser and on paper. Texts are
/// translated and plain.
struct ReportContent {
    QString title;
    QStringList caption; ///< what was asked, when
    QDate date; ///< the last day of asking; invalid without answers
    QString simulated; ///< the line that says so; empty where no practice model is among them
    QStringList findings;
    QStringList names; ///< of models, in which figures are not to stand out
    Widgets::QualityCostChart chart;
    ReportSection figures;
    ReportSection chartTable; ///< the figures behind the chart
    QList<ReportSection> sections; ///< the others that have rows, in their order
    QStringList method;
    QHash<QString, ReportContestant> contestants; ///< by the model's id
};

ReportContent reportContent(const Store::Session &session, const QList<PublishedFigure> &published = {});

/// The word of a verdict beside an answer: "correct", "no answer".
QString verdictWord(const Runs::Answer &answer);
/// Why: the scorer's reason, a person's decision, or the error.
QString verdictReason(const Runs::Answer &answer);
/// Text from outside as a line of a report may show it: control characters and those that turn the direction
/// of writing are replaced; line ends and tabs stay.
QString shownText(QString text);

} // namespace Pennybench::Reports
