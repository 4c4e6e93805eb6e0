#pragma once

#include "app/desktop/comparison/shownsession.h"

#include <QMutex>
#include <QThreadPool>
#include <QWaitCondition>

#include <atomic>
#include <deque>

namespace Pennybench::Desktop {

/// A saved session as it was read to be shown.
struct LoadedSession {
    Store::Session session;
    qint64 lastChange = 0; ///< of a session on a server, when it was read
    int toCome = 0; ///< answers that are to be read in pieces, without their texts; 0: the session is whole
};

/// Shows saved sessions. Of a large one the prompts and models are there at once, and the answers follow in
/// pieces that another thread reads. Lives in the window's thread.
class SessionLoader : public QObject {
    Q_OBJECT

public:
    explicit SessionLoader(ShownSession &shown);
    ~SessionLoader() override;
    Q_DISABLE_COPY_MOVE(SessionLoader)

    /// Sessions of up to so many answers are read whole at once, and so are conversations.
    static constexpr int largestWhole = 2000;

    static Expected<LoadedSession> read(const QString &path);
    void show(const LoadedSession &read, const QString &path);
    /// Returns when all answers are shown that could be read.
    void finish();
    /// No more answers of the session come.
    void drop();

signals:
    /// Some answers could not be read and are not shown.
    void failed(const Pennybench::Problem &problem);

private:
    struct Pieces;

    static void readInto(const std::shared_ptr<Pieces> &pieces, const QString &path);
    void takeOne();
    void end();

    ShownSession &m_shown;
    std::shared_ptr<Pieces> m_pieces; ///< null: nothing is read
    QThreadPool m_pool;
};

} // namespace Pennybench::Desktop
