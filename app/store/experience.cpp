#include "app/store/sessionfile.h"
#include "app/store/sessionreader.h"

#include <QDir>

namespace Pennybench::Store {

namespace {

constexpr int mostSessions = 20;
constexpr int enoughAnswers = 300;

} // namespace

QList<Runs::Answer> findExperience(const Runs::RunPlan &plan, const QString &folder)
{
    QList<Runs::Answer> found;
    QHash<QString, int> missing;
    for (const Models::ModelEntry &model : plan.models)
        missing.insert(model.id, enoughAnswers);
    const QFileInfoList files =
        QDir(folder).entryInfoList({QStringLiteral("*.pennybench")}, QDir::Files, QDir::Time);
    for (const QFileInfo &file : files.mid(0, mostSessions)) {
        const Expected<SessionReader> reader = SessionReader::open(file.filePath());
        if (!reader)
            continue;
        for (auto it = missing.begin(); it != missing.end(); ++it) {
            if (*it <= 0)
                continue;
            const auto answers = reader->newestOf(it.key(), *it);
            if (!answers)
                continue;
            *it -= static_cast<int>(answers->size());
            found += *answers;
        }
    }
    return found;
}

} // namespace Pennybench::Store
