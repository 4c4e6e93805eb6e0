#pragma once

#include "app/desktop/common/desktopservices.h"
#include "app/desktop/setup/askedwith.h"
#include "app/runs/runplan.h"

#include <QWidget>

class QCheckBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QTreeWidget;
class QPushButton;
class QSpinBox;

namespace Pennybench::Widgets {
class ElidedLabel;
}

namespace Pennybench::Desktop {

class ExperienceLoader;
class JudgesBox;
class ModelChooser;

/// Where a comparison is put together: models, suites, how often, within which budget; with the estimate.
class SetupPage : public QWidget {
    Q_OBJECT

public:
    SetupPage(DesktopServices &services, QWidget *parent = nullptr);

    /// What is chosen at the moment. Empty lists where nothing is.
    Runs::RunPlan plan() const;
    /// Ids of the models that are ticked.
    QSet<QString> chosenModels() const;

signals:
    /// Newer prices of the chosen models are to be fetched.
    void priceUpdateWanted();
    void runRequested(const Pennybench::Runs::RunPlan &plan);
    void failed(const QString &message);
    /// A file is to be imported as a suite.
    void suiteFileChosen(const QString &path);
    /// The chosen prompts were answered elsewhere; no model is asked.
    void pastingWanted(const Pennybench::Runs::RunPlan &plan);

public slots:
    /// Asks for consent where code would be run for the first time, then asks for the run.
    void requestRun();
    /// Lists the built-in and the imported suites anew. Those that were chosen stay so, and added is chosen.
    void refreshSuites(const QString &added);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addSuite(const Expected<Suites::Suite> &suite, bool checked);
    void retranslate();
    void nameSuites();
    void updateEstimate();
    void showEstimate();
    void askForUnpriced(const Runs::RunPlan &chosen, const QStringList &models);
    QWidget *makeSuitesCard();
    QWidget *makeRunCard();
    void changeAskedWith();
    void sayAskedWith();

    DesktopServices &m_services;
    QList<Suites::Suite> m_suites;
    ExperienceLoader *m_experience;
    ModelChooser *m_models;
    QTreeWidget *m_suiteList;
    QPushButton *m_addFile;
    QSpinBox *m_limit;
    QSpinBox *m_trials;
    QDoubleSpinBox *m_budget;
    JudgesBox *m_judges;
    QFormLayout *m_runForm = nullptr;
    QCheckBox *m_allowCode;
    QCheckBox *m_allowUnpriced;
    QLabel *m_estimate;
    QPushButton *m_run;
    AskedWith m_askedWith;
    Widgets::ElidedLabel *m_askedWithText;
    QPushButton *m_changeAskedWith;
};

} // namespace Pennybench::Desktop
