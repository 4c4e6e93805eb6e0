#include "app/reports/publishedfigures.h"

#include "app/base/boundedread.h"
#include "app/reports/reportmessages.h"
#include "app/statistics/interval.h"
#include "app/suites/csvreader.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <cmath>

namespace Pennybench::Reports {

namespace {

constexpr qint64 largestFile = 5'000'000;
constexpr qsizetype mostFigures = 1'000;

/// Where the columns stand; -1: nowhere.
struct Columns {
    qsizetype model = -1;
    qsizetype benchmark = -1;
    qsizetype quality = -1;
    qsizetype n = -1;
    qsizetype cost = -1;
    qsizetype source = -1;
    qsizetype date = -1;
};

Columns columnsOf(const QStringList &header)
{
    const auto place = [&](const QStringList &names) {
        for (const QString &name : names) {
            for (qsizetype i = 0; i < header.size(); ++i) {
                if (header.at(i).trimmed().compare(name, Qt::CaseInsensitive) == 0)
                    return i;
            }
        }
        return qsizetype(-1);
    };
    return {.model = place({QStringLiteral("model")}),
        .benchmark = place({QStringLiteral("benchmark")}),
        .quality = place({QStringLiteral("quality"), QStringLiteral("pass_rate_2")}),
        .n = place({QStringLiteral("n"), QStringLiteral("test_cases")}),
        .cost = place({QStringLiteral("cost_usd"), QStringLiteral("cost_per_case_usd")}),
        .source = place({QStringLiteral("source")}),
        .date = place({QStringLiteral("date")})};
}

/// The file's rows, one after the other.
class FigureReader {
public:
    FigureReader(const QString &path, const QString &text)
        : m_path(path)
        , m_text(text)
    {
    }

    Expected<QList<PublishedFigure>> read()
    {
        const QString first = m_text.left(m_text.indexOf(u'\n'));
        const QChar separator = first.contains(u'\t') ? u'\t' : first.contains(u';') ? u';' : u',';
        Suites::CsvReader rows(m_text, separator);
        const auto header = rows.next();
        if (!header)
            return failure(inFile(header.error()));
        m_columns = columnsOf(header->cells);
        for (const auto &[place, name] :
            {std::pair{m_columns.model, "model"}, {m_columns.quality, "quality"}}) {
            if (place < 0)
                return failure(
                    at(1, QString(), Message(ReportMessages::columnMissing, {QString::fromLatin1(name)})));
        }
        while (!rows.atEnd()) {
            const auto row = rows.next();
            if (!row)
                return failure(inFile(row.error()));
            if (row->isBlank())
                continue;
            if (const auto problem = take(*row))
                return failure(*problem);
            if (m_figures.size() > mostFigures)
                return failure(at(row->line, QString(),
                    Message(ReportMessages::tooManyFigures, {QString::number(mostFigures)})));
        }
        if (m_figures.isEmpty())
            return failure(at(0, QString(), Message(ReportMessages::noFigures)));
        const bool perCent =
            std::ranges::any_of(m_figures, [](const PublishedFigure &figure) { return figure.quality > 1; });
        for (PublishedFigure &figure : m_figures)
            figure.quality /= perCent ? 100 : 1;
        return m_figures;
    }

private:
    Problem inFile(Problem problem) const
    {
        problem.file = m_path;
        return problem;
    }

    Problem at(int line, const QString &field, const Message &message) const
    {
        return {.message = message, .file = m_path, .field = field, .line = line};
    }

    static QString cell(const Suites::TableRow &row, qsizetype column)
    {
        return column < 0 ? QString() : row.cells.value(column).trimmed();
    }

    /// A number from 0 to the most; null for an empty cell.
    std::optional<double> number(const Suites::TableRow &row, qsizetype column, const QString &field,
        double most, std::optional<Problem> &problem) const
    {
        QString text = cell(row, column);
        if (text.endsWith(u'%'))
            text.chop(1);
        if (text.isEmpty())
            return std::nullopt;
        bool isNumber = false;
        const double value = text.toDouble(&isNumber);
        if (!isNumber || !std::isfinite(value) || value < 0 || value > most)
            problem = at(
                row.line, field, Message(ReportMessages::notANumber, {text.left(40), QString::number(most)}));
        return value;
    }

