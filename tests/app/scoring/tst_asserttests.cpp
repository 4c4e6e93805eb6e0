#include "app/scoring/code/asserttests.h"
#include "app/scoring/code/printedtext.h"
#include "app/scoring/code/pythonequality.h"
#include "app/scoring/code/pythonfunctions.h"
#include "tests/support/testprogram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Pennybench;

namespace {

/// The value that a literal stands for.
PythonValue literal(const QString &source)
{
    QStringList holes;
    qsizetype next = 0;
    const auto tokens = pythonTokens(source);
    const auto expression = tokens ? parsePython(source, *tokens, next, holes) : std::nullopt;
    return expression ? evaluatePython(*expression, {}).value : PythonValue{.kind = PythonValue::Kind::Other};
}

QJsonValue json(const char *text)
{
    return QJsonDocument::fromJson(QByteArray("[") + text + "]").array().first();
}

} // namespace

class TestAssertTests : public QObject {
    Q_OBJECT

private slots:
    void anAssertionIsDecidedOutside_data();
    void anAssertionIsDecidedOutside();
    void whatCannotBeDecidedOutsideIsLeft_data();
    void whatCannotBeDecidedOutsideIsLeft();
    void theCallsHoldNoExpectedValue();
    void aFunctionMayBeNamedAsOneOfPythons();
    void aCheckFunctionIsRead();
    void literalsAreRead_data();
    void literalsAreRead();
    void aJsonExpectationIsMet_data();
    void aJsonExpectationIsMet();
    void aFailureShowsBothValues();
    void printedTextIsComparedByLinesAndNumbers_data();
    void printedTextIsComparedByLinesAndNumbers();
};

void TestAssertTests::anAssertionIsDecidedOutside_data()
{
    QTest::addColumn<QString>("test");
    QTest::addColumn<QString>("returned"); // a literal; several returns are a list of them
    QTest::addColumn<bool>("passes");
    const auto row = [](const char *test, const char *returned, bool passes) {
        QTest::addRow("%s with %s", test, returned)
            << QString::fromUtf8(test) << QString::fromUtf8(returned) << passes;
    };
    row("assert f(1) == 9", "[9]", true);
    row("assert f(1) == 9", "[8]", false);
    row("assert f(1) == 9", "[9.0]", true);
    row("assert f(1) == 9", "['9']", false);
    row("assert f(1) == 9, 'a message'", "[9]", true);
    row("assert (f(1)) == 9;", "[9]", true);
    row("assert f(1) != 9", "[8]", true);
    row("assert f(1)", "[[]]", false);
    row("assert not f(1)", "[[]]", true);
    row("assert f(1) is True", "[1]", false);
    row("assert f(1) is True", "[True]", true);
    row("assert f(1) == True", "[1]", true);
    row("assert f(1) is None", "[None]", true);
    row("assert f(1) is not None", "[None]", false);
    row("assert abs(f(1.5) - 2.0 / 3.0) < 1e-6", "[0.6666666]", true);
    row("assert abs(f(1.5) - 2.0 / 3.0) < 1e-6", "[0.67]", false);
    row("assert abs(f(1.5) - 0.5) < 1e-6", "[None]", false);
    row("assert math.isclose(f(1), 3.14, rel_tol=0.01)", "[3.15]", true);
    row("assert math.isclose(f(1), 3.14, rel_tol=0.001)", "[3.15]", false);
    row("assert math.fabs(f(1) - 1) < 0.1", "[0.95]", true);
    row("assert round(f(1), 2) == 2.68", "[2.6799]", true);
    row("assert round(f(1)) == 2", "[2.5]", true);
    row("assert set(f(1)) == set([1, 2])", "[[2, 1, 1]]", true);
    row("assert sorted(f(1)) == [1, 2, 3]", "[(3, 1, 2)]", true);
    row("assert sorted(f(1)) == [1, 2, 3]", "[(3, 1, 'a')]", false);
    row("assert sorted(f(1), reverse=True) == [3, 2]", "[[2, 3]]", true);
    row("assert tuple(f(1)) == tuple(f(2))", "[[1, 2], (1, 2)]", true);
    row("assert len(f(1)) == 2 and f(2)[0] == 'a'", "['ab', 'a']", true);
    row("assert f(1)[-1] == 3", "[3]", true); // the subscript is evaluated inside
    row("assert list(f(1))[-1] == 3", "[(1, 3)]", true);
    row("assert f(1) == [1, 2]", "[(1, 2)]", false);
    row("assert f(1) == (1, 2)", "[(1, 2)]", true);
    row("assert f(1) == {'a': 1, 'b': [2]}", "[{'b': [2], 'a': 1}]", true);
    row("assert f(1) == {'a': 1}", "[{'a': 2}]", false);
    row("assert f(1) == {1: 'x'}", "[{1.0: 'x'}]", true);
    row("assert f(1) == {(1, 2), (3, 4)}", "[{(3, 4), (1, 2)}]", true);
    row("assert f(1) in [1, 2]", "[2]", true);
    row("assert f(1) not in (1, 2)", "[2]", false);
    row("assert 'b' in f(1)", "['abc']", true);
    row("assert 1 <= f(1) <= 3", "[2]", true);
    row("assert 1 <= f(1) <= 3", "[4]", false);
    row("assert f(1) == 2 ** 70", "[1180591620717411303424]", true);
    row("assert f(1) == 2 ** 70", "[1180591620717411303425]", false);
    row("assert f(1) == -7 // 2", "[-4]", true);
    row("assert f(1) == -7 % 3", "[2]", true);
    row("assert f(1) == 'a' * 3 + \"b\"", "['aaab']", true);
    row("assert f(1) == 'two ' 'parts'", "['two parts']", true);
    row("assert f(1) == 0.1 + 0.2", "[0.3]", true);
    row("assert f(1) == 0.3", "[0.30001]", false);
    row("assert f('#1') == '#'  # f(2) == 3", "['#']", true);
    row("assert f(1) == float('inf')", "[math.inf]", true);
    row("assert f(1) == [\n    1,\n    2]", "[[1, 2]]", true);
    row("assert f(1) == 1\nassert f(2) == 4", "[1, 4]", true);
    row("assert f(1) == 1\nassert f(2) == 4", "[1, 5]", false);
    row("import math\nassert f(math.pi) == 1", "[1]", true);
    row("assert all([f(1), f(2)])", "[1, 0]", false);
    row("assert max(f(1)) == 3", "[[1, 3, 2]]", true);
    row("assert f(1) == '\\u00e9\\x41\\n'", "['éA\\n']", true);
    row("assert f(1) == r'\\d'", "['\\\\d']", true);
    row("assert f(1) == b'a\\x00'", "[b'a\\0']", true);
}

