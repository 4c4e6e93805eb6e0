#pragma once

#include "app/desktop/desktopservices.h"
#include "app/runs/runplan.h"

#include <QWidget>

class QCheckBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QTreeWidget;
class QPushButton;
class QSpinBox;

namespace Pennybench {

/// Where a comparison is put together: models, suites, how often, within which budget; with the estimate.
class SetupPage : public QWidget {
    Q_OBJECT

public:
    SetupPage(DesktopServices &services, QWidget *parent = nullptr);

    /// What is chosen at the moment. Empty lists where nothing is.
    RunPlan plan() const;
    /// Adds the suite of a file to the list and chooses it. False, with the reason shown, where it cannot be
    /// read.
    bool addSuiteFile(const QString &path);

signals:
    void runRequested(const Pennybench::RunPlan &plan);
    void failed(const QString &message);

public slots:
    /// Asks for consent where code would be run for the first time, then asks for the run.
    void requestRun();

private:
    void fillModels();
    void fillSuites();
    void filterModels(const QString &text);
    void updateEstimate();
    bool mayRunCode();
    QWidget *makeModelsCard();
    QWidget *makeSuitesCard();
    QWidget *makeRunCard();

    DesktopServices &m_services;
    QList<Suite> m_suites;
    QTreeWidget *m_models;
    QTreeWidget *m_suiteList;
    QLineEdit *m_filter;
    QSpinBox *m_limit;
    QSpinBox *m_trials;
    QDoubleSpinBox *m_budget;
    QCheckBox *m_allowCode;
    QLabel *m_estimate;
    QPushButton *m_run;
};

} // namespace Pennybench
