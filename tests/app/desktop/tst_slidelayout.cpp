#include "app/desktop/present/whoiswho.h"
#include "tests/app/desktop/classstage.h"
#include "tests/support/testprogram.h"

#include <QFrame>
#include <QPushButton>
#include <QTableWidget>

using namespace Pennybench;
using namespace Pennybench::Desktop;
using namespace Qt::StringLiterals;

namespace {

constexpr int layoutMs = 60'000;

QList<ClassModel> fourModels()
{
    QList<ClassModel> models = usualClass() + usualClass();
    models[2].name = u"Third"_s;
    models[3].name = u"Fourth"_s;
    return models;
}

} // namespace

/// What a class and its teacher can read of long texts and on small screens.
class TestSlideLayout : public QObject {
    Q_OBJECT

private slots:
    void longAnswersAreReadPageByPageBeforeTheVoteIsLocked()
    {
        QList<ClassModel> models = usualClass();
        for (ClassModel &model : models)
            model.more = QString(u"\n\nOne more line of a long answer."_s).repeated(60);
        ClassStage stage(false, models);
        stage.start();
        stage.goTo(Step::Vote);
        stage.picture();
        const auto button = [&stage] {
            stage.control().presenter().refresh();
            return stage.control().presenter().findChild<QPushButton *>(u"primary"_s)->text();
        };
        QVERIFY(stage.audience().hasMore(true) && !stage.audience().hasMore(false));
        QVERIFY(everythingIn(stage.audience()).contains(u"There is more below"));
        QCOMPARE(button(), u"PgDn  Read on"_s);
        int pages = 1;
        for (; stage.audience().hasMore(true); ++pages) {
            stage.press(Qt::Key_PageDown);
            QCOMPARE(stage.presentation().step(), Step::Vote);
            QVERIFY(pages < 60);
        }
        QVERIFY(pages > 2);
        QVERIFY(everythingIn(stage.audience()).contains(u"There is more above"));
        QCOMPARE(button(), u"PgDn  Lock the vote"_s);
        stage.press(Qt::Key_PageUp);
        QVERIFY2(stage.audience().hasMore(true), "a page back, not a step");
        QCOMPARE(stage.presentation().step(), Step::Vote);
        stage.press(Qt::Key_PageDown);
        stage.press(Qt::Key_PageDown);
        QCOMPARE(stage.presentation().step(), Step::Locked);
    }

    void rowsOfShortAnswersLeaveTheirRoomToLongOnes()
    {
        QList<ClassModel> models = fourModels();
        ClassStage stage(false, models);
        stage.start();
        stage.goTo(Step::Vote);
        const QStringList options = stage.presentation().poll().question(1).contestants;
        stage.control().end();
        QTRY_VERIFY_WITH_TIMEOUT(!stage.control().isPresenting(), layoutMs);
        // The answer of the last option is long.
        const QString id = options.last();
        models[id.mid(1).toInt() - 1].more = QString(u"\n\nOne more line."_s).repeated(8);
        ClassStage longer(false, models);
        longer.start();
        longer.goTo(Step::Vote);
        longer.picture();
        const QStringList now = longer.presentation().poll().question(1).contestants;
        const auto place = now.indexOf(id);
        QList<QFrame *> cards;
        for (QFrame *card : longer.audience().findChildren<QFrame *>(u"card"_s))
            cards += card;
        QCOMPARE(cards.size(), 4);
        const int high = cards.at(place)->height();
        const int low = cards.at((place + 2) % 4)->height();
        QVERIFY2(high > low * 5 / 4, qPrintable(u"%1 and %2"_s.arg(high).arg(low)));
    }

    void allOptionsAreSeenOnASmallScreen()
    {
        QList<ClassModel> models = fourModels();
        ClassStage stage(false, models);
        stage.start();
        PresenterWindow &presenter = stage.control().presenter();
        presenter.whoIsWho().setCovered(false);
        presenter.show();
        QVERIFY(QTest::qWaitForWindowExposed(&presenter, layoutMs));
        presenter.resize(1280, 660);
        const auto *table = presenter.findChild<QTableWidget *>(u"whoIsWho"_s);
        QCOMPARE(table->rowCount(), 4);
        constexpr int usualRow = 44;
        const auto height = [table] { return table->viewport()->height(); };
        QTRY_VERIFY_WITH_TIMEOUT(height() > 0 && height() < 4 * usualRow, layoutMs);
        QCOMPARE_LE(table->rowViewportPosition(3) + table->rowHeight(3), height());
    }

    void aLineOfAPromptHasNoMarksOfFormatting()
    {
        QCOMPARE(plainLine(u"Solve $x^2=4$\n\n**now**, `x`."_s).text, u"Solve x^2=4 now, x."_s);
        QVERIFY(plainLine(u"Solve $x^2=4$."_s).hasFormulas);
        QVERIFY(!plainLine(u"It costs $5 or $6."_s).hasFormulas);
    }
};

PENNYBENCH_TEST(TestSlideLayout)
#include "tst_slidelayout.moc"
