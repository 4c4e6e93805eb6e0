#pragma once

#include <QRegularExpression>

#include <algorithm>

/// Regular expressions as literals, and the phrases of natural languages by name.
namespace Pennybench::Scoring {

/// The pattern as it stands: letters without case and classes like \w are those of ASCII.
inline QRegularExpression operator""_re(const char16_t *text, std::size_t size)
{
    return QRegularExpression(QString::fromUtf16(text, static_cast<qsizetype>(size)));
}

/// With the classes of Unicode.
inline QRegularExpression operator""_reu(const char16_t *text, std::size_t size)
{
    return QRegularExpression(QString::fromUtf16(text, static_cast<qsizetype>(size)),
        QRegularExpression::UseUnicodePropertiesOption);
}

/// With the classes of Unicode, and case does not matter.
inline QRegularExpression operator""_rei(const char16_t *text, std::size_t size)
{
    return QRegularExpression(QString::fromUtf16(text, static_cast<qsizetype>(size)),
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
}

template <std::size_t size>
struct PhraseName {
    char text[size]{};
    consteval PhraseName(const char (&given)[size])
    {
        std::copy_n(given, size, text);
    } // NOLINT(*-explicit-*)
};

/// What phrases.txt has under this name. Case does not matter and classes are those of Unicode. A name that
/// is not there ends the program.
QRegularExpression readPhrase(const char *name);

/// The same, read once. Thread-safe.
template <PhraseName name>
const QRegularExpression &phrase()
{
    static const QRegularExpression pattern = readPhrase(name.text);
    return pattern;
}

} // namespace Pennybench::Scoring
