#include "app/reports/chartsvg.h"

#include "app/reports/chartscale.h"
#include "app/reports/findings.h"
#include "app/runs/tally.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <array>

namespace Pennybench::Reports {

namespace {

constexpr double width = 760;
constexpr double height = 520;
constexpr double left = 70;
constexpr double right = 730;
constexpr double top = 46;
constexpr double bottom = 430;
constexpr double stripWidth = 56;

struct Colours {
    QString ground, ink, dim, line, watermark;
    std::array<QString, 6> models;
};

Colours coloursOf(bool dark)
{
    if (dark) {
        return {QStringLiteral("#1c222b"), QStringLiteral("#e6eaf0"), QStringLiteral("#97a2b2"),
            QStringLiteral("#2e3744"), QStringLiteral("#28303b"),
            {QStringLiteral("#56B4E9"), QStringLiteral("#E69F00"), QStringLiteral("#4cc79b"),
                QStringLiteral("#e39cc4"), QStringLiteral("#F0E442"), QStringLiteral("#f08a5b")}};
    }
    return {QStringLiteral("#ffffff"), QStringLiteral("#1c2430"), QStringLiteral("#66707f"),
        QStringLiteral("#dfe3ea"), QStringLiteral("#eceff3"),
        {QStringLiteral("#0072B2"), QStringLiteral("#D55E00"), QStringLiteral("#009E73"),
            QStringLiteral("#CC79A7"), QStringLiteral("#7a6a00"), QStringLiteral("#444444")}};
}

QString n(double value)
{
    return QString::number(value, 'f', 1);
}

QString textAt(double x, double y, const QString &text, const QString &attributes)
{
    return QStringLiteral("<text x=\"%1\" y=\"%2\" %3>%4</text>\n")
        .arg(n(x), n(y), attributes, text.toHtmlEscaped());
}

QString lineFrom(double x1, double y1, double x2, double y2, const QString &colour, double strokeWidth)
{
    return QStringLiteral(
        "<line x1=\"%1\" y1=\"%2\" x2=\"%3\" y2=\"%4\" stroke=\"%5\" stroke-width=\"%6\"/>\n")
        .arg(n(x1), n(y1), n(x2), n(y2), colour, n(strokeWidth));
}

/// Circle, square, triangle, diamond, inverted triangle, cross square: a shape for each model beside its
/// colour.
QString marker(int index, double x, double y, const QString &colour)
{
    const auto polygon = [&](const char *points) {
        return QStringLiteral("<polygon transform=\"translate(%1 %2)\" points=\"%3\" fill=\"%4\"/>\n")
            .arg(n(x), n(y), QLatin1String(points), colour);
    };
    switch (index % 6) {
    case 0:
        return QStringLiteral("<circle cx=\"%1\" cy=\"%2\" r=\"6\" fill=\"%3\"/>\n").arg(n(x), n(y), colour);
    case 1:
        return polygon("-5.5,-5.5 5.5,-5.5 5.5,5.5 -5.5,5.5");
    case 2:
        return polygon("0,-7 7,6 -7,6");
    case 3:
        return polygon("0,-7.5 7.5,0 0,7.5 -7.5,0");
    case 4:
        return polygon("0,7 7,-6 -7,-6");
    default:
        return polygon(
            "-2.5,-7 2.5,-7 2.5,-2.5 7,-2.5 7,2.5 2.5,2.5 2.5,7 -2.5,7 -2.5,2.5 -7,2.5 -7,-2.5 -2.5,-2.5");
    }
}

double yOf(double share)
{
    return bottom - share * (bottom - top);
}

/// Draws one chart; each part() returns SVG.
class Chart {
public:
    Chart(const Runs::RunPlan &plan, const QList<Runs::Answer> &answers, const ChartLook &look)
        : m_plan(plan)
        , m_summaries(Runs::summarise(answers))
        , m_costs(costIntervals(Runs::Tally(answers), m_summaries))
        , m_caption(reportCaption(plan, answers))
        , m_colours(coloursOf(look.dark))
        , m_look(look)
        , m_scale(scale())
    {
    }