void TestAssertTests::anAssertionIsDecidedOutside()
{
    QFETCH(QString, test);
    QFETCH(QString, returned);
    QFETCH(bool, passes);
    const auto tests = readAssertTests(test);
    QVERIFY(tests);
    QList<CallOutcome> outcomes;
    for (const PythonValue &value : literal(returned).items)
        outcomes += returnedFromPython(value);
    QCOMPARE(outcomes.size(), tests->calls.size());
    const bool all = std::all_of(
        tests->assertions.cbegin(), tests->assertions.cend(), [&](const AssertTests::Assertion &each) {
            const CallOutcome outcome = evaluatePython(each.condition, outcomes);
            return outcome.returned && outcome.value.isTrue();
        });
    QCOMPARE(all, passes);
}

void TestAssertTests::whatCannotBeDecidedOutsideIsLeft_data()
{
    QTest::addColumn<QString>("test");
    const auto row = [](const char *test) { QTest::newRow(test) << QString::fromUtf8(test); };
    row("for x in range(3):\n    assert f(x) == x");
    row("x = 3\nassert f(x) == 9");
    row("assert f(1) == [x for x in range(3)]");
    row("assert (lambda x: x)(f(1)) == 1");
    row("assert f(1) == 1 if True else 2");
    row("assert f'{f(1)}' == '1'");
    row("assert ''.join(f(1)) == 'a'");
    row("def test():\n    assert f(1) == 1");
    row("try:\n    f(1)\nexcept ValueError:\n    pass");
    row("with raises(ValueError):\n    f(1)");
    row("assert f(1) == 1j");
    row("assert f(1) | {1} == {1}");
    row("assert f(1");
    row("assert True");
    row("");
    row("    assert f(1) == 1");
    row("assert f(1) == "
        "(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((("
        "1)))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))"
        ")))))");
}

void TestAssertTests::whatCannotBeDecidedOutsideIsLeft()
{
    QFETCH(QString, test);
    QVERIFY(!readAssertTests(test));
}

void TestAssertTests::theCallsHoldNoExpectedValue()
{
    const auto tests = readAssertTests(QStringLiteral("assert f([1, 2], key=None) == 'secret'\n"
                                                      "assert abs(g(f(3)) - 4242) < 1\n"
                                                      "assert set(h.k(7)[0]) == {4242, 'secret'}\n"));
    QVERIFY(tests);
    QCOMPARE(tests->calls, QStringLiteral("f([1, 2], key=None)|g(f(3))|h.k(7)[0]").split(u'|'));
    QCOMPARE(functionOf(*tests), QStringLiteral("f"));
}

void TestAssertTests::aFunctionMayBeNamedAsOneOfPythons()
{
    const QString test = QStringLiteral("assert sum(10, 15) == 6\nassert len(sum(1)) == 2");
    QVERIFY(!readAssertTests(QStringLiteral("assert sum([10, 15]) == 6")));
    const auto tests = readAssertTests(test, QStringLiteral("sum"));
    QVERIFY(tests);
    QCOMPARE(tests->calls, QStringLiteral("sum(10, 15)|sum(1)").split(u'|'));
}

