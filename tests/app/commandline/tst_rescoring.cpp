#include "app/commandline/scoreverb.h"
#include "app/store/sessionfile.h"
#include "tests/support/runplans.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Pennybench;
using namespace Pennybench::CommandLine;
using namespace Pennybench::Providers;
using namespace Pennybench::Runs;
using namespace Pennybench::Scoring;
using namespace Pennybench::Store;

/// "score SESSION" scores saved answers again; the plan's server does not exist, so that asking anew would
/// fail.
class TestRescoring : public QObject {
    Q_OBJECT

private slots:
    void init();
    void theNewVerdictReplacesTheScorersOld();
    void aPersonsVerdictStaysBesideTheNewOne();
    void everyRowTellsTheScorerAndItsVersion();

private:
    QByteArray scoredAgain();
    QString path() const { return m_folder->filePath(QStringLiteral("s.pennybench")); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

Answer oldAnswer(const QString &prompt, const QString &text)
{
    Answer answer{.key = {QStringLiteral("s"), prompt, QStringLiteral("m1"), 1},
        .status = AnswerStatus::Ok,
        .finishReason = FinishReason::Stop,
        .text = text};
    answer.score = Score{.verdict = Verdict::Incorrect,
        .score = 0.0,
        .scorer = QStringLiteral("number/0"),
        .reason = QStringLiteral("An older version could not read it.")};
    return answer;
}

} // namespace

void TestRescoring::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    const auto file = SessionFile::create(path(), numberedPlan(2));
    QVERIFY(file);
    const Answer right = oldAnswer(QStringLiteral("p1"), QStringLiteral("Đáp án là 42."));
    (*file)->save(right);
    (*file)->save(oldAnswer(QStringLiteral("p2"), QStringLiteral("The answer is 41.")));
    (*file)->saveOverride(right.key, Verdict::Partial);
    QVERIFY((*file)->flush());
}

/// What the verb prints.
QByteArray TestRescoring::scoredAgain()
{
    ScoreVerb verb;
    OptionParser parser;
    verb.describe(parser);
    parser.parse({QStringLiteral("score"), path(), QStringLiteral("-o"),
        m_folder->filePath(QStringLiteral("scores.jsonl"))});
    Console console;
    if (verb.execute(parser, console) != Done)
        return {};
    QFile lines(m_folder->filePath(QStringLiteral("scores.jsonl")));
    return lines.open(QIODevice::ReadOnly) ? lines.readAll() : QByteArray();
}

void TestRescoring::theNewVerdictReplacesTheScorersOld()
{
    QVERIFY(!scoredAgain().isEmpty());
    const auto session = readSession(path());
    QVERIFY(session);
    QCOMPARE(session->answers.size(), 2);
    for (const Answer &answer : session->answers) {
        const bool right = answer.key.promptId == u"p1";
        QCOMPARE(answer.score->verdict, right ? Verdict::Correct : Verdict::Incorrect);
        QVERIFY2(answer.score->scorer != u"number/0", qPrintable(answer.score->scorer));
        QVERIFY(answer.score->extracted == (right ? u"42" : u"41"));
    }
}

void TestRescoring::aPersonsVerdictStaysBesideTheNewOne()
{
    QVERIFY(!scoredAgain().isEmpty());
    const auto session = readSession(path());
    QVERIFY(session);
    const auto overridden = std::find_if(session->answers.begin(), session->answers.end(),
        [](const Answer &answer) { return answer.key.promptId == u"p1"; });
    QVERIFY(overridden != session->answers.end());
    QCOMPARE(overridden->override, std::optional(Verdict::Partial));
    QCOMPARE(overridden->score->verdict, Verdict::Correct);
}

void TestRescoring::everyRowTellsTheScorerAndItsVersion()
{
    const QList<QByteArray> lines = scoredAgain().trimmed().split('\n');
    QCOMPARE(lines.size(), 2);
    static const QRegularExpression named(QStringLiteral("^number/[1-9]\\d*$"));
    for (const QByteArray &line : lines) {
        const QJsonObject row = QJsonDocument::fromJson(line).object();
        QVERIFY2(named.match(row.value(u"scorer").toString()).hasMatch(), line.constData());
        QVERIFY2(!row.value(u"reason").toString().isEmpty(), line.constData());
    }
}

PENNYBENCH_TEST(TestRescoring)
#include "tst_rescoring.moc"
