#include "app/store/changefeed.h"
#include "app/store/preparedqueries.h"
#include "app/store/serverlock.h"
#include "tests/support/labserver.h"
#include "tests/support/runplans.h"
#include "tests/support/sessions.h"
#include "tests/support/testprogram.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Pennybench;
using namespace Pennybench::Store;
using namespace Qt::StringLiterals;

namespace {

/// A connection that reads what others wrote.
struct Reader {
    explicit Reader(const QString &path)
        : database(*openLocked(path))
    {
    }

    QList<Runs::Answer> next()
    {
        const auto answers =
            feed.next([this](const QString &sql,
                          const QVariantList &values) { return queries.run(database, sql, values); },
                0, AnswerDetail::Head);
        return answers ? *answers : QList<Runs::Answer>();
    }

    PreparedQueries queries;
    Database database;
    ChangeFeed feed{0};
};

} // namespace

/// What others wrote into a session on a real server.
class TestChangeFeed : public QObject {
    Q_OBJECT

private:
    LabServer m_server;
    QTemporaryDir m_home;
    QString m_path;
    std::unique_ptr<SessionFile> m_session;

    /// So many answers with the numbers from first on.
    void write(int first, int count)
    {
        Runs::Answer answer = fullAnswer(fullPlan(), 1);
        for (int i = 0; i < count; ++i) {
            answer.key.promptId = u"q%1"_s.arg(first + i);
            m_session->save(answer);
        }
        QVERIFY(m_session->flush());
    }

private slots:
    void initTestCase()
    {
        qputenv("XDG_DATA_HOME", QFile::encodeName(m_home.path()));
        m_server.beginTest();
    }

    void init()
    {
        m_path = m_server.fresh();
        m_session = createdSession(m_path);
        QVERIFY(m_session);
    }

    void eachPageTellsWhatCameSinceTheOneBeforeOnceEach()
    {
        Reader reader(m_path);
        QVERIFY(reader.next().isEmpty());
        write(1, 2);
        write(1, 1);
        const QList<Runs::Answer> answers = reader.next();
        QCOMPARE(answers.size(), 2);
        QCOMPARE(answers.first().key.promptId, u"q2"_s);
        QCOMPARE(answers.last().key.promptId, u"q1"_s);
        QCOMPARE(answers.last().cost, fullAnswer(fullPlan(), 1).cost);
        QVERIFY(!reader.feed.hasMore());
        QVERIFY(reader.next().isEmpty());
        write(3, 600);
        QCOMPARE(reader.next().size(), 500);
        QVERIFY(reader.feed.hasMore());
        QCOMPARE(reader.next().size(), 100);
        QVERIFY(!reader.feed.hasMore());
    }

    /// The server plans a query while the session is small, and keeps to it.
    void aSessionThatGrowsIsNotReadWholeForWhatChanged()
    {
        constexpr int inAPage = 50;
        int written = 0;
        {
            Reader reader(m_path);
            for (int page = 0; page < 80; ++page) {
                const int count = page < 20 ? 5 : inAPage;
                write(written, count);
                written += count;
                QCOMPARE(reader.next().size(), count);
            }
        }
        // The server counts what a connection read when that ends.
        const auto rowsRead = [this] {
            return m_server
                .ask(u"SELECT seq_tup_read + idx_tup_fetch FROM pg_stat_user_tables WHERE relname = 'answer' "
                     "AND schemaname = 'pennybench_%1'"_s.arg(m_server.lastNumber()))
                .toInt();
        };
        QTRY_VERIFY(rowsRead() >= written);
        QVERIFY2(rowsRead() < 3 * written, qPrintable(QString::number(rowsRead())));
    }
};

PENNYBENCH_TEST(TestChangeFeed)
#include "tst_changefeed.moc"
