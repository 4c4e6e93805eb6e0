#pragma once

#include "app/scoring/code/childprocess.h"
#include "app/scoring/code/sandbox.h"

namespace Pennybench::Scoring {

/// Feeds and drains the sandbox's process until it ends or breaks a limit, and kills it then. Time, memory,
/// files and output are watched from outside; blocks the calling thread.
SandboxResult supervise(ChildProcess &child, const QByteArray &input, const SandboxLimits &limits);

/// As supervise(), for the two processes of Sandbox::runPair(), until the tests end or either breaks a limit.
SandboxPair superviseTests(ChildProcess &tests, const QByteArray &testsInput, ChildProcess &answer,
    const QByteArray &answerInput, const SandboxLimits &limits);

} // namespace Pennybench::Scoring