    std::optional<Problem> take(const Suites::TableRow &row)
    {
        std::optional<Problem> problem;
        PublishedFigure figure{.model = cell(row, m_columns.model),
            .benchmark = cell(row, m_columns.benchmark),
            .source = cell(row, m_columns.source),
            .date = cell(row, m_columns.date)};
        const auto quality = number(row, m_columns.quality, QStringLiteral("quality"), 100, problem);
        const auto n = number(row, m_columns.n, QStringLiteral("n"), 1e9, problem);
        figure.cost = number(row, m_columns.cost, QStringLiteral("cost_usd"), 1e6, problem);
        if (problem)
            return problem;
        if (figure.model.isEmpty() || !quality)
            return at(row.line, figure.model.isEmpty() ? QStringLiteral("model") : QStringLiteral("quality"),
                Message(ReportMessages::emptyCell));
        figure.quality = *quality;
        figure.n = static_cast<int>(n.value_or(0));
        m_figures += figure;
        return std::nullopt;
    }

    const QString m_path;
    const QString m_text;
    Columns m_columns;
    QList<PublishedFigure> m_figures;
};

/// "Aider polyglot, 2025-02-25, aider.chat": what a reader needs to find the figure again.
QString sourceOf(const PublishedFigure &figure)
{
    QStringList parts{figure.benchmark, figure.date, figure.source};
    parts.removeAll(QString());
    return parts.isEmpty() ? QCoreApplication::translate("Chart", "source not stated")
                           : parts.join(QStringLiteral(", "));
}

/// "Published: 1 Alpha (2026-01-02), 2 Beta. Sources: board.example.", numbered as the marks are.
QString publishedList(const QList<PublishedFigure> &figures)
{
    QStringList names;
    QStringList sources;
    for (const PublishedFigure &figure : figures) {
        QString name = QStringLiteral("%1 %2").arg(names.size() + 1).arg(figure.model);
        if (!figure.date.isEmpty())
            name += QStringLiteral(" (%1)").arg(figure.date);
        names += name;
        QStringList source{figure.benchmark, figure.source};
        source.removeAll(QString());
        const QString from = source.isEmpty() ? QCoreApplication::translate("Chart", "source not stated")
                                              : source.join(QStringLiteral(", "));
        if (!sources.contains(from))
            sources += from;
    }
    return QCoreApplication::translate("Chart", "Published: %1. Sources: %2.")
        .arg(names.join(QStringLiteral(", ")), sources.join(QStringLiteral("; ")));
}

} // namespace

Expected<QList<PublishedFigure>> readPublishedFigures(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(
            {.message = Message(ReportMessages::cannotReadFigures, {file.errorString()}), .file = path});
    const QByteArray bytes = readAtMost(file, largestFile);
    if (bytes.size() > largestFile)
        return failure({.message = ReportMessages::figuresTooLarge, .file = path});
    return FigureReader(path, QString::fromUtf8(bytes)).read();
}

void layUnder(Widgets::QualityCostChart &chart, const QList<PublishedFigure> &figures)
{
    for (const PublishedFigure &figure : figures) {
        Widgets::PlotPoint point{.name = figure.model,
            .cost = figure.cost,
            .costLow = figure.cost.value_or(0),
            .costHigh = figure.cost.value_or(0),
            .share = figure.quality,
            .shareLow = figure.quality,
            .shareHigh = figure.quality,
            .prompts = figure.n,
            .published = true,
            .source = sourceOf(figure)};
        if (figure.n > 0) {
            const Statistics::Interval interval = Statistics::wilson95(figure.quality * figure.n, figure.n);
            point.shareLow = interval.low;
            point.shareHigh = interval.high;
        }
        chart.points += point;
    }
    if (!figures.isEmpty())
        chart.caption += {publishedList(figures),
            QCoreApplication::translate("Chart",
                "Hollow marks are published figures that others measured, with other prompts; they are not "
                "part of "
                "this comparison.")};
}

} // namespace Pennybench::Reports
