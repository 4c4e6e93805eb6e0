#pragma once

#include "app/desktop/common/desktopservices.h"
#include "app/runs/runplan.h"

#include <QComboBox>

namespace Pennybench::Desktop {

/// Where a judge model is chosen, or none, which it is at first: a judge costs money.
class JudgeBox : public QComboBox {
    Q_OBJECT

public:
    explicit JudgeBox(DesktopServices &services, QWidget *parent = nullptr);

    /// As the catalogue has it now; empty: none.
    std::optional<Runs::JudgeChoice> chosen() const;

private:
    void fill();

    DesktopServices &m_services;
};

/// What asking the plan's judge will take, in sentences; empty without one. An estimate that knows nothing of
/// the answers, but for those that are done, takes them to be of usual length.
QStringList judgeEstimateLines(const Runs::RunPlan &plan, const QList<Runs::Answer> &done = {});

} // namespace Pennybench::Desktop
