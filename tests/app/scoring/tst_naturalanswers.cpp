#include "app/scoring/scorer.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

#include <map>

using namespace Pennybench;
using namespace Pennybench::Scoring;

namespace {

/// Rows that are known to get another verdict than the right one, each with the reason. At most one in a
/// hundred, and never a "correct" that is wrong.
const QHash<QString, QString> &knownMisses()
{
    static const QHash<QString, QString> misses{};
    return misses;
}

struct NaturalAnswer {
    QString id;
    Verdict verdict = Verdict::Undecided;
    ScoringInput input;
};

/// Every line of tests/data/natural/*.jsonl: {"id", "kind", "language", "scorer", "prompt", "answer",
/// "verdict"}.
QList<NaturalAnswer> naturalAnswers(const QStringList &patterns = {QStringLiteral("*.jsonl")})
{
    QList<NaturalAnswer> all;
    const QDir folder(QStringLiteral(PENNYBENCH_SOURCE "/tests/data/natural"));
    for (const QString &name : folder.entryList(patterns, QDir::Files)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        while (!file.atEnd()) {
            const QJsonObject row = QJsonDocument::fromJson(file.readLine()).object();
            if (row.isEmpty())
                continue;
            const QJsonObject scorer = row.value(u"scorer").toObject();
            const ScorerSpec spec{scorer.value(u"type").toString(), scorer};
            all += {row.value(u"id").toString(),
                verdictFromText(row.value(u"verdict").toString()).value_or(Verdict::Error),
                {spec, row.value(u"prompt").toString(), row.value(u"language").toString(),
                    row.value(u"answer").toString(), row.value(u"finish_reason").toString() == u"length"}};
        }
    }
    return all;
}

QList<NaturalAnswer> numericAnswers()
{
    return naturalAnswers({QStringLiteral("maths-*.jsonl"), QStringLiteral("number-*.jsonl")});
}

} // namespace

class TestNaturalAnswers : public QObject {
    Q_OBJECT

private slots:
    void aNaturalAnswerGetsItsVerdict_data();
    void aNaturalAnswerGetsItsVerdict();
    void fewVerdictsAreMissedAndNoneIsFalselyCorrect();
    void aThirdOfTheAnswersMustNotBeCorrect();
    void anAnswerThatWasCutSaysSoInItsReason();
};

void TestNaturalAnswers::aNaturalAnswerGetsItsVerdict_data()
{
    QTest::addColumn<int>("index");
    const auto rows = naturalAnswers();
    QVERIFY(!rows.isEmpty());
    for (int i = 0; i < rows.size(); ++i)
        QTest::newRow(qPrintable(rows.at(i).id)) << i;
}

void TestNaturalAnswers::aNaturalAnswerGetsItsVerdict()
{
    static const auto rows = naturalAnswers();
    QFETCH(int, index);
    const NaturalAnswer &row = rows.at(index);
    static std::map<QString, std::unique_ptr<Scorer>> scorers;
    auto &scorer = scorers[row.input.spec.type];
    if (!scorer)
        scorer = makeScorer(row.input.spec.type, {.allowCode = true});
    QVERIFY2(scorer, "the row names no scorer");
    QVERIFY2(row.verdict != Verdict::Error, "the row names no verdict");
    const Score score = scorer->score(row.input);
    QVERIFY(!score.reason.isEmpty());
    const QString told =
        QStringLiteral("%1, not %2: [%3] %4")
            .arg(toText(score.verdict), toText(row.verdict), score.extracted, score.reason.english());
    if (knownMisses().contains(row.id))
        QEXPECT_FAIL("", qPrintable(knownMisses().value(row.id)), Continue);
    QVERIFY2(score.verdict == row.verdict, qPrintable(told));
}

void TestNaturalAnswers::fewVerdictsAreMissedAndNoneIsFalselyCorrect()
{
    const auto rows = naturalAnswers();
    QVERIFY(knownMisses().size() * 100 <= rows.size());
    for (const NaturalAnswer &row : rows) {
        if (!knownMisses().contains(row.id) || row.verdict == Verdict::Correct)
            continue;
        const Score score = makeScorer(row.input.spec.type, {})->score(row.input);
        QVERIFY2(score.verdict != Verdict::Correct, qPrintable(row.id));
    }
}

void TestNaturalAnswers::aThirdOfTheAnswersMustNotBeCorrect()
{
    const auto rows = numericAnswers();
    const auto traps = std::count_if(
        rows.begin(), rows.end(), [](const NaturalAnswer &row) { return row.verdict != Verdict::Correct; });
    QVERIFY(rows.size() >= 330);
    QVERIFY2(traps * 3 >= rows.size(), qPrintable(QString::number(traps)));
}

void TestNaturalAnswers::anAnswerThatWasCutSaysSoInItsReason()
{
    for (NaturalAnswer row : numericAnswers()) {
        row.input.truncated = true;
        const Score score = makeScorer(row.input.spec.type, {})->score(row.input);
        QVERIFY2(score.reason.english().contains(u"cut at the token limit"),
            qPrintable(row.id + u' ' + score.reason.english()));
    }
    for (NaturalAnswer row :
        naturalAnswers({QStringLiteral("text-*.jsonl"), QStringLiteral("choice-*.jsonl")})) {
        row.input.truncated = true;
        const Score score = makeScorer(row.input.spec.type, {})->score(row.input);
        QVERIFY2(score.reason.english().contains(u"cut at the token limit"),
            qPrintable(row.id + u' ' + score.reason.english()));
    }
}

PENNYBENCH_TEST(TestNaturalAnswers)
#include "tst_naturalanswers.moc"
