#include "app/scoring/code/pythonscorer.h"

#include "app/scoring/code/codereasons.h"
#include "app/scoring/reasons.h"
#include "app/scoring/visibleanswer.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>

namespace Pennybench::Scoring {

namespace {

using namespace std::chrono_literals;

constexpr qsizetype longestExcerpt = 200;
constexpr std::chrono::milliseconds longestReference = 60s;
constexpr int timesReference = 10;

QString secondsText(std::chrono::milliseconds time)
{
    return QString::number(static_cast<double>(time.count()) / 1000, 'g', 3);
}

/// The reason for a run that did not come to its end by itself; empty for one that did.
Message brokenLimit(const SandboxResult &result, const SandboxLimits &limits)
{
    switch (result.end) {
    case SandboxResult::End::TimeLimit:
        return {CodeReasons::timeLimit, {secondsText(limits.wallClock)}};
    case SandboxResult::End::MemoryLimit:
        return {CodeReasons::memoryLimit, {QString::number(limits.memoryBytes / (1024 * 1024))}};
    case SandboxResult::End::OutputLimit:
        return {CodeReasons::outputLimit, {QString::number(limits.errorBytes / 1024)}};
    case SandboxResult::End::FileLimit:
        return {CodeReasons::fileLimit, {QString::number(limits.files)}};
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
Message earlyEnd(const SandboxResult &result, const SandboxLimits &limits)
{
    const Message limit = brokenLimit(result, limits);
    if (!limit.isEmpty())
        return limit;
    const QString words = lastLine(result.err);
    const Message code = result.exitCode > 128
        ? Message(CodeReasons::bySignal, {QString::number(result.exitCode - 128)})
        : Message(CodeReasons::withExitCode, {QString::number(result.exitCode)});
    return words.isEmpty() ? Message(CodeReasons::endedEarly, {code})
                           : Message(CodeReasons::endedEarlySaying, {code, words});
}

QString withoutBrackets(const QByteArray &list)
{
    return QString::fromUtf8(list).mid(1).chopped(1);
}

QString jsonText(const QJsonValue &value)
{
    return withoutBrackets(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact))
        .left(longestExcerpt);
}

/// "square(3)", or the program with its input.
Message callText(const QString &entryPoint, const QJsonObject &test)
{
    if (test.contains(u"stdin"))
        return {CodeReasons::programWithInput, {jsonText(test.value(u"stdin"))}};
    const QString arguments =
        withoutBrackets(QJsonDocument(test.value(u"call").toArray()).toJson(QJsonDocument::Compact));
    const QString text = entryPoint + u'(' + arguments + u')';
    return text.size() > longestExcerpt ? QString(text.left(longestExcerpt) + u'…') : text;
}

/// What a test said that failed.
Message failureOf(const PythonTests &tests, const QJsonObject &outcome)
{
    const auto said = [&](QStringView key) { return outcome.value(key).toString(); };
    const QString line = said(u"line").left(longestExcerpt);
    const QString error = said(u"error");
    const qsizetype place = outcome.value(u"failed").toInteger(-1);
    if (place < 0 || place >= tests.calls.size()) {
        if (outcome.contains(u"call"))
            return {CodeReasons::returned, {said(u"call"), said(u"returned"), said(u"expected")}};
        return error.isEmpty() ? Message(CodeReasons::testFailed, {line})
                               : Message(CodeReasons::testFailedBecause, {line, error});
    }
    const QJsonObject test = tests.calls.at(place).toObject();
    const Message call = callText(tests.entryPoint, test);
    if (!error.isEmpty())
        return {CodeReasons::raised, {call, error}};
    const bool printed = outcome.contains(u"printed");
    return {printed ? CodeReasons::printed : CodeReasons::returned,
        {call, said(printed ? u"printed" : u"returned"),
            jsonText(test.value(printed ? u"prints" : u"expect"))}};
}

/// Why no verdict can be given; empty where one can.
Message whyUndecided(const QJsonObject &outcome, const SandboxPair &pair)
{
    for (const SandboxResult *result : {&pair.answer, &pair.tests}) {
        if (result->end == SandboxResult::End::NotStarted)
            return result->problem;
        if (!result->out.startsWith('\n'))
            return {CodeReasons::notStarted, {lastLine(result->err)}};
    }
    const QString module = outcome.value(u"needs").toString();
    const QString broken = outcome.value(u"tests").toString();
    if (module == u"multiprocessing")
        return CodeReasons::noMultiprocessing;
    if (!module.isEmpty())
        return {outcome.value(u"allowed").toBool() ? CodeReasons::moduleNotInstalled
                                                   : CodeReasons::moduleNotAllowed,
            {module}};
    return broken.isEmpty() ? Message() : Message(CodeReasons::testsNotRun, {broken});
}

Message whyIncorrect(const QJsonObject &outcome, const SandboxPair &pair, const PythonTests &tests,
    const SandboxLimits &limits)
{
    // Whether the last replies came before the kill is chance, so this limit decides alone.
    if (pair.answer.end == SandboxResult::End::OutputLimit)
        return brokenLimit(pair.answer, limits);
    const QString load = outcome.value(u"load").toString();
    const QString setup = outcome.value(u"setup").toString();
    if (!load.isEmpty())
        return {CodeReasons::notLoaded, {load}};
    if (outcome.contains(u"missing"))
        return {CodeReasons::noFunction, {tests.entryPoint}};
    if (!setup.isEmpty())
        return {CodeReasons::notSetUp, {setup}};
    return outcome.isEmpty() || outcome.contains(u"ended") ? earlyEnd(pair.answer, limits)
                                                           : failureOf(tests, outcome);
}

Message whyCorrect(const PythonTests &tests)
{
    return tests.calls.isEmpty() ? Message(CodeReasons::passed)
                                 : Message(CodeReasons::allPassed, {QString::number(tests.calls.size())});
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
    if (!m_permissions.allowCode)
        return undecided(score, CodeReasons::notAllowed);
    const VisibleAnswer visible = visibleAnswer(input.answer);
    QList<ExtractedCode> programs = pythonPrograms(visible.text, tests.entryPoint, tests.areOfAProgram());
    if (programs.first().code.trimmed().isEmpty())
        return withoutAnswer(score, input.truncated ? CodeReasons::cutBeforeCode : CodeReasons::noCode);
    for (ExtractedCode &program : programs)
        program.at += visible.offset;
    score.extracted = programs.first().code;
    score.extractedAt = programs.first().at;
    score.reason = problemWithTests(tests);
    if (score.reason.isEmpty())
        score.reason = sandbox().problem();
    if (!score.reason.isEmpty())
        return score;
    judge(score, programs, tests, input);
    if (input.truncated)
        score.reason = {Reasons::cutSentence, {score.reason}};
    return score;
}

void PythonScorer::judge(Score &score, const QList<ExtractedCode> &programs, const PythonTests &tests,
    const ScoringInput &input) const
{
    const bool inTime = run(score, programs, tests, input.prompt, m_limits);
    const QString reference = input.spec.fields.value(u"reference").toString();
    if (inTime || reference.isEmpty())
        return;
    // The reference is measured only here: few answers are that slow, and few references.
    Score measured;
    SandboxLimits limits = m_limits;
    limits.wallClock = longestReference;
    QElapsedTimer clock;
    clock.start();
    const ExtractedCode fenced = extractPython(reference, tests.entryPoint);
    if (!run(measured, {fenced.code.isEmpty() ? ExtractedCode{reference, 0} : fenced}, tests, input.prompt,
            limits)
        || measured.verdict != Verdict::Correct)
        return;
    limits.wallClock = std::chrono::milliseconds(clock.elapsed() * timesReference);
    if (limits.wallClock > m_limits.wallClock)
        run(score, programs, tests, input.prompt, limits);
}

/// False where the time limit ended it.
bool PythonScorer::run(Score &score, const QList<ExtractedCode> &programs, const PythonTests &tests,
    const QString &prompt, const SandboxLimits &limits) const
{
    const QString preamble = preambleOf(prompt, tests.entryPoint);
    QStringList codes;
    for (const ExtractedCode &program : programs)
        codes += completedCode(preamble, tests.entryPoint, program.code);
    const SandboxPair pair =
        sandbox().runPair(testProgram(tests, preamble), answerProgram(tests, codes), limits);
    const QJsonObject outcome = testOutcome(pair.tests.out);
    if (const Message why = whyUndecided(outcome, pair); !why.isEmpty()) {
        score = undecided(score, why);
        return true;
    }
    const bool passed = outcome.value(u"passed").toBool() && pair.answer.end == SandboxResult::End::Exited;
    setShare(score, passed);
    score.reason = passed ? whyCorrect(tests) : whyIncorrect(outcome, pair, tests, limits);
    if (programs.size() > 1) {
        const ExtractedCode &used =
            programs.at(std::clamp<qsizetype>(outcome.value(u"used").toInteger(), 0, programs.size() - 1));
        score.extracted = used.code;
        score.extractedAt = used.at;
        score.reason = {CodeReasons::severalPrograms, {score.reason, QString::number(programs.size())}};
    }
    return pair.answer.end != SandboxResult::End::TimeLimit;
}

Message PythonScorer::problemWith(const ScorerSpec &spec) const
{
    return problemWithTests(pythonTests(spec.fields));
}

} // namespace Pennybench::Scoring