void TestAssertTests::aCheckFunctionIsRead()
{
    const auto tests = readAssertTests(QStringLiteral("\n\nMETADATA = {'author': 'x', 'set': 'test'}\n\n\n"
                                                      "def check(candidate):\n    # simple\n"
                                                      "    assert candidate(1) == 2, \"This {x}\"\n"
                                                      "    assert True\n\n"
                                                      "    assert candidate(2) == 3\n\n\ncheck(f)\n"));
    QVERIFY(tests);
    QCOMPARE(tests->alias, QStringLiteral("candidate"));
    QCOMPARE(tests->calls, QStringLiteral("candidate(1)|candidate(2)").split(u'|'));
    QCOMPARE(tests->assertions.size(), 2);
}

void TestAssertTests::literalsAreRead_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *source, const char *text) {
        QTest::newRow(source) << QString::fromUtf8(source) << QString::fromUtf8(text);
    };
    row("1_000", "1000");
    row("0xFF", "255");
    row("0b101", "5");
    row("1e3", "1000.0");
    row(".5", "0.5");
    row("-3", "-3");
    row("(1,)", "(1,)");
    row("()", "()");
    row("(1)", "1");
    row("[1, [2, 'a']]", "[1, [2, 'a']]");
    row("{}", "{}");
    row("{'a': (1, 2)}", "{'a': (1, 2)}");
    row("'''two\nlines'''", "'two\\nlines'");
    row("not 1 == 2", "True");
    row("1 < 2 < 2", "False");
    row("0 or 'x'", "'x'");
    row("9 ** 9 ** 9", "inf"); // too large to compute exactly
}

void TestAssertTests::literalsAreRead()
{
    QFETCH(QString, source);
    QFETCH(QString, text);
    QCOMPARE(shown(literal(source), 80), text);
}

void TestAssertTests::aJsonExpectationIsMet_data()
{
    QTest::addColumn<QJsonValue>("expected");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("met");
    const auto row = [](const char *expected, const char *value, bool met) {
        QTest::addRow("%s with %s", expected, value) << json(expected) << QString::fromUtf8(value) << met;
    };
    row("3", "3", true);
    row("3", "3.0000000001", true);
    row("3", "3.1", false);
    row("3", "'3'", false);
    row("2.5", "2.5000001", true);
    row("2.5", "2", false);
    row("true", "True", true);
    row("true", "False", false);
    row("null", "None", true);
    row("null", "0", false);
    row("[1, 2]", "(1, 2)", true);
    row("[1, 2]", "{2, 1}", true);
    row("[1, 2]", "{2, 3}", false);
    row("[1, 2]", "[2, 1]", false);
    row("{\"a\": [1]}", "{'a': (1,)}", true);
    row("{\"1\": 2}", "{1: 2}", true);
    row("{\"1\": 2}", "{}", false);
    row("\"é\"", "'é'", true);
    row("9007199254740993", "9007199254740993", true);
    row("9007199254740993", "9007199254740992", false);
}

void TestAssertTests::aJsonExpectationIsMet()
{
    QFETCH(QJsonValue, expected);
    QFETCH(QString, value);
    QFETCH(bool, met);
    QCOMPARE(matchesJson(expected, literal(value)), met);
}

void TestAssertTests::aFailureShowsBothValues()
{
    const auto tests = readAssertTests(QStringLiteral("assert f(3) == [9, 'a']\nassert sorted(f(2)) == [1]"));
    QVERIFY(tests);
    const QList<CallOutcome> outcomes{returnedFromPython(literal(QStringLiteral("(9, 'b')"))),
        raisedInPython(QStringLiteral("ValueError: no"))};
    QCOMPARE(failureOf(*tests, tests->assertions.at(0), outcomes),
        QStringLiteral("f(3) returned (9, 'b'); expected [9, 'a']."));
    QCOMPARE(failureOf(*tests, tests->assertions.at(1), outcomes),
        QStringLiteral("This test failed: assert sorted(f(2)) == [1] (ValueError: no)"));
}

void TestAssertTests::printedTextIsComparedByLinesAndNumbers_data()
{
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("printed");
    QTest::addColumn<bool>("same");
    QTest::newRow("a line end more") << "3\n4"
                                     << "3\n4\n"
                                     << true;
    QTest::newRow("spaces at the ends") << "3\n4"
                                        << "3  \n 4\n\n"
                                        << true;
    QTest::newRow("numbers by value") << "0.5 2"
                                      << "0.50 2.0" << true;
    QTest::newRow("other words") << "yes"
                                 << "no" << false;
    QTest::newRow("a line less") << "3\n4"
                                 << "3" << false;
    QTest::newRow("nothing") << "3"
                             << "" << false;
}

void TestAssertTests::printedTextIsComparedByLinesAndNumbers()
{
    QFETCH(QString, expected);
    QFETCH(QString, printed);
    QFETCH(bool, same);
    QCOMPARE(printsTheSame(expected, printed), same);
}

PENNYBENCH_TEST(TestAssertTests)
#include "tst_asserttests.moc"
