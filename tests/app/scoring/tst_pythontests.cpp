#include "app/scoring/code/pythontask.h"
#include "tests/app/scoring/squaretasks.h"
#include "tests/support/testprogram.h"

#include <QJsonDocument>
#include <QTest>

using namespace Pennybench;
using namespace Pennybench::Scoring;

/// Tests of a prompt, run away from the code that they test.
class TestPythonTests : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void anAssertionHoldsAsItDoesInPython_data();
    void anAssertionHoldsAsItDoesInPython();
    void aTestOfAnyShapeIsRun_data();
    void aTestOfAnyShapeIsRun();
    void aJsonExpectationIsMet_data();
    void aJsonExpectationIsMet();
    void printedTextIsComparedByLinesAndNumbers_data();
    void printedTextIsComparedByLinesAndNumbers();
    void theCodeIsGivenNoExpectedValue();
    void aCheatAgainstTestsInTextFails_data();
    void aCheatAgainstTestsInTextFails();
    void aReasonSaysWhatWasFound_data();
    void aReasonSaysWhatWasFound();
    void aModuleThatIsAllowedCanBeUsed();
};

namespace {

QJsonObject testedBy(const QJsonValue &tests, const QString &setup = {})
{
    return {{QStringLiteral("entry_point"), QStringLiteral("f")}, {QStringLiteral("tests"), tests},
        {QStringLiteral("setup"), setup}};
}

/// A function that returns these values one after the other.
QString returning(const QString &values)
{
    return fenced(
        QStringLiteral("import math\n_values = iter(%1)\ndef f(*arguments):\n    return next(_values)")
            .arg(values));
}

QJsonObject object(const char *json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

void TestPythonTests::initTestCase()
{
    const Score score =
        scoreOf(squareByCalls(), {}, fenced(QStringLiteral("def square(x):\n    return x * x")));
    if (score.verdict == Verdict::Undecided)
        QSKIP(qPrintable(score.reason.english()));
}

void TestPythonTests::anAssertionHoldsAsItDoesInPython_data()
{
    QTest::addColumn<QString>("test");
    QTest::addColumn<QString>("returned");
    QTest::addColumn<bool>("passes");
    const auto row = [](const char *test, const char *returned, bool passes) {
        QTest::addRow("%s with %s", test, returned)
            << QString::fromUtf8(test) << QString::fromUtf8(returned) << passes;
    };
    row("assert f(1) == 9", "[9]", true);
    row("assert f(1) == 9", "[8]", false);
    row("assert f(1) == 9", "[9.0]", true);
    row("assert f(1) == 9", "['9']", false);
    row("assert f(1) == 0.1", "[0.10000001]", false);
    row("assert f(1) == 0.3", "[0.1 + 0.2]", false);
    row("assert f(1) is True", "[1]", false);
    row("assert f(1) is True", "[True]", true);
    row("assert not f(1)", "[[]]", true);
    row("assert abs(f(1.5) - 2.0 / 3.0) < 1e-6", "[0.6666666]", true);
    row("assert abs(f(1.5) - 0.5) < 1e-6", "[None]", false);
    row("assert math.isclose(f(1), 3.14, rel_tol=0.001)", "[3.15]", false);
    row("assert f(1) == [1, 2]", "[(1, 2)]", false);
    row("assert f(1) == {1: 'x', 'b': [2]}", "[{'b': [2], 1.0: 'x'}]", true);
    row("assert f(1) == {(1, 2), (3, 4)}", "[{(3, 4), (1, 2)}]", true);
    row("assert 1 <= f(1) <= 3", "[4]", false);
    row("assert f(1) == 2 ** 70", "[2 ** 70 + 1]", false);
    row("assert f(1) == 2 ** 70", "[2 ** 70]", true);
    row("assert f(1) == float('inf')", "[math.inf]", true);
    row("assert f(1) == 1 + 2j", "[1 + 2j]", true);
    row("assert f(1) == b'a\\x00'", "[b'a\\0']", true);
    row("assert f(1) == 'é中😀'", "['é中😀']", true);
    row("assert all([f(1), f(2)])", "[1, 0]", false);
    row("assert f(1) == 1\nassert f(2) == 4", "[1, 5]", false);
    row("assert ''.join(f(1)) == 'ab'", "[['a', 'b']]", true);
    row("assert f(1) | {1} == {1, 2}", "[{2}]", true);
    row("assert f(1) == [x for x in range(3)]", "[[0, 1, 2]]", true);
}

void TestPythonTests::anAssertionHoldsAsItDoesInPython()
{
    QFETCH(QString, test);
    QFETCH(QString, returned);
    QFETCH(bool, passes);
    const Score score = scoreOf(testedBy(test), {}, returning(returned));
    QVERIFY2(score.verdict == (passes ? Verdict::Correct : Verdict::Incorrect),
        qPrintable(score.reason.english()));
}

void TestPythonTests::aTestOfAnyShapeIsRun_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("setup");
    QTest::addColumn<QString>("test");
    const auto row = [](const char *name, const char *code, const char *setup, const char *test) {
        QTest::newRow(name) << QString::fromUtf8(code) << QString::fromUtf8(setup) << QString::fromUtf8(test);
    };
    row("a loop", "def f(x): return x * x", "", "for x in range(50):\n    assert f(x) == x ** 2");
    row("an argument that is changed", "def f(x): x.sort()", "",
        "a = [3, 1, 2]\nf(a)\nassert a == [1, 2, 3]");
    row("a function as an argument", "def f(g, x): return g(g(x))", "", "assert f(lambda v: v * 3, 2) == 18");
    row("a function that is returned", "def f(n):\n    return lambda x: x + n", "", "assert f(3)(4) == 7");
    row("objects of the code's own class",
        "class Node:\n    def __init__(self, v): self.v, self.next = v, None\n"
        "def f(n):\n    c = 0\n    while n: c, n = c + 1, n.next\n    return c",
        "", "n = Node(1)\nn.next = Node(2)\nassert n.next.v == 2\nassert f(n) == 2");
    row("a class of the setup", "def f(n): return n.v if n else 0",
        "class Node:\n    def __init__(self, v): self.v = v\ndef make(v): return Node(v)",
        "assert f(make(7)) == 7\nassert f(None) == 0");
    row("data classes that are equal",
        "from dataclasses import dataclass\n@dataclass\nclass P:\n    x: 'int'\ndef f(x): return P(x)", "",
        "assert f(3) == P(3)\nassert f(3) != P(4)\nassert isinstance(f(3), P)");
    row("an exception of the code's own", "class Empty(ValueError): pass\ndef f(x):\n    raise Empty('none')",
        "", "try:\n    f([])\n    assert False\nexcept Empty as error:\n    assert str(error) == 'none'");
    row("a generator without end", "def f(x):\n    while True:\n        yield x\n        x += 1", "",
        "g = f(5)\nassert [next(g), next(g)] == [5, 6]");
    row("a date", "import datetime\ndef f(d): return d + datetime.timedelta(days=1)", "",
        "import datetime\nassert f(datetime.date(2024, 2, 28)) == datetime.date(2024, 2, 29)");
    row("a fraction", "from fractions import Fraction\ndef f(n): return Fraction(n, 4)", "",
        "from fractions import Fraction\nassert f(2) == Fraction(1, 2)");
    row("a check function that nobody calls", "def f(x): return x + 1", "",
        "def check(candidate):\n    assert candidate(1) == 2");
    row("a function named as one of Python's, beside it", "def f(x): return sum(x)\ndef sum(x): return 6", "",
        "assert f([1, 2]) == sum([1, 5])");
    row("a helper of the code", "def f(x): return g(x)\ndef g(x): return -x", "",
        "assert f(1) == g(1) == -1");
    row("an asynchronous function", "async def f(x): return x + 1", "", "assert f(1) == 2");
    row("a type as an argument", "def f(xs, t): return [x for x in xs if type(x) is not t]", "",
        "assert f([1, 'a', 2], int) == ['a']");
    row("a named tuple",
        "from collections import namedtuple\nP = namedtuple('P', 'x y')\ndef f(a): return P(a, 2)", "",
        "p = f(1)\nassert p.x == 1 and p == (1, 2)");
    row("a counter and a queue",
        "from collections import Counter, deque\ndef f(s): return Counter(s), deque(s)", "",
        "from collections import deque\nc, d = f('aab')\nassert c.most_common(1) == [('a', 2)]\n"
        "assert d == deque('aab')");
    row("tests that print", "def f(x): return x", "", "print('\\n=\\n>')\nassert f(1) == 1");
}

void TestPythonTests::aTestOfAnyShapeIsRun()
{
    QFETCH(QString, code);
    QFETCH(QString, setup);
    QFETCH(QString, test);
    const Score score = scoreOf(testedBy(test, setup), {}, fenced(code));
    QVERIFY2(score.verdict == Verdict::Correct, qPrintable(score.reason.english()));
    const Score wrong = scoreOf(
        testedBy(test, setup), {}, fenced(code + QStringLiteral("\ndef f(*arguments): return ('no',)")));
    QVERIFY2(wrong.verdict == Verdict::Incorrect, qPrintable(wrong.reason.english()));
}

void TestPythonTests::aJsonExpectationIsMet_data()
{
    QTest::addColumn<QByteArray>("test");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("met");
    const auto row = [](const char *expected, const char *value, bool met) {
        QTest::addRow("%s with %s", expected, value)
            << QByteArray(R"({"call": [1], "expect": )") + expected + '}' << QString::fromUtf8(value) << met;
    };
    row("3", "3.0000000001", true);
    row("3", "3.1", false);
    row("3", "'3'", false);
    row("2.5", "2.5000001", true);
    row("2.5", "2", false);
    row("true", "False", false);
    row("null", "0", false);
    row("null", "None", true);
    row("[1, 2]", "(1, 2)", true);
    row("[1, 2]", "{2, 1}", true);
    row("[1, 2]", "[2, 1]", false);
    row("[1, 2]", "iter([1, 2])", true);
    row("[1, 2]", "iter([1, 2, 3])", false);
    row("{\"1\": 2}", "{1: 2}", true);
    row("{\"1\": 2}", "{}", false);
    row("{\"a\": [1]}", "{'a': (1,)}", true);
    row("9007199254740993", "9007199254740992", false);
    row("\"é\"", "'é'", true);
}

void TestPythonTests::aJsonExpectationIsMet()
{
    QFETCH(QByteArray, test);
    QFETCH(QString, value);
    QFETCH(bool, met);
    const Score score =
        scoreOf(testedBy(QJsonArray{object(test.constData())}), {}, returning(u'[' + value + u']'));
    QVERIFY2(
        score.verdict == (met ? Verdict::Correct : Verdict::Incorrect), qPrintable(score.reason.english()));
}

void TestPythonTests::printedTextIsComparedByLinesAndNumbers_data()
{
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("printed");
    QTest::addColumn<bool>("same");
    const auto row = [](const char *name, const char *expected, const char *printed, bool same) {
        QTest::newRow(name) << QString::fromUtf8(expected) << QString::fromUtf8(printed) << same;
    };
    row("a line end more", "3\n4", "3\\n4\\n", true);
    row("spaces at the ends", "3\n4", "3  \\n 4\\n\\n", true);
    row("numbers by value", "0.5 2", "0.50 2.0", true);
    row("other words", "yes", "no", false);
    row("a line less", "3\n4", "3", false);
    row("nothing", "3", "", false);
    row("a word beside infinity", "inf", "nan", false);
}

void TestPythonTests::printedTextIsComparedByLinesAndNumbers()
{
    QFETCH(QString, expected);
    QFETCH(QString, printed);
    QFETCH(bool, same);
    const QJsonObject fields{{QStringLiteral("tests"),
        QJsonArray{QJsonObject{{QStringLiteral("stdin"), QString()}, {QStringLiteral("prints"), expected}}}}};
    const Score score =
        scoreOf(fields, {}, fenced(QStringLiteral("import sys\nsys.stdout.write('%1')").arg(printed)));
    QVERIFY2(
        score.verdict == (same ? Verdict::Correct : Verdict::Incorrect), qPrintable(score.reason.english()));
}

void TestPythonTests::theCodeIsGivenNoExpectedValue()
{
    const QJsonObject byText = testedBy(QStringLiteral("assert f([1, 2]) == 'zebra77'\nassert f(3) == 4242"));
    const QJsonObject byCall = testedBy(QJsonArray{object(R"({"call": [3], "expect": "zebra77"})")});
    // The code returns all that it can read of what it was sent.
    const QString spy =
        fenced(QStringLiteral("import gc, os, sys\ndef f(x):\n    seen = []\n    for fd in range(3, 20):\n"
                              "        try:\n            os.set_blocking(fd, False)\n"
                              "            seen.append(str(os.read(fd, 100000)))\n"
                              "        except OSError: pass\n    for each in gc.get_objects():\n"
                              "        if isinstance(each, (dict, list)) and each is not seen:\n"
                              "            text = str(each)\n"
                              "            if 'zeb' + 'ra77' in text: seen.append('found')\n"
                              "    return ' '.join(seen)"));
    for (const QJsonObject &fields : {byText, byCall}) {
        const Score score = scoreOf(fields, {}, spy);
        QCOMPARE(score.verdict, Verdict::Incorrect);
        QVERIFY2(!score.reason.english().contains(u"found"), qPrintable(score.reason.english()));
    }
}

void TestPythonTests::aCheatAgainstTestsInTextFails_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("setup");
    QTest::addColumn<QString>("test");
    const auto row = [](const char *name, const char *code, const char *setup, const char *test) {
        QTest::newRow(name) << QString::fromUtf8(code) << QString::fromUtf8(setup) << QString::fromUtf8(test);
    };
    const char *yes = "class E:\n    def __eq__(self, other): return True\n"
                      "    def __sub__(self, other): return 0.0\n    def __lt__(self, other): return True\n"
                      "    def __contains__(self, other): return True\n    def __len__(self): return 2\n"
                      "    def __iter__(self): return iter(())\ndef f(x): return E()";
    row("equals everything", yes, "", "assert f(1) == 9");
    row("is as near as one wants", yes, "", "assert abs(f(1) - 9) < 1e-6");
    row("is less than everything", yes, "", "assert f(1) < 9");
    row("holds everything", yes, "", "assert 9 in f(1)");
    row("ends the loop of the tests", "def f(x):\n    raise StopIteration", "",
        "for x, y in zip([1, 2], map(f, [1, 2])):\n    assert y == x + 1\nassert f(1) == 2");
    row("replaces a function of Python's", "def f(x): return 0\nabs = lambda x: 0", "",
        "assert abs(f(1) - 9) < 1");
    row("replaces a module of the setup",
        "def f(x): return 0\nimport sys\nclass M:\n    def isclose(self, *a): return True\n"
        "sys.modules['math'] = M()",
        "import math", "assert math.isclose(f(1), 9)");
    row("replaces a function of the setup", "def f(x): return 0\nimport builtins, sys",
        "def near(a, b): return abs(a - b) < 1e-6", "assert near(f(1), 9)");
    row("says that it passed before the tests begin",
        "import os\nos.write(3, b'{\"passed\": true}\\n{\"used\": 0, \"passed\": true}\\n')\ndef f(x): "
        "return 0",
        "", "assert f(1) == 9");
    row("asks for the globals of a function that it was given", "def f(g):\n    return g.__globals__", "",
        "y = 9\nassert f(lambda x: x) == y");
    row("asks for the frame of a generator that it was given",
        "def f(g):\n    return g.gi_frame.f_globals['y']", "", "y = 9\nassert f(x for x in [1]) == y");
    row("leaves before the last test",
        "import os\nn = [0]\ndef f(x):\n    n[0] += 1\n"
        "    return x if n[0] < 2 else os._exit(0)",
        "", "assert f(1) == 1\nassert f(2) == 2");
}

