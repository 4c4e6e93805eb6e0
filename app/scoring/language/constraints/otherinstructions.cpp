#include "app/scoring/language/constraints/constraintreasons.h"
#include "app/scoring/language/constraints/counts.h"
#include "app/scoring/language/constraints/instructions.h"
#include "app/scoring/language/json/json.h"
#include "app/scoring/language/texts.h"
#include "app/scoring/patterns.h"

#include <QJsonArray>

#include <cld2/public/compact_lang_det.h>
#include <cld2/public/encodings.h>

namespace Pennybench::Scoring {

namespace {

/// The language of most of a text as ISO 639-1 ("en", "vi", "zh"; "he" for Hebrew), by the Compact Language
/// Detector 2. Empty where it cannot be told: too short, or no words. Capitals make no difference.
QString detectedLanguage(const QString &text)
{
    constexpr int bestEffort = 0x4000; // kCLDFlagBestEffort: an answer for short texts too
    const QByteArray bytes = text.toLower().toUtf8();
    CLD2::Language languages[3];
    int shares[3];
    double scores[3];
    int textBytes = 0;
    bool reliable = false;
    const CLD2::CLDHints noHints{nullptr, nullptr, CLD2::UNKNOWN_ENCODING, CLD2::UNKNOWN_LANGUAGE};
    const CLD2::Language language =
        CLD2::ExtDetectLanguageSummary(bytes.constData(), static_cast<int>(bytes.size()), true, &noHints,
            bestEffort, languages, shares, scores, nullptr, &textBytes, &reliable);
    const QString code = QString::fromLatin1(CLD2::LanguageCode(language)).section(u'-', 0, 0);
    return language == CLD2::UNKNOWN_LANGUAGE ? QString() : code == u"iw" ? QStringLiteral("he") : code;
}

/// As in the reference a language that cannot be told counts as followed.
Finding isIn(const QString &language, const QString &text)
{
    const QString detected = detectedLanguage(text);
    if (detected.isEmpty())
        return {true, ConstraintReasons::languageUnknown};
    return {detected == language.section(u'-', 0, 0).toLower(), {ConstraintReasons::language, {detected}}};
}

/// A whole word; Chinese puts no spaces between words, so there it may stand anywhere.
QString wholeWord(const QString &word)
{
    const auto edge = [](QChar c) {
        return c.script() == QChar::Script_Han ? QString() : QStringLiteral("\\b");
    };
    return word.isEmpty() ? QStringLiteral("%1")
                          : edge(word.front()) + QStringLiteral("%1") + edge(word.back());
}

Finding found(bool followed, const Message &otherwise)
{
    return {followed, followed ? Message() : otherwise};
}

Finding responseLanguage(const Check &check)
{
    return isIn(check.arguments.value(u"language").toString(), check.text);
}

Finding englishCapital(const Check &check)
{
    return isAllUpper(check.text) ? isIn(QStringLiteral("en"), check.text)
                                  : Finding{false, ConstraintReasons::notCapitals};
}

Finding englishLowercase(const Check &check)
{
    return isAllLower(check.text) ? isIn(QStringLiteral("en"), check.text)
                                  : Finding{false, ConstraintReasons::notSmall};
}

Finding existence(const Check &check)
{
    for (const QJsonValue &keyword : check.arguments.value(u"keywords").toArray()) {
        if (!givenPattern(keyword.toString()).match(check.text).hasMatch())
            return {false, {ConstraintReasons::isMissing, {keyword.toString()}}};
    }
    return {true, {}};
}

Finding forbiddenWords(const Check &check)
{
    for (const QJsonValue &word : check.arguments.value(u"forbidden_words").toArray()) {
        if (givenPattern(word.toString(), wholeWord(word.toString())).match(check.text).hasMatch())
            return {false, {ConstraintReasons::isThere, {word.toString()}}};
    }
    return {true, {}};
}

Finding quotation(const Check &check)
{
    static const auto straight = uR"((?s)^".*"$)"_re;
    static const auto any = uR"((?s)^(?:".*"|“.*”|«.*»|「.*」|『.*』)$)"_re;
    const bool isOther = check.language == u"vi" || check.language == u"zh";
    return found(
        (isOther ? any : straight).match(check.text.trimmed()).hasMatch(), ConstraintReasons::notQuoted);
}

Finding endPhrase(const Check &check)
{
    static const auto quotes = uR"(^"+|"+$)"_re;
    const QString text = check.text.trimmed().remove(quotes);
    const QString lower = text.toLower();
    return found(lower.endsWith(nfc(check.given(u"end_phrase")).toLower()),
        {ConstraintReasons::endsWith, {text.right(30)}});
}

Finding repeatedPrompt(const Check &check)
{
    return found(check.text.trimmed().toLower().startsWith(nfc(check.given(u"prompt_to_repeat")).toLower()),
        ConstraintReasons::requestNotRepeated);
}

Finding title(const Check &check)
{
    static const auto line = u"<<.+>>"_re;
    static const auto marks = u"^<+|>+$"_re;
    const QStringList titles = allMatches(line, check.text);
    return found(std::any_of(titles.begin(), titles.end(),
                     [](QString each) { return !each.remove(marks).trimmed().isEmpty(); }),
        ConstraintReasons::noTitle);
}

Finding jsonFormat(const Check &check)
{
    static const auto fence = u"^(?:```json)?(?:```Json)?(?:```JSON)?(?:```)?|```$"_re;
    const auto value = strictJson(check.text.trimmed().remove(fence).trimmed());
    return found(value.has_value(), value ? Message() : value.error().message);
}

Finding constrainedResponse(const Check &check)
{
    for (const char *option : {"My answer is yes.", "My answer is no.", "My answer is maybe."}) {
        if (check.text.contains(QLatin1String(option)))
            return {true, QString(QLatin1String(option))};
    }
    return {false, ConstraintReasons::noneOfThree};
}

/// "P.S." and "P.P.S" with a blank between the letters or without; others as they are.
Finding postscript(const Check &check)
{
    const QString marker = check.given(u"postscript_marker");
    const QRegularExpression pattern = givenPattern(marker == u"P.P.S" ? QStringLiteral("p\\.\\s?p\\.\\s?s")
            : marker == u"P.S."                                        ? QStringLiteral("p\\.\\s?s\\.")
                                                                       : marker);
    return found(pattern.match(check.text).hasMatch(), {ConstraintReasons::noPostscript, {marker}});
}

} // namespace

std::span<const Instruction> otherInstructions()
{
    static constexpr Instruction instructions[] = {
        {u"change_case:english_capital", u"", englishCapital},
        {u"change_case:english_lowercase", u"", englishLowercase},
        {u"combination:repeat_prompt", u"prompt_to_repeat:text", repeatedPrompt},
        {u"detectable_content:postscript", u"postscript_marker:text", postscript},
        {u"detectable_format:constrained_response", u"", constrainedResponse},
        {u"detectable_format:json_format", u"", jsonFormat},
        {u"detectable_format:title", u"", title},
        {u"keywords:existence", u"keywords:texts", existence},
        {u"keywords:forbidden_words", u"forbidden_words:texts", forbiddenWords},
        {u"language:response_language", u"language:text", responseLanguage},
        {u"startend:end_checker", u"end_phrase:text", endPhrase},
        {u"startend:quotation", u"", quotation},
    };
    return instructions;
}

} // namespace Pennybench::Scoring
