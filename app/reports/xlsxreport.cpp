#include "app/base/outputfile.h"
#include "app/reports/keptclaims.h"
#include "app/reports/reportmessages.h"
#include "app/reports/reportrow.h"
#include "app/reports/tablereports.h"
#include "app/runs/summary.h"
#include "app/suites/zippart.h"

#include <QByteArrayMatcher>
#include <QFile>
#include <QTemporaryDir>

#include <sys/resource.h>
#include <xlsxwriter.h>

#include <algorithm>
#include <cerrno>
#include <cmath>
#include <limits>

namespace Pennybench::Reports {

namespace {

using Kind = ReportCell::Kind;

/// Excel's limit for one cell, in characters.
constexpr qsizetype longestCell = 32'767;
constexpr double nameWidth = 28; ///< of the column of models, in characters
constexpr qint64 pieceSize = 256 * 1024; ///< of what is read at once

/// One sheet and what was put into it, which the file must hold in the end.
class Sheet {
public:
    Sheet(lxw_workbook *book, const char *name)
        : m_sheet(workbook_add_worksheet(book, name))
    {
    }

    void addHeader(lxw_format *bold, const QStringList &names)
    {
        for (qsizetype i = 0; i < names.size(); ++i)
            note(worksheet_write_string(
                m_sheet, 0, static_cast<lxw_col_t>(i), names.at(i).toUtf8().constData(), bold));
        m_row = 1;
        m_columns = static_cast<lxw_col_t>(names.size());
        worksheet_freeze_panes(m_sheet, 1, 0);
    }

    /// Lets a reader filter the rows by the header; call it behind the last row.
    void addFilter()
    {
        if (m_row > 1)
            note(worksheet_autofilter(m_sheet, 0, 0, m_row - 1, static_cast<lxw_col_t>(m_columns - 1)), 0);
    }

    void setWidth(lxw_col_t first, lxw_col_t last, double characters)
    {
        note(worksheet_set_column(m_sheet, first, last, characters, nullptr), 0);
    }

    void insertChart(lxw_chart *chart) { note(worksheet_insert_chart(m_sheet, m_row + 1, 0, chart), 0); }

    void addRow(const QList<ReportCell> &cells)
    {
        for (qsizetype i = 0; i < cells.size(); ++i)
            addCell(static_cast<lxw_col_t>(i), cells.at(i));
        ++m_row;
    }

    /// The first thing that the library had against a cell.
    lxw_error error() const { return m_error; }
    qint64 rows() const { return m_row; }
    qint64 cells() const { return m_cells; }

private:
    void addCell(lxw_col_t column, const ReportCell &cell)
    {
        const QByteArray text = guardedAgainstFormulas(cell.text).left(longestCell).toUtf8();
        switch (cell.kind) {
        case Kind::Empty:
            return;
        case Kind::Text:
            if (!text.isEmpty())
                note(worksheet_write_string(m_sheet, m_row, column, text.constData(), nullptr));
            return;
        case Kind::Number:
            note(worksheet_write_number(m_sheet, m_row, column, cell.text.toDouble(), nullptr));
            return;
        case Kind::Boolean:
            note(worksheet_write_boolean(m_sheet, m_row, column, cell.text == u"true" ? 1 : 0, nullptr));
            return;
        }
    }

    void note(lxw_error error, int cells = 1)
    {
        m_cells += cells;
        if (m_error == LXW_NO_ERROR)
            m_error = error;
    }