    QByteArray draw() const
    {
        QString svg = QStringLiteral(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1 %2\" width=\"%1\" "
            "height=\"%2\" role=\"img\" font-family=\"Inter, sans-serif\">\n<title>%3</title>\n")
                          .arg(n(width), n(height),
                              QCoreApplication::translate("Chart", "Quality against cost").toHtmlEscaped());
        if (m_look.background)
            svg +=
                QStringLiteral("<rect width=\"100%\" height=\"100%\" fill=\"%1\"/>\n").arg(m_colours.ground);
        svg += watermark() + axes() + frontier() + models() + caption();
        return (svg + QStringLiteral("</svg>\n")).toUtf8();
    }

private:
    static QList<std::optional<Statistics::Interval>> costIntervals(
        const Runs::Tally &tally, const QList<Runs::ModelSummary> &summaries)
    {
        const Runs::Standings standings = Runs::standingsIn(tally, summaries);
        QList<std::optional<Statistics::Interval>> intervals;
        for (const Runs::ModelSummary &summary : summaries)
            intervals += standings.value(summary.model).costPerAnswer;
        return intervals;
    }

    LogScale scale() const
    {
        QList<double> values;
        bool strip = false;
        for (const std::optional<Statistics::Interval> &cost : m_costs) {
            if (cost)
                values += {cost->low, cost->estimate, cost->high};
            else
                strip = true;
        }
        return LogScale(values, left + (strip ? stripWidth : 0), right);
    }

    QString watermark() const
    {
        const bool simulated = std::any_of(
            m_summaries.begin(), m_summaries.end(), [](const Runs::ModelSummary &s) { return s.simulated; });
        if (!simulated)
            return {};
        return QStringLiteral(
            "<text x=\"400\" y=\"260\" transform=\"rotate(-18 400 240)\" text-anchor=\"middle\" "
            "font-size=\"76\" font-weight=\"700\" letter-spacing=\"6\" fill=\"%1\">%2</text>\n")
            .arg(m_colours.watermark, QCoreApplication::translate("Chart", "SIMULATED").toHtmlEscaped());
    }

    QString axes() const
    {
        const QString small = QStringLiteral("font-size=\"12\" fill=\"%1\"").arg(m_colours.dim);
        const QString centred = small + QStringLiteral(" text-anchor=\"middle\"");
        QString svg;
        for (int share = 0; share <= 100; share += 20) {
            const double y = yOf(share / 100.0);
            svg += lineFrom(left, y, right, y, m_colours.line, 1);
            svg += textAt(left - 8, y + 4, QStringLiteral("%1 %").arg(share),
                small + QStringLiteral(" text-anchor=\"end\""));
        }
        for (double tick : m_scale.ticks()) {
            svg += lineFrom(m_scale.at(tick), top, m_scale.at(tick), bottom, m_colours.line, 1);
            svg += textAt(m_scale.at(tick), bottom + 18, m_scale.label(tick), centred);
        }
        if (m_scale.start() > left)
            svg += textAt(
                left + stripWidth / 2, bottom + 18, QCoreApplication::translate("Chart", "unknown"), centred);
        svg += textAt(
            left, top - 22, QCoreApplication::translate("Chart", "share correct, 95 % interval"), small);
        svg += textAt((left + right) / 2, bottom + 40,
            QCoreApplication::translate("Chart", "measured cost per answer in USD, log scale"), centred);
        return svg;
    }

    QString frontier() const
    {
        const QList<int> front = Runs::frontierOf(m_summaries);
        if (front.isEmpty())
            return {};
        QString path;
        double lastY = 0;
        for (int index : front) {
            const Runs::ModelSummary &summary = m_summaries.at(index);
            const double x = m_scale.at(*summary.costPerAnswer);
            const double y = yOf(summary.share.estimate);
            path += path.isEmpty() ? QStringLiteral("M%1 %2").arg(n(x), n(y))
                                   : QStringLiteral(" L%1 %2 L%1 %3").arg(n(x), n(lastY), n(y));
            lastY = y;
        }
        path += QStringLiteral(" L%1 %2").arg(n(right), n(lastY));
        return QStringLiteral("<path d=\"%1\" fill=\"none\" stroke=\"%2\" stroke-width=\"1.5\"/>\n")
            .arg(path, m_colours.dim);
    }

