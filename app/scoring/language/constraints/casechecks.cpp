#include "app/scoring/language/constraints/casechecks.h"

#include "app/scoring/language/constraints/constraintreasons.h"
#include "app/scoring/language/constraints/detectedlanguage.h"
#include "app/scoring/language/constraints/wordcounts.h"

namespace Pennybench::Scoring {

namespace {

/// As in the reference a language that cannot be told counts as followed.
Finding isIn(const QString &language, const QString &text)
{
    const QString detected = detectedLanguage(text);
    if (detected.isEmpty())
        return {true, ConstraintReasons::languageUnknown};
    return {detected == language.section(u'-', 0, 0).toLower(), {ConstraintReasons::language, {detected}}};
}

} // namespace

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

} // namespace Pennybench::Scoring
