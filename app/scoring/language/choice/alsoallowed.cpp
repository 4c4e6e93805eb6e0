#include "app/scoring/language/choice/choicerules.h"

#include <QRegularExpression>

namespace Pennybench {

namespace {

/// What stands behind a letter that is allowed beside the chosen one, and is not taken back by "but".
const QRegularExpression &alsoAllowed()
{
    static const QRegularExpression pattern(
        QStringLiteral(
            "^\\)?\\s*(?:option |选项)?(?:"
            "(?:is|are|was|would|could|can|may|might)\\s+(?:be\\s+)?(?:also|equally|just "
            "as|likewise)\\s+(?:be\\s+)?"
            "(?:an? |the )?(?:acceptable|accepted|correct|right|valid|true|fine)(?!\\p{L})|"
            "(?:could|can|may|might|would)\\s+(?:also\\s+)?be\\s+(?:accepted|correct|right)(?:,? too| as "
            "well)|"
            "(?:could|can|may|might)\\s+also\\s+be\\s+(?:accepted|acceptable|correct|right|chosen)(?!\\p{L})|"
            "(?:also|too) (?:works|counts)(?!\\p{L})|"
            "cũng (?:là )?(?:đúng|chấp nhận được|có thể (?:đúng|chọn|chấp nhận)|hợp lệ)(?!\\p{L})|"
            "(?:也|同样|亦)(?:是|算|都)?(?:可以|对(?!不)|正确|成立|可接受|能选))"
            "(?![^.!?。！？\\n]{0,40}(?:\\bbut\\b|however|nhưng|但|不过))"),
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

} // namespace

void addAlsoAllowed(const ChoiceSearch &search, ChosenLetter &chosen)
{
    constexpr qsizetype reach = 300; // behind the choice
    constexpr qsizetype longestPhrase = 120;
    if (chosen.letters.size() != 1)
        return;
    for (const qsizetype letter : search.reading.loneLetters()) {
        const QChar other = search.reading.at(letter);
        const bool isBehind = letter > chosen.at && letter - chosen.at < reach;
        if (isBehind && !chosen.letters.contains(other) && search.counts(letter)
            && alsoAllowed().match(search.reading.from(letter + 1, longestPhrase)).hasMatch())
            chosen.letters += QStringLiteral(", ") + other;
    }
}

} // namespace Pennybench
