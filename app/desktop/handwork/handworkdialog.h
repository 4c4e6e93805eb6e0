#pragma once

#include "app/desktop/common/desktopservices.h"
#include "app/desktop/handwork/pastedscoring.h"
#include "app/runs/pastedanswers.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace Pennybench::Desktop {

/// Takes answers that were given elsewhere, from a file, from what is pasted, or prompt by prompt, and has
/// them scored. What belongs to no prompt is listed.
class HandworkDialog : public QDialog {
    Q_OBJECT

public:
    /// plan: whose prompts were answered; earlier: the answers that its session has.
    HandworkDialog(const Runs::RunPlan &plan, const QList<Runs::Answer> &earlier, DesktopServices &services,
        QWidget *parent = nullptr);

    /// After it was accepted: the plan with the contestant.
    const Runs::RunPlan &plan() const { return m_plan; }
    /// With their scores.
    const QList<Runs::Answer> &answers() const { return m_answers; }

private:
    void makeWays(QVBoxLayout &layout);
    void readFile();
    void writeSheet();
    void goOneByOne();
    void match();
    void import();
    Models::ModelEntry contestant() const;

    const Runs::RunPlan m_given;
    const QList<Runs::Answer> m_earlier;
    DesktopServices &m_services;
    Runs::RunPlan m_plan;
    QList<Runs::Answer> m_answers;
    QList<Suites::SavedAnswer> m_saved; ///< of files and of the card
    PastedScoring *m_scoring;
    QComboBox *m_who;
    QLineEdit *m_cost;
    QPlainTextEdit *m_text;
    QLabel *m_found;
    QPlainTextEdit *m_unmatched;
    QPushButton *m_import;
};

} // namespace Pennybench::Desktop
