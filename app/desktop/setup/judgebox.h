#pragma once

#include "app/desktop/common/desktopservices.h"
#include "app/runs/runplan.h"

#include <QComboBox>

#include <functional>

namespace Pennybench::Desktop {

/// Where a judge model is chosen, or none, which it is at first: a judge costs money.
class JudgeBox : public QComboBox {
    Q_OBJECT

public:
    /// none: what stands there for none, in the window's language.
    JudgeBox(DesktopServices &services, std::function<QString()> none, QWidget *parent = nullptr);

    /// As the catalogue has it now; empty: none.
    std::optional<Runs::JudgeChoice> chosen() const;

private:
    void fill();

    DesktopServices &m_services;
    std::function<QString()> m_none;
};

/// A judge, and where there is one a second that decides with it.
class JudgesBox : public QWidget {
    Q_OBJECT

public:
    explicit JudgesBox(DesktopServices &services, QWidget *parent = nullptr);

    /// Each model once; empty: none.
    QList<Runs::JudgeChoice> chosen() const;

signals:
    void changed();

private:
    JudgeBox *m_first;
    JudgeBox *m_second;
};

/// What asking the plan's judges will take, in sentences; empty where no prompt is for one. An estimate that
/// knows nothing of the answers, but for those that are done, takes them to be of usual length.
QStringList judgeEstimateLines(const Runs::RunPlan &plan, const QList<Runs::Answer> &done = {});

} // namespace Pennybench::Desktop
