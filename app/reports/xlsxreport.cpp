#include "app/reports/reportrow.h"
#include "app/reports/tablereports.h"
#include "app/runs/summary.h"

#include <QFile>

#include <xlsxwriter.h>

namespace Pennybench {

namespace {

using Kind = ReportCell::Kind;

/// Excel's limit for one cell, in characters.
constexpr qsizetype longestCell = 32'767;

void writeCell(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const ReportCell &cell)
{
    switch (cell.kind) {
    case Kind::Empty:
        return;
    case Kind::Text:
        worksheet_write_string(sheet, row, column,
            guardedAgainstFormulas(cell.text).left(longestCell).toUtf8().constData(), nullptr);
        return;
    case Kind::Number:
        worksheet_write_number(sheet, row, column, cell.text.toDouble(), nullptr);
        return;
    case Kind::Boolean:
        worksheet_write_boolean(sheet, row, column, cell.text == u"true" ? 1 : 0, nullptr);
        return;
    }
}

void writeHeader(lxw_worksheet *sheet, lxw_format *bold, const QStringList &names)
{
    for (qsizetype i = 0; i < names.size(); ++i)
        worksheet_write_string(sheet, 0, static_cast<lxw_col_t>(i), names.at(i).toUtf8().constData(), bold);
    worksheet_freeze_panes(sheet, 1, 0);
}

void writeAnswers(lxw_worksheet *sheet, const Session &session)
{
    lxw_row_t row = 1;
    const PromptIndex prompts(session.plan);
    for (const Answer &answer : session.answers) {
        const QList<ReportCell> cells = reportRow(session, prompts, answer);
        for (qsizetype i = 0; i < cells.size(); ++i)
            writeCell(sheet, row, static_cast<lxw_col_t>(i), cells.at(i));
        ++row;
    }
}

ReportCell decimal(std::optional<double> value)
{
    return value ? ReportCell{Kind::Number, QString::number(*value, 'g', 15)} : ReportCell();
}

QList<ReportCell> summaryCells(const ModelSummary &summary)
{
    return {{Kind::Text, summary.model},
        {Kind::Boolean, summary.simulated ? QStringLiteral("true") : QStringLiteral("false")},
        {Kind::Number, QString::number(summary.prompts)}, decimal(summary.share.estimate),
        decimal(summary.share.low), decimal(summary.share.high),
        summary.cost ? ReportCell{Kind::Number, summary.cost->toDecimal()} : ReportCell(),
        decimal(summary.costPerCorrect ? std::optional(summary.costPerCorrect->estimate) : std::nullopt),
        decimal(summary.medianTtftMs), {Kind::Number, QString::number(summary.errors)},
        {Kind::Number, QString::number(summary.undecided)}};
}

void writeModels(lxw_worksheet *sheet, const Session &session)
{
    lxw_row_t row = 1;
    for (const ModelSummary &summary : summarise(session.answers)) {
        const QList<ReportCell> cells = summaryCells(summary);
        for (qsizetype i = 0; i < cells.size(); ++i)
            writeCell(sheet, row, static_cast<lxw_col_t>(i), cells.at(i));
        ++row;
    }
}

const QStringList &modelColumns()
{
    static const QStringList columns{QStringLiteral("model"), QStringLiteral("simulated"),
        QStringLiteral("prompts"), QStringLiteral("share_correct"), QStringLiteral("share_low95"),
        QStringLiteral("share_high95"), QStringLiteral("cost_usd"), QStringLiteral("cost_per_correct_usd"),
        QStringLiteral("median_ttft_ms"), QStringLiteral("errors"), QStringLiteral("undecided")};
    return columns;
}

} // namespace

Expected<void> writeXlsx(const QString &path, const Session &session)
{
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    lxw_workbook *book = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    if (!book)
        return failure({.message = QStringLiteral("The workbook cannot be made."), .file = path});
    lxw_format *bold = workbook_add_format(book);
    format_set_bold(bold);
    lxw_worksheet *answers = workbook_add_worksheet(book, "answers");
    writeHeader(answers, bold, reportColumns());
    writeAnswers(answers, session);
    lxw_worksheet *models = workbook_add_worksheet(book, "models");
    writeHeader(models, bold, modelColumns());
    writeModels(models, session);
    const lxw_error error = workbook_close(book);
    if (error != LXW_NO_ERROR) {
        return failure({.message = QStringLiteral("The workbook cannot be written: %1.")
                                       .arg(QString::fromUtf8(lxw_strerror(error))),
            .file = path});
    }
    return {};
}

} // namespace Pennybench
