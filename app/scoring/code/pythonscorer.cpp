#include "app/scoring/code/pythonscorer.h"

#include "app/scoring/code/codeextraction.h"
#include "app/scoring/code/printedtext.h"
#include "app/scoring/code/pythonequality.h"
#include "app/scoring/visibleanswer.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QRandomGenerator>

namespace Pennybench {

namespace {

using namespace std::chrono_literals;

constexpr qsizetype longestExcerpt = 200;
constexpr std::chrono::milliseconds longestReference = 60s;
constexpr int timesReference = 10;

QString freshWord()
{
    QString word;
    for (int i = 0; i < 4; ++i)
        word += QString::number(QRandomGenerator::system()->generate64(), 36);
    return word;
}

void decide(Score &score, bool right, const QString &reason)
{
    score.verdict = right ? Verdict::Correct : Verdict::Incorrect;
    score.score = right ? 1 : 0;
    score.reason = reason;
}

QString secondsText(std::chrono::milliseconds time)
{
    return QString::number(static_cast<double>(time.count()) / 1000, 'g', 3);
}

/// The reason for a run that did not come to its end by itself; empty for one that did.
QString brokenLimit(const SandboxResult &result, const SandboxLimits &limits)
{
    switch (result.end) {
    case SandboxResult::End::TimeLimit:
        return QStringLiteral("Time limit: the code was stopped after %1 s.")
            .arg(secondsText(limits.wallClock));
    case SandboxResult::End::MemoryLimit:
        return QStringLiteral("Memory limit: the code was stopped at %1 MB.")
            .arg(limits.memoryBytes / (1024 * 1024));
    case SandboxResult::End::OutputLimit:
        return QStringLiteral("Output limit: the code was stopped after it had printed more than %1 KB.")
            .arg(limits.errorBytes / 1024);
    case SandboxResult::End::FileLimit:
        return QStringLiteral("File limit: the code was stopped after it had made more than %1 files.")
            .arg(limits.files);
    case SandboxResult::End::Exited:
    case SandboxResult::End::NotStarted:
        break;
    }
    return {};
}

QString lastLine(const QByteArray &bytes)
{
    const QByteArray line = bytes.trimmed().split('\n').last();
    return QString::fromUtf8(line.left(longestExcerpt));
}

/// How a program ended that did not come to the end of the tests.
QString earlyEnd(const SandboxResult &result, const SandboxLimits &limits)
{
    const QString limit = brokenLimit(result, limits);
    if (!limit.isEmpty())
        return limit;
    const QString words = lastLine(result.err);
    const QString code = result.exitCode > 128 ? QStringLiteral("by signal %1").arg(result.exitCode - 128)
                                               : QStringLiteral("with exit code %1").arg(result.exitCode);
    return QStringLiteral("The program ended %1 before its tests did%2.")
        .arg(code, words.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(words));
}

/// Leaves the score undecided where the sandbox did not come so far that a line of the answer was read.
bool notStarted(Score &score, const SandboxResult &result, bool started)
{
    if (result.end == SandboxResult::End::NotStarted)
        score.reason = result.problem;
    else if (!started)
        score.reason =
            QStringLiteral("The sandbox did not start (%1); score again.").arg(lastLine(result.err));
    return result.end == SandboxResult::End::NotStarted || !started;
}

QString callText(const QString &entryPoint, const QJsonObject &test)
{
    if (test.contains(u"stdin"))
        return QStringLiteral("With the input %1 the program")
            .arg(shown(PythonValue::ofText(test.value(u"stdin").toString()), longestExcerpt));
    QString text =
        QString::fromUtf8(QJsonDocument(test.value(u"call").toArray()).toJson(QJsonDocument::Compact));
    text = entryPoint + u'(' + text.mid(1, text.size() - 2) + u')';
    return text.size() > longestExcerpt ? text.left(longestExcerpt) + u'…' : text;
}

QString jsonText(const QJsonValue &value)
{
    const QString text = QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
    return text.mid(1, std::min(text.size() - 2, longestExcerpt));
}

/// Why the outcome is not what the test expects; empty where it is.
QString failureOf(const QString &entryPoint, const QJsonObject &test, const CallOutcome &outcome)
{
    const QString call = callText(entryPoint, test);
    if (!outcome.returned)
        return QStringLiteral("%1 raised %2").arg(call, outcome.error);
    const QString prints = test.value(u"prints").toString();
    if (test.contains(u"prints") && !printsTheSame(prints, outcome.printed))
        return QStringLiteral("%1 printed %2; expected %3.")
            .arg(call, shown(PythonValue::ofText(outcome.printed), longestExcerpt),
                shown(PythonValue::ofText(prints), longestExcerpt));
    if (test.contains(u"expect") && !matchesJson(test.value(u"expect"), outcome.value))
        return QStringLiteral("%1 returned %2; expected %3.")
            .arg(call, shown(outcome.value, longestExcerpt), jsonText(test.value(u"expect")));
    return {};
}

/// The first test that failed among those that came to an outcome.
QString firstFailure(const PythonTests &tests, const QList<CallOutcome> &outcomes)
{
    if (tests.way == PythonTests::Way::Calls) {
        for (qsizetype i = 0; i < std::min(outcomes.size(), tests.calls.size()); ++i) {
            const QString failure = failureOf(tests.entryPoint, tests.calls.at(i), outcomes.at(i));
            if (!failure.isEmpty())
                return failure;
        }
        return {};
    }
    if (outcomes.size() < tests.assertions.calls.size())
        return {};
    for (const AssertTests::Assertion &assertion : tests.assertions.assertions) {
        const CallOutcome outcome = evaluatePython(assertion.condition, outcomes);
        if (!outcome.returned || !outcome.value.isTrue())
            return failureOf(tests.assertions, assertion, outcomes);
    }
    return {};
}

QString scriptReason(const ScriptOutput &output, const SandboxResult &result, const SandboxLimits &limits,
    const ScriptTask &task)
{
    if (result.end == SandboxResult::End::OutputLimit)
        return brokenLimit(result, limits);
    if (output.passed)
        return task.apart ? QStringLiteral("All tests passed.")
                          : QStringLiteral("All tests passed; they had to run in the code's own process.");
    if (!output.ended)
        return earlyEnd(result, limits);
    if (!output.loadError.isEmpty())
        return QStringLiteral("The code cannot be loaded: %1").arg(output.loadError);
    if (!output.found)
        return QStringLiteral("The code defines no function %1.").arg(task.entryPoint);
    return QStringLiteral("This test failed: %1 (%2)").arg(output.failedLine, output.error);
}

} // namespace

PythonScorer::PythonScorer(
    const ScoringPermissions &permissions, const SandboxLimits &limits, const QString &bubblewrap)
    : m_permissions(permissions)
    , m_limits(limits)
    , m_bubblewrap(bubblewrap)
{
}

const Sandbox &PythonScorer::sandbox() const
{
    std::call_once(m_probed, [this] { m_sandbox.emplace(m_bubblewrap); });
    return *m_sandbox;
}

Score PythonScorer::score(const ScoringInput &input) const
{
    const PythonTests tests = pythonTests(input.spec.fields);
    Score score{.expected = tests.entryPoint, .scorer = name()};
    if (!m_permissions.allowCode) {
        score.reason = QStringLiteral(
            "Running model-written code is not allowed; allow it to have code answers scored.");
        return score;
    }
    const VisibleAnswer visible = visibleAnswer(input.answer);
    const ExtractedCode extracted = extractPython(visible.text, tests.entryPoint);
    if (extracted.code.trimmed().isEmpty()) {
        score.verdict = Verdict::NoAnswer;
        score.score = 0;
        score.reason = input.truncated
            ? QStringLiteral("The answer was cut at the token limit before it gave code.")
            : QStringLiteral("The answer holds no Python code.");
        return score;
    }
    score.extracted = extracted.code;
    score.extractedAt = extracted.at + visible.offset;
    score.reason = problemWithTests(tests);
    if (score.reason.isEmpty())
        score.reason = sandbox().problem();
    if (!score.reason.isEmpty())
        return score;
    judge(score, extracted.code, tests, input);
    if (input.truncated && score.verdict == Verdict::Incorrect)
        score.reason += QStringLiteral(" The answer was cut at the token limit.");
    return score;
}

void PythonScorer::judge(
    Score &score, const QString &code, const PythonTests &tests, const ScoringInput &input) const
{
    const auto run = [&](Score &into, const QString &text, const SandboxLimits &limits) {
        const CompletedCode completed = completedCode(input.prompt, tests.entryPoint, text);
        return tests.way == PythonTests::Way::Script ? judgeScript(into, completed, tests, limits)
                                                     : judgeCalls(into, completed, tests, limits);
    };
    const bool inTime = run(score, code, m_limits);
    const QString reference = input.spec.fields.value(u"reference").toString();
    if (inTime || reference.isEmpty())
        return;
    // The reference is measured only here: few answers are that slow, and few references.
    Score measured;
    SandboxLimits limits = m_limits;
    limits.wallClock = longestReference;
    QElapsedTimer clock;
    clock.start();
    const QString referenceCode = extractPython(reference, tests.entryPoint).code;
    if (!run(measured, referenceCode.isEmpty() ? reference : referenceCode, limits)
        || measured.verdict != Verdict::Correct)
        return;
    limits.wallClock = std::chrono::milliseconds(clock.elapsed() * timesReference);
    if (limits.wallClock > m_limits.wallClock)
        run(score, code, limits);
}

/// False where the time limit ended it.
bool PythonScorer::judgeCalls(
    Score &score, const CompletedCode &code, const PythonTests &tests, const SandboxLimits &limits) const
{
    const QString word = freshWord();
    const CallTask task = callTask(tests, code);
    const SandboxResult result = sandbox().run(callHarness(), callHarnessInput(task, word), limits);
    const HarnessOutput output = readHarnessOutput(result.out, word);
    if (notStarted(score, result, output.started))
        return true;
    const QString failure = firstFailure(tests, output.calls);
    // Whether the last replies came before the kill is chance, so this limit decides alone.
    if (result.end == SandboxResult::End::OutputLimit)
        decide(score, false, brokenLimit(result, limits));
    else if (!output.loadError.isEmpty())
        decide(score, false, QStringLiteral("The code cannot be loaded: %1").arg(output.loadError));
    else if (!output.found)
        decide(score, false, QStringLiteral("The code defines no function %1.").arg(tests.entryPoint));
    else if (!output.preludeError.isEmpty())
        decide(score, false, QStringLiteral("The tests cannot be set up: %1").arg(output.preludeError));
    else if (!failure.isEmpty())
        decide(score, false, failure);
    else if (output.calls.size() < task.calls.size())
        decide(score, false, earlyEnd(result, limits));
    else
        decide(score, true,
            QStringLiteral("All %1 tests passed.")
                .arg(tests.way == PythonTests::Way::Calls ? tests.calls.size()
                                                          : tests.assertions.assertions.size()));
    return result.end != SandboxResult::End::TimeLimit;
}

/// False where the time limit ended it.
bool PythonScorer::judgeScript(
    Score &score, const CompletedCode &code, const PythonTests &tests, const SandboxLimits &limits) const
{
    ScriptTask task = scriptTask(tests, code);
    for (;;) {
        const QString word = freshWord();
        const SandboxResult result = sandbox().run(scriptHarness(), scriptHarnessInput(task, word), limits);
        const ScriptOutput output = readScriptOutput(result.out, word);
        if (notStarted(score, result, output.started))
            return true;
        if (output.needsOneProcess && task.apart) {
            task.apart = false;
            continue;
        }
        const bool flooded = result.end == SandboxResult::End::OutputLimit;
        decide(score, output.passed && !flooded, scriptReason(output, result, limits, task));
        return result.end != SandboxResult::End::TimeLimit;
    }
}

QString PythonScorer::problemWith(const ScorerSpec &spec) const
{
    return problemWithTests(pythonTests(spec.fields));
}

} // namespace Pennybench
