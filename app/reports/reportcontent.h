#pragma once

#include "app/reports/modeltable.h"
#include "app/reports/publishedfigures.h"
#include "app/store/sessionfile.h"
#include "widgets/chartfile.h"
#include "widgets/modelmark.h"

namespace Pennybench::Reports {

/// A part of a report with its heading: a chart with the table behind it, a table to be read at once, or
/// both.
struct ReportSection {
    QString id; ///< for links: letters and hyphens
    QString title;
    QString note; ///< how the table is to be read; empty: nothing to say
    TextTable table; ///< without rows: none
    std::optional<Widgets::ChartDrawing> chart;
    TextTable behind; ///< every figure of the chart

    bool hasTable() const { return !table.rows.isEmpty() && table.columns.size() > 1; }
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
    /// Those that have something to show, in their order, quality against cost first and then the figures.
    QList<ReportSection> sections;
    QStringList method;
    QHash<QString, ReportContestant> contestants; ///< by the model's id
};

/// Of the report; a title that nobody gave is said in the report's language.
QString titleOf(const Store::Session &session);

ReportContent reportContent(const Store::Session &session, const QList<PublishedFigure> &published = {});

/// The word of a verdict beside an answer: "correct", "no answer".
QString verdictWord(const Runs::Answer &answer);
/// Why: the scorer's reason, a person's decision, or the error.
QString verdictReason(const Runs::Answer &answer);
/// Text from outside as a line of a report may show it: control characters and those that turn the direction
/// of writing are replaced; line ends and tabs stay.
QString shownText(QString text);

} // namespace Pennybench::Reports
