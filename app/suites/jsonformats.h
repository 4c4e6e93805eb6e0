#pragma once

#include "app/base/expected.h"
#include "app/suites/suite.h"

#include <QJsonObject>

namespace Pennybench::Suites {

/// A public set that is distributed as JSON objects: one per line, or a list of them.
struct JsonFormat {
    const char *name; ///< for people, e.g. "GSM8K"
    /// Whether a row has the fields that only this set has.
    bool (*fits)(const QJsonObject &row);
    /// Sets title, licence, source and warnings of the published set.
    void (*describe)(Suite &suite);
    /// number is 1-based. A failure names the field.
    Expected<Prompt> (*prompt)(const QJsonObject &row, int number);
    /// Whether a row in this form belongs to the published set; null: every row does. The suite's name may
    /// show it too.
    bool (*isOfTheSet)(const QJsonObject &row) = nullptr;
    const char *setName = ""; ///< as isNamedAs() compares it
};

extern const JsonFormat gsm8kFormat;
extern const JsonFormat mathFormat; ///< MATH-500, MATH and lists of the same form, such as AIME
extern const JsonFormat mmluProFormat;
extern const JsonFormat humanEvalFormat;
extern const JsonFormat mbppFormat;
extern const JsonFormat ifEvalFormat;
extern const JsonFormat mtBenchFormat;

/// Null if no format fits.
const JsonFormat *jsonFormatOf(const QJsonObject &row);
/// "GSM8K, MATH-500, …".
QStringList jsonFormatNames();

} // namespace Pennybench::Suites
