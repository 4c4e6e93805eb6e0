#pragma once

#include "app/commandline/verb.h"

namespace Pennybench::CommandLine {

class RunVerb final : public Verb {
public:
    QString name() const override { return QStringLiteral("run"); }
    QString summary() const override;
    void describe(OptionParser &parser) const override;
    bool worksUnread() const override { return true; }
    bool keepsLog() const override { return true; }
    int execute(const QCommandLineParser &arguments, Console &console) override;
    bool drawsPictures(const QCommandLineParser &arguments) const override;
};

} // namespace Pennybench::CommandLine
