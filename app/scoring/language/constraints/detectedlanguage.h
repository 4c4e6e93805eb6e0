#pragma once

#include <QString>

namespace Pennybench::Scoring {

/// The language of most of a text as ISO 639-1 ("en", "vi", "zh"; "he" for Hebrew), by the Compact Language
/// Detector 2. Empty where it cannot be told: too short, or no words. Capitals make no difference.
QString detectedLanguage(const QString &text);

} // namespace Pennybench::Scoring
