#include "app/scoring/code/sandbox.h"
#include "tests/app/scoring/squaretasks.h"
#include "tests/support/testprogram.h"

#include <QJsonDocument>
#include <QTest>

using namespace Pennybench;
using namespace Pennybench::Scoring;

class TestCodeScorer : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void withoutPermissionCodeIsUndecided();
    void aRightAnswerIsCorrectInBothForms();
    void theFirstTestThatFailsIsNamed();
    void aCheatIsNotCorrect_data();
    void aCheatIsNotCorrect();
    void withoutTheDefencesCheatsPass_data();
    void withoutTheDefencesCheatsPass();
    void theSameAnswerGetsTheSameScore();
    void codeOfAnyShapeIsTested_data();
    void codeOfAnyShapeIsTested();
    void theFunctionIsFoundFromTheTestsWhereItIsNotNamed();
    void reasoningDoesNotCountAndACutAnswerIsNamed();
    void theBodyOfAFunctionIsCompletedFromThePrompt();
};

void TestCodeScorer::initTestCase()
{
    const Score score =
        scoreOf(squareByCalls(), {}, fenced(QStringLiteral("def square(x):\n    return x * x")));
    if (score.verdict == Verdict::Undecided)
        QSKIP(qPrintable(score.reason.english()));
}

void TestCodeScorer::withoutPermissionCodeIsUndecided()
{
    const auto scorer = makeScorer(u"code-python", {});
    const Score score = scorer->score({{QStringLiteral("code-python"), squareByCalls()}, {}, {},
        fenced(QStringLiteral("def square(x):\n    return x * x")), false});
    QCOMPARE(score.verdict, Verdict::Undecided);
    QVERIFY(score.reason.english().contains(u"not allowed"));
}

void TestCodeScorer::aRightAnswerIsCorrectInBothForms()
{
    const QString answer =
        fenced(QStringLiteral("print('noise')\ndef square(x):\n    print(x)\n    return x * x"));
    for (const QJsonObject &fields : {squareByCalls(), squareByScript(), squareByLoop()}) {
        const Score score = scoreOf(fields, {}, answer);
        QVERIFY2(score.verdict == Verdict::Correct, qPrintable(score.reason.english()));
        QCOMPARE(score.score, 1.0);
    }
}

void TestCodeScorer::theFirstTestThatFailsIsNamed()
{
    const QString answer = fenced(QStringLiteral("def square(x):\n    return abs(x) * x"));
    const Score byCalls = scoreOf(squareByCalls(), {}, answer);
    QCOMPARE(byCalls.verdict, Verdict::Incorrect);
    QCOMPARE(byCalls.reason.english(), QStringLiteral("square(-4) returned -16; expected 16."));
    const Score byScript = scoreOf(squareByScript(), {}, answer);
    QCOMPARE(byScript.reason.english(), QStringLiteral("square(-4) returned -16; expected 16."));
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
    row("searches every object for the expected value",
        "import gc\ndef square(x):\n    for o in gc.get_objects():\n"
        "        if isinstance(o, dict) and 'expect' in o: return o['expect']\n    return 0");
    row("leaves in a thread",
        "import os, threading\ndef square(x):\n"
        "    threading.Thread(target=os._exit, args=(0,)).start()\n    return 0");
    row("leaves in a signal handler",
        "import os, signal\nsignal.signal(signal.SIGALRM, lambda *a: os._exit(0))\n"
        "def square(x):\n    os.kill(os.getpid(), signal.SIGALRM)\n    return 0");
    row("claims another class",
        "class E:\n    __class__ = int\n    def __eq__(self, o): return True\n"
        "    def __hash__(self): return 9\ndef square(x): return E()");
    row("is a number only where it is compared",
        "class E(float):\n    def __eq__(self, o): return True\n    def __sub__(self, o): return 0.0\n"
        "    def __abs__(self): return 0.0\ndef square(x): return E(7)");
    row("patches the modules of tests",
        "import unittest, math\nunittest.TestCase.assertEqual = lambda *a: None\n"
        "math.isclose = lambda *a, **k: True\ndef square(x): return 0");
    row("takes the place of the main program",
        "import sys\nm = sys.modules['__main__']\nfor n in list(vars(m)):\n"
        "    if n in ('packed', 'written'): setattr(m, n, lambda *a, **k: '{\"i\": \"9\"}')\n"
        "def square(x): return 0");
    row("replies by itself and leaves",
        "import os, sys\nw = sys._getframe().f_back.f_globals.get('say')\n"
        "word = w.__defaults__[-1] if w else ''\n"
        "for i in range(3):\n    os.write(3, ('{\"index\": %d, \"value\": true, \"passed\": true, \"word\": "
        "\"%s\"}\\n' % (i, word)).encode())\nos._exit(0)\ndef square(x): return 0");
    row("leaves a process that writes later",
        "import os, time\nif os.fork() == 0:\n    time.sleep(0.2)\n"
        "    os.write(3, b'{\"passed\": true}\\n')\n    os._exit(0)\ndef square(x): return 0");
    row("looks through the frames of the tests",
        "import sys\ndef square(x):\n    f = sys._getframe()\n    while f:\n"
        "        for text in f.f_code.co_consts:\n            if text in (9, 16, 2.25): return text\n"
        "        f = f.f_back\n    return 0");
}

