#include "app/scoring/code/codeextraction.h"
#include "app/scoring/scorer.h"
#include "tests/support/shareddata.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>
#include <QThreadPool>

#include <mutex>

using namespace Pennybench;

namespace {

Score scoreOf(const QJsonObject &fields, const QString &prompt, const QString &answer)
{
    static const auto scorer = makeScorer(u"code-python", {.allowCode = true});
    return scorer->score({{QStringLiteral("code-python"), fields}, prompt, {}, answer, false});
}

QJsonObject squareByCalls()
{
    const auto test = [](const QJsonValue &in, const QJsonValue &out) {
        return QJsonObject{{QStringLiteral("call"), QJsonArray{in}}, {QStringLiteral("expect"), out}};
    };
    return {{QStringLiteral("entry_point"), QStringLiteral("square")},
        {QStringLiteral("tests"), QJsonArray{test(3, 9), test(-4, 16), test(1.5, 2.25)}}};
}

QJsonObject squareByScript()
{
    return {{QStringLiteral("entry_point"), QStringLiteral("square")},
        {QStringLiteral("tests"),
            QStringLiteral("assert square(3) == 9\nassert square(-4) == 16\nassert square(1.5) == 2.25")}};
}

QString fenced(const QString &code)
{
    return QStringLiteral("```python\n%1\n```").arg(code);
}

struct Item {
    QString name;
    QString prompt;
    QString entryPoint;
    QString code; ///< the canonical solution, whole
    QJsonObject fields;
};

QList<Item> humanEval(const QString &path)
{
    QProcess unpack; // the files of the data set are gzip; only this test needs to read them
    unpack.start(QStringLiteral("/usr/bin/gzip"), {QStringLiteral("-dc"), path});
    unpack.waitForFinished();
    QList<Item> items;
    for (const QByteArray &line : unpack.readAllStandardOutput().trimmed().split('\n')) {
        const QJsonObject row = QJsonDocument::fromJson(line).object();
        const QString name = row[u"entry_point"].toString();
        items += Item{row[u"task_id"].toString(), row[u"prompt"].toString(), name,
            row[u"prompt"].toString() + row[u"canonical_solution"].toString(),
            {{QStringLiteral("entry_point"), name}, {QStringLiteral("tests"), row[u"test"]}}};
    }
    return items;
}

QString entryPointOf(const QString &code, const QString &tests)
{
    static const QRegularExpression call(QStringLiteral("(\\w+)\\("));
    for (auto matches = call.globalMatch(tests); matches.hasNext();) {
        const QString name = matches.next().captured(1);
        if (definesName(code, name))
            return name;
    }
    return {};
}

QList<Item> mbpp(const QString &path)
{
    QFile file(path);
    QList<Item> items;
    if (!file.open(QIODevice::ReadOnly))
        return items;
    while (!file.atEnd()) {
        const QJsonObject row = QJsonDocument::fromJson(file.readLine()).object();
        QStringList tests;
        for (const QJsonValue &test : row[u"test_list"].toArray())
            tests += test.toString();
        QString code = row[u"code"].toString();
        code.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
        const QString name = entryPointOf(code, tests.join(u'\n'));
        items += Item{QString::number(row[u"task_id"].toInt()), row[u"text"].toString(), name, code,
            {{QStringLiteral("entry_point"), name}, {QStringLiteral("tests"), tests.join(u'\n')},
                {QStringLiteral("setup"), row[u"test_setup_code"]}}};
    }
    return items;
}

QString broken(const Item &item)
{
    return item.code
        + QStringLiteral("\n\n_right = %1\ndef %1(*a, **k):\n    return ('broken', _right(*a, **k))\n")
              .arg(item.entryPoint);
}

/// What is wrong with an item; empty where its solution passes and the broken one fails.
QString problemOf(const Item &item)
{
    const Score right = scoreOf(item.fields, item.prompt, fenced(item.code));
    if (right.verdict != Verdict::Correct)
        return item.name + QStringLiteral(": the solution: ") + right.reason;
    const Score wrong = scoreOf(item.fields, item.prompt, fenced(broken(item)));
    if (wrong.verdict != Verdict::Incorrect)
        return item.name + QStringLiteral(": the broken solution passes");
    return {};
}

/// Every item with PENNYBENCH_WHOLE_DATASETS set, else every 40th: the whole takes minutes.
QStringList problemsOf(QList<Item> items)
{
    if (!qEnvironmentVariableIsSet("PENNYBENCH_WHOLE_DATASETS")) {
        QList<Item> sample;
        for (qsizetype i = 0; i < items.size(); i += 40)
            sample += items.at(i);
        items = sample;
    }
    QThreadPool pool;
    QStringList problems;
    std::mutex mutex;
    for (const Item &item : std::as_const(items)) {
        pool.start([&problems, &mutex, item] {
            const QString problem = problemOf(item);
            const std::scoped_lock lock(mutex);
            if (!problem.isEmpty())
                problems += problem;
        });
    }
    pool.waitForDone();
    return problems;
}

} // namespace

