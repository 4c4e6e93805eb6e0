#pragma once

#include "app/base/problem.h"

#include <QByteArrayView>
#include <QList>

#include <optional>

namespace Pennybench::Suites {

/// Where a value stands in a JSON text.
struct JsonSpan {
    qsizetype begin = 0;
    qsizetype length = 0;
    int line = 1; ///< 1-based

    bool operator==(const JsonSpan &) const = default;
};

/// What the brackets and strings of a JSON text show before it is parsed.
struct JsonOutline {
    std::optional<Problem> limit; ///< too deep, too long a string or too many values; with the line
    qsizetype end = -1; ///< after the first value; -1: it does not end
    QList<JsonSpan> elements; ///< of the text's array, or of the array "prompts" of its object
};

/// Reads up to the end of the first value. Does not say whether the text is valid JSON.
JsonOutline outlineOf(QByteArrayView json);

/// The line of a position in a text, 1-based.
int lineAt(QByteArrayView text, qsizetype offset);
/// The column of a position in its line, 1-based, in UTF-8 characters.
int columnAt(QByteArrayView text, qsizetype offset);

} // namespace Pennybench::Suites
