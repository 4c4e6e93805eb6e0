#pragma once

#include "app/commandline/verb.h"

namespace Pennybench::CommandLine {

/// Says what is wrong with suites, catalogues, answers and sessions.
class CheckVerb final : public Verb {
public:
    QString name() const override { return QStringLiteral("check"); }
    QString summary() const override;
    void describe(OptionParser &parser) const override;
    int execute(const QCommandLineParser &arguments, Console &console) override;
};

} // namespace Pennybench::CommandLine
