#include "app/store/sessionfile.h"

#include <QDir>
#include <QSet>

namespace Pennybench::Store {

QList<Runs::Answer> findReusable(const Runs::RunPlan &plan, const QString &folder)
{
    QList<Runs::Answer> found;
    QSet<Runs::AnswerKey> keys;
    const QFileInfoList files =
        QDir(folder).entryInfoList({QStringLiteral("*.pennybench")}, QDir::Files, QDir::Time);
    for (const QFileInfo &file : files) {
        const Expected<Session> session = readSession(file.filePath());
        if (!session)
            continue;
        for (const Runs::Answer &answer :
            Runs::reusableAnswers(plan, session->plan, session->answers, session->id)) {
            if (keys.contains(answer.key))
                continue;
            keys.insert(answer.key);
            found += answer;
        }
    }
    return found;
}

} // namespace Pennybench::Store