    lxw_worksheet *m_sheet;
    lxw_row_t m_row = 0;
    lxw_col_t m_columns = 0;
    qint64 m_cells = 0;
    lxw_error m_error = LXW_NO_ERROR;
};

/// False where the report is not wanted any more.
bool addAnswers(Sheet &sheet, const Store::Session &session, Writing *writing)
{
    if (writing)
        writing->begin(session.answers.size());
    const Runs::PromptIndex prompts(session.plan);
    for (const Runs::Answer &answer : session.answers) {
        if (writing && !writing->step())
            return false;
        sheet.addRow(reportRow(session, prompts, answer));
    }
    return true;
}

ReportCell figureCell(std::optional<double> value)
{
    return value ? ReportCell{Kind::Number, QString::number(*value, 'g', 15)} : ReportCell();
}

QList<ReportCell> summaryCells(const Runs::ModelSummary &summary)
{
    return {{Kind::Text, summary.model},
        {Kind::Boolean, summary.simulated ? QStringLiteral("true") : QStringLiteral("false")},
        {Kind::Number, QString::number(summary.prompts)}, figureCell(summary.share.estimate),
        figureCell(summary.share.low), figureCell(summary.share.high),
        summary.cost ? ReportCell{Kind::Number, summary.cost->toDecimal()} : ReportCell(),
        figureCell(summary.costPerCorrect), figureCell(summary.medianTtftMs),
        {Kind::Number, QString::number(summary.errors)}, {Kind::Number, QString::number(summary.undecided)},
        figureCell(summary.score.estimate), figureCell(summary.score.low), figureCell(summary.score.high),
        figureCell(summary.costPerAnswer), {Kind::Number, QString::number(summary.answers)},
        {Kind::Number, QString::number(summary.correct)}, {Kind::Number, QString::number(summary.incorrect)},
        {Kind::Number, QString::number(summary.partial)}, {Kind::Number, QString::number(summary.noAnswer)},
        {Kind::Number, QString::number(summary.cut)}, {Kind::Number, QString::number(summary.unpriced)}};
}

const QStringList &modelColumns()
{
    static const QStringList columns{QStringLiteral("model"), QStringLiteral("simulated"),
        QStringLiteral("prompts"), QStringLiteral("share_correct"), QStringLiteral("share_low95"),
        QStringLiteral("share_high95"), QStringLiteral("cost_usd"), QStringLiteral("cost_per_correct_usd"),
        QStringLiteral("median_ttft_ms"), QStringLiteral("errors"), QStringLiteral("undecided"),
        QStringLiteral("mean_score"), QStringLiteral("score_low95"), QStringLiteral("score_high95"),
        QStringLiteral("cost_per_answer_usd"), QStringLiteral("answers"), QStringLiteral("correct"),
        QStringLiteral("incorrect"), QStringLiteral("partial"), QStringLiteral("no_answer"),
        QStringLiteral("cut"), QStringLiteral("unpriced")};
    return columns;
}

const QStringList &claimColumns()
{
    static const QStringList columns{QStringLiteral("claim"), QStringLiteral("part"),
        QStringLiteral("verdict"), QStringLiteral("value"), QStringLiteral("low"), QStringLiteral("high"),
        QStringLiteral("n"), QStringLiteral("level"), QStringLiteral("simulated"),
        QStringLiteral("claim_verdict")};
    return columns;
}

/// An end that is infinite is left empty.
ReportCell endCell(const std::optional<double> &end)
{
    return end && std::isfinite(*end) ? figureCell(end) : ReportCell();
}

void addClaims(Sheet &sheet, const Article::TestedClaims &claims)
{
    for (const Article::ClaimResult &result : claims.results) {
        for (const Article::PartResult &part : result.parts)
            sheet.addRow({{Kind::Text, result.claim.id}, {Kind::Text, part.part.name},
                {Kind::Text, Article::toText(part.verdict)}, endCell(part.evidence.value),
                endCell(part.evidence.low), endCell(part.evidence.high),
                {Kind::Number, QString::number(part.evidence.n)}, figureCell(part.evidence.level),
                {Kind::Boolean, part.simulated ? QStringLiteral("true") : QStringLiteral("false")},
                {Kind::Text, Article::toText(result.verdict)}});
    }
}

/// Share correct against cost per answer, a series for each model that has both; nothing where none has.
lxw_chart *chartOf(lxw_workbook *book, const QList<Runs::ModelSummary> &models)
{
    constexpr lxw_col_t shareColumn = 3;
    constexpr lxw_col_t costColumn = 14;
    constexpr qsizetype mostSeries = 100; // what a spreadsheet still shows apart
    lxw_chart *chart = nullptr;
    for (qsizetype i = 0; i < std::min(models.size(), mostSeries); ++i) {
        const Runs::ModelSummary &model = models.at(i);
        if (model.prompts == 0 || model.costPerAnswer.value_or(0) <= 0)
            continue;
        if (!chart)
            chart = workbook_add_chart(book, LXW_CHART_SCATTER);
        const auto row = static_cast<lxw_row_t>(i + 1);
        lxw_chart_series *series = chart_add_series(chart, nullptr, nullptr);
        chart_series_set_categories(series, "models", row, costColumn, row, costColumn);
        chart_series_set_values(series, "models", row, shareColumn, row, shareColumn);
        chart_series_set_name_range(series, "models", row, 0);
    }
    if (!chart)
        return nullptr;
    chart_title_set_name(chart, "Quality against cost");
    chart_axis_set_name(chart->x_axis, "measured cost per answer in USD, log scale");
    chart_axis_set_log_base(chart->x_axis, 10);
    chart_axis_set_name(chart->y_axis, "share correct");
    chart_axis_set_min(chart->y_axis, 0);
    chart_axis_set_max(chart->y_axis, 1);
    chart_axis_set_num_format(chart->y_axis, "0%");
    return chart;
}

/// What stands in the way of a larger file in the folder, as an errno. The library does not say: it writes
/// the parts of a workbook without looking at what becomes of them.
int obstacleIn(const QString &folder)
{
    constexpr qsizetype probeSize = 1024 * 1024;
    QFile probe(folder + QStringLiteral("/probe"));
    if (!probe.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return EACCES;
    const QByteArray bytes(probeSize, ' ');
    if (const int error = writeFully(probe.handle(), bytes.constData(), bytes.size()))
        return error;
    rlimit limit{};
    const bool isLimited = getrlimit(RLIMIT_FSIZE, &limit) == 0 && limit.rlim_cur != RLIM_INFINITY;
    return isLimited ? EFBIG : EIO;
}

Problem workbookLost(const QString &folder)
{
    return {.message = Message(ReportMessages::temporaryFolder, {errorWords(obstacleIn(folder))})};
}

Problem noTemporaryFolder(const QString &why)
{
    return {.message = Message(ReportMessages::noTemporaryFolder, {why})};
}

Problem workbookRefused(lxw_error error)
{
    return {.message = Message(ReportMessages::workbookLimit, {QString::fromUtf8(lxw_strerror(error))})};
}

/// How often something stands in what is read, piece by piece.
class Counter {
public:
    explicit Counter(const QByteArray &what)
        : m_what(what)
        , m_matcher(what)
    {
    }

    void read(const QByteArray &piece)
    {
        m_window = m_window.right(m_what.size() - 1) + piece;
        for (qsizetype at = m_matcher.indexIn(m_window); at >= 0;
             at = m_matcher.indexIn(m_window, at + m_what.size()))
            ++m_count;
    }

    qint64 count() const { return m_count; }

private:
    QByteArray m_what;
    QByteArrayMatcher m_matcher;
    QByteArray m_window;
    qint64 m_count = 0;
};

/// Whether the part of the workbook holds all that was put into the sheet. In the text of a cell there is no
/// "<", so counting is enough, and many times as fast as a parser.
bool holdsAll(const QString &workbook, const QString &part, const Sheet &sheet)
{
    const auto archive = Suites::ZipArchive::openFile(workbook, std::numeric_limits<qint64>::max());
    const auto device = archive ? (*archive)->part(part) : nullptr;
    if (!device)
        return false;
    Counter rows("<row ");
    Counter cells("<c ");
    Counter ends("</worksheet>");
    for (QByteArray piece = device->read(pieceSize); !piece.isEmpty(); piece = device->read(pieceSize)) {
        for (Counter *counter : {&rows, &cells, &ends})
            counter->read(piece);
    }
    return ends.count() == 1 && rows.count() == sheet.rows() && cells.count() == sheet.cells();
}

/// Where the workbook is, which is made in the folder.
Expected<QString> workbookIn(const QString &folder, const Store::Session &session, Writing *writing)
{
    QByteArray folderName = QFile::encodeName(folder);
    const QString path = folder + QStringLiteral("/workbook.xlsx");
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = folderName.data();
    lxw_workbook *book = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    if (!book)
        return failure(workbookLost(folder));
    lxw_format *bold = workbook_add_format(book);
    format_set_bold(bold);
    Sheet answers(book, "answers");
    answers.addHeader(bold, reportColumns());
    const bool isWanted = addAnswers(answers, session, writing);
    answers.addFilter();
    Sheet models(book, "models");
    models.addHeader(bold, modelColumns());
    const QList<Runs::ModelSummary> summaries = Runs::summarise(session.answers);
    for (const Runs::ModelSummary &summary : summaries)
        models.addRow(summaryCells(summary));
    models.addFilter();
    models.setWidth(0, 0, nameWidth);
    if (lxw_chart *chart = chartOf(book, summaries))
        models.insertChart(chart);
    QList<const Sheet *> sheets{&answers, &models};
    std::optional<Sheet> claims;
    if (const Article::TestedClaims kept = keptClaims(session); !kept.results.isEmpty()) {
        sheets += &claims.emplace(book, "claims");
        claims->addHeader(bold, claimColumns());
        addClaims(*claims, kept);
        claims->addFilter();
    }
    bool isWhole = workbook_close(book) == LXW_NO_ERROR;
    if (!isWanted)
        return reportCancelled();
    for (const Sheet *sheet : std::as_const(sheets)) {
        if (sheet->error() != LXW_NO_ERROR)
            return failure(workbookRefused(sheet->error()));
    }
    for (qsizetype i = 0; i < sheets.size(); ++i)
        isWhole =
            isWhole && holdsAll(path, QStringLiteral("xl/worksheets/sheet%1.xml").arg(i + 1), *sheets.at(i));
    return isWhole ? Expected<QString>(path) : failure(workbookLost(folder));
}

/// Piece by piece, since a workbook may be large.
bool copyTo(QIODevice &device, QFile &file)
{
    while (!file.atEnd()) {
        const QByteArray piece = file.read(pieceSize);
        if (piece.isEmpty() || device.write(piece) != piece.size())
            return false;
    }
    return true;
}

} // namespace

bool writesWorkbooks()
{
    return true;
}

Expected<void> writeXlsx(QIODevice &device, const Store::Session &session, Writing *writing)
{
    const QTemporaryDir folder;
    if (!folder.isValid())
        return failure(noTemporaryFolder(folder.errorString()));
    const Expected<QString> path = workbookIn(folder.path(), session, writing);
    if (!path)
        return failure(path.error());
    QFile workbook(*path);
    if (!workbook.open(QIODevice::ReadOnly))
        return failure(workbookLost(folder.path()));
    return copyTo(device, workbook) ? Expected<void>() : failure(reportNotWritten(device));
}

} // namespace Pennybench::Reports
