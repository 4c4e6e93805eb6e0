#include "app/scoring/language/constraints/checks.h"

#include "app/scoring/language/constraints/constraintreasons.h"
#include "app/scoring/language/constraints/counts.h"

#include <QJsonArray>
#include <QString>
#include <QStringList>

#include <cld2/public/compact_lang_det.h>
#include <cld2/public/encodings.h>

namespace Pennybench::Scoring {

namespace {

QString codeOf(CLD2::Language language)
{
    const QString code = QString::fromLatin1(CLD2::LanguageCode(language));
    if (code == u"iw")
        return QStringLiteral("he");
    return code.section(u'-', 0, 0);
}

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
    return language == CLD2::UNKNOWN_LANGUAGE ? QString() : codeOf(language);
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

QString given(const QJsonObject &arguments, QStringView name)
{
    return arguments.value(name).toString().trimmed().normalized(QString::NormalizationForm_C).toLower();
}

bool isQuoted(QStringView text, QStringView opening, QStringView closing)
{
    if (text.size() < 2)
        return false;
    const qsizetype pair = opening.indexOf(text.front());
    return pair >= 0 && text.back() == closing.at(pair);
}

} // namespace

bool isRelation(const QString &relation)
{
    return relation == u"less than" || relation == u"at least" || relation == u"at most"
        || relation == u"more than" || relation == u"exactly";
}

bool holds(const QString &relation, qsizetype count, qsizetype wanted)
{
    if (relation == u"less than")
        return count < wanted;
    if (relation == u"at most")
        return count <= wanted;
    if (relation == u"more than")
        return count > wanted;
    if (relation == u"exactly")
        return count == wanted;
    return count >= wanted;
}

Message counted(qsizetype count, const MessageText &one, const MessageText &many)
{
    return {count == 1 ? one : many, {QString::number(count)}};
}

QRegularExpression givenPattern(const QString &keyword, const QString &frame)
{
    const auto options =
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;
    const QString given = keyword.normalized(QString::NormalizationForm_C);
    const QRegularExpression pattern(QString(frame).replace(QStringLiteral("%1"), given), options);
    if (pattern.isValid())
        return pattern;
    return QRegularExpression(
        QString(frame).replace(QStringLiteral("%1"), QRegularExpression::escape(given)), options);
}

qsizetype countMatches(const QRegularExpression &pattern, const QString &text)
{
    qsizetype count = 0;
    for (auto matches = pattern.globalMatch(text); matches.hasNext(); matches.next())
        ++count;
    return count;
}

Finding responseLanguage(const CheckedText &checked, const QJsonObject &arguments)
{
    return isIn(arguments.value(u"language").toString(), checked.text);
}

Finding englishCapital(const CheckedText &checked, const QJsonObject &)
{
    if (!isAllUpper(checked.text))
        return {false, ConstraintReasons::notCapitals};
    return isIn(QStringLiteral("en"), checked.text);
}

Finding englishLowercase(const CheckedText &checked, const QJsonObject &)
{
    if (!isAllLower(checked.text))
        return {false, ConstraintReasons::notSmall};
    return isIn(QStringLiteral("en"), checked.text);
}

Finding capitalWords(const CheckedText &checked, const QJsonObject &arguments)
{
    const qsizetype count = countCapitalWords(checked.text);
    return {holds(arguments.value(u"capital_relation").toString(), count,
                arguments.value(u"capital_frequency").toInt()),
        counted(count, ConstraintReasons::oneWordInCapitals, ConstraintReasons::manyWordsInCapitals)};
}

Finding existence(const CheckedText &checked, const QJsonObject &arguments)
{
    for (const QJsonValue &keyword : arguments.value(u"keywords").toArray()) {
        if (!givenPattern(keyword.toString()).match(checked.text).hasMatch())
            return {false, {ConstraintReasons::isMissing, {keyword.toString()}}};
    }
    return {true, {}};
}

Finding forbiddenWords(const CheckedText &checked, const QJsonObject &arguments)
{
    for (const QJsonValue &word : arguments.value(u"forbidden_words").toArray()) {
        if (givenPattern(word.toString(), wholeWord(word.toString())).match(checked.text).hasMatch())
            return {false, {ConstraintReasons::isThere, {word.toString()}}};
    }
    return {true, {}};
}

Finding keywordFrequency(const CheckedText &checked, const QJsonObject &arguments)
{
    const QString keyword = arguments.value(u"keyword").toString().trimmed();
    const qsizetype count = countMatches(givenPattern(keyword), checked.text);
    return {holds(arguments.value(u"relation").toString(), count, arguments.value(u"frequency").toInt()),
        {ConstraintReasons::occurs,
            {keyword, counted(count, ConstraintReasons::oneTime, ConstraintReasons::manyTimes)}}};
}

Finding letterFrequency(const CheckedText &checked, const QJsonObject &arguments)
{
    const QString letter = arguments.value(u"letter").toString().trimmed().toLower();
    const qsizetype count = letter.isEmpty() ? 0 : checked.text.toLower().count(letter);
    return {
        holds(arguments.value(u"let_relation").toString(), count, arguments.value(u"let_frequency").toInt()),
        {ConstraintReasons::occurs,
            {letter, counted(count, ConstraintReasons::oneTime, ConstraintReasons::manyTimes)}}};
}

Finding quotation(const CheckedText &checked, const QJsonObject &)
{
    const QString text = checked.text.trimmed();
    const bool curly = checked.language == u"vi" || checked.language == u"zh";
    const bool quoted = curly ? isQuoted(text, u"\"“«「『", u"\"”»」』") : isQuoted(text, u"\"", u"\"");
    return {quoted, quoted ? Message() : Message(ConstraintReasons::notQuoted)};
}

Finding endPhrase(const CheckedText &checked, const QJsonObject &arguments)
{
    QString text = checked.text.trimmed();
    while (text.endsWith(u'"'))
        text.chop(1);
    while (text.startsWith(u'"'))
        text.remove(0, 1);
    const QString lower = text.toLower();
    const bool found = lower.endsWith(given(arguments, u"end_phrase"));
    return {found, found ? Message() : Message(ConstraintReasons::endsWith, {text.right(30)})};
}

Finding repeatedPrompt(const CheckedText &checked, const QJsonObject &arguments)
{
    const bool found = checked.text.trimmed().toLower().startsWith(given(arguments, u"prompt_to_repeat"));
    return {found, found ? Message() : Message(ConstraintReasons::requestNotRepeated)};
}

Finding twoResponses(const CheckedText &checked, const QJsonObject &)
{
    const QStringList parts = checked.text.split(QStringLiteral("******"));
    QStringList responses;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QString part = parts.at(i).trimmed();
        if (!part.isEmpty())
            responses += part;
        else if (i != 0 && i != parts.size() - 1)
            return {false, ConstraintReasons::emptyResponse};
    }
    const bool different = responses.size() == 2 && responses.first() != responses.last();
    return {different,
        counted(responses.size(), ConstraintReasons::oneResponse, ConstraintReasons::manyResponses)};
}

Finding noComma(const CheckedText &checked, const QJsonObject &)
{
    const qsizetype wide = checked.language == u"zh" ? checked.text.count(u'，') : 0;
    const qsizetype count = checked.text.count(u',') + wide;
    return {count == 0, counted(count, ConstraintReasons::oneComma, ConstraintReasons::manyCommas)};
}

} // namespace Pennybench::Scoring
