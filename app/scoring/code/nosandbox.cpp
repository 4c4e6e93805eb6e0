#include "app/scoring/code/codereasons.h"
#include "app/scoring/code/sandbox.h"

// Built in place of the sandbox where PENNYBENCH_SANDBOX is off: no program runs, and code answers say why
// they are undecided.

namespace Pennybench::Scoring {

QString Sandbox::findBubblewrap()
{
    return {};
}

Sandbox::Sandbox(const QString &)
    : m_problem(probe())
{
}

Message Sandbox::probe() const
{
    return {CodeReasons::noSandbox, {CodeReasons::builtWithoutSandbox, CodeReasons::buildWithSandbox}};
}

SandboxResult Sandbox::run(const QByteArray &, const QByteArray &, const SandboxLimits &) const
{
    SandboxResult result;
    result.problem = m_problem;
    return result;
}

SandboxPair Sandbox::runPair(
    const SandboxProgram &program, const SandboxProgram &, const SandboxLimits &limits) const
{
    const SandboxResult none = run(program.text, program.input, limits);
    return {none, none};
}

} // namespace Pennybench::Scoring
