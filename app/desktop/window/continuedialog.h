#pragma once

#include "app/desktop/comparison/runcontrol.h"

#include <QDialog>

#include <functional>

class QCheckBox;
class QDoubleSpinBox;
class QFormLayout;
class QPushButton;

namespace Pennybench::Desktop {

class JudgesBox;

/// Asks how a saved session goes on: whether what may have been charged is asked again, and up to which
/// budget.
class ContinueDialog : public QDialog {
    Q_OBJECT

public:
    /// spent: what the session has cost so far.
    ContinueDialog(const OpenWork &work, Models::Money spent, const Runs::RunSettings &settings,
        QWidget *parent = nullptr);

    /// For a session with answers for a judge model and none chosen. estimate: what asking the judges takes,
    /// in sentences.
    using JudgeEstimate = std::function<QStringList(const QList<Runs::JudgeChoice> &judges)>;
    void offerJudges(DesktopServices &services, const JudgeEstimate &estimate);

    Continuation continuation() const;

private:
    QCheckBox *m_repeat;
    QDoubleSpinBox *m_budget;
    QFormLayout *m_form;
    QPushButton *m_go;
    JudgesBox *m_judges = nullptr;
    bool m_hasOtherWork;
    bool m_allowCode;
};

} // namespace Pennybench::Desktop