void TestCodeScorer::aCheatIsNotCorrect()
{
    QFETCH(QString, code);
    for (const QJsonObject &fields : {squareByCalls(), squareByScript()}) {
        const Score score = scoreOf(fields, {}, fenced(code));
        QVERIFY2(score.verdict == Verdict::Incorrect, qPrintable(score.reason.english()));
        QCOMPARE(score.score, 0.0);
    }
}

void TestCodeScorer::withoutTheDefencesCheatsPass_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("runner");
    const auto row = [](const char *name, const char *code, const char *runner) {
        QTest::newRow(name) << QString::fromUtf8(code) << QString::fromUtf8(runner);
    };
    // A runner that trusts the exit code, one that trusts a fixed word, one that compares inside.
    const char *byExit = "exec(code, g)\nassert g['square'](3) == 9";
    const char *byWord = "exec(code, g)\nassert g['square'](3) == 9\nprint('passed')";
    row("leaves early", "import os\ndef square(x): os._exit(0)", byExit);
    row("leaves while it is loaded", "import os\nos._exit(0)", byExit);
    row("leaves in a thread",
        "import os, threading, time\ndef square(x):\n"
        "    threading.Thread(target=os._exit, args=(0,)).start()\n    time.sleep(5)",
        byExit);
    row("prints the word", "import os\nprint('passed', flush=True)\nos._exit(0)", byWord);
    row("runs at exit", "import atexit\natexit.register(lambda: print('passed'))\ndef square(x): return 0",
        byWord);
    row("equals everything", "class E:\n    def __eq__(self, o): return True\ndef square(x): return E()",
        byWord);
    row("equals everything as a number",
        "class E(int):\n    def __eq__(self, o): return True\ndef square(x): return E(0)", byWord);
    row("reads the tests in the frames",
        "import sys\ndef square(x):\n    f = sys._getframe(1)\n"
        "    return [c for c in f.f_code.co_consts if type(c) is int and c != x][-1]",
        byWord);
    row("finds the expected value among the objects",
        "import gc\ndef square(x):\n    return next(o['expect'] for o in gc.get_objects() "
        "if isinstance(o, dict) and 'expect' in o)",
        "test = {'expect': 9, 'x': [3]}\nexec(code, g)\nassert g['square'](*test['x']) == test['expect']\n"
        "print('passed')");
    row("patches the module of the tests",
        "import math\nmath.isclose = lambda *a: True\ndef square(x): return 0",
        "import math\nexec(code, g)\nassert math.isclose(g['square'](3), 9)\nprint('passed')");
    row("patches a function of the tests",
        "import builtins\nbuiltins.abs = lambda x: 0\ndef square(x): return 0",
        "exec(code, g)\nassert abs(g['square'](3) - 9) < 1\nprint('passed')");
    row("reads the file of the tests",
        "text = open('/box/main.py').read()\n"
        "def square(x): return int(text.split('== ')[-1].split()[0])",
        byWord);
    row("changes the main program", "import __main__\n__main__.expected = 0\ndef square(x): return 0",
        "expected = 9\nexec(code, g)\nassert g['square'](3) == expected\nprint('passed')");
    row("leaves in a signal handler",
        "import os, signal\nsignal.signal(signal.SIGALRM, lambda *a: os._exit(0))\n"
        "def square(x):\n    os.kill(os.getpid(), signal.SIGALRM)\n    return 0",
        byExit);
}

