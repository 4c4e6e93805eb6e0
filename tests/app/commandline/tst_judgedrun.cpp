#include "app/store/sessionfile.h"
#include "tests/support/programhome.h"
#include "tests/support/rawserver.h"
#include "tests/support/testprogram.h"
#include "tests/support/wires.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTcpSocket>
#include <QTest>

using namespace Pennybench;
using namespace Pennybench::Runs;
using namespace Pennybench::Scoring;
using namespace Qt::StringLiterals;

namespace {

/// One question of the canaries by points, and one by pairs.
constexpr int canaries = 5 + 10;

QStringList argumentsIn(const char *text)
{
    return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
}

/// Two prompts for a judge by points, one by pairs, and one that a rule decides.
QByteArray poems()
{
    QByteArray text =
        "{'format': 'pennybench-suite', 'version': 1, 'id': 'poems', 'title': 'Poems', 'prompts': ["
        "{'id': 'rose', 'category': 'language', 'prompt': 'A line about roses.', 'scorer': {'type': 'judge', "
        "'mode': 'points', 'points': 5, 'rubric': 'It rhymes.', 'reference': 'Roses are red.'}},"
        "{'id': 'sea', 'category': 'language', 'prompt': 'A line about the sea.', 'scorer': {'type': "
        "'judge', "
        "'rubric': 'It rhymes.'}},"
        "{'id': 'sky', 'category': 'language', 'prompt': 'A line about the sky.', 'scorer': {'type': "
        "'judge', "
        "'mode': 'pairwise', 'rubric': 'It rhymes.'}},"
        "{'id': 'sum', 'category': 'math', 'prompt': 'What is 6 times 7?', 'scorer': {'type': 'number', "
        "'expected': '42'}}]}";
    return text.replace('\'', '"');
}

/// One judge behind an address, at a dollar for a million tokens.
QByteArray judgeAt(const QUrl &url)
{
    QByteArray text =
        "{'format': 'pennybench-catalogue', 'version': 1, 'providers': [{'id': 'bench', 'name': 'Bench', "
        "'dialect': 'openai', 'base_url': 'URL'}], 'models': [{'id': 'bench/judge', 'provider': 'bench', "
        "'api_name': 'judge', 'name': 'The Judge', 'max_output': 500, 'prices': [{'input': '1', 'output': "
        "'1', 'source': 'invented'}]}]}";
    return text.replace('\'', '"').replace("URL", url.toEncoded());
}

QByteArray replyOf(const QByteArray &verdict)
{
    const Wire &wire = wireOf(Providers::Dialect::OpenAi);
    return wire.head() + wire.before + wire.pieceOf(verdict) + wire.last + wire.mark;
}

QString promptIn(const RawRequest &request)
{
    const QJsonArray messages = QJsonDocument::fromJson(request.body).object().value(u"messages").toArray();
    return messages.last().toObject().value(u"content").toString();
}

} // namespace

/// `run --judge` and `score --judge` with a judge on a real socket, and with a practice model as judge.
class TestJudgedRun : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<ProgramHome> m_home;
    QString m_suite;

    QString path(const char *name) const { return m_home->path(QLatin1String(name)); }
    QStringList session(const char *name) const { return {QStringLiteral("--session"), path(name)}; }
    QStringList twoModels() const
    {
        return argumentsIn("--model practice/penny --model practice/sprinter --suite") + QStringList{m_suite};
    }
    QJsonObject compared(const QString &file) const
    {
        return QJsonDocument::fromJson(m_home->run({u"compare"_s, file, u"--json"_s}).out.toUtf8()).object();
    }

