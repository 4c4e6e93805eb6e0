#pragma once

#include <QStringView>

namespace Pennybench::Runs {

/// About how many tokens a text has, for estimates before a run and where a provider reports none: four
/// Latin letters a token, one for a Han, kana or Hangul character, two for other letters. Tokenisers
/// differ by a third either way.
qint64 estimateTokens(QStringView text);

/// More tokens than any tokeniser makes of the text: one a byte of UTF-8, and the frame of the messages.
qint64 mostTokens(QStringView text);

} // namespace Pennybench::Runs
