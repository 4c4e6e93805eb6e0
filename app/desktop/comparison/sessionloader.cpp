#include "app/desktop/comparison/sessionloader.h"

#include "app/runs/conversationplan.h"
#include "app/store/changefeed.h"
#include "app/store/sessionreader.h"

#include <QTimer>

namespace Pennybench::Desktop {

namespace {

constexpr int answersOfPiece = 250; ///< are added between two frames

} // namespace

/// What goes from the thread that reads to the window's.
struct SessionLoader::Pieces {
    std::atomic_bool isWanted = true;
    QMutex mutex;
    QWaitCondition changed;
    std::deque<QList<Runs::Answer>> waiting;
    bool hasEnded = false;
    std::optional<Problem> problem;
    std::atomic_bool isAnnounced = false; ///< an event to take one is on its way
    std::function<void()> tell; ///< that there is something to take; called in the thread that reads

    void add(QList<Runs::Answer> answers)
    {
        {
            const QMutexLocker lock(&mutex);
            waiting.push_back(std::move(answers));
        }
        changed.wakeAll();
        tell();
    }
    void close(const std::optional<Problem> &why)
    {
        {
            const QMutexLocker lock(&mutex);
            hasEnded = true;
            problem = why;
        }
        changed.wakeAll();
        tell();
    }
};

SessionLoader::SessionLoader(ShownSession &shown)
    : m_shown(shown)
{
    m_pool.setMaxThreadCount(1);
}

SessionLoader::~SessionLoader()
{
    if (m_pieces)
        m_pieces->isWanted = false;
    m_pool.waitForDone();
}

Expected<LoadedSession> SessionLoader::read(const QString &path)
{
    const Expected<Store::SessionReader> reader = Store::SessionReader::open(path);
    if (!reader)
        return failure(reader.error());
    const Expected<int> count = reader->answerCount();
    if (!count)
        return failure(count.error());
    Expected<Store::Session> session = Store::readBare(*reader);
    if (!session)
        return failure(session.error());
    const Expected<qint64> last = Store::lastChange(reader->database());
    if (!last)
        return failure(last.error());
    LoadedSession read{.session = *std::move(session), .lastChange = *last};
    if (*count > largestWhole && !Runs::isConversation(read.session.plan)) {
        read.toCome = *count;
        return read;
    }
    auto answers = reader->answersAfter(0, -1, Store::AnswerDetail::All);
    if (!answers)
        return failure(answers.error());
    read.session.answers = std::move(answers->answers);
    return read;
}

void SessionLoader::show(const LoadedSession &read, const QString &path)
{
    drop();
    if (read.toCome == 0) {
        m_shown.show(read.session, path);
        return;
    }
    m_shown.showLoading(read.session, path, read.toCome);
    m_pieces = std::make_shared<Pieces>();
    m_pieces->tell = [this, pieces = std::weak_ptr(m_pieces)] {
        const auto open = pieces.lock();
        if (!open || open->isAnnounced.exchange(true))
            return;
        const auto take = [this, pieces] {
            if (!pieces.expired() && pieces.lock() == m_pieces)
                takeOne();
        };
        // A timer waits for what is to be drawn, and an event of its own would not.
        QMetaObject::invokeMethod(
            this, [this, take] { QTimer::singleShot(0, this, take); }, Qt::QueuedConnection);
    };
    m_pool.start([pieces = m_pieces, path] { readInto(pieces, path); });
}

/// In the thread that reads.
void SessionLoader::readInto(const std::shared_ptr<Pieces> &pieces, const QString &path)
{
    const Expected<Store::SessionReader> reader = Store::SessionReader::open(path);
    if (!reader)
        return pieces->close(reader.error());
    for (qint64 last = 0; pieces->isWanted;) {
        auto page = reader->answersAfter(last, answersOfPiece, Store::AnswerDetail::Head);
        if (!page)
            return pieces->close(page.error());
        if (page->answers.isEmpty())
            break;
        last = page->last;
        pieces->add(std::move(page->answers));
    }
    pieces->close(std::nullopt);
}

/// One piece for one event, so that the window is drawn between them.
void SessionLoader::takeOne()
{
    QList<Runs::Answer> answers;
    m_pieces->isAnnounced = false;
    {
        const QMutexLocker lock(&m_pieces->mutex);
        if (!m_pieces->waiting.empty()) {
            answers = std::move(m_pieces->waiting.front());
            m_pieces->waiting.pop_front();
        } else if (!m_pieces->hasEnded) {
            return;
        }
    }
    if (answers.isEmpty()) {
        end();
        return;
    }
    const auto pieces = m_pieces;
    m_shown.addLoaded(answers);
    // More may have come before this was taken. Somebody may have shown another session meanwhile.
    if (pieces == m_pieces)
        pieces->tell();
}

void SessionLoader::finish()
{
    while (m_pieces) {
        {
            QMutexLocker lock(&m_pieces->mutex);
            while (m_pieces->waiting.empty() && !m_pieces->hasEnded)
                m_pieces->changed.wait(&m_pieces->mutex);
        }
        takeOne();
    }
}

void SessionLoader::end()
{
    const std::optional<Problem> problem = m_pieces->problem;
    m_pieces.reset();
    m_shown.endLoading();
    if (problem)
        emit failed(*problem);
}

void SessionLoader::drop()
{
    if (!m_pieces)
        return;
    m_pieces->isWanted = false;
    m_pieces.reset();
    m_pool.waitForDone();
}

} // namespace Pennybench::Desktop
