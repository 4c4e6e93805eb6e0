#pragma once

#include "app/base/expected.h"
#include "app/catalogue/catalogue.h"
#include "app/runs/answer.h"
#include "app/store/searchwords.h"

#include <atomic>
#include <functional>
#include <limits>
#include <optional>

namespace Pennybench::Store {

/// A passage of a session in which everything was found that is looked for.
struct SearchHit {
    enum class Kind { About, Prompt, Answer }; ///< About: the session's title, notes and tags

    Kind kind = Kind::About;
    QString path; ///< of the session
    QString title; ///< of the session
    Runs::AnswerKey key; ///< of a prompt without model and trial; empty for About
    Models::ModelEntry model; ///< of an answer
    Snippet snippet;

    bool operator==(const SearchHit &) const = default;
};

/// Which part of the hits is wanted.
struct SearchPart {
    qint64 before = std::numeric_limits<qint64>::max(); ///< the place where the last part ended
    int most = 20; ///< hits
    /// The names of the session files to look in; missing: all.
    std::optional<QStringList> files;
};

/// The hits of a part, those that were saved last first.
struct SearchHits {
    QList<SearchHit> hits;
    qint64 end = 0; ///< where the next part begins
    bool isWhole = false; ///< there are no more
};

/// A full-text index over the prompts and answers of all sessions of a folder, in one file in that folder:
/// "search.index". It keeps no texts, only where each word is; the texts are read from the sessions. Another
/// process may use it at the same time. Losing it costs nothing but the time to build it again.
///
/// All functions may be called from any thread, and both take their time.
class SessionIndex {
public:
    explicit SessionIndex(const QString &folder);

    QString file() const { return m_file; }

    enum class Update {
        Done,
        Stopped, ///< goes on next time where it stopped
        Elsewhere ///< somebody else updates it at the moment
    };
    /// Reads what was added, changed or removed since the last time, by time and size of the files; a session
    /// that is being written is read in short pieces, so that its writer need not wait. A broken index is
    /// built again. Sessions that cannot be read are left out. progress is told after every piece.
    Expected<Update> update(const std::atomic_bool &stop, const std::function<void()> &progress = {}) const;
    /// Nothing for an empty query and where there is no index yet. After a problem the index should be
    /// discarded and built again.
    Expected<SearchHits> find(const SearchQuery &query, const SearchPart &part = {}) const;
    /// Takes the index away, unless somebody updates it at the moment.
    void discard() const;

private:
    QString m_folder;
    QString m_file;
};

} // namespace Pennybench::Store
