#pragma once

#include "app/suites/suite.h"

#include <QSet>

namespace Pennybench::Suites {

// Changes of a suite of one's own. Each gives the changed suite, or what is wrong with its field; the suite
// that was given stays as it is. importedsuites.h writes them.

/// With the prompt behind the others. A prompt without id gets the first free one.
Expected<Suite> withPrompt(Suite suite, Prompt prompt);
/// With the prompt in the place of the one of this id. Fails where it is not there any more.
Expected<Suite> withPromptChanged(Suite suite, const QString &id, const Prompt &prompt);
/// Without these prompts. One must be left: a suite without prompts cannot be read again.
Expected<Suite> withoutPrompts(Suite suite, const QSet<QString> &ids);
/// With the prompt so many places further down, or up where by is negative; no further than the end.
Expected<Suite> withPromptMoved(Suite suite, const QString &id, int by);
/// With another name; the id, which sessions know it by, stays.
Expected<Suite> withTitle(Suite suite, const QString &title);

} // namespace Pennybench::Suites
