#include "app/scoring/language/constraints/counts.h"
#include "app/scoring/language/constraints/instructions.h"
#include "app/scoring/language/texts.h"
#include "app/scoring/patterns.h"

namespace Pennybench::Scoring {

namespace {

/// The part before a small ending is a word of its own: "I'm", "A's"; one whose letters are all capitals can
/// be two: "IT'S".
qsizetype capitalWordsIn(QString word)
{
    static const auto small = u"(?<=.)(?:'(?:s|m|d|ll|re|ve)|n't)$"_re;
    static const auto capital = u".(?:'(?:S|M|D|LL|RE|VE)|N'T)$"_re;
    const bool isPair = word.remove(small).contains(capital) || wordList<"two words in one">().contains(word);
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

qsizetype countWords(const QString &text)
{
    static const auto word = uR"([\p{L}\p{N}\p{M}_]+)"_reu;
    return countMatches(word, text);
}

qsizetype countChineseWords(const QString &text)
{
    static const auto word =
        uR"((?=[\p{sc:Han}\p{sc:Hira}\p{sc:Kana}])\p{L})"
        R"(|(?:(?!(?=[\p{sc:Han}\p{sc:Hira}\p{sc:Kana}])\p{L})[\p{L}\p{N}\p{M}_])++)"_reu;
    return countMatches(word, text);
}

qsizetype countCapitalWords(const QString &text)
{
    // "..." and "--" stand apart, single ones do not.
    static const auto cut =
        uR"([\s;@#$%&?!*\[\](){}<>"“”‘’«»„`]|[,:](?!\d)|([.-])(?=\g1)|(?<=\.)\.|(?<=-)-)"_reu;
    qsizetype count = 0;
    for (const QString &piece : text.split(cut, Qt::SkipEmptyParts))
        count += capitalWordsIn(piece);
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
