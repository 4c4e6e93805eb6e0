#pragma once

#include "app/base/expected.h"
#include "app/runs/runplan.h"

namespace Pennybench::CommandLine {

/// What one `--model` names: a model, and what it is asked with besides the plain options.
struct ContestantArgument {
    QString model; ///< the catalogue's id
    QString label;
    Runs::OwnSettings settings;

    bool operator==(const ContestantArgument &) const = default;
};

/// Reads "ID:effort=high,label=NAME". The settings begin behind the last colon, outside of quotes, that is
/// followed by one of their keys and "=", so that ids with colons stay whole. A value with a comma is quoted
/// with ". The problem names the setting and what it takes.
Expected<ContestantArgument> contestantFromText(const QString &text);

/// The text itself, or what the file holds where it is "@FILE".
Expected<QString> systemText(const QString &value);

/// What would name the contestants of a plan, in their order.
QList<ContestantArgument> contestantsOf(const Runs::RunPlan &plan);

/// Adds the contestant to the plan, under the id that it has in earlier where it is there: the same model
/// with the same settings. What the plan has already is not added twice.
void addContestant(Runs::RunPlan &plan, const Models::ModelEntry &model, const ContestantArgument &argument,
    const Runs::RunPlan &earlier);

/// A sentence for each model that does not take what its own settings say.
QStringList settingsNotices(const Runs::RunPlan &plan);

} // namespace Pennybench::CommandLine
