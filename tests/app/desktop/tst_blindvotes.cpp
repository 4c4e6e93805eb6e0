#include "app/classroom/ownvotes.h"
#include "app/desktop/answers/answerspage.h"
#include "app/desktop/common/wording.h"
#include "app/desktop/comparison/blindballot.h"
#include "tests/app/desktop/windowbench.h"
#include "tests/support/testprogram.h"
#include "widgets/answerpane.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace Pennybench;
using namespace Pennybench::Desktop;
using namespace Pennybench::Runs;

namespace {

/// Everything that can be read in the widget, by eye or by an assistive program.
QStringList readableIn(const QWidget &widget)
{
    QStringList texts;
    for (const QWidget *each : widget.findChildren<QWidget *>()) {
        if (!each->isVisibleTo(&widget))
            continue;
        texts += {each->accessibleName(), each->toolTip(), each->accessibleDescription()};
        if (const auto *label = qobject_cast<const QLabel *>(each))
            texts += label->text();
        else if (const auto *button = qobject_cast<const QAbstractButton *>(each))
            texts += button->text();
    }
    for (const auto *pane : widget.findChildren<Widgets::AnswerPane *>())
        texts += pane->text();
    return texts;
}

} // namespace

/// A person votes on the page Answers before the names are there.
class TestBlindVotes : public QObject {
    Q_OBJECT

private slots:
    void namesComeAfterTheVote()
    {
        WindowBench bench;
        bench.chooseFirst(2);
        bench.click("primary");
        QTRY_COMPARE_WITH_TIMEOUT(bench.comparison().shown().state(), ShownSession::State::Ended, 90'000);
        bench.window->showPage(MainWindow::Answers);
        auto *page = partOf<AnswersPage>(*bench.window);
        page->showRow(0);
        page->findChild<QPushButton *>(QStringLiteral("hideNames"))->click();
        auto *ballot = page->findChild<BlindBallot *>();
        QVERIFY(ballot && ballot->isVisible());
        const QList<Models::ModelEntry> &models = bench.comparison().shown().plan().models;
        const auto namesShown = [&] {
            const QString all = readableIn(*ballot).join(u'\n');
            return std::ranges::count_if(models,
                [&all](const Models::ModelEntry &model) { return all.contains(shortModelName(model)); });
        };
        QCOMPARE(ballot->findChildren<Widgets::AnswerPane *>().size(), models.size());
        const auto arePanesSeen = [ballot] {
            return std::ranges::all_of(ballot->findChildren<Widgets::AnswerPane *>(),
                [ballot](const auto *pane) { return pane->isVisibleTo(ballot); });
        };
        QTRY_VERIFY_WITH_TIMEOUT(arePanesSeen(), 30'000);
        QCOMPARE(namesShown(), 0);
        const QString price = priceText(models.first(), QDateTime::currentDateTimeUtc());
        QVERIFY(!price.isEmpty() && !readableIn(*ballot).join(u'\n').contains(price));
        QVERIFY(!ballot->isRevealed());

        QTest::keyClick(page, Qt::Key_9);
        QVERIFY2(!ballot->isRevealed(), "no such answer");
        QTest::keyClick(page, Qt::Key_2);
        QVERIFY(ballot->isRevealed());
        QCOMPARE(namesShown(), models.size());
        const auto votes =
            Classroom::ownVotesFrom(bench.comparison().shown().decision(Classroom::decidedOwnVotes));
        QCOMPARE(votes.size(), 1);
        QCOMPARE(votes.first().choice, QStringLiteral("B"));
        const QString hint = ballot->findChild<QLabel *>(QStringLiteral("ballotHint"))->text();
        const Models::ModelEntry *preferred =
            bench.comparison().shown().plan().model(votes.first().contestants.at(1));
        QVERIFY2(hint.contains(shortModelName(*preferred)), qPrintable(hint));

        QSignalSpy why(ballot, &BlindBallot::whyRequested);
        auto *verdict = ballot->findChild<QPushButton *>(QStringLiteral("verdict"));
        QVERIFY(verdict && verdict->isVisible());
        verdict->click();
        QCOMPARE(why.size(), 1);

        QTest::keyClick(page, Qt::Key_1);
        QCOMPARE(
            Classroom::ownVotesFrom(bench.comparison().shown().decision(Classroom::decidedOwnVotes)), votes);

        page->showRow(1);
        QVERIFY2(!ballot->isRevealed(), "another prompt is another vote");
        QTRY_VERIFY_WITH_TIMEOUT(arePanesSeen(), 30'000);
        QCOMPARE(namesShown(), 0);
        QTest::keyClick(page, Qt::Key_0);
        QVERIFY(ballot->isRevealed());
        page->showRow(0);
        QVERIFY2(ballot->isRevealed(), "a vote stays");

        const QString path = bench.comparison().shown().sessionPath();
        QTRY_COMPARE_WITH_TIMEOUT(
            Classroom::ownVotesFrom(Store::readSession(path)->decisions.value(Classroom::decidedOwnVotes))
                .size(),
            2, 30'000);
        const Classroom::OwnRatings ratings = Classroom::ownRatingsIn(QFileInfo(path).path());
        QCOMPARE(ratings.sessions, 1);
        QCOMPARE(ratings.ratings.votes, 2);
        QCOMPARE(ratings.ratings.state, Classroom::RatingsState::NotEnoughVotes);
    }
};

PENNYBENCH_TEST(TestBlindVotes)
#include "tst_blindvotes.moc"
