#pragma once

#include "app/commandline/verb.h"

namespace Pennybench::CommandLine {

class ArticleVerb final : public Verb {
public:
    QString name() const override { return QStringLiteral("article"); }
    QString summary() const override;
    void describe(OptionParser &parser) const override;
    int execute(const QCommandLineParser &arguments, Console &console) override;
};

} // namespace Pennybench::CommandLine
