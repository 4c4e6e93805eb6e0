#pragma once

#include <QString>
#include <QStringView>

namespace Pennybench::Desktop {

/// The text in small letters without marks, "đ" as "d", one character for each of the text's. What a person
/// types is found by it, whether with marks or without.
QString folded(QStringView text);

/// Whether every word of the query stands in the text, in any order; both folded. An empty query is in every
/// text.
bool hasAllWords(QStringView foldedText, QStringView foldedQuery);

} // namespace Pennybench::Desktop
