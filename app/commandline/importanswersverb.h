#pragma once

#include "app/commandline/verb.h"

namespace Pennybench::CommandLine {

class ImportAnswersVerb final : public Verb {
public:
    QString name() const override { return QStringLiteral("import-answers"); }
    QString summary() const override;
    void describe(OptionParser &parser) const override;
    int execute(const QCommandLineParser &arguments, Console &console) override;
    bool worksUnread() const override { return true; }
};

} // namespace Pennybench::CommandLine
