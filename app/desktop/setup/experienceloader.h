#pragma once

#include "app/runs/runplan.h"

#include <QFutureWatcher>
#include <QObject>

namespace Pennybench::Desktop {

/// Reads in the background what earlier sessions say about the models of a plan, for its estimate. Lives in
/// the window's thread.
class ExperienceLoader : public QObject {
    Q_OBJECT

public:
    explicit ExperienceLoader(const QString &sessionFolder, QObject *parent = nullptr);

    /// Begins to read where the plan has other models than what was read last; loaded() follows.
    void want(const Runs::RunPlan &plan);
    /// Reads anew the next time: a session was added.
    void forget();
    /// Answers without their texts; see findExperience().
    const QList<Runs::Answer> &answers() const { return m_answers; }

signals:
    void loaded();

private:
    void read();
    void take();

    const QString m_folder;
    QStringList m_wanted; ///< ids of models
    QStringList m_reading; ///< those that m_watcher waits for
    Runs::RunPlan m_plan;
    QList<Runs::Answer> m_answers;
    QFutureWatcher<QList<Runs::Answer>> m_watcher;
};

} // namespace Pennybench::Desktop
