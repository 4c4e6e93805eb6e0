#include "app/scoring/language/choice/choicerules.h"
#include "app/scoring/patterns.h"

namespace Pennybench::Scoring {

namespace {

/// 0 for "first", "nhất" and "一"; -1 where the word names no place.
qsizetype placeOf(const QString &word)
{
    static const QList<QStringList> names{
        {QStringLiteral("first"), QStringLiteral("nhất"), QStringLiteral("一"), QStringLiteral("1")},
        {QStringLiteral("second"), QStringLiteral("hai"), QStringLiteral("二"), QStringLiteral("2")},
        {QStringLiteral("third"), QStringLiteral("ba"), QStringLiteral("三"), QStringLiteral("3")},
        {QStringLiteral("fourth"), QStringLiteral("tư"), QStringLiteral("四"), QStringLiteral("4")},
        {QStringLiteral("fifth"), QStringLiteral("năm"), QStringLiteral("五"), QStringLiteral("5")}};
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (names.at(i).contains(word.toLower()))
            return i;
    }
    return -1;
}

} // namespace

FoundChoice placedChoice(const ChoiceSearch &search)
{
    const ChoiceReading &reading = search.reading;
    FoundChoice last;
    for (auto matches = phrase<"choice: named by its place">().globalMatch(reading.text());
         matches.hasNext();) {
        const auto match = matches.next();
        const qsizetype index = placeOf(match.captured(1) + match.captured(2) + match.captured(3));
        const QChar letter(static_cast<char16_t>(u'A' + index));
        const qsizetype end = match.capturedEnd();
        if (index < 0 || !reading.isLetter(letter)
            || phrase<"choice: denied before">().match(reading.before(match.capturedStart())).hasMatch()
            || phrase<"choice: denied after">().match(reading.from(end, 60)).hasMatch())
            continue;
        const qsizetype comma = reading.text().indexOf(u',', end + 2);
        const qsizetype line = reading.endOfLine(end);
        const auto own = reading.optionIn(end, comma > 0 ? std::min(comma, line) : line);
        const bool isConcluded =
            phrase<"choice: decided before">().match(reading.before(match.capturedStart())).hasMatch();
        if (isConcluded || (own && own->letters == letter)
            || phrase<"choice: affirmed after">().match(reading.from(end, 40)).hasMatch())
            last = ChosenLetter{QString(letter), match.capturedStart(), match.capturedLength(), {}};
    }
    return last;
}

} // namespace Pennybench::Scoring
