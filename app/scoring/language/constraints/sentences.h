#pragma once

#include <QString>
#include <QStringList>

namespace Pennybench::Scoring {

/// The sentences of a text, without the white space between them.
///
/// A sentence ends at ".", "?" or "!" before white space or a closing mark, as the Punkt algorithm (Kiss and
/// Strunk 2006) decides: not after an abbreviation, an initial or an ordinal unless the next word speaks for
/// it. Its tables are made by hand here, not learned. A line's end alone does not end a sentence. The
/// full-width marks 。！？ end one wherever they stand. Linear.
QStringList sentencesOf(const QString &text);

} // namespace Pennybench::Scoring
