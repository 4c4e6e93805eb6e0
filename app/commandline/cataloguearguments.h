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

/// --judge ID, which may be given for several judges.
QCommandLineOption judgeOption();
/// The judges of --judge, else those of the session that is continued, as the catalogue has them now: a
/// session does not say where a model is reached. Empty where there are neither.
Expected<QList<Runs::JudgeChoice>> judgesFrom(const QCommandLineParser &arguments,
    const Models::Catalogue &catalogue, const QList<Runs::JudgeChoice> &earlier = {});

} // namespace Pennybench::CommandLine
