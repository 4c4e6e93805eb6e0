#pragma once

#include "providers/base/message.h"

/// Why a report cannot be written. An id never changes its meaning.
namespace Pennybench::Reports::ReportMessages {

inline constexpr MessageText noPermission{"report.no-permission",
    QT_TRANSLATE_NOOP("Message", "The file cannot be written (no permission); choose another.")};
inline constexpr MessageText onePerOutput{
    "report.one-per-output", QT_TRANSLATE_NOOP("Message", "Only one report can go to standard output.")};
inline constexpr MessageText notToOutput{"report.not-to-output",
    QT_TRANSLATE_NOOP("Message", "A workbook and a PDF cannot go to \"-\"; name a file.")};
inline constexpr MessageText builtWithoutWorkbooks{"report.built-without-workbooks",
    QT_TRANSLATE_NOOP("Message",
        "This program was built without libxlsxwriter, so that it writes no workbooks; write a table as "
        ".csv, "
        "which spreadsheets read too.")};
inline constexpr MessageText noFolder{"report.no-folder",
    QT_TRANSLATE_NOOP("Message", "The folder does not exist; create it or name another.")};
inline constexpr MessageText cannotWriteThere{"report.cannot-write-there",
    QT_TRANSLATE_NOOP("Message", "The file cannot be written there; choose another.")};
inline constexpr MessageText chartEnding{"report.chart-ending",
    QT_TRANSLATE_NOOP("Message", "The chart's file name must end in .png, .svg or .pdf.")};
inline constexpr MessageText answersNeedPdf{"report.answers-need-pdf",
    QT_TRANSLATE_NOOP("Message", "The answers are added to the PDF; name it with --pdf.")};
inline constexpr MessageText chartKind{
    "report.chart-kind", QT_TRANSLATE_NOOP("Message", "--chart-kind must be one of %1, not \"%2\".")};
inline constexpr MessageText publishedNeedChart{"report.published-need-chart",
    QT_TRANSLATE_NOOP("Message", "Published figures are laid under a chart; add --chart, --html or --pdf.")};
inline constexpr MessageText notWritten{
    "report.not-written", QT_TRANSLATE_NOOP("Message", "The report cannot be written: %1.")};
inline constexpr MessageText notDrawn{"report.not-drawn",
    QT_TRANSLATE_NOOP("Message", "The report could not be drawn; there may not be enough memory.")};
inline constexpr MessageText cancelled{
    "report.cancelled", QT_TRANSLATE_NOOP("Message", "The report was cancelled; no file was written.")};
inline constexpr MessageText temporaryFolder{"report.temporary-folder",
    QT_TRANSLATE_NOOP("Message", "The workbook cannot be assembled in the temporary folder: %1.")};
inline constexpr MessageText noTemporaryFolder{
    "report.no-temporary-folder", QT_TRANSLATE_NOOP("Message", "The temporary folder cannot be used: %1.")};
inline constexpr MessageText workbookLimit{
    "report.workbook-limit", QT_TRANSLATE_NOOP("Message", "The workbook cannot hold this: %1.")};

// Published figures.
inline constexpr MessageText columnMissing{"report.column-missing",
    QT_TRANSLATE_NOOP("Message",
        "The column \"%1\" is missing; the first line names the columns model, benchmark, quality, n, "
        "cost_usd, source, date.")};
inline constexpr MessageText tooManyFigures{"report.too-many-figures",
    QT_TRANSLATE_NOOP("Message", "A chart shows at most %1 figures; remove some.")};
inline constexpr MessageText noFigures{
    "report.no-figures", QT_TRANSLATE_NOOP("Message", "The file contains no figures; add a line for each.")};
inline constexpr MessageText notANumber{
    "report.not-a-number", QT_TRANSLATE_NOOP("Message", "\"%1\" is not a number from 0 to %2.")};
inline constexpr MessageText emptyCell{"report.empty-cell",
    QT_TRANSLATE_NOOP("Message", "The cell is empty; fill it in or leave the line out.")};
inline constexpr MessageText cannotReadFigures{
    "report.cannot-read-figures", QT_TRANSLATE_NOOP("Message", "The published figures cannot be read: %1.")};
inline constexpr MessageText figuresTooLarge{"report.figures-too-large",
    QT_TRANSLATE_NOOP("Message", "The file is larger than 5 MB; published figures are a short table.")};

// What sessions share, and what differs between them.
inline constexpr MessageText noSharedPrompt{"report.no-shared-prompt",
    QT_TRANSLATE_NOOP("Message",
        "These sessions have no prompt in common. A prompt is the same if its text, system prompt and scorer "
        "are the same.")};
inline constexpr MessageText otherPrices{"report.other-prices",
    QT_TRANSLATE_NOOP("Message", "%1 has other prices in session %2 than in session 1.")};
inline constexpr MessageText otherServed{"report.other-served",
    QT_TRANSLATE_NOOP("Message", "%1 was served as %2 in session 1 and as %3 in session %4.")};
inline constexpr MessageText otherScorers{
    "report.other-scorers", QT_TRANSLATE_NOOP("Message", "Session 1 was scored by %1, session %2 by %3.")};

} // namespace Pennybench::Reports::ReportMessages
