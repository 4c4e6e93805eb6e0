#include "app/scoring/language/constraints/counts.h"
#include "app/scoring/language/texts.h"

namespace Pennybench::Scoring {

namespace {

bool isWordCharacter(char32_t c)
{
    return QChar::isLetterOrNumber(c) || QChar::isMark(c) || c == U'_';
}

qsizetype wordRuns(QStringView text, bool splitChinese)
{
    qsizetype count = 0;
    bool inside = false;
    for (const char32_t c : codePoints(text)) {
        const bool alone = splitChinese && isWrittenWithoutBlanks(c) && QChar::isLetter(c);
        const bool word = !alone && isWordCharacter(c);
        count += alone || (word && !inside) ? 1 : 0;
        inside = word;
    }
    return count;
}

/// Where the text is cut on both sides of the character that stands there.
bool isCut(QStringView text, qsizetype at)
{
    const QChar c = text.at(at);
    const QChar next = at + 1 < text.size() ? text.at(at + 1) : QChar();
    if (c.isSpace() || QStringView(u";@#$%&?!*[](){}<>\"“”‘’«»„`").contains(c))
        return true;
    if (c == u',' || c == u':')
        return !next.isDigit();
    if (c == u'.' || c == u'-') // "..." and "--" stand apart, single ones do not
        return next == c || (at > 0 && text.at(at - 1) == c);
    return false;
}

bool endsWith(QStringView word, QStringView ending)
{
    return word.size() > ending.size() && word.endsWith(ending);
}

/// How many words in capitals a word is whose letters are all capitals.
qsizetype partsOf(QStringView word)
{
    for (const QStringView ending : {QStringView(u"'S"), QStringView(u"'M"), QStringView(u"'D"),
             QStringView(u"'LL"), QStringView(u"'RE"), QStringView(u"'VE"), QStringView(u"N'T")}) {
        if (endsWith(word, ending))
            return 2;
    }
    for (const QStringView pair : {QStringView(u"CANNOT"), QStringView(u"GONNA"), QStringView(u"GOTTA"),
             QStringView(u"GIMME"), QStringView(u"LEMME"), QStringView(u"WANNA"), QStringView(u"D'YE"),
             QStringView(u"MORE'N"), QStringView(u"'TIS"), QStringView(u"'TWAS")}) {
        if (word == pair)
            return 2;
    }
    return 1;
}

/// "I'm", "I'll", "A's": the part before the apostrophe is a word of its own.
QStringView withoutEnding(QStringView word)
{
    for (const QStringView ending : {QStringView(u"'s"), QStringView(u"'m"), QStringView(u"'d"),
             QStringView(u"'ll"), QStringView(u"'re"), QStringView(u"'ve"), QStringView(u"n't")}) {
        if (endsWith(word, ending))
            return word.chopped(ending.size());
    }
    return word;
}

qsizetype capitalWordsIn(QStringView piece)
{
    const QStringView word = withoutEnding(piece);
    return isAllUpper(word) ? partsOf(word) : 0;
}

bool isInOneCase(QStringView text, bool upper)
{
    bool cased = false;
    for (const char32_t c : codePoints(text)) {
        if (QChar::isTitleCase(c) || (upper ? QChar::isLower(c) : QChar::isUpper(c)))
            return false;
        cased = cased || (upper ? QChar::isUpper(c) : QChar::isLower(c));
    }
    return cased;
}

} // namespace

qsizetype countWords(QStringView text)
{
    return wordRuns(text, false);
}

qsizetype countChineseWords(QStringView text)
{
    return wordRuns(text, true);
}

qsizetype countCapitalWords(QStringView text)
{
    qsizetype count = 0;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && !isCut(text, i))
            continue;
        count += capitalWordsIn(text.mid(start, i - start));
        start = i + 1;
    }
    return count;
}

bool isAllUpper(QStringView text)
{
    return isInOneCase(text, true);
}

bool isAllLower(QStringView text)
{
    return isInOneCase(text, false);
}

} // namespace Pennybench::Scoring
