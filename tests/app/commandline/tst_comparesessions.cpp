#include "app/commandline/thresholds.h"
#include "app/reports/sharedprompts.h"
#include "tests/support/messagewords.h"
#include "tests/support/programhome.h"
#include "tests/support/runplans.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QXmlStreamReader>

using namespace Pennybench;
using namespace Pennybench::CommandLine;
using namespace Pennybench::Models;
using namespace Pennybench::Reports;
using namespace Pennybench::Runs;
using namespace Pennybench::Scoring;
using namespace Pennybench::Store;
using namespace Pennybench::Suites;
using namespace Qt::StringLiterals;

namespace {

Answer answerTo(const Prompt &prompt, const QString &model, Verdict verdict)
{
    Answer answer{.key = {u"s"_s, prompt.id, model, 1}, .servedModel = u"served-1"_s};
    answer.score = Score{.verdict = verdict, .scorer = u"number/4"_s};
    return answer;
}

/// So many prompts, all answered by the plan's first model with this verdict.
Session sessionOf(int prompts, Verdict verdict)
{
    Session session{.id = u"one"_s, .plan = numberedPlan(prompts)};
    for (const Prompt &prompt : std::as_const(session.plan.suites.first().prompts)) {
        session.answers += answerTo(prompt, session.plan.models.first().id, verdict);
        session.answers.last().key.suite = session.plan.suites.first().id;
    }
    return session;
}

QString words(const QStringList &list)
{
    return list.join(u'\n');
}

} // namespace

/// Several sessions beside each other, and thresholds for scripts.
class TestCompareSessions : public QObject {
    Q_OBJECT

private slots:
    void onlyPromptsOfTheSameContentAreShared()
    {
        const Session first = sessionOf(6, Verdict::Correct);
        Session second = sessionOf(6, Verdict::Incorrect);
        QList<Prompt> &prompts = second.plan.suites.first().prompts;
        prompts[0].text += u" Really?"_s;
        prompts[1].scorer.fields.insert(u"expected"_s, u"another"_s);
        // The same content under another id is the same prompt.
        prompts[2].id = u"renamed"_s;
        second.answers[2].key.promptId = u"renamed"_s;
        const auto shared = shareSessions({first, second});
        QVERIFY(shared);
        QCOMPARE(shared->prompts, 4);
        QCOMPARE(shared->session.answers.size(), 8);
        const QString model = first.plan.models.first().id;
        QCOMPARE(shared->session.plan.models.first().id, model + u"@1"_s);
        QCOMPARE(shared->session.plan.models.last().id, model + u"@2"_s);
        QCOMPARE(compareSession(shared->session).pairs.first().difference.n, 4);
    }

    void sessionsWithoutACommonPromptAreRefused()
    {
        Session other = sessionOf(2, Verdict::Correct);
        for (Prompt &prompt : other.plan.suites.first().prompts)
            prompt.text += u'?';
        const auto shared = shareSessions({sessionOf(2, Verdict::Correct), other});
        QVERIFY(!shared);
        QVERIFY2(shared.error().message.english().contains(u"no prompt in common"),
            qPrintable(shared.error().message.english()));
    }

    void oneSessionStaysAsItIs()
    {
        const Session session = sessionOf(3, Verdict::Correct);
        QCOMPARE(shareSessions({session})->session, session);
    }

    void whatElseChangedIsSaid()
    {
        const Session first = sessionOf(2, Verdict::Correct);
        Session second = first;
        second.plan.models.first().prices.first().input = *Money::fromDecimal(u"0.000123");
        for (Answer &answer : second.answers) {
            answer.servedModel = u"served-2"_s;
            answer.score->scorer = u"number/5"_s;
        }
        const QString changes = words(wordsOf(shareSessions({first, second})->changes));
        QVERIFY2(changes.contains(u"other prices in session 2"), qPrintable(changes));
        QVERIFY2(changes.contains(u"served as served-1 in session 1 and as served-2 in session 2"),
            qPrintable(changes));
        QVERIFY2(changes.contains(u"scored by number/4, session 2 by number/5"), qPrintable(changes));
        QVERIFY(shareSessions({first, first})->changes.isEmpty());
    }

