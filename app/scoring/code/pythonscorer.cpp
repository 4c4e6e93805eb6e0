#include "app/scoring/code/pythonscorer.h"

#include "app/scoring/code/codeextraction.h"
#include "app/scoring/code/pythonharness.h"
#include "app/scoring/visibleanswer.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

namespace Pennybench {

namespace {

constexpr qsizetype longestExcerpt = 200;

QString freshWord()
{
    QString word;
    for (int i = 0; i < 4; ++i)
        word += QString::number(QRandomGenerator::system()->generate64(), 36);
    return word;
}

Score decided(Score score, bool right, const QString &reason)
{
    score.verdict = right ? Verdict::Correct : Verdict::Incorrect;
    score.score = right ? 1 : 0;
    score.reason = reason;
    return score;
}

QString callText(const QString &entryPoint, const QJsonArray &arguments)
{
    QString text = QString::fromUtf8(QJsonDocument(arguments).toJson(QJsonDocument::Compact));
    text = entryPoint + u'(' + text.mid(1, text.size() - 2) + u')';
    return text.size() > longestExcerpt ? text.left(longestExcerpt) + u'…' : text;
}

/// The reason for a run that did not come to its end by itself; empty for one that did.
QString brokenLimit(const SandboxResult &result, const SandboxLimits &limits)
{
    switch (result.end) {
    case SandboxResult::End::TimeLimit:
        return QStringLiteral("The code was stopped after %1 s.").arg(limits.wallClock.count() / 1000);
    case SandboxResult::End::MemoryLimit:
        return QStringLiteral("The code was stopped at %1 MB of memory.")
            .arg(limits.memoryBytes / (1024 * 1024));
    case SandboxResult::End::OutputLimit:
        return QStringLiteral("The code was stopped because it printed too much.");
    case SandboxResult::End::Exited:
    case SandboxResult::End::NotStarted:
        break;
    }
    return {};
}

QString lastLine(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes.trimmed().split('\n').last().left(longestExcerpt));
}

QString textOf(const QJsonValue &value)
{
    if (!value.isArray())
        return value.toString();
    QStringList lines;
    for (const QJsonValue &line : value.toArray())
        lines += line.toString();
    return lines.join(u'\n');
}

QString indentOf(const QString &code)
{
    qsizetype end = 0;
    while (end < code.size() && (code.at(end) == u' ' || code.at(end) == u'\t'))
        ++end;
    return code.left(end);
}

/// The tests, with the code completed from the prompt: its imports and helpers go before a whole function,
/// and all of it before a mere body.
ScriptTask scriptTask(const QJsonObject &fields, const QString &prompt, const QString &code)
{
    ScriptTask task;
    task.entryPoint = fields.value(u"entry_point").toString();
    task.setup = textOf(fields.value(u"setup"));
    task.tests = textOf(fields.value(u"tests"));
    task.tests.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    task.setup.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    const ExtractedCode asked = extractPython(prompt, task.entryPoint);
    if (definesName(asked.code, task.entryPoint))
        task.preamble = asked.code;
    const bool body = !definesName(code, task.entryPoint) && !indentOf(code).isEmpty();
    task.code = task.preamble + QString(body && task.preamble.endsWith(u'\n') ? 0 : 1, u'\n') + code;
    if (task.tests.contains(u"def check(") && !task.tests.contains(u"\ncheck("))
        task.tests += QStringLiteral("\ncheck(%1)\n").arg(task.entryPoint);
    task.apart = task.setup.trimmed().isEmpty() && !task.entryPoint.isEmpty();
    return task;
}

QString reasonOf(const ScriptOutput &output, const SandboxResult &result, const SandboxLimits &limits,
    const QString &entryPoint)
{
    if (output.passed)
        return QStringLiteral("All tests passed.");
    const QString limit = brokenLimit(result, limits);
    if (!output.ended)
        return limit.isEmpty()
            ? QStringLiteral("The program ended before the last test: %1").arg(lastLine(result.err))
            : limit;
    if (!output.loadError.isEmpty())
        return QStringLiteral("The code cannot be loaded: %1").arg(output.loadError);
    if (!output.found)
        return QStringLiteral("The code defines no function %1.").arg(entryPoint);
    return QStringLiteral("This test failed: %1 (%2)").arg(output.failedLine, output.error);
}

bool areCalls(const QJsonValue &tests)
{
    return tests.isArray() && !tests.toArray().isEmpty() && tests.toArray().first().isObject();
}

} // namespace

