#pragma once

#include "app/base/expected.h"
#include "app/reports/writing.h"
#include "app/store/sessionfile.h"

#include <QString>
#include <QStringList>

namespace Pennybench::Reports {

/// Which reports are wanted and where; an empty path: not this one.
struct ReportFiles {
    QString csv; ///< "-" stands for the given device, as for jsonl
    QString jsonl;
    QString xlsx;
    QString html;
    QString pdf;
    bool pdfWithAnswers = false;
    QString chart;
    bool byteOrderMark = false;
    QString chartKind = QStringLiteral("quality"); ///< see chartKindNames()
    QString
        published; ///< a table of figures that are laid under the charts of html, pdf and chart; empty: none

    bool operator==(const ReportFiles &) const = default;
    bool isEmpty() const;
    /// Whether a chart is drawn, which needs a QApplication.
    bool drawsCharts() const;
    /// What is wrong before any work is done: a folder that does not exist or cannot be written, a wrong
    /// ending, "-" twice, published figures that cannot be read. Empty when all is well.
    std::optional<Problem> problem() const;

private:
    std::optional<Problem> publishedProblem() const;
};

struct WrittenReports {
    QStringList paths; ///< without those on standard output
    QList<Problem> problems; ///< one for each report that could not be written
};

/// Writes them, each whole or not at all; that one cannot be written hinders no other. standardOut is written
/// to for "-" and its other names. Where writing is cancelled in the meantime, the rest is not written. From
/// another thread than the application's, its thread must be in its event loop: it draws the charts.
WrittenReports writeReports(const ReportFiles &files, const Store::Session &session, QIODevice &standardOut,
    Writing *writing = nullptr);

} // namespace Pennybench::Reports