void TestPythonTests::aCheatAgainstTestsInTextFails()
{
    QFETCH(QString, code);
    QFETCH(QString, setup);
    QFETCH(QString, test);
    const Score score = scoreOf(testedBy(test, setup), {}, fenced(code));
    QVERIFY2(score.verdict == Verdict::Incorrect, qPrintable(score.reason.english()));
}

void TestPythonTests::aReasonSaysWhatWasFound_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("test");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<QString>("reason");
    const QString right = QStringLiteral("def f(x):\n    return x");
    const auto row = [](const char *name, const QString &answer, const char *test, Verdict verdict,
                         const char *reason) {
        QTest::newRow(name) << answer << QString::fromUtf8(test) << verdict << QString::fromUtf8(reason);
    };
    row("both sides of an equation", fenced(QStringLiteral("def f(x):\n    return (x, 'b')")),
        "assert f(3) == [9, 'a']", Verdict::Incorrect, "f(3) returned (3, 'b'); expected [9, 'a'].");
    row("any other test with its exception", fenced(QStringLiteral("def f(x):\n    raise ValueError('no')")),
        "assert sorted(f(2)) == [1]", Verdict::Incorrect,
        "This test failed: assert sorted(f(2)) == [1] (ValueError: no)");
    row("a module that the prompt does not allow",
        fenced(QStringLiteral("import numpy as np\ndef f(x):\n    return np.abs(x)")), "assert f(3) == 3",
        Verdict::Undecided, "The code needs numpy, which this prompt does not allow.");
    row("a module that is allowed and not there",
        fenced(QStringLiteral("import allowed_but_missing.part\n") + right), "assert f(3) == 3",
        Verdict::Undecided, "The code needs allowed_but_missing, which is not installed.");
    row("more processes",
        fenced(QStringLiteral("from concurrent.futures import ProcessPoolExecutor\n"
                              "def f(x):\n    with ProcessPoolExecutor() as pool:\n"
                              "        return list(pool.map(abs, [x]))[0]")),
        "assert f(3) == 3", Verdict::Undecided,
        "The code needs multiprocessing, which the sandbox does not allow.");
    row("two programs",
        fenced(QStringLiteral("def f(x):\n    return 0")) + QStringLiteral("\nBetter:\n") + fenced(right),
        "assert f(3) == 3", Verdict::Correct,
        "All tests passed. The answer gives 2 programs; the last whole one was tested.");
    row("tests that are broken", fenced(right), "assert f(3 == 3", Verdict::Undecided,
        "The tests cannot be run: SyntaxError: '(' was never closed (tests, line 1)");
}

