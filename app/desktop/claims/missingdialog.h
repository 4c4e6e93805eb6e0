#pragma once

#include "app/desktop/claims/claimevidence.h"
#include "app/desktop/comparison/runcontrol.h"

#include <QDialog>

class QCheckBox;
class QDoubleSpinBox;
class QLabel;
class QPushButton;

namespace Pennybench::Desktop {

/// What is missing for the claims that are not decided, what asking it costs, and whether it is asked.
class MissingDialog : public QDialog {
    Q_OBJECT

public:
    /// All must outlive it. spent: what the session has cost so far.
    MissingDialog(const Store::Session &session, const ClaimEvidence &evidence,
        const Models::Catalogue &catalogue, Models::Money spent, QWidget *parent = nullptr);

    Runs::RunPlan plan() const;
    Continuation continuation() const;

private:
    void addLine(const QString &text, const char *name = "dim");
    void addModels();
    void showEstimate();

    const Store::Session &m_session;
    const ClaimEvidence &m_evidence;
    const Models::Catalogue &m_catalogue;
    Models::Money m_spent;
    QList<std::pair<QString, QCheckBox *>> m_models; ///< by id in the catalogue
    QLabel *m_estimate;
    QCheckBox *m_allowUnpriced;
    QDoubleSpinBox *m_budget;
    QPushButton *m_ask;
};

} // namespace Pennybench::Desktop
