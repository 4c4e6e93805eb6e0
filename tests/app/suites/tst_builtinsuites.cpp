#include "app/scoring/scoringservice.h"
#include "app/suites/suite.h"
#include "tests/support/testprogram.h"

#include <QHash>
#include <QJsonDocument>
#include <QProcess>
#include <QSet>
#include <QTest>

using namespace Pennybench;
using namespace Pennybench::Scoring;
using namespace Pennybench::Suites;

namespace {

QString sourcePath(const QString &relative)
{
    return QStringLiteral(PENNYBENCH_SOURCE) + u'/' + relative;
}

/// One answer that a script of tests/data/suites computed, and the verdict that its scorer must give.
struct Derived {
    Prompt prompt;
    QString answer;
    QString verdict; ///< a verdict, or "not correct"
};

struct Derivation {
    QList<Derived> rows;
    QString problem;
};

ScorerSpec withFields(ScorerSpec spec, const QJsonObject &fields)
{
    for (auto it = fields.begin(); it != fields.end(); ++it)
        spec.fields.insert(it.key(), it.value());
    return spec;
}

Derivation rowsOf(const QByteArray &lines, const Suite &suite)
{
    QHash<QString, Prompt> prompts;
    for (const Prompt &prompt : suite.prompts)
        prompts.insert(prompt.id, prompt);
    Derivation derivation;
    for (const QByteArray &line : lines.trimmed().split('\n')) {
        const QJsonObject row = QJsonDocument::fromJson(line).object();
        Prompt prompt = prompts.value(row[u"id"].toString());
        if (prompt.id.isEmpty())
            return {{}, QStringLiteral("No prompt for: ") + QString::fromUtf8(line)};
        prompt.scorer = withFields(prompt.scorer, row[u"fields"].toObject());
        derivation.rows += {prompt, row[u"answer"].toString(), row[u"verdict"].toString()};
    }
    return derivation;
}

Derivation derive(const Suite &suite)
{
    QProcess python;
    python.start(QStringLiteral("python3"),
        {QStringLiteral("-B"), sourcePath(QStringLiteral("tests/data/suites/check_%1.py").arg(suite.id)),
            sourcePath(QStringLiteral("resources/suites/%1.json").arg(suite.id))});
    python.waitForFinished(60'000);
    if (python.exitStatus() != QProcess::NormalExit || python.exitCode() != 0)
        return {{}, python.errorString() + u' ' + QString::fromUtf8(python.readAllStandardError())};
    return rowsOf(python.readAllStandardOutput(), suite);
}

bool isAsDerived(const Score &score, const QString &verdict)
{
    if (verdict == u"not correct")
        return score.verdict == Verdict::Incorrect || score.verdict == Verdict::Partial
            || score.verdict == Verdict::NoAnswer;
    return toText(score.verdict) == verdict;
}

QString complaint(const Derived &row, const Score &score)
{
    return QStringLiteral("%1: \"%2\" should be %3, is %4: %5")
        .arg(row.prompt.id, row.answer, row.verdict, toText(score.verdict), score.reason.english());
}

/// Every answer scored as in a run.
QHash<quint64, Score> scoresOf(const QList<Derived> &rows)
{
    ScoringService service({.allowCode = true}, ScoringService::Cores::All);
    QHash<quint64, Score> scores;
    QObject::connect(&service, &ScoringService::scored, &service,
        [&](quint64 ticket, const Score &score) { scores.insert(ticket, score); });
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const Prompt &prompt = rows.at(i).prompt;
        service.submit(
            static_cast<quint64>(i), {prompt.scorer, prompt.text, prompt.language, rows.at(i).answer, false});
    }
    [&] { QTRY_COMPARE_WITH_TIMEOUT(scores.size(), rows.size(), 100'000); }();
    return scores;
}

void eachSuite()
{
    QTest::addColumn<QString>("id");
    for (const QString &id : builtInSuiteIds())
        QTest::newRow(qPrintable(id)) << id;
}

} // namespace

class TestBuiltInSuites : public QObject {
    Q_OBJECT

private slots:
    void everyPromptIsGradedTaggedAndHasASolution_data() { eachSuite(); }
    void everyPromptIsGradedTaggedAndHasASolution();
    void theFirstPromptsAreAGradedMix_data() { eachSuite(); }
    void theFirstPromptsAreAGradedMix();
    void everyAnswerIsDerivedASecondTimeAndWrongOnesFail_data() { eachSuite(); }
    void everyAnswerIsDerivedASecondTimeAndWrongOnesFail();
};

void TestBuiltInSuites::everyPromptIsGradedTaggedAndHasASolution()
{
    QFETCH(QString, id);
    const auto suite = builtInSuite(id);
    QVERIFY2(suite, suite ? "" : qPrintable(suite.error().describe()));
    QCOMPARE(suite->licence, QStringLiteral("CC-BY-4.0"));
    QSet<QString> texts;
    for (const Prompt &prompt : suite->prompts) {
        QVERIFY2(prompt.difficulty >= 1 && prompt.difficulty <= 5, qPrintable(prompt.id));
        QVERIFY2(!prompt.tags.isEmpty() && !prompt.language.isEmpty(), qPrintable(prompt.id));
        QVERIFY2(!prompt.solution.isEmpty(), qPrintable(prompt.id));
        QCOMPARE(prompt.category, id);
        QVERIFY2(!texts.contains(prompt.text), qPrintable(prompt.id + QStringLiteral(" asks again")));
        QCOMPARE(prompt.text, prompt.text.normalized(QString::NormalizationForm_C));
        texts += prompt.text;
    }
}

void TestBuiltInSuites::theFirstPromptsAreAGradedMix()
{
    QFETCH(QString, id);
    const QList<Prompt> prompts = builtInSuite(id)->prompts;
    QSet<int> difficulties;
    for (const Prompt &prompt : prompts.mid(0, 5))
        difficulties += prompt.difficulty;
    QCOMPARE(difficulties.size(), 5);
    QMap<int, int> all;
    for (const Prompt &prompt : prompts)
        ++all[prompt.difficulty];
    for (int difficulty = 1; difficulty <= 5; ++difficulty)
        QVERIFY2(all[difficulty] * 10 >= prompts.size(), "each difficulty is a tenth of the suite or more");
}

void TestBuiltInSuites::everyAnswerIsDerivedASecondTimeAndWrongOnesFail()
{
    QFETCH(QString, id);
    const auto suite = builtInSuite(id);
    const Derivation derivation = derive(*suite);
    QVERIFY2(derivation.problem.isEmpty(), qPrintable(derivation.problem));
    const QHash<quint64, Score> scores = scoresOf(derivation.rows);
    QHash<QString, int> right;
    QHash<QString, int> wrong;
    QStringList complaints;
    for (qsizetype i = 0; i < derivation.rows.size(); ++i) {
        const Derived &row = derivation.rows.at(i);
        const Score score = scores.value(static_cast<quint64>(i));
        if (score.verdict == Verdict::Undecided && row.prompt.scorer.type == u"code-python")
            QSKIP(qPrintable(score.reason.english()));
        ++(row.verdict == u"correct" ? right : wrong)[row.prompt.id];
        if (!isAsDerived(score, row.verdict))
            complaints += complaint(row, score);
    }
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
    for (const Prompt &prompt : suite->prompts) {
        QVERIFY2(right.contains(prompt.id), qPrintable(prompt.id + QStringLiteral(" is not derived")));
        const int mutants = prompt.scorer.type == u"code-python" ? 3 : 1;
        QVERIFY2(wrong[prompt.id] >= mutants, qPrintable(prompt.id + QStringLiteral(" fails too little")));
    }
}

PENNYBENCH_TEST(TestBuiltInSuites)
#include "tst_builtinsuites.moc"
