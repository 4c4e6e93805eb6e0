#pragma once

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

/// Regular expressions as literals, and phrases and words of natural languages by name.
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

/// What phrases.txt has under this name: case does not matter and classes are those of Unicode. What
/// words.txt has: the words of a list; what each word of a table stands for. A name that is not there ends
/// the program.
QRegularExpression readPhrase(const char *name);
QSet<QString> readWordList(const char *name);
QHash<QString, QString> readWordTable(const char *name);

/// The same, read once. Thread-safe.
template <PhraseName name>
const QRegularExpression &phrase()
{
    static const QRegularExpression pattern = readPhrase(name.text);
    return pattern;
}

template <PhraseName name>
const QSet<QString> &wordList()
{
    static const QSet<QString> list = readWordList(name.text);
    return list;
}

template <PhraseName name>
const QHash<QString, QString> &wordTable()
{
    static const QHash<QString, QString> table = readWordTable(name.text);
    return table;
}

} // namespace Pennybench::Scoring
