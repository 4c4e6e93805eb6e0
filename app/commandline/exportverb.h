#pragma once

#include "app/commandline/verb.h"

namespace Pennybench::CommandLine {

class ExportVerb final : public Verb {
public:
    QString name() const override { return QStringLiteral("export"); }
    QString summary() const override;
    void describe(OptionParser &parser) const override;
    int execute(const QCommandLineParser &arguments, Console &console) override;
    bool drawsPictures(const QCommandLineParser &arguments) const override;
};

} // namespace Pennybench::CommandLine