    QString models() const
    {
        QString svg;
        for (int i = 0; i < m_summaries.size(); ++i) {
            const Runs::ModelSummary &summary = m_summaries.at(i);
            if (summary.prompts > 0)
                svg += model(i, summary);
        }
        return svg;
    }

    QString model(int index, const Runs::ModelSummary &summary) const
    {
        const QString &colour = m_colours.models.at(static_cast<size_t>(index) % m_colours.models.size());
        const std::optional<Statistics::Interval> &cost = m_costs.at(index);
        const double x = cost ? m_scale.at(cost->estimate) : left + stripWidth / 2;
        const double y = yOf(summary.share.estimate);
        QString svg = lineFrom(x, yOf(summary.share.high), x, yOf(summary.share.low), colour, 2);
        if (cost)
            svg += lineFrom(m_scale.at(cost->low), y, m_scale.at(cost->high), y, colour, 2);
        svg += marker(index, x, y, colour);
        const bool nearRight = x > right - 130;
        return svg
            + textAt(nearRight ? x - 12 : x + 12, y - 10, modelName(m_plan, summary.model),
                QStringLiteral("font-size=\"13\" font-weight=\"600\" fill=\"%1\" text-anchor=\"%2\"")
                    .arg(m_colours.ink, nearRight ? QStringLiteral("end") : QStringLiteral("start")));
    }

    QString caption() const
    {
        QString svg;
        double y = height - 26;
        for (const QString &line : m_caption.split(u'\n')) {
            svg += textAt(left, y, line, QStringLiteral("font-size=\"11\" fill=\"%1\"").arg(m_colours.dim));
            y += 15;
        }
        return svg;
    }

    const Runs::RunPlan &m_plan;
    QList<Runs::ModelSummary> m_summaries;
    QList<std::optional<Statistics::Interval>> m_costs; ///< of m_summaries, per answer
    QString m_caption;
    Colours m_colours;
    ChartLook m_look;
    LogScale m_scale;
};

QString datesOf(const QList<Runs::Answer> &answers)
{
    QDateTime first;
    QDateTime last;
    for (const Runs::Answer &answer : answers) {
        if (!first.isValid() || answer.askedAt < first)
            first = answer.askedAt;
        if (!last.isValid() || answer.askedAt > last)
            last = answer.askedAt;
    }
    const QString from = first.date().toString(Qt::ISODate);
    const QString to = last.date().toString(Qt::ISODate);
    return from == to ? from : QStringLiteral("%1 – %2").arg(from, to);
}

} // namespace

QByteArray qualityCostSvg(
    const Runs::RunPlan &plan, const QList<Runs::Answer> &answers, const ChartLook &look)
{
    return Chart(plan, answers, look).draw();
}

QString reportCaption(const Runs::RunPlan &plan, const QList<Runs::Answer> &answers)
{
    QSet<std::pair<QString, QString>> prompts;
    int trials = 0;
    bool simulated = false;
    for (const Runs::Answer &answer : answers) {
        prompts.insert({answer.key.suite, answer.key.promptId});
        trials = std::max(trials, answer.key.trial);
        simulated = simulated || answer.simulated;
    }
    QStringList suites;
    for (const Suites::Suite &suite : plan.suites)
        suites += suite.title.isEmpty() ? suite.id : suite.title;
    QString caption =
        QCoreApplication::translate("Chart", "%1 · %2 prompts × %3 trials · asked %4, prices of that day")
            .arg(suites.join(QStringLiteral(", ")))
            .arg(prompts.size())
            .arg(trials)
            .arg(datesOf(answers));
    if (simulated)
        caption += u'\n'
            + QCoreApplication::translate("Chart",
                "Practice models: simulated answers and invented prices, not those of a real model.");
    return caption;
}

} // namespace Pennybench::Reports
