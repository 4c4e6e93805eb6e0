#include "app/scoring/language/constraints/constraintreasons.h"
#include "app/scoring/language/constraints/counts.h"
#include "app/scoring/language/constraints/instructions.h"
#include "app/scoring/language/texts.h"
#include "app/scoring/patterns.h"

namespace Pennybench::Scoring {

namespace {

Message counted(qsizetype count, const ConstraintReasons::OneOrMany &texts)
{
    return {count == 1 ? texts.one : texts.many, {QString::number(count)}};
}

/// Holds a count against the number that an argument gives.
Finding compared(const Check &check, qsizetype count, QStringView relation, QStringView argument,
    const ConstraintReasons::OneOrMany &texts)
{
    return {check.holds(relation, count, argument), counted(count, texts)};
}

Message occurs(const QString &what, qsizetype count)
{
    return {ConstraintReasons::occurs, {what, counted(count, ConstraintReasons::times)}};
}

/// The matches whose first group holds more than spaces.
qsizetype countFilled(const QRegularExpression &pattern, const QString &text)
{
    qsizetype count = 0;
    for (const QRegularExpressionMatch &match : pattern.globalMatch(text))
        count += match.capturedView(1).trimmed().isEmpty() ? 0 : 1;
    return count;
}

Finding capitalWords(const Check &check)
{
    const qsizetype count = countCapitalWords(check.text);
    return compared(check, count, check.given(u"capital_relation"), u"capital_frequency",
        ConstraintReasons::wordsInCapitals);
}

Finding twoResponses(const Check &check)
{
    const auto responses = partsBetween(check.text, QStringLiteral("******"));
    if (!responses)
        return {false, ConstraintReasons::emptyResponse};
    return {responses->size() == 2 && responses->first() != responses->last(),
        counted(responses->size(), ConstraintReasons::responses)};
}

Finding placeholders(const Check &check)
{
    static const auto bracket = uR"(\[[^\n\]]*\])"_re;
    const qsizetype count = countMatches(bracket, check.text);
    return compared(check, count, u"at least", u"num_placeholders", ConstraintReasons::placeholders);
}

Finding sections(const Check &check)
{
    const qsizetype count = countMatches(
        givenPattern(check.given(u"section_spliter"), QStringLiteral("%1\\s?\\d+"), {}), check.text);
    return compared(check, count, u"at least", u"num_sections", ConstraintReasons::sections);
}

/// Lines that begin "- …" or "* …" but not "** …". A star alone on its line takes the next line with it, as
/// in the reference.
Finding bulletLists(const Check &check)
{
    static const auto star = uR"((?m)^[^\S\n]*\*[^*].*)"_reu;
    static const auto dash = uR"((?m)^[^\S\n]*-)"_reu;
    const qsizetype count = countMatches(star, check.text) + countMatches(dash, check.text);
    return compared(check, count, u"exactly", u"num_bullets", ConstraintReasons::bulletPoints);
}

Finding highlightedSections(const Check &check)
{
    // A bold span counts by its own rule; its single stars hold nothing and add nothing.
    static const auto single = uR"(\*([^\n*]*)\*)"_re;
    static const auto bold = uR"(\*\*([^\n*]*)\*\*)"_re;
    const qsizetype count = countFilled(single, check.text) + countFilled(bold, check.text);
    return compared(check, count, u"at least", u"num_highlights", ConstraintReasons::highlightedParts);
}

Finding keywordFrequency(const Check &check)
{
    const QString keyword = check.given(u"keyword");
    const qsizetype count = countMatches(givenPattern(keyword), check.text);
    return {check.holds(check.given(u"relation"), count, u"frequency"), occurs(keyword, count)};
}

Finding letterFrequency(const Check &check)
{
    const QString letter = check.given(u"letter").toLower();
    const qsizetype count = check.text.toLower().count(letter);
    return {check.holds(check.given(u"let_relation"), count, u"let_frequency"), occurs(letter, count)};
}

Finding numberOfParagraphs(const Check &check)
{
    const auto paragraphs = partsBetween(check.text, QStringLiteral("***"));
    if (!paragraphs)
        return {false, ConstraintReasons::emptyParagraph};
    return compared(check, paragraphs->size(), u"exactly", u"num_paragraphs", ConstraintReasons::paragraphs);
}

/// The first word in lower case, up to a mark, without quotes before it.
Finding paragraphFirstWord(const Check &check)
{
    static const auto first = uR"(^'*"*([^\s.,?!'"]*))"_reu;
    const QStringList parts = check.text.split(QStringLiteral("\n\n"));
    const qsizetype count = std::count_if(
        parts.begin(), parts.end(), [](const QString &part) { return !part.trimmed().isEmpty(); });
    const int nth = check.arguments.value(u"nth_paragraph").toInt();
    const QString paragraph = nth >= 1 && nth <= count ? parts.at(nth - 1).trimmed() : QString();
    if (paragraph.isEmpty())
        return {false, {ConstraintReasons::noParagraph, {QString::number(nth)}}};
    const QString word = first.match(paragraph).captured(1).toLower();
    const bool isRight = word == nfc(check.arguments.value(u"first_word").toString()).toLower();
    return {isRight && check.holds(u"exactly", count, u"num_paragraphs"),
        {ConstraintReasons::paragraphStarts,
            {counted(count, ConstraintReasons::paragraphs), QString::number(nth), word}}};
}

Finding numberOfSentences(const Check &check)
{
    const qsizetype count = sentencesOf(check.text).size();
    return compared(check, count, check.given(u"relation"), u"num_sentences", ConstraintReasons::sentences);
}

Finding numberOfWords(const Check &check)
{
    const bool isChinese = check.language == u"zh";
    const auto &texts = isChinese ? ConstraintReasons::charactersAndWords
        : check.language == u"vi" ? ConstraintReasons::syllables
                                  : ConstraintReasons::words;
    const qsizetype count = isChinese ? countChineseWords(check.text) : countWords(check.text);
    return compared(check, count, check.given(u"relation"), u"num_words", texts);
}

Finding noComma(const Check &check)
{
    const qsizetype wide = check.language == u"zh" ? check.text.count(u'，') : 0;
    const qsizetype count = check.text.count(u',') + wide;
    return {count == 0, counted(count, ConstraintReasons::commas)};
}

} // namespace

std::span<const Instruction> countingInstructions()
{
    static constexpr Instruction instructions[] = {
        {u"change_case:capital_word_frequency", u"capital_relation:relation capital_frequency:count",
            capitalWords},
        {u"combination:two_responses", u"", twoResponses},
        {u"detectable_content:number_placeholders", u"num_placeholders:count", placeholders},
        {u"detectable_format:multiple_sections", u"section_spliter:text num_sections:count", sections},
        {u"detectable_format:number_bullet_lists", u"num_bullets:count", bulletLists},
        {u"detectable_format:number_highlighted_sections", u"num_highlights:count", highlightedSections},
        {u"keywords:frequency", u"keyword:text frequency:count relation:relation", keywordFrequency},
        {u"keywords:letter_frequency", u"letter:text let_frequency:count let_relation:relation",
            letterFrequency},
        {u"length_constraints:nth_paragraph_first_word",
            u"first_word:text num_paragraphs:count nth_paragraph:count", paragraphFirstWord},
        {u"length_constraints:number_paragraphs", u"num_paragraphs:count", numberOfParagraphs},
        {u"length_constraints:number_sentences", u"relation:relation num_sentences:count", numberOfSentences},
        {u"length_constraints:number_words", u"relation:relation num_words:count", numberOfWords},
        {u"punctuation:no_comma", u"", noComma},
    };
    return instructions;
}

} // namespace Pennybench::Scoring
