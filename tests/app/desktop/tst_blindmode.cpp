#include "tests/app/classroom/phoneclient.h"
#include "tests/app/desktop/classstage.h"
#include "tests/support/testprogram.h"

using namespace Pennybench;
using namespace Pennybench::Desktop;
using namespace Qt::StringLiterals;

namespace {

const QStringList &tellingWords()
{
    static const QStringList words{u"Penny Small"_s, u"Scholar"_s, u"m1"_s, u"m2"_s, u"OpenAI"_s,
        u"0.0000062"_s, u"0.00038"_s, u"600 ms"_s, u"2.1"_s, u"family of"_s};
    return words;
}

void findsNone(const QString &texts)
{
    for (const QString &word : tellingWords())
        QVERIFY2(!texts.contains(word), qPrintable(word + u" in "_s + texts));
}

/// Edges are drawn a shade lighter or darker from one time to the next; a letter more would differ by far
/// more.
bool looksTheSame(const QImage &one, const QImage &other)
{
    constexpr int mostShades = 32;
    if (one.size() != other.size())
        return false;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            const QRgb a = one.pixel(x, y);
            const QRgb b = other.pixel(x, y);
            if (std::abs(qRed(a) - qRed(b)) > mostShades || std::abs(qGreen(a) - qGreen(b)) > mostShades
                || std::abs(qBlue(a) - qBlue(b)) > mostShades)
                return false;
        }
    }
    return true;
}

const QList<Step> &blindSteps()
{
    static const QList<Step> steps{Step::Lobby, Step::Prompt, Step::Vote, Step::Locked, Step::Votes};
    return steps;
}

} // namespace

/// Before the reveal nothing that a class can see or hear tells who wrote what.
class TestBlindMode : public QObject {
    Q_OBJECT

private slots:
    void noTextOfTheAudienceTellsANameBeforeTheReveal();
    void thePictureIsTheSameWhoeverWroteTheAnswers();
    void nothingOfTheNamesIsLeftAtTheNextQuestion();
    void phonesAreToldNoName();
};

void TestBlindMode::noTextOfTheAudienceTellsANameBeforeTheReveal()
{
    ClassStage stage;
    stage.start();
    for (const Step step : blindSteps()) {
        stage.goTo(step);
        stage.picture();
        findsNone(everythingIn(stage.audience()));
    }
    stage.goTo(Step::Names);
    const QString named = everythingIn(stage.audience());
    for (const ClassModel &model : usualClass())
        QVERIFY(named.contains(model.name));
}

/// Sessions that differ only in who answers, how dear and how fast.
void TestBlindMode::thePictureIsTheSameWhoeverWroteTheAnswers()
{
    ClassStage stage;
    stage.start();
    QList<QImage> pictures;
    for (const Step step : blindSteps() + QList<Step>{Step::Names}) {
        stage.goTo(step);
        pictures += stage.picture();
    }
    const QList<ClassModel> others{{u"Orca"_s, 990'000'000, std::chrono::milliseconds(9'000)},
        {u"Wolf Extra Long Name"_s, 1'000, std::chrono::milliseconds(5), false}};
    QVERIFY(stage.bench.window->openSession(
        savedClassSession(stage.bench.folder.filePath(u"other.pennybench"_s), others)));
    QTRY_VERIFY_WITH_TIMEOUT(!stage.control().isPresenting(), 30'000);
    stage.start();
    for (int step = 0; step < blindSteps().size(); ++step) {
        stage.goTo(blindSteps().at(step));
        const QImage now = stage.picture();
        QVERIFY2(looksTheSame(now, pictures.at(step)), qPrintable(QString::number(step)));
    }
    stage.goTo(Step::Names);
    QVERIFY(!looksTheSame(stage.picture(), pictures.last()));
}

void TestBlindMode::nothingOfTheNamesIsLeftAtTheNextQuestion()
{
    ClassStage stage;
    stage.start();
    stage.goTo(Step::Names);
    stage.press(Qt::Key_N);
    stage.press(Qt::Key_PageDown);
    QCOMPARE(stage.presentation().step(), Step::Vote);
    findsNone(everythingIn(stage.audience()));
}

void TestBlindMode::phonesAreToldNoName()
{
    ClassStage stage(true);
    stage.start();
    const QUrl url = stage.control().phones().address().url;
    for (const Step step : {Step::Lobby, Step::Prompt, Step::Vote, Step::Locked, Step::Votes, Step::Names}) {
        stage.goTo(step);
        QString told;
        besides([&] {
            PhoneClient phone(url);
            const PhoneAnswer page = phone.join();
            const PhoneAnswer state = phone.state();
            told = QString::fromUtf8(page.head + page.body + state.head + state.body);
        });
        QVERIFY(told.contains(u"state"));
        for (const QString &word : {u"Penny Small"_s, u"Scholar"_s, u"OpenAI"_s, u"m1\""_s, u"m2\""_s})
            QVERIFY2(!told.contains(word), qPrintable(word));
    }
}

PENNYBENCH_TEST(TestBlindMode)
#include "tst_blindmode.moc"
