#pragma once

#include "app/catalogue/catalogue.h"
#include "app/runs/answer.h"
#include "app/runs/runplan.h"

namespace Pennybench::Runs {

/// The letters of a session's contestants, by their place in the plan from 0: A to Z, AA, AB …
QString contestantLetter(int place);

/// The families of a session's contestants, numbered from 0 by their first member in the plan: what shares a
/// number shares hue and shape everywhere. The family is the model's maker or base model; where the catalogue
/// names none, a model is a family by itself, with all its settings.
QList<int> contestantFamilies(const QList<Models::ModelEntry> &contestants);

/// Their names for people, without the parentheses that are not needed to tell them apart: "Scholar" where
/// there is one, "Scholar (temperature=0)" where "(practice)" stands behind all of them. The id where a model
/// has no name.
QStringList contestantNames(const QList<Models::ModelEntry> &contestants);

/// What a contestant has of its own, as "effort=high;temperature=0.2;seed=7;stream=off;system=Be brief.": a
/// long system text is cut.
QString settingsText(const OwnSettings &settings);

/// The model's entry as the plan has it for the contestant: under its id, with its label for a name, or with
/// its settings in parentheses behind the model's, and in its model's family.
Models::ModelEntry entryOf(const Contestant &contestant, Models::ModelEntry model);

/// What the answer was asked with besides the defaults, as "effort=high;temperature=0.2;max_tokens=400", and
/// behind it the contestant's own seed, streaming and system text.
QString settingsText(const RunPlan &plan, const Answer &answer);

} // namespace Pennybench::Runs