    void aModelThatBecameWorseIsFound()
    {
        const auto shared =
            shareSessions({sessionOf(12, Verdict::Correct), sessionOf(12, Verdict::Incorrect)});
        Comparison comparison = compareSession(shared->session);
        const QList<ThresholdCheck> checks = checkThresholds(comparison, {.failIfWorse = true});
        QCOMPARE(checks.size(), 1);
        QVERIFY(checks.first().missed);
        QVERIFY2(checks.first().found.english().startsWith(u"-1.000, 95 % from -1.000"),
            qPrintable(checks.first().found.english()));
        const auto better =
            shareSessions({sessionOf(12, Verdict::Incorrect), sessionOf(12, Verdict::Correct)});
        QVERIFY(!checkThresholds(compareSession(better->session), {.failIfWorse = true}).first().missed);
    }

    void fewPromptsMissNothingByDifference()
    {
        const auto shared = shareSessions({sessionOf(3, Verdict::Correct), sessionOf(3, Verdict::Incorrect)});
        const auto checks = checkThresholds(compareSession(shared->session), {.failIfWorse = true});
        QVERIFY(!checks.first().missed);
        QVERIFY2(
            checks.first().found.english().contains(u"too few"), qPrintable(checks.first().found.english()));
    }

    void thresholdsEndWithACodeOfTheirOwn_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("said");
        QTest::newRow("a share that is reached") << QStringList{u"--fail-under"_s, u"0"_s} << 0 << QString();
        QTest::newRow("a share that is missed")
            << QStringList{u"--fail-under"_s, u"1"_s} << 6 << u"share correct at least 1"_s;
        QTest::newRow("percent") << QStringList{u"--fail-under"_s, u"80%"_s} << 2 << u"between 0 and 1"_s;
        QTest::newRow("an unknown baseline")
            << QStringList{u"--baseline"_s, u"nobody"_s} << 2 << u"practice/penny"_s;
        QTest::newRow("worse than whom") << QStringList{u"--fail-if-worse"_s} << 2 << u"--baseline"_s;
        QTest::newRow("a report of nothing")
            << QStringList{u"--junit"_s, u"x.xml"_s} << 2 << u"--fail-under"_s;
    }

    void thresholdsEndWithACodeOfTheirOwn()
    {
        QFETCH(const QStringList, options);
        QFETCH(const int, code);
        QFETCH(const QString, said);
        const Ran ran = m_home->run(QStringList{u"compare"_s, m_session} + options);
        QCOMPARE(ran.exitCode, code);
        QVERIFY2(ran.err.contains(said), qPrintable(ran.err));
    }

    void theJUnitReportNamesEachCheck()
    {
        const QString path = m_home->path(u"report.xml"_s);
        QCOMPARE(
            m_home->run({u"compare"_s, m_session, u"--fail-under"_s, u"1"_s, u"--junit"_s, path}).exitCode,
            6);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QXmlStreamReader xml(&file);
        QVERIFY(xml.readNextStartElement());
        QCOMPARE(xml.name(), u"testsuite"_s);
        QCOMPARE(xml.attributes().value("tests"_L1), u"4"_s);
        QVERIFY(xml.attributes().value("failures"_L1).toInt() >= 1);
        while (!xml.atEnd())
            xml.readNext();
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    }

    void everythingIsInTheJson()
    {
        const Ran ran = m_home->run({u"compare"_s, u"--json"_s, m_session, u"--baseline"_s,
            u"practice/scholar"_s, u"--fail-if-worse"_s, u"--fail-under"_s, u"0"_s});
        const QJsonObject json = QJsonDocument::fromJson(ran.out.toUtf8()).object();
        QCOMPARE(json.value("baseline"_L1).toString(), u"practice/scholar"_s);
        QCOMPARE(json.value("shared_prompts"_L1).toInt(), 5);
        QVERIFY(!json.value("findings"_L1).toArray().isEmpty());
        // The baseline is held to neither demand.
        const QJsonArray checks = json.value("checks"_L1).toArray();
        QCOMPARE(checks.size(), 6);
        bool missed = false;
        for (const QJsonValue &check : checks) {
            QVERIFY(check["model"_L1].toString() != u"practice/scholar");
            QVERIFY(!check["demand"_L1].toString().isEmpty() && !check["found"_L1].toString().isEmpty());
            missed = missed || check["missed"_L1].toBool();
        }
        QCOMPARE(ran.exitCode, missed ? 6 : 0);
    }

    void aModelThatBecameWorseEndsTheProgramWithItsCode()
    {
        const QString worse = m_home->path(u"worse.pennybench"_s);
        const QString better = m_home->path(u"better.pennybench"_s);
        const auto save = [](const QString &path, Verdict verdict) {
            const Session session = sessionOf(12, verdict);
            auto file = SessionFile::create(path, session.plan);
            if (!file)
                return false;
            for (const Answer &answer : session.answers)
                (*file)->save(answer);
            return (*file)->flush();
        };
        QVERIFY(save(worse, Verdict::Incorrect) && save(better, Verdict::Correct));
        const QString junit = m_home->path(u"worse.xml"_s);
        const Ran ran = m_home->run({u"compare"_s, better, worse, u"--fail-if-worse"_s, u"--junit"_s, junit});
        QCOMPARE(ran.exitCode, 6);
        QVERIFY2(ran.err.contains(u"not worse than"), qPrintable(ran.err));
        QFile file(junit);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray xml = file.readAll();
        QVERIFY2(
            xml.contains("failures=\"1\"") && xml.contains("<failure message=\"-1.000"), xml.constData());
        QCOMPARE(m_home->run({u"compare"_s, worse, better, u"--fail-if-worse"_s}).exitCode, 0);
    }

    void onlyDifferencesFromTheBaselineAreShown()
    {
        const Ran ran = m_home->run({u"compare"_s, m_session, u"--baseline"_s, u"practice/scholar"_s});
        QCOMPARE(ran.exitCode, 0);
        QCOMPARE(ran.out.count(u" − Scholar"), 3);
        QVERIFY(!ran.out.contains(u"Scholar (practice) − "));
    }

    void twoSessionsAreComparedByTheProgram()
    {
        const Ran ran = m_home->run({u"compare"_s, u"--json"_s, m_session, m_session});
        QCOMPARE(ran.exitCode, 0);
        const QJsonObject json = QJsonDocument::fromJson(ran.out.toUtf8()).object();
        QCOMPARE(json.value("models"_L1).toArray().size(), 8);
        QCOMPARE(json.value("sessions"_L1).toArray().size(), 2);
        QVERIFY2(ran.err.contains(u"5 prompts are in all sessions"), qPrintable(ran.err));
    }

    void tablesAndFindingsSpeakTheLanguageThatIsChosen_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QStringList>("said");
        QTest::newRow("English") << u"en"_s
                                 << QStringList{u"\nmath\n"_s, u"difference in points"_s,
                                        u"\nFrontier, cheapest first: Penny"_s, u"Undecided: 0."_s};
        QTest::newRow("Vietnamese") << u"vi"_s
                                    << QStringList{u"\ntoán\n"_s, u"chênh lệch (điểm)"_s,
                                           u"\nĐường biên, rẻ nhất trước: Penny"_s, u"Chưa quyết: 0."_s};
        QTest::newRow("Chinese") << u"zh"_s
                                 << QStringList{u"\n数学\n"_s, u"差异（百分点）"_s,
                                        u"\n前沿（从最便宜开始）：Penny"_s, u"未定：0。"_s};
    }

    void tablesAndFindingsSpeakTheLanguageThatIsChosen()
    {
        QFETCH(const QString, language);
        QFETCH(const QStringList, said);
        const Ran ran = m_home->run({u"compare"_s, m_session, u"--language"_s, language});
        QCOMPARE(ran.exitCode, 0);
        for (const QString &words : said)
            QVERIFY2(ran.out.contains(words), qPrintable(ran.out));
    }

    void theNamesInJsonStayInEveryLanguage()
    {
        const auto keys = [this](const QString &language) {
            const Ran ran = m_home->run({u"compare"_s, u"--json"_s, m_session, u"--language"_s, language});
            const QJsonObject json = QJsonDocument::fromJson(ran.out.toUtf8()).object();
            return json.keys() + json.value("models"_L1).toArray().first().toObject().keys();
        };
        QVERIFY(keys(u"en"_s).contains(u"models"_s));
        QCOMPARE(keys(u"zh"_s), keys(u"en"_s));
    }

    void initTestCase()
    {
        m_home = std::make_unique<ProgramHome>(QStringLiteral(PENNYBENCH_PROGRAM));
        m_session = m_home->path(u"s.pennybench"_s);
        const Ran ran =
            m_home->run({u"run"_s, u"--suite"_s, u"math"_s, u"--limit"_s, u"5"_s, u"--session"_s, m_session});
        QVERIFY2(ran.exitCode == 0, qPrintable(ran.err));
    }

private:
    std::unique_ptr<ProgramHome> m_home;
    QString m_session;
};

PENNYBENCH_TEST(TestCompareSessions)
#include "tst_comparesessions.moc"
