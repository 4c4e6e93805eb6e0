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
    static const auto quotes = uR"((?:(?<!\p{L})(?:said|says|wrote|writes|claims?|thought|nói|viết)|说)"
                               R"(|写)[:：,，]?\s*["“'‘]\s*(?:the )?(?:correct )?$)"_rei;
    const qsizetype from = std::max<qsizetype>(0, marker - reach);
    return quotes.match(reading.raw().mid(from, marker - from)).hasMatch();
}

/// Calls take(place after the marker and its fillers) for each marker of the answer's own.
template <typename Take>
void forEachMarker(const ChoiceReading &reading, Take take)
{
    for (const QRegularExpressionMatch &marker : phrase<"choice: marker">().globalMatch(reading.text())) {
        if (phrase<"choice: marker of others">().match(reading.before(marker.capturedStart(), 50)).hasMatch()
            || isQuoted(reading, marker.capturedStart()))
            continue;
        const qsizetype end = marker.capturedEnd();
        take(end + phrase<"choice: filler after a marker">().match(reading.from(end, 80)).capturedLength());
    }
}

/// "not A but B": the first letter of the sentence that counts.
FoundChoice behindDenial(const ChoiceSearch &search, qsizetype first)
{
    static const auto denial =
        uR"(^(?:not|never|không|không phải|不是|并非|(?:is|are)(?: not|n't))(?!\p{L})|^(?:不是|并非))"_rei;
    const ChoiceReading &reading = search.reading;
    if (!denial.match(reading.from(first, 20)).hasMatch())
        return std::nullopt;
    const qsizetype end = reading.endOfSentence(first);
    for (qsizetype i = first; i < end; ++i) {
        if (search.counts(i))
            return reading.chosen(i);
    }
    return std::nullopt;
}

/// "the answer is the tall bird (C)", "… the one in option C": the only such letter of the sentence.
FoundChoice namedInSentence(const ChoiceSearch &search, qsizetype first)
{
    static const auto noun = uR"((?i)(?:option|choice|answer|phương án|đáp án|选项)\s*\(?$)"_re;
    const ChoiceReading &reading = search.reading;
    FoundChoice found;
    const qsizetype end = reading.endOfSentence(first);
    for (qsizetype i = first; i < end; ++i) {
        const bool named =
            reading.isLone(i) && (reading.isBracketed(i) || noun.match(reading.before(i, 16)).hasMatch());
        if (!named || !search.counts(i))
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
bool countsBehindMarker(const ChoiceSearch &search, qsizetype letter)
{
    const ChoiceReading &reading = search.reading;
    return search.counts(letter)
        || (reading.isLone(letter) && reading.at(letter + 1) == u',' && !isArticle(reading, letter)
            && !isRestated(reading, letter) && reading.nextInList(letter) >= 0
            && !phrase<"choice: denied before">().match(reading.before(letter)).hasMatch());
}

} // namespace

FoundChoice markedChoice(const ChoiceSearch &search)
{
    const ChoiceReading &reading = search.reading;
    FoundChoice last;
    forEachMarker(reading, [&](qsizetype first) {
        if (search.counts(first))
            last = reading.withOthers(first, search.counts);
        else if (countsBehindMarker(search, first) || reading.isSmallAndLast(first))
            last = reading.chosen(first);
        else if (auto found = behindDenial(search, first))
            last = found;
        else if (auto named = namedInSentence(search, first))
            last = named;
    });
    return last;
}

FoundChoice markedNonOption(const ChoiceSearch &search)
{
    static const auto other = uR"(^([A-Z])[)\]]?\s*(?:[.,;!\n]|$))"_re;
    FoundChoice last;
    forEachMarker(search.reading, [&](qsizetype first) {
        const auto match = other.match(search.reading.from(first, 8));
        if (match.hasMatch() && match.captured(1).at(0) > search.reading.last())
            last = ChosenLetter{{}, first, 1, {}};
    });
    return last;
}

FoundChoice markedOptionText(const ChoiceSearch &search)
{
    const ChoiceReading &reading = search.reading;
    FoundChoice last;
    forEachMarker(reading, [&](qsizetype first) {
        auto found = reading.optionIn(first, reading.endOfSentence(first));
        if (!found)
            found = reading.optionIn(first, reading.endOfLine(first));
        if (found && !search.counts(found->at))
            last = found;
    });
    return last;
}

FoundChoice markedGluedLetters(const ChoiceSearch &search)
{
    static const auto glued = uR"(^([A-Z]{2,8})(?![\p{L}\p{N}'’]))"_reu;
    const ChoiceReading &reading = search.reading;
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

FoundChoice correctedChoice(const ChoiceSearch &search)
{
    static const auto directly =
        uR"((?i)^[\s,.:;!—–-]*(?:(?:the )?(?:correct |right )?(?:answer|đáp án|答案)\s*(?:is|là|是)"
        R"(|:)?\s*)?\(?$)"_re;
    const ChoiceReading &reading = search.reading;
    FoundChoice last;
    for (auto corrections = phrase<"choice: correction">().globalMatch(reading.text());
         corrections.hasNext();) {
        const qsizetype start = corrections.next().capturedEnd();
        const qsizetype end = std::min(reading.text().size(), start + reachOfACorrection);
        for (qsizetype i = start; i < end; ++i) {
            if (!search.counts(i))
                continue;
            const bool decided = phrase<"choice: decided before">().match(reading.before(i)).hasMatch()
                && phrase<"choice: end after">().match(reading.from(i + 1, 20)).hasMatch();
            if (decided || directly.match(reading.from(start, i - start)).hasMatch()
                || phrase<"choice: affirmed after">().match(reading.from(i + 1, 40)).hasMatch())
                last = reading.chosen(i);
        }
    }
    return last;
}

FoundChoice noneOfThem(const ChoiceSearch &search)
{
    static const auto noneOption =
        u"^(?:none of|không (?:có |phương án|đáp án)|以上都不|以上皆非|都不|都错|neither)"_re;
    static const auto others =
        uR"(^\s*(?:other|remaining|rest|else|except|but|besides|khác|còn lại|ngoài|trừ|ngoại))"_re;
    static const auto pronoun = u"(?i)^none of (?:these|those|them) "_re;
    const ChoiceReading &reading = search.reading;
    FoundChoice last;
    bool isOption = false; // "none of the above" may be one, "none of them is known to me" is none
    for (const QRegularExpressionMatch &statement :
        phrase<"choice: none of them">().globalMatch(reading.text())) {
        const qsizetype end = reading.endOfSentence(statement.capturedEnd());
        // "A, B and D are wrong as none of them is …" speaks of these, "none of A and B" of those.
        const bool ofThem = pronoun.match(statement.captured()).hasMatch();
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
        if (isOfSome || others.match(reading.from(statement.capturedEnd(), 12)).hasMatch())
            continue;
        last = ChosenLetter{{}, statement.capturedStart(), statement.capturedLength(), {}};
        isOption = !ofThem;
    }
    for (qsizetype i = 0; last && isOption && i < reading.optionForms().size(); ++i) {
        if (noneOption.match(reading.optionForms().at(i)).hasMatch())
            last->letters = QChar(static_cast<char16_t>(u'A' + i));
    }
    return last;
}

} // namespace Pennybench::Scoring
