#include "app/scoring/language/constraints/keywordchecks.h"

#include "app/scoring/language/constraints/constraintreasons.h"
#include "app/scoring/language/constraints/patterns.h"

#include <QJsonArray>

namespace Pennybench::Scoring {

namespace {

/// A whole word; Chinese puts no spaces between words, so there it may stand anywhere.
QString wholeWord(const QString &word)
{
    const auto edge = [](QChar c) {
        return c.script() == QChar::Script_Han ? QString() : QStringLiteral("\\b");
    };
    return word.isEmpty() ? QStringLiteral("%1")
                          : edge(word.front()) + QStringLiteral("%1") + edge(word.back());
}

} // namespace

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

} // namespace Pennybench::Scoring
