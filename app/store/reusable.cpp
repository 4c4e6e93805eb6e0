#include "app/store/sessionfile.h"

#include <QDir>
#include <QSet>

namespace Pennybench {

QList<Answer> findReusable(const RunPlan &plan, const QString &folder)
{
    QList<Answer> found;
    QSet<AnswerKey> keys;
    const QFileInfoList files =
        QDir(folder).entryInfoList({QStringLiteral("*.pennybench")}, QDir::Files, QDir::Time);
    for (const QFileInfo &file : files) {
        const Expected<Session> session = readSession(file.filePath());
        if (!session)
            continue;
        for (const Answer &answer : reusableAnswers(plan, session->plan, session->answers, session->id)) {
            if (keys.contains(answer.key))
                continue;
            keys.insert(answer.key);
            found += answer;
        }
    }
    return found;
}

} // namespace Pennybench