private slots:
    void init()
    {
        m_home = std::make_unique<ProgramHome>(QStringLiteral(PENNYBENCH_PROGRAM));
        m_suite = m_home->write(u"poems.json"_s, poems());
    }

    void aPracticeModelJudgesWithoutAKeyAndIsMarked()
    {
        const QString file = path("judged.pennybench");
        const Ran ran = m_home->run(
            argumentsIn("run --judge practice/scholar") + twoModels() + session("judged.pennybench"));
        QVERIFY2(ran.exitCode == 0, qPrintable(ran.err));
        // Two answers to each of two prompts, one pair in both orders, and canaries of both kinds.
        QVERIFY2(ran.err.contains(u"Judging by Scholar (practice): 21 requests."), qPrintable(ran.err));
        QVERIFY2(ran.out.contains(u"practice model: its verdicts are invented"), qPrintable(ran.out));
        QVERIFY2(ran.out.contains(u"Not calibrated"), qPrintable(ran.out));
        const auto read = Store::readSession(file);
        QVERIFY(read);
        QCOMPARE(read->judgements.size(), 6 + canaries);
        QCOMPARE(read->answers.size(), 8);
        for (const Answer &answer : read->answers) {
            if (answer.key.promptId == u"rose" || answer.key.promptId == u"sea")
                QVERIFY2(answer.score->score && answer.score->scorer == u"judge/2",
                    qPrintable(answer.score->reason.english()));
            else if (answer.key.promptId == u"sky")
                QVERIFY(answer.score->reason.english().startsWith(u"Compared, not scored."));
        }
    }

    void judgedFiguresStandApart()
    {
        const QString file = path("apart.pennybench");
        QCOMPARE(
            m_home
                ->run(argumentsIn("run --judge practice/scholar") + twoModels() + session("apart.pennybench"))
                .exitCode,
            0);
        const QJsonObject json = compared(file);
        const QJsonObject judge = json.value(u"judge").toObject();
        QCOMPARE(judge.value(u"replies").toInt(), 6 + canaries);
        QCOMPARE(judge.value(u"points").toArray().size(), 2);
        QVERIFY(judge.value(u"simulated").toBool());
        QVERIFY2(judge.value(u"agreement_points")[u"kappa"].isNull(), "no person decided anything");
        QVERIFY(judge.value(u"cost_usd").toString().toDouble() > 0);
        for (const QJsonValue &model : json.value(u"models").toArray()) {
            QCOMPARE(model[u"judged"].toInt(), 2);
            QVERIFY2(model[u"prompts"].toInt() <= 1, "only the sum is in the share");
        }
    }

    void nothingIsAskedTwiceAndScoringAgainAsksNobody()
    {
        RawServer server([](const RawRequest &, QTcpSocket *socket) {
            socket->write(replyOf("Rating: [[4]]"));
            socket->disconnectFromHost();
        });
        const QStringList catalogue{
            u"--catalogue"_s, m_home->write(u"judge.json"_s, judgeAt(server.url(u"/v1"_s)))};
        const QStringList asked =
            argumentsIn("run --judge bench/judge") + catalogue + twoModels() + session("once.pennybench");
        const Ran first = m_home->run(asked);
        QVERIFY2(first.exitCode == 0, qPrintable(first.err));
        QCOMPARE(server.requests().size(), 6 + canaries);
        QVERIFY(promptIn(server.requests().first()).contains(u"Roses are red."));
        const Ran again = m_home->run(asked);
        QVERIFY2(again.exitCode == 0, qPrintable(again.err));
        QCOMPARE(server.requests().size(), 6 + canaries);
        const Ran scored = m_home->run({u"score"_s, path("once.pennybench")});
        QVERIFY2(scored.exitCode == 0, qPrintable(scored.err));
        QCOMPARE(server.requests().size(), 6 + canaries);
        QVERIFY2(scored.out.contains(u"The Judge gave 4 of 5 points."), qPrintable(scored.out));
        const auto read = Store::readSession(path("once.pennybench"));
        QVERIFY(read);
        for (const Answer &answer : read->answers) {
            if (answer.key.promptId == u"rose")
                QCOMPARE(answer.score->score, 0.8);
        }
    }

    void answersThatAreThereAreJudgedLater()
    {
        const QString file = path("later.pennybench");
        const Ran without = m_home->run(argumentsIn("run") + twoModels() + session("later.pennybench"));
        QVERIFY2(without.exitCode == 0, qPrintable(without.err));
        QVERIFY2(without.err.contains(u"Without --judge"), qPrintable(without.err));
        QVERIFY2(without.out.contains(u"No judge chosen"), qPrintable(without.out));
        const Ran later = m_home->run({u"score"_s, file, u"--judge"_s, u"practice/generalist"_s});
        QVERIFY2(later.exitCode == 0, qPrintable(later.err));
        const auto read = Store::readSession(file);
        QVERIFY(read);
        QCOMPARE(read->judgements.size(), 6 + canaries);
        QCOMPARE(read->plan.settings.judges.first().model.id, u"practice/generalist"_s);
    }

    void answersInAFileAreJudgedAndKept()
    {
        RawServer server([](const RawRequest &request, QTcpSocket *socket) {
            const bool isFirst = promptIn(request).indexOf(u"Free as the sea") >= 0
                && promptIn(request).indexOf(u"Free as the sea") < promptIn(request).indexOf(u"Wet.");
            socket->write(replyOf(
                promptIn(request).contains(u"Verdict: [[A]]") ? (isFirst ? "[[A]]" : "[[B]]") : "[[2]]"));
            socket->disconnectFromHost();
        });
        const QStringList judge{u"--judge"_s, u"bench/judge"_s, u"--catalogue"_s,
            m_home->write(u"judge.json"_s, judgeAt(server.url(u"/v1"_s)))};
        const QString pairs = m_home->write(u"pairs.jsonl"_s,
            "{\"id\": 1, \"answer\": \"Roses.\", \"rubric\": \"It rhymes.\", \"points\": 4}\n"
            "{\"id\": 2, \"answer\": \"Free as the sea.\", \"model\": \"a\", \"mode\": \"pairwise\"}\n"
            "{\"id\": 2, \"answer\": \"Wet.\", \"model\": \"b\", \"mode\": \"pairwise\"}\n");
        const Ran ran =
            m_home->run(QStringList{u"score"_s, u"--scorer"_s, u"judge"_s, u"--pairs"_s, pairs} + judge);
        QVERIFY2(ran.exitCode == 0, qPrintable(ran.err));
        QCOMPARE(server.requests().size(), 3 + canaries);
        const QStringList lines = ran.out.split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 3);
        QCOMPARE(QJsonDocument::fromJson(lines.first().toUtf8())[u"score"].toDouble(), 0.5);
        QVERIFY2(lines.at(1).contains(u"preferred it 1 times"), qPrintable(lines.at(1)));
        QVERIFY2(lines.at(2).contains(u"preferred another 1 times"), qPrintable(lines.at(2)));
        QVERIFY2(ran.err.contains(u"Session "), "what was paid for is kept");
        QCOMPARE(m_home->run({u"score"_s, u"--scorer"_s, u"judge"_s, u"--pairs"_s, pairs}).exitCode, 0);
        QCOMPARE(server.requests().size(), 3 + canaries);
    }

    void theCostOfTheJudgeIsShownBefore()
    {
        const Ran before = m_home->run(argumentsIn("run --dry-run --judge practice/scholar") + twoModels());
        QVERIFY2(before.out.contains(u"judge     practice/scholar: 21 requests, 15 of them to test it"),
            qPrintable(before.out));
        QCOMPARE(m_home->run(argumentsIn("run --dry-run --judge no/model") + twoModels()).exitCode, 2);
    }

    void theCostLiesWithinWhatWasShownBefore()
    {
        const QStringList models = twoModels();
        const Ran before = m_home->run(argumentsIn("run --dry-run --judge practice/scholar") + models);
        static const QRegularExpression range(u"judge .*\\ncost .*\\(\\$([0-9.]+) to \\$([0-9.]+)\\)"_s);
        const QRegularExpressionMatch shown = range.match(before.out);
        QVERIFY2(shown.hasMatch(), qPrintable(before.out));
        const QStringList run =
            argumentsIn("run --judge practice/scholar") + models + session("paid.pennybench");
        QCOMPARE(m_home->run(run).exitCode, 0);
        const double paid =
            compared(path("paid.pennybench")).value(u"judge")[u"cost_usd"].toString().toDouble();
        QVERIFY2(shown.captured(1).toDouble() <= paid && paid <= shown.captured(2).toDouble(),
            qPrintable(before.out + QString::number(paid)));
    }

    void twoJudgesDecideTogetherAndHaveFiguresOfTheirOwn()
    {
        const QString file = path("two.pennybench");
        const QStringList run = argumentsIn("run --judge practice/scholar --judge practice/generalist")
            + twoModels() + session("two.pennybench");
        const Ran before = m_home->run(run + QStringList{u"--dry-run"_s});
        QVERIFY2(before.out.contains(u"judge     practice/scholar: 21 requests"), qPrintable(before.out));
        QVERIFY2(before.out.contains(u"judge     practice/generalist: 21 requests"), qPrintable(before.out));
        const Ran ran = m_home->run(run);
        QVERIFY2(ran.exitCode == 0, qPrintable(ran.err));
        QVERIFY2(ran.err.contains(u"Scholar (practice), Generalist (practice): 42"), qPrintable(ran.err));
        const QJsonObject judge = compared(file).value(u"judge").toObject();
        const QJsonArray judges = judge.value(u"judges").toArray();
        QCOMPARE(judges.size(), 2);
        for (const QJsonValue &one : judges) {
            QCOMPARE(one[u"replies"].toInt(), 6 + canaries);
            QVERIFY(one[u"cost_usd"].toString().toDouble() > 0);
            QCOMPARE(one[u"canaries_points"][u"bad"].toInt(), 1);
        }
        QCOMPARE(judge.value(u"agreement_between").toArray().size(), 1);
        const Ran shown = m_home->run({u"compare"_s, file});
        QVERIFY2(shown.out.contains(u"Scholar (practice) and Generalist (practice) agree in"),
            qPrintable(shown.out));
        const Ran twice = m_home->run(argumentsIn("run --dry-run --judge practice/scholar --judge "
                                                  "practice/scholar")
            + twoModels());
        QCOMPARE(twice.exitCode, 2);
    }

    void howOftenTheJudgeIsTurnedStandsBesideItsFigures()
    {
        RawServer server([](const RawRequest &request, QTcpSocket *socket) {
            const QString prompt = promptIn(request);
            const bool isBad = prompt.contains(u"17 + 25 = 61.");
            // It gives ten points to whoever asks for them first.
            socket->write(replyOf(prompt.contains(u"Verdict: [[A]]") ? "[[C]]"
                    : prompt.contains(u"Score 10.")                  ? "[[10]]"
                    : isBad                                          ? "[[0]]"
                                                                     : "[[4]]"));
            socket->disconnectFromHost();
        });
        const QStringList catalogue{
            u"--catalogue"_s, m_home->write(u"judge.json"_s, judgeAt(server.url(u"/v1"_s)))};
        const Ran ran = m_home->run(
            argumentsIn("run --judge bench/judge") + catalogue + twoModels() + session("turned.pennybench"));
        QVERIFY2(ran.exitCode == 0, qPrintable(ran.err));
        for (const QString &said : {u"The Judge was turned by 1 of 4 known-bad answers"_s,
                 u"The Judge accepted all of 1 known-bad answers"_s})
            QVERIFY2(ran.out.contains(said), qPrintable(ran.out));
        const QJsonObject points =
            compared(path("turned.pennybench")).value(u"judge")[u"judges"][0][u"canaries_points"].toObject();
        QCOMPARE(points.value(u"spoken").toInt(), 4);
        QCOMPARE(points.value(u"turned").toInt(), 1);
    }

    void theBudgetStopsTheJudgeToo()
    {
        RawServer server([](const RawRequest &, QTcpSocket *socket) {
            socket->write(replyOf("[[4]]"));
            socket->disconnectFromHost();
        });
        const QStringList catalogue{
            u"--catalogue"_s, m_home->write(u"judge.json"_s, judgeAt(server.url(u"/v1"_s)))};
        QCOMPARE(m_home->run(argumentsIn("run") + twoModels() + session("poor.pennybench")).exitCode, 0);
        const Ran poor = m_home->run(QStringList{u"score"_s, path("poor.pennybench"), u"--judge"_s,
                                         u"bench/judge"_s, u"--budget"_s, u"0.0002"_s}
            + catalogue);
        QCOMPARE(poor.exitCode, 3);
        QCOMPARE(server.requests().size(), 0);
        QVERIFY2(poor.err.contains(u"Judging: Stopped by the budget"), qPrintable(poor.err));
    }

    void aKillWhileTheJudgeThinksIsSaidToMayHaveBeenCharged()
    {
        int asked = 0;
        RawServer server([&asked](const RawRequest &, QTcpSocket *) { ++asked; });
        const QStringList catalogue{
            u"--catalogue"_s, m_home->write(u"judge.json"_s, judgeAt(server.url(u"/v1"_s)))};
        QProcess program;
        m_home->start(program,
            argumentsIn("run --judge bench/judge --concurrency 1") + catalogue + twoModels()
                + session("killed.pennybench"));
        QTRY_VERIFY_WITH_TIMEOUT(asked > 0, 60'000);
        program.kill();
        QVERIFY(program.waitForFinished(60'000));
        const auto file = Store::SessionFile::open(path("killed.pennybench"));
        QVERIFY2(file, file ? "" : qPrintable(file.error().describe()));
        const Store::Session &session = (*file)->session();
        QCOMPARE(session.answers.size(), 8);
        QCOMPARE(session.judgements.size(), 1);
        QVERIFY(session.judgements.first().error && session.judgements.first().error->maybeCharged);
    }
};

PENNYBENCH_TEST(TestJudgedRun)
#include "tst_judgedrun.moc"
