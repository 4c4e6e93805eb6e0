#pragma once

#include "app/runs/promptindex.h"
#include "app/store/sessionfile.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace Pennybench::Reports {

/// One cell of a report, typed, so that every format can write numbers as numbers.
struct ReportCell {
    enum class Kind { Empty, Text, Number, Boolean };

    Kind kind = Kind::Empty;
    QString text; ///< a number in plain decimal notation; "true" or "false"

    bool operator==(const ReportCell &) const = default;
};

/// The columns of schema 1, in order.
const QStringList &reportColumns();

/// The cells of one answer, one for each column. prompts: those of the session's plan.
QList<ReportCell> reportRow(
    const Store::Session &session, const Runs::PromptIndex &prompts, const Runs::Answer &answer);

} // namespace Pennybench::Reports
