#pragma once

#include "providers/base/message.h"

/// The reasons of the scorer of Python code and its sandbox. An id never changes its meaning.
namespace Pennybench::Scoring::CodeReasons {

// Limits. %1: seconds, MB, KB, files.
inline constexpr MessageText timeLimit{
    "code.time-limit", QT_TRANSLATE_NOOP("Message", "Time limit: the code was stopped after %1 s.")};
inline constexpr MessageText memoryLimit{
    "code.memory-limit", QT_TRANSLATE_NOOP("Message", "Memory limit: the code was stopped at %1 MB.")};
inline constexpr MessageText outputLimit{"code.output-limit",
    QT_TRANSLATE_NOOP("Message", "Output limit: the code was stopped after it had printed more than %1 KB.")};
inline constexpr MessageText fileLimit{"code.file-limit",
    QT_TRANSLATE_NOOP("Message", "File limit: the code was stopped after it had made more than %1 files.")};
// An early end. %1: one of the first two, %2: the last line of its errors.
inline constexpr MessageText bySignal{"code.by-signal", QT_TRANSLATE_NOOP("Message", "by signal %1")};
inline constexpr MessageText withExitCode{
    "code.with-exit-code", QT_TRANSLATE_NOOP("Message", "with exit code %1")};
inline constexpr MessageText endedEarly{
    "code.ended-early", QT_TRANSLATE_NOOP("Message", "The program ended %1 before its tests did.")};
inline constexpr MessageText endedEarlySaying{"code.ended-early-saying",
    QT_TRANSLATE_NOOP("Message", "The program ended %1 before its tests did (%2).")};

// A test that failed. %1: the call, %2: what came, %3: the expected value.
inline constexpr MessageText programWithInput{
    "code.program-with-input", QT_TRANSLATE_NOOP("Message", "With the input %1 the program")};
inline constexpr MessageText raised{"code.raised", QT_TRANSLATE_NOOP("Message", "%1 raised %2")};
inline constexpr MessageText printed{
    "code.printed", QT_TRANSLATE_NOOP("Message", "%1 printed %2; expected %3.")};
inline constexpr MessageText returned{
    "code.returned", QT_TRANSLATE_NOOP("Message", "%1 returned %2; expected %3.")};
// %1: the line of the test, %2: why.
inline constexpr MessageText testFailed{
    "code.test-failed", QT_TRANSLATE_NOOP("Message", "This test failed: %1")};
inline constexpr MessageText testFailedBecause{
    "code.test-failed-because", QT_TRANSLATE_NOOP("Message", "This test failed: %1 (%2)")};
inline constexpr MessageText passed{"code.passed", QT_TRANSLATE_NOOP("Message", "All tests passed.")};
inline constexpr MessageText allPassed{
    "code.all-passed", QT_TRANSLATE_NOOP("Message", "All %1 tests passed.")};
// %1: the verdict in words, %2: how many programs.
inline constexpr MessageText severalPrograms{"code.several-programs",
    QT_TRANSLATE_NOOP("Message", "%1 The answer gives %2 programs; the last whole one was tested.")};

// Why the code could not be tested. %1: a module, function or error.
inline constexpr MessageText notAllowed{"code.not-allowed",
    QT_TRANSLATE_NOOP(
        "Message", "Running model-written code is not allowed; allow it to have code answers scored.")};
inline constexpr MessageText cutBeforeCode{"code.cut-before-code",
    QT_TRANSLATE_NOOP("Message", "The answer was cut at the token limit before it gave code.")};
inline constexpr MessageText noCode{
    "code.no-code", QT_TRANSLATE_NOOP("Message", "The answer holds no Python code.")};
inline constexpr MessageText noMultiprocessing{"code.no-multiprocessing",
    QT_TRANSLATE_NOOP("Message", "The code needs multiprocessing, which the sandbox does not allow.")};
inline constexpr MessageText moduleNotInstalled{
    "code.module-not-installed", QT_TRANSLATE_NOOP("Message", "The code needs %1, which is not installed.")};
inline constexpr MessageText moduleNotAllowed{"code.module-not-allowed",
    QT_TRANSLATE_NOOP("Message", "The code needs %1, which this prompt does not allow.")};
inline constexpr MessageText testsNotRun{
    "code.tests-not-run", QT_TRANSLATE_NOOP("Message", "The tests cannot be run: %1")};
inline constexpr MessageText notLoaded{
    "code.not-loaded", QT_TRANSLATE_NOOP("Message", "The code cannot be loaded: %1")};
inline constexpr MessageText noFunction{
    "code.no-function", QT_TRANSLATE_NOOP("Message", "The code defines no function %1.")};
inline constexpr MessageText notSetUp{
    "code.not-set-up", QT_TRANSLATE_NOOP("Message", "The tests cannot be set up: %1")};

// The sandbox. %1: why there is none, %2: what to do about it.
inline constexpr MessageText notStarted{
    "sandbox.not-started", QT_TRANSLATE_NOOP("Message", "The sandbox did not start (%1); score again.")};
inline constexpr MessageText noSandbox{
    "sandbox.none", QT_TRANSLATE_NOOP("Message", "There is no sandbox: %1 Code answers stay undecided. %2")};
inline constexpr MessageText builtWithoutSandbox{
    "sandbox.built-without", QT_TRANSLATE_NOOP("Message", "this program was built without it.")};
inline constexpr MessageText buildWithSandbox{
    "sandbox.build-with", QT_TRANSLATE_NOOP("Message", "On Linux, build it with -DPENNYBENCH_SANDBOX=ON.")};
inline constexpr MessageText noBubblewrap{
    "sandbox.no-bubblewrap", QT_TRANSLATE_NOOP("Message", "bubblewrap (bwrap) is not installed.")};
inline constexpr MessageText noFilter{
    "sandbox.no-filter", QT_TRANSLATE_NOOP("Message", "the filter of system calls cannot be made.")};
inline constexpr MessageText notClosed{
    "sandbox.not-closed", QT_TRANSLATE_NOOP("Message", "what %1 starts is not closed in (%2).")};
inline constexpr MessageText bubblewrapCannotStart{
    "sandbox.bubblewrap-cannot-start", QT_TRANSLATE_NOOP("Message", "bubblewrap cannot start here (%1).")};
inline constexpr MessageText noReasonGiven{
    "sandbox.no-reason-given", QT_TRANSLATE_NOOP("Message", "it gave no reason")};
inline constexpr MessageText noFiles{
    "sandbox.no-files", QT_TRANSLATE_NOOP("Message", "this process can make no more files in memory.")};
inline constexpr MessageText noProcesses{
    "sandbox.no-processes", QT_TRANSLATE_NOOP("Message", "the system can make no more processes.")};
inline constexpr MessageText needsProfile{"sandbox.needs-profile",
    QT_TRANSLATE_NOOP("Message",
        "This system keeps user namespaces from programs without a profile, as Ubuntu does since 24.04; give "
        "bwrap an AppArmor profile (docs/sandbox.md has it) or set "
        "kernel.apparmor_restrict_unprivileged_userns=0.")};
inline constexpr MessageText noNamespaces{"sandbox.no-namespaces",
    QT_TRANSLATE_NOOP("Message",
        "User namespaces are forbidden here, as they are in many containers; set "
        "kernel.unprivileged_userns_clone=1 and user.max_user_namespaces above 0, or run Pennybench outside "
        "the container.")};
inline constexpr MessageText installPython{
    "sandbox.install-python", QT_TRANSLATE_NOOP("Message", "Install Python: apt install python3.")};
inline constexpr MessageText installBubblewrap{
    "sandbox.install-bubblewrap", QT_TRANSLATE_NOOP("Message", "Install it: apt install bubblewrap.")};
inline constexpr MessageText newerBubblewrap{
    "sandbox.newer-bubblewrap", QT_TRANSLATE_NOOP("Message", "See that this is bubblewrap 0.8 or later.")};
inline constexpr MessageText closeOthers{
    "sandbox.close-others", QT_TRANSLATE_NOOP("Message", "Close other programs and score again.")};
inline constexpr MessageText seeDocs{
    "sandbox.see-docs", QT_TRANSLATE_NOOP("Message", "See docs/sandbox.md for what it needs.")};

} // namespace Pennybench::Scoring::CodeReasons
