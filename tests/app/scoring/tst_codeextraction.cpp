#include "app/scoring/code/codeextraction.h"
#include "app/scoring/visibleanswer.h"
#include "tests/support/shareddata.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Pennybench;
using namespace Pennybench::Scoring;

class TestCodeExtraction : public QObject {
    Q_OBJECT

private slots:
    void everyRecordedResponseGivesItsCode();
    void theCodeOfAnAnswerIsFound_data();
    void theCodeOfAnAnswerIsFound();
    void whatChatbotsWriteGivesItsCode_data();
    void whatChatbotsWriteGivesItsCode();
    void theCodeStandsWhereItIsSaidToStand();
    void anAnswerOfThousandsOfProgramsGivesThemAll();
};

void TestCodeExtraction::everyRecordedResponseGivesItsCode()
{
    SHARED_DATA_OR_SKIP(path, QStringLiteral("vectors/code_extract_dev.jsonl"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    int rows = 0;
    while (!file.atEnd()) {
        const QJsonObject row = QJsonDocument::fromJson(file.readLine()).object();
        if (row[u"language"].toString() != u"python")
            continue;
        const ExtractedCode found = extractPython(row[u"response"].toString(), QStringLiteral("add"));
        QCOMPARE(found.code, row[u"expected"].toString());
        ++rows;
    }
    QCOMPARE(rows, 11);
}

void TestCodeExtraction::theCodeOfAnAnswerIsFound_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("code");
    const QString add = QStringLiteral("def add(a, b):\n    return a + b");
    const auto row = [](const char *name, const QString &answer, const QString &code) {
        QTest::newRow(name) << answer << code;
    };
    row("a fence of tildes", u"~~~python\n%1\n~~~"_qs.arg(add), add);
    row("a fence that was never closed", u"Sure:\n```python\n%1"_qs.arg(add), add);
    row("a longer fence holds a shorter one", u"````python\n%1\n# ```\n````"_qs.arg(add),
        add + QStringLiteral("\n# ```"));
    row("a fence without a language", u"```\n%1\n```"_qs.arg(add), add);
    row("a fence with braces", u"```{.python}\n%1\n```"_qs.arg(add), add);
    row("a fence with a file name", u"```python title=\"add.py\"\n%1\n```"_qs.arg(add), add);
    row("a fence in a quotation", u"> ```python\n> def add(a, b):\n>     return a + b\n> ```"_qs, add);
    row("a fence in a list item", u"- ```python\n  def add(a, b):\n      return a + b\n  ```"_qs, add);
    row("a closing fence after the last line", u"```python\n%1```\nDone."_qs.arg(add), add);
    row("code indented within its fence", u"```python\n    def add(a, b):\n        return a + b\n```"_qs,
        add);
    row("output in an untagged fence after it", u"```python\n%1\n```\nprints\n```\n3\n```"_qs.arg(add), add);
    row("a use of it after it", u"```python\n%1\n```\n```python\nprint(add(1, 2))\n```"_qs.arg(add), add);
    row("another language after it", u"```python\n%1\n```\n```bash\npython add.py\n```"_qs.arg(add), add);
    row("a helper in an earlier block",
        u"```python\ndef sum2(a, b):\n    return a + b\n```\n```python\ndef add(a, b):\n    return sum2(a, b)\n```"_qs,
        u"def sum2(a, b):\n    return a + b\n\ndef add(a, b):\n    return sum2(a, b)"_qs);
    row("an import in an earlier block",
        u"```python\nimport math\n```\n```python\ndef add(a, b):\n    return math.fsum([a, b])\n```"_qs,
        u"import math\n\ndef add(a, b):\n    return math.fsum([a, b])"_qs);
    row("an interactive session",
        u"```pycon\n>>> def add(a, b):\n...     return a + b\n...\n>>> add(1, 2)\n3\n```"_qs,
        add + QStringLiteral("\n\nadd(1, 2)"));
    row("code without a fence between prose", u"Here you are.\n\n%1\n\nIt adds two numbers."_qs.arg(add),
        add);
    row("a lambda", u"```python\nadd = lambda a, b: a + b\n```"_qs, u"add = lambda a, b: a + b"_qs);
    row("an asynchronous function", u"```python\nasync def add(a, b):\n    return a + b\n```"_qs,
        u"async def add(a, b):\n    return a + b"_qs);
    row("the mere body", u"    return a + b\n"_qs, u"    return a + b\n"_qs);
    row("the body in a fence", u"```python\n    return a + b\n```"_qs, u"    return a + b"_qs);
    row("a patch",
        u"```diff\n--- a.py\n+++ b.py\n@@ -1,2 +1,2 @@\n def add(a, b):\n-    return a - b\n+    return a + b\n```"_qs,
        add);
    row("a patch after the whole program", u"```python\n%1\n```\n```bash\nls\n```"_qs.arg(add), add);
    row("an answer in HTML",
        u"<p>Here:</p><pre><code class=\"language-python\">def add(a, b):\n    return a + b if a &lt; 9 else b + a\n</code></pre>"_qs,
        u"def add(a, b):\n    return a + b if a < 9 else b + a"_qs);
    row("a tag of another spelling", u"```Python3\n%1\n```"_qs.arg(add), add);
    row("a fence of tildes that holds one of backticks", u"~~~~py\n%1\n#```\n~~~~"_qs.arg(add),
        add + QStringLiteral("\n#```"));
    row("an indented fence in a list of two levels",
        u"1. One\n   - two\n\n     ```python\n     def add(a, b):\n         return a + b\n     ```"_qs, add);
    row("an interactive session without a fence",
        u">>> def add(a, b):\n...     return a + b\n...\n>>> add(1, 2)\n3"_qs,
        add + QStringLiteral("\n\nadd(1, 2)"));
    row("an interactive session after a comment",
        u"```python\n# try it\n>>> def add(a, b):\n...     return a + b\n...\n```"_qs,
        add + QStringLiteral("\n"));
    row("a class with the method",
        u"```python\nclass Solution:\n    def add(self, a, b):\n        return a + b\n```"_qs,
        u"class Solution:\n    def add(self, a, b):\n        return a + b"_qs);
    row("a class with the method and a use of it",
        u"```python\nclass S:\n    def add(self, a, b):\n        return a + b\n```\nUse:\n```python\nprint(S().add(1, int(input())))\n```"_qs,
        u"class S:\n    def add(self, a, b):\n        return a + b"_qs);
    row("tabs", u"```python\ndef add(a, b):\n\treturn a + b\n```"_qs, u"def add(a, b):\n\treturn a + b"_qs);
    row("decorated", u"```python\n@cache\ndef add(a, b):\n    return a + b\n```"_qs,
        u"@cache\ndef add(a, b):\n    return a + b"_qs);
    row("prose", u"I cannot write code."_qs, QString());
    row("nothing", QString(), QString());
    row("only another language", u"```rust\nfn add() {}\n```"_qs, QString());
    row("no definition in any block: all in order", u"```python\nx = 1\n```\n```python\ny = 2\n```"_qs,
        u"x = 1\ny = 2"_qs);
}

void TestCodeExtraction::theCodeOfAnAnswerIsFound()
{
    QFETCH(QString, answer);
    QFETCH(QString, code);
    QCOMPARE(extractPython(answer, QStringLiteral("add")).code, code);
    const QString windows = QString(answer).replace(u'\n', QStringLiteral("\r\n"));
    QCOMPARE(extractPython(windows, QStringLiteral("add")).code, code);
}

void TestCodeExtraction::whatChatbotsWriteGivesItsCode_data()
{
    QTest::addColumn<QJsonObject>("row");
    QFile file(QStringLiteral(PENNYBENCH_SOURCE "/tests/data/code/answers.jsonl"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    int rows = 0;
    while (!file.atEnd()) {
        const QJsonObject row = QJsonDocument::fromJson(file.readLine()).object();
        QTest::addRow("%d: %s", ++rows, qPrintable(row[u"name"].toString())) << row;
    }
    QVERIFY(rows >= 40);
}

void TestCodeExtraction::whatChatbotsWriteGivesItsCode()
{
    QFETCH(QJsonObject, row);
    const QString answer = visibleAnswer(row[u"answer"].toString()).text;
    QCOMPARE(extractPython(answer, QStringLiteral("add")).code.trimmed(), row[u"code"].toString().trimmed());
}

void TestCodeExtraction::theCodeStandsWhereItIsSaidToStand()
{
    const QString answer = u"Là đây:\n```python\ndef add(a, b):\n    return a + b\n```"_qs;
    const ExtractedCode found = extractPython(answer, QStringLiteral("add"));
    QVERIFY(answer.mid(found.at).startsWith(found.code));
    const ExtractedCode bare = extractPython(answer.mid(18), QStringLiteral("add"));
    QCOMPARE(bare.at, 0);
}

/// Only the last hundred come with the blocks they need, so that the work grows no faster than the answer.
void TestCodeExtraction::anAnswerOfThousandsOfProgramsGivesThemAll()
{
    constexpr int count = 3'000;
    QString answer = u"```python\ndef twice(a):\n    return 2 * a\n```\n"_qs;
    for (int i = 0; i < count; ++i)
        answer += u"```python\ndef f(a):\n    return twice(a) + %1\n```\n"_qs.arg(i);
    const QList<ExtractedCode> programs = pythonPrograms(answer, QStringLiteral("f"));
    QCOMPARE(programs.size(), count);
    QVERIFY(programs.first().code.startsWith(u"def twice"));
    QVERIFY(programs.first().code.contains(u"+ 2999"));
    QVERIFY(programs.at(99).code.startsWith(u"def twice"));
    QVERIFY(programs.at(100).code.startsWith(u"def f"));
    QVERIFY(programs.last().code.contains(u"+ 0"));
}

PENNYBENCH_TEST(TestCodeExtraction)
#include "tst_codeextraction.moc"
