#include "app/scoring/language/constraints/checks.h"
#include "app/scoring/language/constraints/constraintreasons.h"
#include "app/scoring/language/constraints/counts.h"

namespace Pennybench::Scoring {

namespace {

Message wordsSeen(qsizetype count, const QString &language)
{
    if (language == u"vi")
        return counted(count, ConstraintReasons::oneSyllable, ConstraintReasons::manySyllables);
    if (language == u"zh")
        return counted(
            count, ConstraintReasons::oneCharacterOrWord, ConstraintReasons::manyCharactersAndWords);
    return counted(count, ConstraintReasons::oneWord, ConstraintReasons::manyWords);
}

/// The first word in lower case, up to a mark, without quotes before it.
QString firstWordOf(const QString &paragraph)
{
    QString word = paragraph;
    for (qsizetype i = 0; i < paragraph.size(); ++i) {
        if (paragraph.at(i).isSpace()) {
            word = paragraph.left(i);
            break;
        }
    }
    while (word.startsWith(u'\''))
        word.remove(0, 1);
    while (word.startsWith(u'"'))
        word.remove(0, 1);
    qsizetype end = 0;
    while (end < word.size() && !QStringView(u".,?!'\"").contains(word.at(end)))
        ++end;
    return word.left(end).toLower();
}

} // namespace

Finding numberOfWords(const CheckedText &checked, const QJsonObject &arguments)
{
    const qsizetype count =
        checked.language == u"zh" ? countChineseWords(checked.text) : countWords(checked.text);
    return {holds(arguments.value(u"relation").toString(), count, arguments.value(u"num_words").toInt()),
        wordsSeen(count, checked.language)};
}

Finding numberOfSentences(const CheckedText &checked, const QJsonObject &arguments)
{
    const qsizetype count = sentencesOf(checked.text).size();
    return {holds(arguments.value(u"relation").toString(), count, arguments.value(u"num_sentences").toInt()),
        counted(count, ConstraintReasons::oneSentence, ConstraintReasons::manySentences)};
}

Finding numberOfParagraphs(const CheckedText &checked, const QJsonObject &arguments)
{
    const QStringList parts = checked.text.split(QStringLiteral("***"));
    qsizetype count = parts.size();
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (!parts.at(i).trimmed().isEmpty())
            continue;
        if (i != 0 && i != parts.size() - 1)
            return {false, ConstraintReasons::emptyParagraph};
        --count;
    }
    return {count == arguments.value(u"num_paragraphs").toInt(),
        counted(count, ConstraintReasons::oneParagraph, ConstraintReasons::manyParagraphs)};
}

Finding paragraphFirstWord(const CheckedText &checked, const QJsonObject &arguments)
{
    const QStringList parts = checked.text.split(QStringLiteral("\n\n"));
    const qsizetype count = std::count_if(
        parts.begin(), parts.end(), [](const QString &part) { return !part.trimmed().isEmpty(); });
    const int nth = arguments.value(u"nth_paragraph").toInt();
    const QString paragraph = nth >= 1 && nth <= count ? parts.at(nth - 1).trimmed() : QString();
    if (paragraph.isEmpty())
        return {false, {ConstraintReasons::noParagraph, {QString::number(nth)}}};
    const QString word = firstWordOf(paragraph);
    const bool rightWord =
        word == arguments.value(u"first_word").toString().normalized(QString::NormalizationForm_C).toLower();
    return {rightWord && count == arguments.value(u"num_paragraphs").toInt(),
        {ConstraintReasons::paragraphStarts,
            {counted(count, ConstraintReasons::oneParagraph, ConstraintReasons::manyParagraphs),
                QString::number(nth), word}}};
}

} // namespace Pennybench::Scoring