/// Proves the cheats alive: in a runner that has no defence each of them passes.
void TestCodeScorer::withoutTheDefencesCheatsPass()
{
    QFETCH(QString, code);
    QFETCH(QString, runner);
    static const Sandbox sandbox;
    const QByteArray program = "code = " + QJsonDocument(QJsonArray{code}).toJson(QJsonDocument::Compact)
        + "[0]\ng = {}\n" + runner.toUtf8();
    const SandboxResult result = sandbox.run(program, {}, {});
    const bool passed = runner.contains(u"passed") ? result.out.contains("passed") : result.exitCode == 0;
    QVERIFY2(passed, result.err.constData());
    // The same code fails here.
    QCOMPARE(scoreOf(squareByLoop(), {}, fenced(code)).verdict, Verdict::Incorrect);
}

void TestCodeScorer::theSameAnswerGetsTheSameScore()
{
    const QStringList codes{QStringLiteral("def square(x):\n    return x * x"),
        QStringLiteral("def square(x):\n    return {x, 1, 'a', (2,)}"),
        QStringLiteral("def square(x):\n    print('x' * 70000)\n    return x * x"),
        QStringLiteral("def square(x):\n    raise KeyError(x)")};
    for (const QString &code : codes) {
        for (const QJsonObject &fields : {squareByCalls(), squareByScript()}) {
            const Score first = scoreOf(fields, {}, fenced(code));
            const Score second = scoreOf(fields, {}, fenced(code));
            QCOMPARE(second.verdict, first.verdict);
            QCOMPARE(second.score, first.score);
        }
    }
}

void TestCodeScorer::codeOfAnyShapeIsTested_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QByteArray>("test");
    QTest::addColumn<QString>("entryPoint");
    const auto row = [](const char *name, const char *code, const char *test, const char *entryPoint = "f") {
        QTest::newRow(name) << QString::fromUtf8(code) << QByteArray(test) << QString::fromUtf8(entryPoint);
    };
    row("a generator", "def f(n):\n    yield from range(n)", R"({"call": [3], "expect": [0, 1, 2]})");
    row("an asynchronous function",
        "import asyncio\nasync def f(n):\n    await asyncio.sleep(0)\n    return n + 1",
        R"({"call": [3], "expect": 4})");
    row("a method of a class", "class Solution:\n    def f(self, n):\n        return n + 1",
        R"({"call": [3], "expect": 4})");
    row("a lambda", "f = lambda n: n + 1", R"({"call": [3], "expect": 4})");
    row("a set in any order", "def f(n):\n    return {n, n - 1, 'a'}",
        R"({"call": [3], "expect": ["a", 3, 2]})");
    row("a dict in any order", "def f(n):\n    return {'b': 1, 'a': (n,)}",
        R"({"call": [3], "expect": {"a": [3], "b": 1}})");
    row("a float that is nearly it", "def f(n):\n    return 0.1 + 0.2", R"({"call": [3], "expect": 0.3})");
    row("a fraction", "from fractions import Fraction\ndef f(n):\n    return Fraction(n, 2)",
        R"({"call": [3], "expect": 1.5})");
    row("a great whole number", "def f(n):\n    return 2 ** 53 + n",
        R"({"call": [1], "expect": 9007199254740993})");
    row("a text of any language", "def f(n):\n    return 'Việt 中文 😀'",
        R"({"call": [1], "expect": "Việt 中文 😀"})");
    row("a function that prints", "def f(n):\n    print(n, n + 1)", R"({"call": [1], "prints": "1 2\n"})");
    row("a program that reads and prints", "a, b = map(int, input().split())\nprint(a + b)",
        R"({"stdin": "2 3\n", "prints": "5"})", "");
    row("a program with a main guard",
        "def main():\n    print(int(input()) * 2)\nif __name__ == '__main__':\n    main()",
        R"({"stdin": "21", "prints": "42"})", "");
    row("a main guard that must not run",
        "def f(n):\n    return n\nif __name__ == '__main__':\n    print(f(int(input())))",
        R"({"call": [1], "expect": 1})");
    row("a recursive function", "def f(n):\n    return 1 if n < 2 else n * f(n - 1)",
        R"({"call": [5], "expect": 120})");
    row("a data class",
        "from dataclasses import dataclass\n@dataclass\nclass P:\n    x: int\n"
        "def f(n):\n    return P(n).x",
        R"({"call": [5], "expect": 5})");
}

