#include "app/runs/planindex.h"
#include "app/store/sessionfile.h"

#include <QDir>
#include <QSet>

namespace Pennybench::Store {

QList<Runs::Answer> findReusable(const Runs::RunPlan &plan, const QString &folder)
{
    QList<Runs::Answer> found;
    QSet<Runs::AnswerKey> keys;
    const Runs::PlanIndex index(plan);
    const QFileInfoList files =
        QDir(folder).entryInfoList({QStringLiteral("*.pennybench")}, QDir::Files, QDir::Time);
    for (const QFileInfo &file : files) {
        const Expected<Session> session = readSession(file.filePath());
        if (!session)
            continue;
        // A later turn only together with the turns before it, all from this session.
        QSet<int> taken;
        for (const Runs::Answer &answer :
            Runs::reusableAnswers(plan, session->plan, session->answers, session->id)) {
            const int forerunner = index.forerunner(index.number(answer.key));
            if (keys.contains(answer.key) || (forerunner >= 0 && !taken.contains(forerunner)))
                continue;
            keys.insert(answer.key);
            taken.insert(index.number(answer.key));
            found += answer;
        }
    }
    return found;
}

} // namespace Pennybench::Store
