#include "app/desktop/answers/answercolumns.h"
#include "tests/app/desktop/windowbench.h"
#include "tests/support/runplans.h"
#include "tests/support/sessions.h"
#include "tests/support/testprogram.h"
#include "widgets/answerpane.h"

#include <QSignalSpy>

using namespace Pennybench;
using namespace Pennybench::Desktop;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;
constexpr int prompts = SessionLoader::largestWhole / 2 + 500;

/// A session with more answers than are read whole.
QString largeSession(const QString &path)
{
    const Runs::RunPlan plan = numberedPlan(prompts, 2);
    const auto file = createdSession(path, plan);
    for (int prompt = 1; prompt <= prompts; ++prompt) {
        for (const QString &model : {u"m1"_s, u"m2"_s}) {
            Runs::Answer answer = fullAnswer(fullPlan(), prompt);
            answer.key.model = model;
            answer.text = u"%1 to %2"_s.arg(model).arg(prompt);
            answer.cost.reset();
            file->save(answer);
        }
    }
    file->flush();
    return path;
}

} // namespace

/// A large session that is shown while its answers are still being read.
class TestSessionLoading : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_path;

    void show(LiveComparison &comparison) const
    {
        QVERIFY(comparison.show(m_path));
        QVERIFY(comparison.shown().isLoading());
        QCOMPARE(comparison.shown().plan().answerCount(), 2 * prompts);
    }

private slots:
    void initTestCase() { m_path = largeSession(m_folder.filePath(u"large.pennybench"_s)); }

    void theAnswersFollowInPiecesAndAreThoseOfTheFile()
    {
        WindowBench bench;
        QSignalSpy pieces(&bench.comparison().shown(), &ShownSession::answersLoaded);
        show(bench.comparison());
        QVERIFY2(bench.comparison().shown().answers().isEmpty(), "nothing is waited for");
        QCOMPARE(bench.comparison().shown().openWork(), OpenWork());
        QTRY_VERIFY_WITH_TIMEOUT(!bench.comparison().shown().isLoading(), patience);
        QVERIFY(pieces.size() > 2);
        const Store::Session file = *Store::readSession(m_path);
        QCOMPARE(bench.comparison().shown().answers().size(), file.answers.size());
        QCOMPARE(*bench.comparison().shown().wholeSession(), file);
    }

    void aTextIsReadWhenItIsLookedAt()
    {
        WindowBench bench;
        show(bench.comparison());
        QTRY_VERIFY_WITH_TIMEOUT(!bench.comparison().shown().isLoading(), patience);
        const Runs::AnswerKey key{.suite = u"s"_s, .promptId = u"p7"_s, .model = u"m2"_s};
        QVERIFY(bench.comparison().shown().answer(key)->text.isEmpty());
        QVERIFY(bench.comparison().shown().lacksTexts());
        QCOMPARE(bench.comparison().shown().wholeAnswer(key)->text, u"m2 to 7"_s);
        QCOMPARE(bench.comparison().shown().answer(key)->text, u"m2 to 7"_s);
        bench.window->showPage(MainWindow::Answers);
        const auto panes = partOf<AnswerColumns>(*bench.window)->findChildren<Widgets::AnswerPane *>();
        QCOMPARE(panes.size(), 2);
        QTRY_COMPARE_WITH_TIMEOUT(panes.first()->text(), u"m1 to 1"_s, patience);
    }

    void aVerdictWaitsForWhatIsStillRead()
    {
        const QString copy = m_folder.filePath(u"verdict.pennybench"_s);
        QVERIFY(QFile::copy(m_path, copy));
        WindowBench bench;
        QVERIFY(bench.comparison().show(copy));
        bench.comparison().finishLoading();
        const Runs::AnswerKey key{.suite = u"s"_s, .promptId = u"p9"_s, .model = u"m1"_s};
        bench.comparison().verdicts().set(key, Scoring::Verdict::Incorrect);
        QCOMPARE(bench.comparison().shown().answers().size(), 2 * prompts);
        bench.comparison().release(copy);
        const Store::Session file = *Store::readSession(copy);
        QCOMPARE(file.answers.size(), 2 * prompts);
        QCOMPARE(*bench.comparison().shown().wholeSession(), file);
        QCOMPARE(bench.comparison().shown().wholeAnswer(key)->text, u"m1 to 9"_s);
    }

    void anotherSessionIsShownInTheMiddle()
    {
        WindowBench bench;
        SessionFolder folder;
        const QString small = folder.withAnswers(2);
        show(bench.comparison());
        QVERIFY(bench.comparison().show(small));
        QVERIFY(!bench.comparison().shown().isLoading());
        QCOMPARE(bench.comparison().shown().answers().size(), 2);
        show(bench.comparison());
        bench.window.reset();
    }

    void aReplayHasTheTexts()
    {
        WindowBench bench;
        show(bench.comparison());
        bench.comparison().finishLoading();
        QVERIFY(!bench.comparison().shown().isLoading());
        bench.comparison().replay().start(1);
        QVERIFY(bench.comparison().shown().isReplay());
        bench.comparison().replay().end();
        QTRY_VERIFY_WITH_TIMEOUT(!bench.comparison().shown().isUnderWay(), patience);
        QVERIFY(!bench.comparison().shown().lacksTexts());
        QCOMPARE(bench.comparison().shown().answers().size(), 2 * prompts);
    }

    void aTextThatCannotBeReadIsSaid()
    {
        const QString copy = m_folder.filePath(u"gone.pennybench"_s);
        QVERIFY(QFile::copy(m_path, copy));
        WindowBench bench;
        QVERIFY(bench.comparison().show(copy));
        QTRY_VERIFY_WITH_TIMEOUT(!bench.comparison().shown().isLoading(), patience);
        QVERIFY(QFile::remove(copy));
        const Runs::AnswerKey key{.suite = u"s"_s, .promptId = u"p7"_s, .model = u"m2"_s};
        const auto before = bench.comparison().shown().answer(key)->notes.size();
        QCOMPARE(bench.comparison().shown().wholeAnswer(key)->notes.size(), before + 1);
        QVERIFY(!bench.comparison().shown().wholeSession());
    }
};

PENNYBENCH_TEST(TestSessionLoading)
#include "tst_sessionloading.moc"
