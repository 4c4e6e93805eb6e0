#include "app/base/selfnaming.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Pennybench;
using namespace Qt::StringLiterals;

class TestSelfNaming : public QObject {
    Q_OBJECT

private slots:
    void whoWroteAnAnswerIsMasked_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char *name, const QString &answer, const QString &shown) {
            QTest::newRow(name) << answer << shown;
        };
        row("an AI names its maker", u"As an AI developed by OpenAI, I add: 4."_s,
            u"As an AI developed by ▒▒▒▒, I add: 4."_s);
        row("a name with a version", u"I'm GPT-4.1-mini. The answer is 7."_s,
            u"I'm ▒▒▒▒. The answer is 7."_s);
        row("in Vietnamese", u"Tôi là Gemini, do Google tạo ra. Đáp số: 5."_s,
            u"Tôi là ▒▒▒▒, do ▒▒▒▒ tạo ra. Đáp số: 5."_s);
        row("in Chinese", u"我是通义千问，由阿里云开发。答案是5。"_s, u"我是▒▒▒▒，由▒▒▒▒开发。答案是5。"_s);
        row("a given name wherever it stands", u"Scholar Mini thinks it is 7."_s, u"▒▒▒▒ thinks it is 7."_s);
        row("a maker that the answer is about stays", u"Google was founded in 1998."_s,
            u"Google was founded in 1998."_s);
        row("a given name within a word stays", u"Scholarship is work."_s, u"Scholarship is work."_s);
        row("the answer after the sentence stays", u"I am an AI. Meta means beyond."_s,
            u"I am an AI. Meta means beyond."_s);
    }

    void whoWroteAnAnswerIsMasked()
    {
        QFETCH(QString, answer);
        QFETCH(QString, shown);
        const MaskedText masked = maskSelfNaming(answer, {u"Scholar"_s, u"Scholar Mini"_s});
        QCOMPARE(masked.text, shown);
        QCOMPARE(masked.masked, shown.count(nameMark));
    }
};

PENNYBENCH_TEST(TestSelfNaming)
#include "tst_selfnaming.moc"
