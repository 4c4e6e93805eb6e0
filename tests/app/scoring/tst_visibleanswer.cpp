#include "app/scoring/visibleanswer.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Pennybench;
using namespace Pennybench::Scoring;
using namespace Qt::StringLiterals;

class TestVisibleAnswer : public QObject {
    Q_OBJECT

private slots:
    void thinkingIsNoPartOfIt_data();
    void thinkingIsNoPartOfIt();
};

void TestVisibleAnswer::thinkingIsNoPartOfIt_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("visible");
    const auto row = [](const char *name, const QString &answer, const QString &visible) {
        QTest::newRow(name) << answer << visible;
    };
    row("no thinking", u" 42\n"_s, u" 42\n"_s);
    row("a block", u"<think>41?</think>42"_s, u"42"_s);
    row("in capitals", u"<THINK>41?</Think>\n42"_s, u"42"_s);
    row("another name", u"<thinking>41?</thinking>\n\n42"_s, u"42"_s);
    row("harmony",
        u"<|channel|>analysis<|message|>41?<|end|><|start|>assistant<|channel|>final<|message|>42"_s,
        u"42"_s);
    row("harmony without marks", u"analysis41 or 42? Hm.assistantfinal42"_s, u"42"_s);
    row("without its opening mark", u"41?</reasoning>42"_s, u"42"_s);
    row("a second block after a text", u"41 <think>no</think> 42"_s, u" 42"_s);
    row("never closed", u"<think>41"_s, QString());
    row("never closed after an answer", u"42 <think>41"_s, u"42 "_s);
    row("quoted", u"The tag `</think>` ends it: 42"_s, u"The tag `</think>` ends it: 42"_s);
    row("in code", u"```python\nprint(\"x</think>y\")\n```\n"_s,
        u"```python\nprint(\"x</think>y\")\n```\n"_s);
}

void TestVisibleAnswer::thinkingIsNoPartOfIt()
{
    QFETCH(QString, answer);
    QFETCH(QString, visible);
    const VisibleAnswer found = visibleAnswer(answer);
    QCOMPARE(found.text, visible);
    QCOMPARE(answer.mid(found.offset, visible.size()), visible);
}

PENNYBENCH_TEST(TestVisibleAnswer)
#include "tst_visibleanswer.moc"
