#include "app/scoring/language/choice/choicerules.h"

#include <QRegularExpression>

namespace Pennybench::Scoring {

namespace {

const auto anyCaseAllowed =
    QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption;
/// Not taken back by "but" in the same sentence.
const QString standing = QStringLiteral("(?![^.!?。！？\\n]{0,40}(?:\\bbut\\b|however|nhưng|但|不过))");

/// "C is also acceptable": what is said of an option, wherever it stands.
const QRegularExpression &accepted()
{
    static const QRegularExpression pattern(
        QStringLiteral("^\\)?\\s*(?:option |选项)?(?:"
                       "(?:is|would be|could be|can be|may be|might be) (?:also |equally |just as "
                       ")?(?:acceptable|accepted)|"
                       "(?:could|can|may|might|would) also be (?:acceptable|accepted|chosen)|"
                       "cũng (?:chấp nhận được|có thể (?:chọn|chấp nhận))|"
                       "(?:也|同样|亦)(?:可以选?|可接受|能选))(?!\\p{Latin})")
            + standing,
        anyCaseAllowed);
    return pattern;
}

/// "C is also correct": what may be said of a statement that is not chosen, and so counts in the sentence of
/// the choice alone.
const QRegularExpression &alsoRight()
{
    static const QRegularExpression pattern(
        QStringLiteral(
            "^\\)?\\s*(?:option |选项)?(?:"
            "(?:is|are|would be|could be|can be|may be|might be) (?:also |equally |just as |likewise )"
            "(?:an? |the )?(?:correct|right|valid|fine)|"
            "(?:would|could|may|might) (?:also )?be (?:correct|right)(?:,? too| as well)?|"
            "cũng (?:là )?(?:đúng|hợp lệ)|(?:也|同样|亦)(?:是|算)?(?:对(?!不)|正确|成立))(?!\\p{Latin})")
            + standing,
        anyCaseAllowed);
    return pattern;
}

/// Whether the choice and this letter stand in one sentence that gives no reasons between them.
bool isInItsSentence(const ChoiceReading &reading, const ChosenLetter &chosen, qsizetype letter)
{
    static const QRegularExpression reason(
        QStringLiteral("\\b(?:because|since|as)\\b|(?<!\\p{L})(?:vì|do|bởi)(?!\\p{L})|因为|由于"),
        anyCaseAllowed);
    static const QRegularExpression stop(QStringLiteral("^[)\\]*]*[.。!！]"));
    const qsizetype behind = chosen.at + chosen.length;
    return reading.endOfSentence(chosen.at) >= letter && !stop.match(reading.from(behind, 8)).hasMatch()
        && !reason.match(reading.from(behind, letter - behind)).hasMatch();
}

} // namespace

void addAlsoAllowed(const ChoiceSearch &search, ChosenLetter &chosen)
{
    constexpr qsizetype reach = 300; // after the choice
    constexpr qsizetype longestPhrase = 120;
    if (chosen.letters.size() != 1)
        return;
    for (const qsizetype letter : search.reading.loneLetters()) {
        const QChar other = search.reading.at(letter);
        const bool isBehind = letter > chosen.at && letter - chosen.at < reach;
        if (!isBehind || chosen.letters.contains(other) || !search.counts(letter))
            continue;
        const auto said = search.reading.from(letter + 1, longestPhrase);
        const bool isAllowed = accepted().match(said).hasMatch()
            || (isInItsSentence(search.reading, chosen, letter) && alsoRight().match(said).hasMatch());
        if (isAllowed)
            chosen.letters += QStringLiteral(", ") + other;
    }
}

} // namespace Pennybench::Scoring
