#pragma once

#include "app/commandline/verb.h"

namespace Pennybench::CommandLine {

/// Serves the votes of a class without a window; steps are read from standard input.
class VoteVerb final : public Verb {
public:
    QString name() const override { return QStringLiteral("vote"); }
    QString summary() const override;
    void describe(OptionParser &parser) const override;
    int execute(const QCommandLineParser &arguments, Console &console) override;
};

} // namespace Pennybench::CommandLine