class TestCodeScorer : public QObject {
    Q_OBJECT

private slots:
    void init();
    void withoutPermissionCodeIsUndecided();
    void aRightAnswerIsCorrectInBothForms();
    void theFirstTestThatFailsIsNamed();
    void aCheatIsNotCorrect_data();
    void aCheatIsNotCorrect();
    void theBodyOfAFunctionIsCompletedFromThePrompt();
    void theSolutionsOfHumanEvalPassAndBrokenOnesFail();
    void theSolutionsOfMbppPassAndBrokenOnesFail();
};

void TestCodeScorer::init()
{
    const Score score =
        scoreOf(squareByCalls(), {}, fenced(QStringLiteral("def square(x):\n    return x * x")));
    if (score.verdict == Verdict::Undecided)
        QSKIP(qPrintable(score.reason));
}

void TestCodeScorer::withoutPermissionCodeIsUndecided()
{
    const auto scorer = makeScorer(u"code-python", {});
    const Score score = scorer->score({{QStringLiteral("code-python"), squareByCalls()}, {}, {},
        fenced(QStringLiteral("def square(x):\n    return x * x")), false});
    QCOMPARE(score.verdict, Verdict::Undecided);
    QVERIFY(score.reason.contains(u"not allowed"));
}

void TestCodeScorer::aRightAnswerIsCorrectInBothForms()
{
    const QString answer =
        fenced(QStringLiteral("print('noise')\ndef square(x):\n    print(x)\n    return x * x"));
    for (const QJsonObject &fields : {squareByCalls(), squareByScript()}) {
        const Score score = scoreOf(fields, {}, answer);
        QVERIFY2(score.verdict == Verdict::Correct, qPrintable(score.reason));
        QCOMPARE(score.score, 1.0);
    }
}

void TestCodeScorer::theFirstTestThatFailsIsNamed()
{
    const QString answer = fenced(QStringLiteral("def square(x):\n    return abs(x) * x"));
    const Score byCalls = scoreOf(squareByCalls(), {}, answer);
    QCOMPARE(byCalls.verdict, Verdict::Incorrect);
    QCOMPARE(byCalls.reason, QStringLiteral("square(-4) returned -16; expected 16."));
    const Score byScript = scoreOf(squareByScript(), {}, answer);
    QCOMPARE(byScript.reason, QStringLiteral("square(-4) returned -16; expected 16."));
}

