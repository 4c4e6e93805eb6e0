#pragma once

#include "app/base/expected.h"
#include "app/catalogue/catalogue.h"
#include "app/runs/runplan.h"

#include <QCommandLineParser>

namespace Pennybench::CommandLine {

/// The catalogue of the program and the user, with the practice models and every --catalogue.
Expected<Models::Catalogue> catalogueFrom(const QCommandLineParser &arguments);
/// That there is no such model, with similar ones.
Unexpected unknownModel(const Models::Catalogue &catalogue, const QString &id);

/// --judge ID.
QCommandLineOption judgeOption();
/// The judge of --judge, else the one of the session that is continued, as the catalogue has it now: a
/// session does not say where a model is reached. Empty where there is neither.
Expected<std::optional<Runs::JudgeChoice>> judgeFrom(const QCommandLineParser &arguments,
    const Models::Catalogue &catalogue, const std::optional<Runs::JudgeChoice> &earlier = {});

} // namespace Pennybench::CommandLine
