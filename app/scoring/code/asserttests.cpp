#include "app/scoring/code/asserttests.h"

#include <QRegularExpression>

namespace Pennybench {

namespace {

constexpr qsizetype longestShown = 200;

QString shortened(const QString &text)
{
    return text.size() > longestShown ? text.left(longestShown) + u'…' : text;
}

class Reader {
public:
    Reader(const QString &source, const QList<PythonToken> &tokens, const QString &entryPoint)
        : m_source(source)
        , m_tokens(tokens)
        , m_entryPoint(entryPoint)
    {
    }

    std::optional<AssertTests> read()
    {
        while (token().kind != PythonToken::Kind::End) {
            if (!readStatement())
                return std::nullopt;
        }
        if (m_tests.calls.isEmpty())
            return std::nullopt;
        return m_tests;
    }

private:
    const PythonToken &token(qsizetype ahead = 0) const
    {
        return m_tokens.at(std::min(m_next + ahead, m_tokens.size() - 1));
    }

    void skipLine()
    {
        while (token().kind != PythonToken::Kind::LineEnd && token().kind != PythonToken::Kind::End)
            ++m_next;
        if (token().kind == PythonToken::Kind::LineEnd)
            ++m_next;
    }

    bool readStatement()
    {
        const PythonToken &first = token();
        if (first.column > 0 && !m_inCheck)
            return false;
        if (first.column == 0)
            m_inCheck = false;
        if (first.is(u"assert"))
            return readAssertion();
        if (first.is(u"import") || first.is(u"from"))
            return readImport();
        if (first.is(u"def"))
            return readCheck();
        if (isWithoutEffect() || isCallOfCheck()) {
            skipLine();
            return true;
        }
        return first.is(u"METADATA") && token(1).is(u"=") && readMetadata();
    }

    /// A bare name or text on a line of its own; "pass".
    bool isWithoutEffect() const
    {
        const PythonToken::Kind kind = token().kind;
        return (kind == PythonToken::Kind::Name || kind == PythonToken::Kind::Text)
            && token(1).kind == PythonToken::Kind::LineEnd;
    }

    bool isCallOfCheck() const { return token().is(u"check") && token(1).is(u"(") && token(3).is(u")"); }

    bool readImport()
    {
        const qsizetype from = token().at;
        const qsizetype start = m_next;
        skipLine();
        const QString line = m_source.mid(from, m_tokens.at(m_next - 1).at - from);
        if (m_next - start < 3 || line.contains(u'\n'))
            return false;
        m_tests.prelude += line + u'\n';
        return true;
    }

    /// "METADATA = {…}", as HumanEval has it; nothing in the tests may use it.
    bool readMetadata()
    {
        QStringList holes;
        m_next += 2;
        const auto value = parsePython(m_source, m_tokens, m_next, holes);
        return value && holes.isEmpty() && endsLine();
    }

    bool readCheck()
    {
        if (!token(1).is(u"check") || !token(2).is(u"(") || token(3).kind != PythonToken::Kind::Name
            || !token(4).is(u")") || !token(5).is(u":") || token(6).kind != PythonToken::Kind::LineEnd
            || !m_tests.alias.isEmpty() || token().column != 0)
            return false;
        m_tests.alias = token(3).text;
        m_next += 7;
        m_inCheck = true;
        return true;
    }

    bool readAssertion()
    {
        const qsizetype from = token().at;
        ++m_next;
        const qsizetype first = m_tests.calls.size();
        const auto condition = parsePython(m_source, m_tokens, m_next, m_tests.calls, m_entryPoint);
        if (!condition)
            return false;
        const QString source = m_source.mid(from, m_tokens.at(m_next - 1).end - from);
        if (token().is(u","))
            skipLine();
        else if (!endsLine())
            return false;
        if (first < m_tests.calls.size())
            m_tests.assertions += AssertTests::Assertion{*condition, source.simplified()};
        return true;
    }

    bool endsLine()
    {
        while (token().is(u";"))
            ++m_next;
        if (token().kind != PythonToken::Kind::LineEnd)
            return false;
        ++m_next;
        return true;
    }

    const QString &m_source;
    const QList<PythonToken> &m_tokens;
    const QString &m_entryPoint;
    AssertTests m_tests;
    qsizetype m_next = 0;
    bool m_inCheck = false;
};

} // namespace

std::optional<AssertTests> readAssertTests(const QString &tests, const QString &entryPoint)
{
    const auto tokens = pythonTokens(tests);
    return tokens ? Reader(tests, *tokens, entryPoint).read() : std::nullopt;
}

QString functionOf(const AssertTests &tests)
{
    static const QRegularExpression call(QStringLiteral("([^\\W\\d]\\w*)[ \\t]*\\("));
    for (auto matches = call.globalMatch(tests.calls.join(u'\n')); matches.hasNext();) {
        const QString name = matches.next().captured(1);
        static const QStringList builtIn{QStringLiteral("str"), QStringLiteral("int"), QStringLiteral("map"),
            QStringLiteral("repr"), QStringLiteral("dict"), QStringLiteral("next"), QStringLiteral("type"),
            QStringLiteral("isinstance"), QStringLiteral("filter"), QStringLiteral("range")};
        if (!builtIn.contains(name))
            return name;
    }
    return {};
}

QString failureOf(
    const AssertTests &tests, const AssertTests::Assertion &assertion, const QList<CallOutcome> &outcomes)
{
    const PythonExpression &condition = assertion.condition;
    const bool equation = condition.kind == PythonExpression::Kind::Compare
        && condition.symbols == QStringList{QStringLiteral("==")}
        && condition.parts.first().kind == PythonExpression::Kind::Hole;
    if (equation) {
        const qsizetype hole = condition.parts.first().hole;
        const CallOutcome expected = evaluatePython(condition.parts.at(1), outcomes);
        if (outcomes.at(hole).returned && expected.returned) {
            return QStringLiteral("%1 returned %2; expected %3.")
                .arg(shortened(tests.calls.at(hole)), shown(outcomes.at(hole).value, longestShown),
                    shown(expected.value, longestShown));
        }
    }
    const CallOutcome outcome = evaluatePython(condition, outcomes);
    const QString why = outcome.returned ? QString() : QStringLiteral(" (%1)").arg(outcome.error);
    return QStringLiteral("This test failed: %1%2").arg(shortened(assertion.source), why);
}

} // namespace Pennybench
