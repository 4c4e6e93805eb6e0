#include "app/runs/believedusage.h"
#include "providers/requestmessages.h"
#include "tests/support/testprogram.h"

#include <QTest>

#include <limits>

using namespace Pennybench;
using namespace Pennybench::Providers;
using namespace Pennybench::Runs;
using namespace Pennybench::Suites;
using namespace Qt::StringLiterals;

namespace {

struct Case {
    TokenUsage stated;
    QString text = u"Forty-two."_s; ///< 10 bytes, 3 tokens estimated
    UsageBounds bounds = {.outputLimit = 1000, .isPriced = true};
    AnswerStatus status = AnswerStatus::Ok;
};

const Prompt &prompt()
{
    static const Prompt asked{.id = u"p"_s, .text = u"What is 6 times 7, please?"_s}; // 7 tokens estimated
    return asked;
}

} // namespace

Q_DECLARE_METATYPE(Case)

class TestBelievedUsage : public QObject {
    Q_OBJECT

private slots:
    void countsWhatCannotBeTrue_data();
    void countsWhatCannotBeTrue();
    void aChargeIsKeptOnlyBesideNumbersThatCanBeTrue_data();
    void aChargeIsKeptOnlyBesideNumbersThatCanBeTrue();
};

void TestBelievedUsage::countsWhatCannotBeTrue_data()
{
    QTest::addColumn<Case>("given");
    QTest::addColumn<TokenUsage>("usage");
    QTest::addColumn<bool>("believed");
    QTest::addColumn<int>("notes");
    const auto row = [](const char *name, const Case &given, const TokenUsage &usage, bool believed,
                         int notes = 0) { QTest::newRow(name) << given << usage << believed << notes; };
    const TokenUsage estimated{.prompt = 7, .completion = 3, .estimated = true};
    row("numbers that can be true", {{.prompt = 12, .cached = 2, .completion = 4}},
        {.prompt = 12, .cached = 2, .completion = 4}, true);
    row("none at all", {{}}, estimated, false);
    row("0 and 0 beside a text", {{.prompt = 0, .completion = 0}}, estimated, false);
    row("0 output beside a text", {{.prompt = 12, .completion = 0}},
        {.prompt = 12, .completion = 3, .estimated = true}, false);
    row("0 output beside no text", {{.prompt = 12, .completion = 0}, {}}, {.prompt = 12, .completion = 0},
        true);
    row("0 for a prompt that is not empty", {{.prompt = 0, .completion = 4}},
        {.prompt = 7, .completion = 4, .estimated = true}, false);
    row("negative output", {{.prompt = 12, .completion = -4}},
        {.prompt = 12, .completion = 3, .estimated = true}, false, 1);
    row("negative input", {{.prompt = -12, .completion = 4}},
        {.prompt = 7, .completion = 4, .estimated = true}, false, 1);
    row("both negative", {{.prompt = std::numeric_limits<qint64>::min(), .completion = -1}}, estimated, false,
        2);
    row("a negative part from the cache", {{.prompt = 12, .cached = -3, .completion = 4}},
        {.prompt = 12, .completion = 4}, false, 1);
    row("more than the limit that was sent",
        {{.prompt = 12, .completion = 1001}, QString(4000, u'x'), {.outputLimit = 1000, .isPriced = true}},
        {.prompt = 12, .completion = 1000, .estimated = true}, false, 1);
    row("as much as the limit that was sent",
        {{.prompt = 12, .completion = 1000}, QString(4000, u'x'), {.outputLimit = 1000, .isPriced = true}},
        {.prompt = 12, .completion = 1000}, true);
    row("more than ten times what the text can hold", {{.prompt = 12, .completion = 900}},
        {.prompt = 12, .completion = 3, .estimated = true}, false, 1);
    row("the same of a reasoning model",
        {{.prompt = 12, .completion = 900}, u"42"_s, {.outputLimit = 1000, .thinksUnseen = true}},
        {.prompt = 12, .completion = 900}, true);
    row("the same of a model that says how much it thought",
        {{.prompt = 12, .completion = 900, .reasoning = 880}},
        {.prompt = 12, .completion = 900, .reasoning = 880}, true);
    row("a reasoning model above its limit",
        {{.prompt = 12, .completion = 1001}, u"42"_s, {.outputLimit = 1000, .thinksUnseen = true}},
        {.prompt = 12, .completion = 1, .estimated = true}, false, 1);
    row("a prompt beyond belief", {{.prompt = 9'000'000, .completion = 4}},
        {.prompt = 7, .completion = 4, .estimated = true}, false, 1);
    row("a prompt with a provider's own preamble", {{.prompt = 3'000, .completion = 4}},
        {.prompt = 3'000, .completion = 4}, true);
    row("an interim count below the text", {{.prompt = 12, .completion = 1, .interim = true}},
        {.prompt = 12, .completion = 3, .estimated = true}, false);
    row("an interim count above the text", {{.prompt = 12, .completion = 30, .interim = true}},
        {.prompt = 12, .completion = 30, .estimated = true}, false);
    row("no prompt of a model without a price", {{.completion = 4}, u"42"_s, {.outputLimit = 1000}},
        {.completion = 4}, false);
    row("an answer that broke off uncounted", {{.prompt = 12}, u"Fo"_s, {}, AnswerStatus::Error},
        {.prompt = 12}, false);
}

void TestBelievedUsage::countsWhatCannotBeTrue()
{
    QFETCH(Case, given);
    Answer answer;
    answer.status = given.status;
    answer.text = given.text;
    answer.usage = given.stated;
    answer.outputTokensPerSecond = 7;
    QTEST(believeUsage(answer, prompt(), given.bounds), "believed");
    QTEST(answer.usage, "usage");
    QTEST(int(answer.notes.size()), "notes");
    QCOMPARE(answer.outputTokensPerSecond.has_value(), answer.notes.isEmpty());
}

void TestBelievedUsage::aChargeIsKeptOnlyBesideNumbersThatCanBeTrue_data()
{
    QTest::addColumn<TokenUsage>("stated");
    QTest::addColumn<bool>("kept");
    QTest::newRow("beside tokens") << TokenUsage{.prompt = 9, .completion = 2, .chargedPicodollars = 5}
                                   << true;
    QTest::newRow("none charged beside tokens")
        << TokenUsage{.prompt = 9, .completion = 2, .chargedPicodollars = 0} << true;
    QTest::newRow("beside no tokens") << TokenUsage{.chargedPicodollars = 5} << true;
    QTest::newRow("none charged beside no tokens")
        << TokenUsage{.prompt = 0, .completion = 0, .chargedPicodollars = 0} << false;
    QTest::newRow("beside tokens that cannot be")
        << TokenUsage{.prompt = 9, .completion = -2, .chargedPicodollars = 5} << false;
}

void TestBelievedUsage::aChargeIsKeptOnlyBesideNumbersThatCanBeTrue()
{
    QFETCH(TokenUsage, stated);
    Answer answer;
    answer.text = u"42"_s;
    answer.usage = stated;
    believeUsage(answer, prompt(), {.isPriced = true});
    QTEST(answer.usage.chargedPicodollars.has_value(), "kept");
}

PENNYBENCH_TEST(TestBelievedUsage)
#include "tst_believedusage.moc"
