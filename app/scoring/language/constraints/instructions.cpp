#include "app/scoring/language/constraints/checks.h"
#include "app/scoring/specmessages.h"

#include <QJsonArray>

#include <map>

namespace Pennybench::Scoring {

namespace {

struct Instruction {
    Finding (*check)(const CheckedText &, const QJsonObject &);
    const char *arguments; ///< "name:kind" of each
};

const std::map<QString, Instruction> &instructions()
{
    static const std::map<QString, Instruction> known{
        {QStringLiteral("change_case:capital_word_frequency"),
            {capitalWords, "capital_relation:relation capital_frequency:count"}},
        {QStringLiteral("change_case:english_capital"), {englishCapital, ""}},
        {QStringLiteral("change_case:english_lowercase"), {englishLowercase, ""}},
        {QStringLiteral("combination:repeat_prompt"), {repeatedPrompt, "prompt_to_repeat:text"}},
        {QStringLiteral("combination:two_responses"), {twoResponses, ""}},
        {QStringLiteral("detectable_content:number_placeholders"), {placeholders, "num_placeholders:count"}},
        {QStringLiteral("detectable_content:postscript"), {postscript, "postscript_marker:text"}},
        {QStringLiteral("detectable_format:constrained_response"), {constrainedResponse, ""}},
        {QStringLiteral("detectable_format:json_format"), {jsonFormat, ""}},
        {QStringLiteral("detectable_format:multiple_sections"),
            {sections, "section_spliter:text num_sections:count"}},
        {QStringLiteral("detectable_format:number_bullet_lists"), {bulletLists, "num_bullets:count"}},
        {QStringLiteral("detectable_format:number_highlighted_sections"),
            {highlightedSections, "num_highlights:count"}},
        {QStringLiteral("detectable_format:title"), {title, ""}},
        {QStringLiteral("keywords:existence"), {existence, "keywords:texts"}},
        {QStringLiteral("keywords:forbidden_words"), {forbiddenWords, "forbidden_words:texts"}},
        {QStringLiteral("keywords:frequency"),
            {keywordFrequency, "keyword:text frequency:count relation:relation"}},
        {QStringLiteral("keywords:letter_frequency"),
            {letterFrequency, "letter:text let_frequency:count let_relation:relation"}},
        {QStringLiteral("language:response_language"), {responseLanguage, "language:text"}},
        {QStringLiteral("length_constraints:nth_paragraph_first_word"),
            {paragraphFirstWord, "first_word:text num_paragraphs:count nth_paragraph:count"}},
        {QStringLiteral("length_constraints:number_paragraphs"),
            {numberOfParagraphs, "num_paragraphs:count"}},
        {QStringLiteral("length_constraints:number_sentences"),
            {numberOfSentences, "relation:relation num_sentences:count"}},
        {QStringLiteral("length_constraints:number_words"),
            {numberOfWords, "relation:relation num_words:count"}},
        {QStringLiteral("punctuation:no_comma"), {noComma, ""}},
        {QStringLiteral("startend:end_checker"), {endPhrase, "end_phrase:text"}},
        {QStringLiteral("startend:quotation"), {quotation, ""}},
    };
    return known;
}

bool isTextList(const QJsonValue &value)
{
    const QJsonArray list = value.toArray();
    return !list.isEmpty() && std::all_of(list.begin(), list.end(), [](const QJsonValue &item) {
        return item.isString() && !item.toString().isEmpty();
    });
}

Message problemWithArgument(QStringView kind, const QJsonValue &value)
{
    if (kind == u"texts")
        return isTextList(value) ? Message() : Message(SpecMessages::texts);
    if (kind == u"count")
        return value.toInt(-1) >= 0 ? Message() : Message(SpecMessages::aCount);
    if (kind == u"relation")
        return isRelation(value.toString()) ? Message() : Message(SpecMessages::aRelation);
    return value.toString().trimmed().isEmpty() ? Message(SpecMessages::aText) : Message();
}

QStringList looseVariants(const QString &text)
{
    const qsizetype first = text.indexOf(u'\n');
    const qsizetype last = text.lastIndexOf(u'\n');
    const QString withoutFirst = first < 0 ? QString() : text.mid(first + 1).trimmed();
    const QString withoutLast = last < 0 ? QString() : text.left(last).trimmed();
    const QString withoutBoth = first < last ? text.mid(first + 1, last - first - 1).trimmed() : QString();
    QStringList variants{text, withoutFirst, withoutLast, withoutBoth};
    for (const QString &variant : QStringList(variants))
        variants += QString(variant).remove(u'*');
    return variants;
}

} // namespace

Message problemWithInstruction(const QJsonObject &instruction)
{
    const QString id = instruction.value(u"id").toString();
    const auto found = instructions().find(id);
    if (found == instructions().end())
        return Message(SpecMessages::noInstruction, {id});
    const QStringList arguments =
        QString::fromLatin1(found->second.arguments).split(u' ', Qt::SkipEmptyParts);
    for (const QString &argument : arguments) {
        const QString name = argument.section(u':', 0, 0);
        const Message wanted = problemWithArgument(argument.section(u':', 1), instruction.value(name));
        if (!wanted.isEmpty())
            return Message(SpecMessages::argument, {id, name, wanted});
    }
    return {};
}

Finding checkStrictly(const QJsonObject &instruction, const CheckedText &checked)
{
    if (checked.text.trimmed().isEmpty())
        return {false, QStringLiteral("empty")};
    return instructions().at(instruction.value(u"id").toString()).check(checked, instruction);
}

bool isFollowedLoosely(const QJsonObject &instruction, const CheckedText &checked)
{
    const QStringList variants = looseVariants(checked.text);
    return std::any_of(variants.begin(), variants.end(), [&](const QString &variant) {
        return checkStrictly(instruction, {variant, checked.language}).followed;
    });
}

} // namespace Pennybench::Scoring
