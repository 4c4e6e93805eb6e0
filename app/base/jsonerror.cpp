#include "app/base/jsonerror.h"

#include <QJsonParseError>

#include <algorithm>
#include <iterator>

namespace Pennybench {

namespace {

struct JsonErrorText {
    QJsonParseError::ParseError error;
    MessageText text;
};

constexpr JsonErrorText jsonErrorTexts[] = {
    {QJsonParseError::UnterminatedObject,
        {"json-error.unterminated-object", QT_TRANSLATE_NOOP("Message", "unterminated object")}},
    {QJsonParseError::MissingNameSeparator,
        {"json-error.missing-name-separator", QT_TRANSLATE_NOOP("Message", "missing name separator")}},
    {QJsonParseError::UnterminatedArray,
        {"json-error.unterminated-array", QT_TRANSLATE_NOOP("Message", "unterminated array")}},
    {QJsonParseError::MissingValueSeparator,
        {"json-error.missing-value-separator", QT_TRANSLATE_NOOP("Message", "missing value separator")}},
    {QJsonParseError::IllegalValue,
        {"json-error.illegal-value", QT_TRANSLATE_NOOP("Message", "illegal value")}},
    {QJsonParseError::TerminationByNumber,
        {"json-error.invalid-termination-by-number",
            QT_TRANSLATE_NOOP("Message", "invalid termination by number")}},
    {QJsonParseError::IllegalNumber,
        {"json-error.illegal-number", QT_TRANSLATE_NOOP("Message", "illegal number")}},
    {QJsonParseError::IllegalEscapeSequence,
        {"json-error.invalid-escape-sequence", QT_TRANSLATE_NOOP("Message", "invalid escape sequence")}},
    {QJsonParseError::IllegalUTF8String,
        {"json-error.invalid-utf8-string", QT_TRANSLATE_NOOP("Message", "invalid UTF8 string")}},
    {QJsonParseError::UnterminatedString,
        {"json-error.unterminated-string", QT_TRANSLATE_NOOP("Message", "unterminated string")}},
    {QJsonParseError::MissingObject,
        {"json-error.object-is-missing-after-a-comma",
            QT_TRANSLATE_NOOP("Message", "object is missing after a comma")}},
    {QJsonParseError::DeepNesting,
        {"json-error.too-deeply-nested-document",
            QT_TRANSLATE_NOOP("Message", "too deeply nested document")}},
    {QJsonParseError::DocumentTooLarge,
        {"json-error.too-large-document", QT_TRANSLATE_NOOP("Message", "too large document")}},
    {QJsonParseError::GarbageAtEnd,
        {"json-error.garbage-at-the-end-of-the-document",
            QT_TRANSLATE_NOOP("Message", "garbage at the end of the document")}},
};

} // namespace

Message jsonErrorWords(const QJsonParseError &error)
{
    const auto *const known = std::ranges::find(jsonErrorTexts, error.error, &JsonErrorText::error);
    return known == std::end(jsonErrorTexts) ? Message(error.errorString()) : Message(known->text);
}

} // namespace Pennybench
