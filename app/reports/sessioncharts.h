#pragma once

#include "app/reports/modeltable.h"
#include "app/store/sessionfile.h"
#include "widgets/chartfile.h"

#include <optional>

namespace Pennybench::Reports {

/// Which chart of a session.
enum class ChartKind { QualityCost, Strengths, Time, Cost, Tokens, Verdicts, Trials };

/// "quality", "strengths", "time", "cost", "tokens", "verdicts", "trials": as the command line names them.
QStringList chartKindNames();
std::optional<ChartKind> chartKindFromText(QStringView text);
/// For people: "Quality and cost".
QString chartKindTitle(ChartKind kind);

/// A chart, and the table behind it.
struct SessionChart {
    Widgets::ChartDrawing drawing;
    TextTable table;
    QStringList letters; ///< of the contestants of the table's rows

    bool isEmpty() const { return table.rows.isEmpty(); }
};

/// How a chart is wanted.
struct ChartWish {
    ChartKind kind = ChartKind::QualityCost;
    Widgets::CostAxis axis = Widgets::CostAxis::Cost; ///< of the chart of quality against cost
    std::optional<Models::CostUnit> unit; ///< of costs; missing: chosen by their size

    bool operator==(const ChartWish &) const = default;
};

/// Takes about 10 ms for 1,000 answers where costs have intervals.
SessionChart sessionChart(const Store::Session &session, const ChartWish &wish);

/// Share correct by category, with Wilson's interval over prompts.
SessionChart strengthsChart(const Store::Session &session);
/// Quality against another figure than cost; see CostAxis. Price: the ratio of the sums of cost and tokens,
/// its interval linearised and clustered by prompt (W. G. Cochran, Sampling Techniques, chapter 6). Tokens:
/// their mean, clustered by prompt. Time: the median over prompts.
SessionChart otherAxisChart(const Store::Session &session, Widgets::CostAxis axis);
/// How the costs per answer lie, a value a prompt: the median of its trials.
SessionChart costSpreadChart(const Store::Session &session, std::optional<Models::CostUnit> unit);
/// The same of tokens, those of reasoning apart where they are told.
SessionChart tokenSpreadChart(const Store::Session &session);
/// Every final answer once: by its verdict, where it is right, partly right or wrong, else as an error,
/// refused, cut at the token limit, without an answer or undecided, the first of these that holds.
SessionChart verdictChart(const Store::Session &session);
/// On how many prompts a contestant was right in so many of its decided trials.
SessionChart trialsChart(const Store::Session &session);

} // namespace Pennybench::Reports
