#pragma once

#include "app/commandline/verb.h"

namespace Pennybench::CommandLine {

class ManualVerb final : public Verb {
public:
    QString name() const override { return QStringLiteral("manual"); }
    QString summary() const override;
    void describe(OptionParser &) const override { }
    int execute(const QCommandLineParser &arguments, Console &console) override;
};

} // namespace Pennybench::CommandLine
