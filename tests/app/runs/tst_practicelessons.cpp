#include "app/runs/practicelessons.h"
#include "app/scoring/scoringservice.h"
#include "app/statistics/frontier.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Pennybench;
using namespace Pennybench::Models;
using namespace Pennybench::Providers;
using namespace Pennybench::Runs;
using namespace Pennybench::Scoring;
using namespace Pennybench::Statistics;
using namespace Pennybench::Suites;

namespace {

void eachSuite()
{
    QTest::addColumn<QString>("id");
    for (const QString &id : builtInSuiteIds())
        QTest::newRow(qPrintable(id)) << id;
}

/// Types whose scorers know something between right and wrong.
bool knowsPartial(const QString &type)
{
    static const QStringList types{QStringLiteral("json"), QStringLiteral("constraints"),
        QStringLiteral("translation"), QStringLiteral("diacritics")};
    return types.contains(type);
}

QList<Score> scoresOf(const QList<ScoringInput> &inputs)
{
    ScoringService service({.allowCode = true});
    QList<Score> scores(inputs.size());
    qsizetype done = 0;
    QObject::connect(&service, &ScoringService::scored, &service, [&](quint64 ticket, const Score &score) {
        scores[static_cast<qsizetype>(ticket)] = score;
        ++done;
    });
    for (qsizetype i = 0; i < inputs.size(); ++i)
        service.submit(static_cast<quint64>(i), inputs.at(i));
    [&] { QTRY_COMPARE_WITH_TIMEOUT(done, inputs.size(), 100'000); }();
    return scores;
}

ScoringInput inputFor(const Prompt &prompt, const QString &answer)
{
    return {prompt.scorer, prompt.text, prompt.language, answer, false};
}

/// Share of right answers and cost of one model over the suites that are compared without asking for others.
CostQuality standingOf(const PracticeModel &model, const ModelEntry &entry)
{
    int asked = 0;
    int right = 0;
    CostQuality standing;
    for (const char *id : {"math", "code", "language"}) {
        const QHash<QString, PracticeLesson> lessons = practiceLessons(*builtInSuite(QLatin1String(id)));
        for (auto it = lessons.begin(); it != lessons.end(); ++it) {
            const PracticeAnswer answer = practiceAnswer(model, &it.value(), it.key(), 1, 0, 0);
            ++asked;
            right += answer.text.join(QString()).endsWith(it->right) ? 1 : 0;
            standing.cost += answer.completionTokens()
                * static_cast<double>(entry.prices.first().output.value_or(Money()).picodollars());
        }
    }
    standing.quality = static_cast<double>(right) / asked;
    return standing;
}

} // namespace

class TestPracticeLessons : public QObject {
    Q_OBJECT

private slots:
    void theRightAnswerPassesAndTheMistakesDoNot_data() { eachSuite(); }
    void theRightAnswerPassesAndTheMistakesDoNot();
    void amongTheAnswersOfAllModelsEachKindOccurs_data() { eachSuite(); }
    void amongTheAnswersOfAllModelsEachKindOccurs();
    void theBestIsDearestAndThreeModelsAtLeastAreOnTheFrontier();
};

void TestPracticeLessons::theRightAnswerPassesAndTheMistakesDoNot()
{
    QFETCH(QString, id);
    const auto suite = builtInSuite(id);
    const QHash<QString, PracticeLesson> lessons = practiceLessons(*suite);
    QCOMPARE(lessons.size(), suite->prompts.size());
    QList<ScoringInput> inputs;
    for (const Prompt &prompt : suite->prompts) {
        const PracticeLesson lesson = lessons.value(prompt.text);
        QCOMPARE(lesson.almost.isEmpty(), !knowsPartial(prompt.scorer.type));
        for (const QString &answer : {lesson.right, lesson.wrong, lesson.almost})
            inputs += inputFor(prompt, answer);
    }
    const QList<Score> scores = scoresOf(inputs);
    for (qsizetype i = 0; i < inputs.size(); ++i) {
        const Score &score = scores.at(i);
        if (score.verdict == Verdict::Undecided && inputs.at(i).spec.type == u"code-python")
            QSKIP(qPrintable(score.reason.english()));
        const QString said = suite->prompts.at(i / 3).id + u' ' + inputs.at(i).answer + QStringLiteral(": ")
            + toText(score.verdict) + u' ' + score.reason.english();
        if (i % 3 == 0)
            QVERIFY2(score.verdict == Verdict::Correct, qPrintable(said));
        else if (i % 3 == 1)
            QVERIFY2(score.verdict == Verdict::Incorrect || score.verdict == Verdict::Partial
                    || score.verdict == Verdict::NoAnswer,
                qPrintable(said));
        else if (!inputs.at(i).answer.isEmpty())
            QVERIFY2(score.verdict == Verdict::Partial, qPrintable(said));
    }
}

void TestPracticeLessons::amongTheAnswersOfAllModelsEachKindOccurs()
{
    QFETCH(QString, id);
    const auto suite = builtInSuite(id);
    const QHash<QString, PracticeLesson> lessons = practiceLessons(*suite);
    for (const PracticeModel &model : practiceModels()) {
        int right = 0;
        int almost = 0;
        int wrong = 0;
        for (const Prompt &prompt : suite->prompts) {
            const PracticeLesson lesson = lessons.value(prompt.text);
            const PracticeAnswer answer = practiceAnswer(model, &lesson, prompt.text, 1, 0, 0);
            const QString text = answer.text.join(QString());
            right += text.endsWith(lesson.right) ? 1 : 0;
            almost += !lesson.almost.isEmpty() && text == lesson.almost ? 1 : 0;
            wrong += text.endsWith(lesson.wrong) ? 1 : 0;
        }
        QCOMPARE(right + almost + wrong, suite->prompts.size());
        QVERIFY2(right > 0 && wrong > 0, qPrintable(model.id));
        const bool canBePartial = std::any_of(suite->prompts.begin(), suite->prompts.end(),
            [](const Prompt &prompt) { return knowsPartial(prompt.scorer.type); });
        QVERIFY2(almost > 0 || !canBePartial, qPrintable(model.id));
    }
}

void TestPracticeLessons::theBestIsDearestAndThreeModelsAtLeastAreOnTheFrontier()
{
    const Catalogue catalogue = practiceCatalogue(QUrl(QStringLiteral("http://127.0.0.1:1")));
    QList<CostQuality> standings;
    for (const PracticeModel &model : practiceModels())
        standings += standingOf(model, *catalogue.model(QStringLiteral("practice/") + model.id));
    QVERIFY(paretoFront(standings).size() >= 3);
    for (const CostQuality &other : standings.mid(1)) {
        QVERIFY(standings.first().quality > other.quality);
        QVERIFY(standings.first().cost > other.cost);
    }
}

PENNYBENCH_TEST(TestPracticeLessons)
#include "tst_practicelessons.moc"
