#include "app/store/sessionreader.h"
#include "app/store/sessionstatements.h"
#include "tests/support/labserver.h"
#include "tests/support/runplans.h"
#include "tests/support/sessions.h"
#include "tests/support/testprogram.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Pennybench;
using namespace Pennybench::Store;
using namespace Qt::StringLiterals;

/// What a session's writer says to a real server.
class TestServerStatements : public QObject {
    Q_OBJECT

private:
    LabServer m_server;
    QTemporaryDir m_home;
    QString m_path;

    static Expected<void> written(SessionStatements &statements, const QList<SessionWriter::Entry> &entries)
    {
        Expected<void> done = statements.begin();
        for (const SessionWriter::Entry &entry : entries) {
            if (done)
                done = statements.write(entry, 0);
        }
        return done ? statements.commit(0) : done;
    }

    static QList<SessionWriter::Entry> answeredAndCorrected()
    {
        return {fullAnswer(fullPlan(), 1),
            SessionWriter::Overridden{.key = numberedKey(1), .verdict = Scoring::Verdict::Incorrect}};
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
        QVERIFY(createdSession(m_path)->flush());
    }

    void aRefusedStatementTakesTheWholeTransactionBack()
    {
        auto statements = SessionStatements::open(m_path);
        QVERIFY2(statements, qPrintable(statements ? QString() : statements.error().describe()));
        m_server.askSession(u"ALTER TABLE person_verdict ADD CONSTRAINT never CHECK (false)"_s);
        QVERIFY(!written(**statements, answeredAndCorrected()));
        (*statements)->rollBack();
        QCOMPARE(readSession(m_path)->answers.size(), 0);

        m_server.askSession(u"ALTER TABLE person_verdict DROP CONSTRAINT never"_s);
        const auto done = written(**statements, answeredAndCorrected());
        QVERIFY2(done, qPrintable(done ? QString() : done.error().describe()));
        const auto answers = readSession(m_path)->answers;
        QCOMPARE(answers.size(), 1);
        QCOMPARE(answers.first().override, Scoring::Verdict::Incorrect);
    }

    void anyNumberOfAnswersIsOneTransaction()
    {
        constexpr int count = 450;
        QList<SessionWriter::Entry> entries;
        Runs::Answer answer = fullAnswer(fullPlan(), 1);
        answer.text = u"An answer's text; it is long. "_s.repeated(400);
        for (int i = 0; i < count; ++i) {
            answer.key.promptId = u"q%1"_s.arg(i);
            entries += answer;
        }
        auto statements = SessionStatements::open(m_path);
        QVERIFY2(statements, qPrintable(statements ? QString() : statements.error().describe()));
        const auto done = written(**statements, entries);
        QVERIFY2(done, qPrintable(done ? QString() : done.error().describe()));
        QCOMPARE(
            m_server.askSession(u"SELECT count(*), count(DISTINCT xmin::text) FROM answer"_s), u"450|1"_s);
        QCOMPARE(m_server.askSession(u"SELECT count(*) FROM change"_s), u"450"_s);
    }
};

PENNYBENCH_TEST(TestServerStatements)
#include "tst_serverstatements.moc"
