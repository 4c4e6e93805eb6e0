#pragma once

#include "app/commandline/verb.h"

namespace Pennybench::CommandLine {

/// Prepares a PostgreSQL database for sessions and says in SQL what it did.
class LabVerb final : public Verb {
public:
    QString name() const override { return QStringLiteral("lab"); }
    QString summary() const override;
    void describe(OptionParser &parser) const override;
    int execute(const QCommandLineParser &arguments, Console &console) override;
};

} // namespace Pennybench::CommandLine
