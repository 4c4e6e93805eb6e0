#pragma once

#include "app/catalogue/catalogue.h"
#include "app/suites/suite.h"
#include "providers/practice/practicemodel.h"

#include <QHash>
#include <QString>
#include <QUrl>

namespace Pennybench::Runs {

/// What the practice models have to know to answer the prompt rightly and wrongly.
Providers::PracticeLesson practiceLesson(const Suites::Prompt &prompt);
/// The same for all of the suite's prompts, by their text.
QHash<QString, Providers::PracticeLesson> practiceLessons(const Suites::Suite &suite);

/// The practice models as entries of a catalogue: one provider "practice" at the base URL of the openai
/// dialect, prices invented, every model marked as simulated.
Models::Catalogue practiceCatalogue(const QUrl &baseUrl);

} // namespace Pennybench::Runs