void TestCodeScorer::codeOfAnyShapeIsTested()
{
    QFETCH(QString, code);
    QFETCH(QByteArray, test);
    QFETCH(QString, entryPoint);
    const QJsonObject fields{{QStringLiteral("entry_point"), entryPoint},
        {QStringLiteral("tests"), QJsonArray{QJsonDocument::fromJson(test).object()}}};
    const Score right = scoreOf(fields, {}, fenced(code));
    QVERIFY2(right.verdict == Verdict::Correct, qPrintable(right.reason.english()));
    const Score wrong =
        scoreOf(fields, {}, fenced(QStringLiteral("def f(n):\n    return object()\nprint('no')")));
    QVERIFY2(wrong.verdict == Verdict::Incorrect, qPrintable(wrong.reason.english()));
}

void TestCodeScorer::theFunctionIsFoundFromTheTestsWhereItIsNotNamed()
{
    const QJsonObject fields{{QStringLiteral("tests"), QJsonArray{QStringLiteral("assert square(3) == 9")}}};
    const QString answer = QStringLiteral("```python\ndef square(x):\n    return x * x\n```\nUse it:\n"
                                          "```python\nprint(square(2))\n```");
    const Score score = scoreOf(fields, {}, answer);
    QVERIFY2(score.verdict == Verdict::Correct, qPrintable(score.reason.english()));
    QCOMPARE(score.extracted, QStringLiteral("def square(x):\n    return x * x"));
}

void TestCodeScorer::reasoningDoesNotCountAndACutAnswerIsNamed()
{
    static const auto scorer = makeScorer(u"code-python", {.allowCode = true});
    const QString right = fenced(QStringLiteral("def square(x):\n    return x * x"));
    const auto scored = [&](const QString &answer, bool truncated) {
        return scorer->score({{QStringLiteral("code-python"), squareByCalls()}, {}, {}, answer, truncated});
    };
    QCOMPARE(scored(QStringLiteral("<think>") + right, true).verdict, Verdict::NoAnswer);
    QVERIFY(
        scored(QStringLiteral("<think>") + right, true).reason.english().contains(u"cut at the token limit"));
    QCOMPARE(scored(QStringLiteral("<think>") + right + QStringLiteral("</think>Done."), false).verdict,
        Verdict::NoAnswer);
    const Score cut = scored(QStringLiteral("```python\ndef square(x):\n    return (x *"), true);
    QCOMPARE(cut.verdict, Verdict::Incorrect);
    QVERIFY2(cut.reason.english().contains(u"cut at the token limit"), qPrintable(cut.reason.english()));
}

void TestCodeScorer::theBodyOfAFunctionIsCompletedFromThePrompt()
{
    const QString prompt =
        QStringLiteral("import math\n\ndef square(x):\n    \"\"\" The square of x. \"\"\"\n");
    const Score body = scoreOf(squareByScript(), prompt, QStringLiteral("    return math.pow(x, 2)\n"));
    QVERIFY2(body.verdict == Verdict::Correct, qPrintable(body.reason.english()));
    const Score whole = scoreOf(
        squareByScript(), prompt, fenced(QStringLiteral("def square(x):\n    return math.pow(x, 2)")));
    QVERIFY2(whole.verdict == Verdict::Correct, qPrintable(whole.reason.english()));
}

PENNYBENCH_TEST(TestCodeScorer)
#include "tst_codescorer.moc"
