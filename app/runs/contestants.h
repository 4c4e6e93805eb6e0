#pragma once

#include "app/catalogue/catalogue.h"
#include "app/runs/answer.h"

namespace Pennybench::Runs {

/// The letters of a session's contestants, by their place in the plan from 0: A to Z, AA, AB …
QString contestantLetter(int place);

/// The families of a session's contestants, numbered from 0 by their first member in the plan: what shares a
/// number shares hue and shape everywhere. The family is the model's maker or base model; where the catalogue
/// names none, a model is a family by itself, with all its settings.
QList<int> contestantFamilies(const QList<Models::ModelEntry> &contestants);

/// Their names for people, without what stands in parentheses where that still tells them apart; the id where
/// a model has no name.
QStringList contestantNames(const QList<Models::ModelEntry> &contestants);

/// What the answer was asked with besides the defaults, as "effort=high;temperature=0.2;max_tokens=400".
QString settingsText(const Answer &answer);

} // namespace Pennybench::Runs