void TestPythonTests::aReasonSaysWhatWasFound()
{
    QFETCH(QString, answer);
    QFETCH(QString, test);
    QFETCH(Verdict, verdict);
    QFETCH(QString, reason);
    QJsonObject fields = testedBy(test);
    fields.insert(QStringLiteral("modules"), QJsonArray{QStringLiteral("allowed_but_missing")});
    const Score score = scoreOf(fields, {}, answer);
    QCOMPARE(score.reason.english(), reason);
    QCOMPARE(score.verdict, verdict);
}

void TestPythonTests::aModuleThatIsAllowedCanBeUsed()
{
    // Any of these; a machine without all of them proves nothing.
    for (const char *name : {"yaml", "six", "distro", "apt_pkg"}) {
        const QString module = QString::fromLatin1(name);
        QJsonObject fields = testedBy(QStringLiteral("assert f() == '%1'").arg(module));
        const QString code =
            fenced(QStringLiteral("import %1\ndef f():\n    return %1.__name__").arg(module));
        QCOMPARE(scoreOf(fields, {}, code).verdict, Verdict::Undecided);
        fields.insert(QStringLiteral("modules"), QJsonArray{module});
        const Score score = scoreOf(fields, {}, code);
        if (score.reason.english().contains(u"not installed"))
            continue;
        QVERIFY2(score.verdict == Verdict::Correct, qPrintable(score.reason.english()));
        return;
    }
    QSKIP("none of the modules is installed");
}

PENNYBENCH_TEST(TestPythonTests)
#include "tst_pythontests.moc"
