#include "app/desktop/answers/answerspage.h"
#include "app/desktop/ask/askpage.h"
#include "app/desktop/comparison/chosencontestant.h"
#include "app/desktop/comparison/matrixmodel.h"
#include "app/desktop/window/commandlist.h"
#include "tests/app/desktop/windowbench.h"
#include "tests/app/desktop/windowtexts.h"
#include "tests/support/testprogram.h"
#include "widgets/rail.h"

#include <QMetaEnum>
#include <QVBoxLayout>

using namespace Pennybench;
using namespace Pennybench::Desktop;
using namespace Qt::StringLiterals;

namespace {

constexpr int latePatience = 90'000;

QStringList madePages(MainWindow &window)
{
    QStringList made;
    const QMetaEnum numbers = QMetaEnum::fromType<MainWindow::Page>();
    for (int page = 0; page < numbers.keyCount(); ++page) {
        if (window.pages().isMade(page))
            made += QLatin1String(numbers.key(page));
    }
    return made;
}

/// The path of a session with a comparison, or with a conversation of two turns.
QString endedSession(WindowBench &bench, bool isConversation)
{
    const auto ended = [&] { return bench.comparison().shown().state() == ShownSession::State::Ended; };
    bench.services.practiceSpeed = 100;
    if (isConversation) {
        bench.window->showPage(MainWindow::Ask);
        auto *page = partOf<AskPage>(*bench.window);
        for (const QString &question : {u"What is 6 times 7?"_s, u"And times 8?"_s}) {
            page->asking().send(question);
            if (!QTest::qWaitFor(ended, latePatience))
                qFatal("nobody answers");
        }
    } else {
        bench.runFirst(2);
    }
    return bench.comparison().shown().sessionPath();
}

} // namespace

/// Counts how often it is laid out.
class CountedPage : public QWidget {
public:
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int) const override { return ++count; }
    QSize sizeHint() const override { return {100, ++count}; }
    QSize minimumSizeHint() const override { return {100, ++count}; }

    mutable int count = 0;
};

/// Pages are made when they are first needed; then they are as if they had been there all the time.
class TestLatePages : public QObject {
    Q_OBJECT

private slots:
    void onlyThePageThatIsShownIsMade()
    {
        WindowBench bench;
        QCOMPARE(madePages(*bench.window), QStringList(u"SetUp"_s));
        bench.window->showPage(MainWindow::Settings);
        QCOMPARE(madePages(*bench.window), (QStringList{u"SetUp"_s, u"Settings"_s}));
    }

    void onlyThePageThatIsShownIsLaidOut()
    {
        QWidget window;
        auto *down = new QVBoxLayout(&window);
        auto *rail = new Widgets::Rail;
        auto *pages = new PageStack(*rail);
        down->addWidget(rail);
        down->addWidget(pages, 1);
        QList<CountedPage *> made;
        for (int page = 0; page < 2; ++page) {
            pages->add(
                [&made](QWidget *parent) {
                    auto *outside = new QWidget(parent);
                    made += new CountedPage;
                    (new QVBoxLayout(outside))->addWidget(made.last());
                    return outside;
                },
                [] { return QString(); }, nullptr);
            pages->page(page);
        }
        pages->show(0);
        window.show();
        const int before = made.last()->count;
        for (const int width : {700, 800, 900}) {
            window.resize(width, 600);
            made.first()->updateGeometry();
            QCoreApplication::processEvents();
        }
        QVERIFY(made.first()->count > 0);
        QCOMPARE(made.last()->count, before);
    }

    void aWindowThatBeginsWithASessionMakesNothingElse()
    {
        WindowBench bench;
        const QString session = endedSession(bench, false);
        const auto window = WindowBench::newWindow(bench.services);
        QVERIFY(window->openSession(session));
        window->show();
        QCOMPARE(madePages(*window), QStringList(u"Bench"_s));
    }

    void aPageThatIsMadeLateSaysWhatItWouldHaveSaidAnyway_data()
    {
        QTest::addColumn<bool>("isConversation");
        QTest::newRow("a comparison") << false;
        QTest::newRow("a conversation") << true;
    }

    void aPageThatIsMadeLateSaysWhatItWouldHaveSaidAnyway()
    {
        QFETCH(const bool, isConversation);
        WindowBench bench;
        const QString session = endedSession(bench, isConversation);
        const auto early = WindowBench::newWindow(bench.services);
        const auto late = WindowBench::newWindow(bench.services);
        makeAllPages(*early);
        for (MainWindow *window : {early.get(), late.get()}) {
            window->show();
            QVERIFY(window->openSession(session));
            window->findChild<ChosenContestant *>()->choose(u"B"_s);
        }
        for (int page = 0; page < early->pages().count(); ++page) {
            for (MainWindow *window : {early.get(), late.get()})
                window->showPage(static_cast<MainWindow::Page>(page));
            QTRY_COMPARE_WITH_TIMEOUT(
                differenceOf(textsIn(early->pages().page(page)), textsIn(late->pages().page(page))),
                QString(), latePatience);
        }
    }

    void thePageOfAnswersIsAtThePromptThatIsBeingAnswered()
    {
        WindowBench bench;
        bench.chooseFirst(3);
        const ShownSession &shown = bench.comparison().shown();
        const auto *matrix = bench.window->findChild<MatrixModel *>();
        const auto firstInFlight = [&] {
            for (int row = 0; row < 3; ++row) {
                for (int model = 0; model < shown.plan().models.size(); ++model) {
                    if (shown.inFlight().contains(matrix->key(row, model)))
                        return row;
                }
            }
            return -1;
        };
        int answering = -1;
        int shownRow = -1;
        const QObject context;
        connect(&shown, &ShownSession::progressChanged, &context, [&] {
            if (answering > 0)
                return;
            answering = firstInFlight();
            if (answering > 0) {
                bench.window->showPage(MainWindow::Answers);
                shownRow = bench.window->findChild<AnswersPage *>()->row();
            }
        });
        bench.click("primary");
        QTRY_VERIFY_WITH_TIMEOUT(answering > 0, latePatience);
        QCOMPARE(shownRow, answering);
        bench.comparison().stop();
        QTRY_VERIFY_WITH_TIMEOUT(shown.state() == ShownSession::State::Ended, latePatience);
    }

    void thePaletteHasTheButtonsOfPagesThatWereNeverShown()
    {
        WindowBench bench;
        QStringList texts;
        for (const Command &command : bench.window->commands().commands())
            texts += command.place + u'/' + command.text;
        QVERIFY2(texts.contains(u"Suites/Import…"_s), qPrintable(texts.join(u'\n')));
    }
};

PENNYBENCH_TEST(TestLatePages)
#include "tst_latepages.moc"
