#pragma once

#include "app/commandline/verb.h"

namespace Pennybench::CommandLine {

/// Lists the catalogue; shows and takes over what a downloaded file of prices would change in it.
class ModelsVerb final : public Verb {
public:
    QString name() const override { return QStringLiteral("models"); }
    QString summary() const override;
    void describe(OptionParser &parser) const override;
    int execute(const QCommandLineParser &arguments, Console &console) override;
};

} // namespace Pennybench::CommandLine
