#pragma once

#include "app/store/database.h"
#include "app/store/sessionindex.h"
#include "app/store/sessionreader.h"

#include <QHash>

namespace Pennybench::Store {

/// One update of one index. The caller has locked the index.
class IndexUpdate {
public:
    IndexUpdate(const Database &database, const QString &folder, const std::atomic_bool &stop,
        const std::function<void()> &progress)
        : m_database(database)
        , m_folder(folder)
        , m_stop(stop)
        , m_progress(progress)
    {
    }

    Expected<SessionIndex::Update> run();

private:
    struct Known {
        qint64 id = 0;
        QString session; ///< its id
        QString stamp;
        QString about; ///< fingerprint of its title, labels and prompts
        qint64 last = 0; ///< the number of its last answer here
    };
    /// A text to be found. Its number in the session is that of an answer, that of a prompt's position below
    /// 0, and 0 for title, notes and tags.
    struct Passage {
        qint64 number = 0;
        QString text;
    };

    Expected<QHash<QString, Known>> known() const;
    Expected<Known> begun(const QString &name);
    Expected<void> take(const QString &name, Known row);
    Expected<void> takeAbout(const SessionReader &reader, Known &row);
    Expected<void> takeAnswers(const QString &path, Known &row);
    Expected<void> dropReplaced(const SessionReader &reader, const Known &row);
    Expected<void> add(qint64 session, const QList<Passage> &passages);
    Expected<void> drop(const QString &name, qint64 session);
    Expected<void> run(const QString &sql, const QVariantList &values) const;
    template <typename Work>
    Expected<void> together(Work work) const;

    const Database &m_database;
    const QString m_folder;
    const std::atomic_bool &m_stop;
    const std::function<void()> &m_progress;
};

} // namespace Pennybench::Store