PythonScorer::PythonScorer(const ScoringPermissions &permissions)
    : m_permissions(permissions)
{
}

const Sandbox &PythonScorer::sandbox() const
{
    std::call_once(m_probed, [this] { m_sandbox.emplace(); });
    return *m_sandbox;
}

Score PythonScorer::score(const ScoringInput &input) const
{
    Score score{.scorer = name()};
    const QString entryPoint = input.spec.fields.value(u"entry_point").toString();
    score.expected = entryPoint;
    if (!m_permissions.allowCode) {
        score.reason = QStringLiteral(
            "Running model-written code is not allowed; allow it to have code answers scored.");
        return score;
    }
    const VisibleAnswer visible = visibleAnswer(input.answer);
    const ExtractedCode extracted = extractPython(visible.text, entryPoint);
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
    if (!sandbox().problem().isEmpty()) {
        score.reason = sandbox().problem();
        return score;
    }
    return areCalls(input.spec.fields.value(u"tests")) ? scoreCalls(score, extracted.code, input.spec)
                                                       : scoreScript(score, extracted.code, input);
}

Score PythonScorer::scoreCalls(Score score, const QString &code, const ScorerSpec &spec) const
{
    const QString entryPoint = spec.fields.value(u"entry_point").toString();
    const QJsonArray tests = spec.fields.value(u"tests").toArray();
    QList<QJsonArray> calls;
    for (const QJsonValue &test : tests)
        calls += test[u"call"].toArray();
    const QString word = freshWord();
    const SandboxLimits limits;
    const SandboxResult result =
        sandbox().run(callHarness(), callHarnessInput(code, entryPoint, calls, word), limits);
    if (result.end == SandboxResult::End::NotStarted) {
        score.reason = result.problem;
        return score;
    }
    const HarnessOutput output = readHarnessOutput(result.out, word);
    if (!output.loadError.isEmpty())
        return decided(score, false, QStringLiteral("The code cannot be loaded: %1").arg(output.loadError));
    if (!output.found)
        return decided(score, false, QStringLiteral("The code defines no function %1.").arg(entryPoint));
    for (qsizetype i = 0; i < calls.size(); ++i) {
        const QString call = callText(entryPoint, calls.at(i));
        if (i >= output.calls.size()) {
            const QString limit = brokenLimit(result, limits);
            return decided(score, false,
                QStringLiteral("%1 did not return. %2")
                    .arg(call, limit.isEmpty() ? QStringLiteral("The program ended.") : limit));
        }
        const CallOutcome &outcome = output.calls.at(i);
        if (!outcome.returned)
            return decided(score, false, QStringLiteral("%1 raised %2").arg(call, outcome.error));
        if (!equalValues(tests.at(i)[u"expect"], outcome.value))
            return decided(score, false, QStringLiteral("%1 returned a wrong value.").arg(call));
    }
    return decided(score, true, QStringLiteral("All %1 tests passed.").arg(calls.size()));
}

Score PythonScorer::scoreScript(Score score, const QString &code, const ScoringInput &input) const
{
    const QJsonObject &fields = input.spec.fields;
    ScriptTask task = scriptTask(fields, input.prompt, code);
    const SandboxLimits limits;
    for (;;) {
        const QString word = freshWord();
        const SandboxResult result = sandbox().run(scriptHarness(), scriptHarnessInput(task, word), limits);
        if (result.end == SandboxResult::End::NotStarted) {
            score.reason = result.problem;
            return score;
        }
        const ScriptOutput output = readScriptOutput(result.out, word);
        if (output.needsOneProcess && task.apart) {
            task.apart = false;
            continue;
        }
        return decided(score, output.passed, reasonOf(output, result, limits, task.entryPoint));
    }
}

QString PythonScorer::problemWith(const ScorerSpec &spec) const
{
    if (spec.fields.value(u"entry_point").toString().isEmpty() && areCalls(spec.fields.value(u"tests")))
        return QStringLiteral("\"entry_point\" must name the function that is tested.");
    if (textOf(spec.fields.value(u"tests")).isEmpty() && !areCalls(spec.fields.value(u"tests")))
        return QStringLiteral("\"tests\" must hold at least one test.");
    return {};
}

} // namespace Pennybench
