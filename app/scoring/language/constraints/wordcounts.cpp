#include "app/scoring/language/constraints/counts.h"
#include "app/scoring/language/texts.h"
#include "app/scoring/patterns.h"

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

/// Where the ending of "I'm", "I'll" and "A's" begins, in small or capital letters.
qsizetype startOfEnding(QStringView word, bool upper)
{
    static const auto small = u".('(?:s|m|d|ll|re|ve)|n't)$"_re;
    static const auto capital = u".('(?:S|M|D|LL|RE|VE)|N'T)$"_re;
    return (upper ? capital : small).match(word).capturedStart(1);
}

/// The part before a small ending is a word of its own; one whose letters are all capitals can be two.
qsizetype capitalWordsIn(QStringView piece)
{
    const qsizetype ending = startOfEnding(piece, false);
    const QStringView word = ending < 0 ? piece : piece.left(ending);
    const bool isPair =
        startOfEnding(word, true) >= 0 || wordList<"two words in one">().contains(word.toString());
    return !isAllUpper(word) ? 0 : isPair ? 2 : 1;
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
