#include "app/scoring/language/constraints/instructions.h"

#include "app/scoring/language/constraints/checks.h"
#include "app/scoring/specmessages.h"

#include <QJsonArray>

#include <map>

namespace Pennybench::Scoring {

namespace {

enum class Kind { Text, Texts, Count, Relation };

struct Argument {
    QString name;
    Kind kind;
};

struct Instruction {
    Finding (*check)(const CheckedText &, const QJsonObject &);
    QList<Argument> arguments;
};

using Instructions = std::map<QString, Instruction>;

const Instructions &instructions()
{
    const auto count = [](const char *name) { return Argument{QString::fromLatin1(name), Kind::Count}; };
    const auto relation = [](const char *name) {
        return Argument{QString::fromLatin1(name), Kind::Relation};
    };
    const auto text = [](const char *name) { return Argument{QString::fromLatin1(name), Kind::Text}; };
    const auto texts = [](const char *name) { return Argument{QString::fromLatin1(name), Kind::Texts}; };
    const auto id = [](const char *name) { return QString::fromLatin1(name); };
    static const Instructions known{
        {id("change_case:capital_word_frequency"),
            {capitalWords, {relation("capital_relation"), count("capital_frequency")}}},
        {id("change_case:english_capital"), {englishCapital, {}}},
        {id("change_case:english_lowercase"), {englishLowercase, {}}},
        {id("combination:repeat_prompt"), {repeatedPrompt, {text("prompt_to_repeat")}}},
        {id("combination:two_responses"), {twoResponses, {}}},
        {id("detectable_content:number_placeholders"), {placeholders, {count("num_placeholders")}}},
        {id("detectable_content:postscript"), {postscript, {text("postscript_marker")}}},
        {id("detectable_format:constrained_response"), {constrainedResponse, {}}},
        {id("detectable_format:json_format"), {jsonFormat, {}}},
        {id("detectable_format:multiple_sections"),
            {sections, {text("section_spliter"), count("num_sections")}}},
        {id("detectable_format:number_bullet_lists"), {bulletLists, {count("num_bullets")}}},
        {id("detectable_format:number_highlighted_sections"),
            {highlightedSections, {count("num_highlights")}}},
        {id("detectable_format:title"), {title, {}}},
        {id("keywords:existence"), {existence, {texts("keywords")}}},
        {id("keywords:forbidden_words"), {forbiddenWords, {texts("forbidden_words")}}},
        {id("keywords:frequency"),
            {keywordFrequency, {text("keyword"), count("frequency"), relation("relation")}}},
        {id("keywords:letter_frequency"),
            {letterFrequency, {text("letter"), count("let_frequency"), relation("let_relation")}}},
        {id("language:response_language"), {responseLanguage, {text("language")}}},
        {id("length_constraints:nth_paragraph_first_word"),
            {paragraphFirstWord, {text("first_word"), count("num_paragraphs"), count("nth_paragraph")}}},
        {id("length_constraints:number_paragraphs"), {numberOfParagraphs, {count("num_paragraphs")}}},
        {id("length_constraints:number_sentences"),
            {numberOfSentences, {relation("relation"), count("num_sentences")}}},
        {id("length_constraints:number_words"), {numberOfWords, {relation("relation"), count("num_words")}}},
        {id("punctuation:no_comma"), {noComma, {}}},
        {id("startend:end_checker"), {endPhrase, {text("end_phrase")}}},
        {id("startend:quotation"), {quotation, {}}},
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

Message problemWithArgument(const Argument &argument, const QJsonValue &value)
{
    switch (argument.kind) {
    case Kind::Text:
        return value.isString() && !value.toString().trimmed().isEmpty() ? Message()
                                                                         : Message(SpecMessages::aText);
    case Kind::Texts:
        return isTextList(value) ? Message() : Message(SpecMessages::texts);
    case Kind::Count:
        return value.toInt(-1) >= 0 ? Message() : Message(SpecMessages::aCount);
    case Kind::Relation:
        return isRelation(value.toString()) ? Message() : Message(SpecMessages::aRelation);
    }
    Q_UNREACHABLE();
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
    for (const Argument &argument : found->second.arguments) {
        const Message wanted = problemWithArgument(argument, instruction.value(argument.name));
        if (!wanted.isEmpty())
            return Message(SpecMessages::argument, {id, argument.name, wanted});
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
