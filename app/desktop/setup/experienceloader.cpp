#include "app/desktop/setup/experienceloader.h"

#include "app/store/sessionfile.h"

#include <QtConcurrentRun>

namespace Pennybench::Desktop {

ExperienceLoader::ExperienceLoader(const QString &sessionFolder, QObject *parent)
    : QObject(parent)
    , m_folder(sessionFolder)
{
    connect(&m_watcher, &QFutureWatcher<QList<Runs::Answer>>::finished, this, &ExperienceLoader::take);
}

void ExperienceLoader::want(const Runs::RunPlan &plan)
{
    QStringList models;
    for (const Models::ModelEntry &model : plan.models)
        models += model.id;
    models.sort();
    if (models == m_wanted)
        return;
    m_wanted = models;
    m_plan = Runs::RunPlan{.models = plan.models};
    if (!m_watcher.isRunning())
        read();
}

void ExperienceLoader::forget()
{
    m_wanted.clear();
}

void ExperienceLoader::read()
{
    m_reading = m_wanted;
    m_watcher.setFuture(QtConcurrent::run(Store::findExperience, m_plan, m_folder));
}

void ExperienceLoader::take()
{
    if (m_reading != m_wanted) {
        read();
        return;
    }
    m_answers = m_watcher.result();
    emit loaded();
}

} // namespace Pennybench::Desktop