void TestCodeScorer::aCheatIsNotCorrect_data()
{
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const char *code) {
        QTest::newRow(name) << QString::fromUtf8(code);
    };
    const char *equal = "class E(int):\n    def __eq__(self, other): return True\n"
                        "    def __ne__(self, other): return False\n    __hash__ = int.__hash__\n"
                        "def square(x): return E(1)";
    row("leaves early", "import os\ndef square(x): os._exit(0)");
    row("leaves while it is loaded", "import os\nos._exit(0)\ndef square(x): return 0");
    row("raises SystemExit while it is loaded", "def square(x): return 0\nraise SystemExit(0)");
    row("prints that it passed", "def square(x): return 0\nprint('{\"passed\": true, \"word\": \"\"}')");
    row("returns what equals everything", equal);
    row("returns an object that equals everything",
        "class E:\n    def __eq__(self, other): return True\ndef square(x): return E()");
    row("replaces AssertionError",
        "import builtins\nbuiltins.AssertionError = ValueError\n"
        "def square(x): return 0");
    row("runs at exit",
        "import atexit, os\natexit.register(lambda: os.write(1, b'passed'))\ndef square(x): return 0");
    row("traces the tests",
        "import sys\ndef t(frame, event, arg):\n    frame.f_trace_lines = False\n"
        "    return t\nsys.settrace(t)\ndef square(x): return 0");
    row("reads its own program", "text = open('/box/main.py').read()\ndef square(x): return text");
    row("writes to every descriptor",
        "import os\nfor fd in range(3, 64):\n    try:\n"
        "        os.write(fd, b'{\"passed\": true}\\n')\n    except OSError: pass\n"
        "def square(x): return 0");
    row("kills what started it",
        "import os, signal\nos.kill(os.getppid(), signal.SIGKILL)\ndef square(x): return 0");
    row("reads the memory of the tests",
        "import os\ndef square(x):\n    with open('/proc/%d/maps' % os.getppid()) as maps:\n"
        "        return len(maps.read())");
    row("takes the descriptors of the tests",
        "import os\ndef square(x):\n    p = os.getppid()\n    for fd in os.listdir('/proc/%d/fd' % p):\n"
        "        os.write(os.open('/proc/%d/fd/%s' % (p, fd), os.O_WRONLY), b'passed')\n    return 0");
    row("looks for the word in its frames",
        "import sys\ndef square(x):\n    f = sys._getframe()\n"
        "    while f:\n        for v in list(f.f_globals.values()):\n"
        "            if isinstance(v, dict) and 'expect' in v: return v\n"
        "        f = f.f_back\n    return 0");
    row("patches the comparison",
        "import builtins\nbuiltins.int = float\nbuiltins.isinstance = lambda *a: True\n"
        "builtins.str = lambda v: '9'\ndef square(x): return 9 if x == 3 else 0");
    row("reads the tests from standard input",
        "import sys\ntext = sys.stdin.read()\ndef square(x): return text");
}

void TestCodeScorer::aCheatIsNotCorrect()
{
    QFETCH(QString, code);
    for (const QJsonObject &fields : {squareByCalls(), squareByScript()}) {
        const Score score = scoreOf(fields, {}, fenced(code));
        QVERIFY2(score.verdict == Verdict::Incorrect, qPrintable(score.reason));
        QCOMPARE(score.score, 0.0);
    }
}

void TestCodeScorer::theBodyOfAFunctionIsCompletedFromThePrompt()
{
    const QString prompt =
        QStringLiteral("import math\n\ndef square(x):\n    \"\"\" The square of x. \"\"\"\n");
    const Score body = scoreOf(squareByScript(), prompt, QStringLiteral("    return math.pow(x, 2)\n"));
    QVERIFY2(body.verdict == Verdict::Correct, qPrintable(body.reason));
    const Score whole = scoreOf(
        squareByScript(), prompt, fenced(QStringLiteral("def square(x):\n    return math.pow(x, 2)")));
    QVERIFY2(whole.verdict == Verdict::Correct, qPrintable(whole.reason));
}

void TestCodeScorer::theSolutionsOfHumanEvalPassAndBrokenOnesFail()
{
    SHARED_DATA_OR_SKIP(path, QStringLiteral("datasets/HumanEval.jsonl.gz"));
    const QList<Item> items = humanEval(path);
    QCOMPARE(items.size(), 164);
    const QStringList problems = problemsOf(items);
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

void TestCodeScorer::theSolutionsOfMbppPassAndBrokenOnesFail()
{
    SHARED_DATA_OR_SKIP(path, QStringLiteral("datasets/mbpp.jsonl"));
    const QList<Item> items = mbpp(path);
    QCOMPARE(items.size(), 974);
    const QStringList problems = problemsOf(items);
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestCodeScorer)
#include "tst_codescorer.moc"
