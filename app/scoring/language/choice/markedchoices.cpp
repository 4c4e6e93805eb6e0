#include "app/scoring/language/choice/choicerules.h"
#include "app/scoring/patterns.h"

#include <algorithm>

namespace Pennybench::Scoring {

namespace {

constexpr qsizetype reachOfACorrection = 300;

/// 'Your student wrote "the answer is D"': the marker of somebody else.
bool isQuoted(const ChoiceReading &reading, qsizetype marker)
{
    constexpr qsizetype reach = 40;
    const qsizetype from = std::max<qsizetype>(0, marker - reach);
    return phrase<"choice: quoted marker">().match(reading.raw().mid(from, marker - from)).hasMatch();
}

/// Calls take(place after the marker and its fillers) for each marker of the answer's own.
template <typename Take>
void forEachMarker(const ChoiceReading &reading, Take take)
{
    for (const QRegularExpressionMatch &marker : phrase<"choice: marker">().globalMatch(reading.text())) {
        if (reading.standsBefore(phrase<"choice: marker of others">(), marker.capturedStart(), 50)
            || isQuoted(reading, marker.capturedStart()))
            continue;
        const qsizetype end = marker.capturedEnd();
        take(end + phrase<"choice: filler after a marker">().match(reading.from(end, 80)).capturedLength());
    }
}

/// "not A but B": the first letter of the sentence that counts.
FoundChoice behindDenial(const ChoiceReading &reading, qsizetype first)
{
    if (!reading.standsAt(phrase<"choice: denial after a marker">(), first, 20))
        return std::nullopt;
    const qsizetype end = reading.endOfSentence(first);
    for (qsizetype i = first; i < end; ++i) {
        if (reading.counts(i))
            return reading.chosen(i);
    }
    return std::nullopt;
}

/// "the answer is the tall bird (C)", "… the one in option C": the only such letter of the sentence.
FoundChoice namedInSentence(const ChoiceReading &reading, qsizetype first)
{
    FoundChoice found;
    const qsizetype end = reading.endOfSentence(first);
    for (qsizetype i = first; i < end; ++i) {
        const bool named = reading.isLone(i)
            && (reading.isBracketed(i) || reading.standsBefore(phrase<"choice: option before">(), i, 16));
        if (!named || !reading.counts(i))
            continue;
        if (found && found->letters != reading.at(i))
            return std::nullopt;
        found = reading.chosen(i);
    }
    return found;
}

bool isAscending(QStringView letters)
{
    return std::is_sorted(letters.begin(), letters.end())
        && std::adjacent_find(letters.begin(), letters.end()) == letters.end();
}

/// Directly after a marker a letter counts although those after it are denied: "Answer: C, A and B are
/// wrong".
bool countsBehindMarker(const ChoiceReading &reading, qsizetype letter)
{
    return reading.counts(letter)
        || (reading.isLone(letter) && reading.at(letter + 1) == u',' && !isArticle(reading, letter)
            && !isRestated(reading, letter) && reading.nextInList(letter) >= 0
            && !reading.standsBefore(phrase<"choice: denied before">(), letter));
}

} // namespace

FoundChoice markedChoice(const ChoiceReading &reading)
{
    FoundChoice last;
    forEachMarker(reading, [&](qsizetype first) {
        if (reading.counts(first))
            last = reading.withOthers(first);
        else if (countsBehindMarker(reading, first) || reading.isSmallAndLast(first))
            last = reading.chosen(first);
        else if (auto found = behindDenial(reading, first))
            last = found;
        else if (auto named = namedInSentence(reading, first))
            last = named;
    });
    return last;
}

FoundChoice markedNonOption(const ChoiceReading &reading)
{
    static const auto other = uR"(^([A-Z])[)\]]?\s*(?:[.,;!\n]|$))"_re;
    FoundChoice last;
    forEachMarker(reading, [&](qsizetype first) {
        const auto match = other.match(reading.from(first, 8));
        if (match.hasMatch() && match.captured(1).at(0) > reading.last())
            last = ChosenLetter{{}, first, 1, {}};
    });
    return last;
}

FoundChoice markedOptionText(const ChoiceReading &reading)
{
    FoundChoice last;
    forEachMarker(reading, [&](qsizetype first) {
        auto found = reading.optionIn(first, reading.endOfSentence(first));
        if (!found)
            found = reading.optionIn(first, reading.endOfLine(first));
        if (found && !reading.counts(found->at))
            last = found;
    });
    return last;
}

FoundChoice markedGluedLetters(const ChoiceReading &reading)
{
    static const auto glued = uR"(^([A-Z]{2,8})(?![\p{L}\p{N}'’]))"_reu;
    FoundChoice last;
    forEachMarker(reading, [&](qsizetype first) {
        const QString letters = glued.match(reading.from(first, 12)).captured(1);
        if (letters.isEmpty() || !isAscending(letters) || !reading.isLetter(letters.back())
            || !reading.optionOf(letters).isNull())
            return;
        last = ChosenLetter{letters.split(QString(), Qt::SkipEmptyParts).join(QStringLiteral(", ")), first,
            letters.size(), {}};
    });
    return last;
}

FoundChoice correctedChoice(const ChoiceReading &reading)
{
    FoundChoice last;
    for (auto corrections = phrase<"choice: correction">().globalMatch(reading.text());
         corrections.hasNext();) {
        const qsizetype start = corrections.next().capturedEnd();
        const qsizetype end = std::min(reading.text().size(), start + reachOfACorrection);
        for (qsizetype i = start; i < end; ++i) {
            if (!reading.counts(i))
                continue;
            if (isDecided(reading, i)
                || reading.standsAt(phrase<"choice: directly corrected">(), start, i - start)
                || reading.standsAt(phrase<"choice: affirmed after">(), i + 1, 40))
                last = reading.chosen(i);
        }
    }
    return last;
}

FoundChoice noneOfThem(const ChoiceReading &reading)
{
    FoundChoice last;
    bool isOption = false; // "none of the above" may be one, "none of them is known to me" is none
    for (const QRegularExpressionMatch &statement :
        phrase<"choice: none of them">().globalMatch(reading.text())) {
        const qsizetype end = reading.endOfSentence(statement.capturedEnd());
        // "A, B and D are wrong as none of them is …" speaks of these, "none of A and B" of those.
        const bool ofThem = phrase<"choice: none of these">().match(statement.captured()).hasMatch();
        const qsizetype start =
            ofThem ? reading.startOfSentence(statement.capturedStart()) : statement.capturedStart();
        std::set<QChar> named;
        for (qsizetype i = start; i < end; ++i) {
            if (reading.isLone(i))
                named.insert(reading.at(i));
        }
        const bool isOfSome = ofThem
            ? !named.empty()
            : named.size() > 1 && static_cast<qsizetype>(named.size()) < reading.optionForms().size();
        if (isOfSome || reading.standsAt(phrase<"choice: none of the others">(), statement.capturedEnd(), 12))
            continue;
        last = ChosenLetter{{}, statement.capturedStart(), statement.capturedLength(), {}};
        isOption = !ofThem;
    }
    for (qsizetype i = 0; last && isOption && i < reading.optionForms().size(); ++i) {
        if (phrase<"choice: option that is none of them">().match(reading.optionForms().at(i)).hasMatch())
            last->letters = QChar(static_cast<char16_t>(u'A' + i));
    }
    return last;
}

} // namespace Pennybench::Scoring
