#pragma once

#include "app/commandline/verb.h"

namespace Pennybench::CommandLine {

/// Copies a session, unchanged, between files and databases.
class CopyVerb final : public Verb {
public:
    QString name() const override { return QStringLiteral("copy"); }
    QString summary() const override;
    void describe(OptionParser &parser) const override;
    int execute(const QCommandLineParser &arguments, Console &console) override;
};

} // namespace Pennybench::CommandLine
