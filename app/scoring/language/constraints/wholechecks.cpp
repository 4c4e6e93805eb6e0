#include "app/scoring/language/constraints/wholechecks.h"

#include "app/scoring/language/constraints/constraintreasons.h"

#include <QStringList>

namespace Pennybench::Scoring {

namespace {

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
