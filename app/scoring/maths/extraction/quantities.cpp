#include "app/scoring/maths/extraction/quantities.h"

#include "app/scoring/maths/extraction/evidence.h"
#include "app/scoring/patterns.h"

#include <QStringList>

#include <algorithm>
#include <utility>

namespace Pennybench::Scoring {

namespace {

struct Candidate {
    TextSpan span;
    bool isSoft = false; ///< names a step, a date or a time
    bool isDenied = false; ///< "not", "không phải", "不是" stands before it
    bool isModifier = false; ///< belongs to an earlier number: "24 pencils in 6 boxes"
    bool isClock = false;
};

/// Where a pattern of dates or times of day matches.
QList<TextSpan> matchesOf(const QRegularExpression &pattern, const QString &text, const TextSpan &within)
{
    QList<TextSpan> spans;
    for (const QRegularExpressionMatch &match : pattern.globalMatch(text.left(within.end), within.start))
        spans += {match.capturedStart(), match.capturedEnd()};
    return spans;
}

/// The words that the number before end counts, three at most: "red marbles".
QStringList countedThing(const QString &text, qsizetype end)
{
    static const auto word = uR"(\G[\s*_]*([\p{L}][\p{L}'-]*))"_rei;
    QStringList words;
    while (words.size() < 3) {
        const auto match = word.match(text, end);
        const QString found = match.captured(1).toLower();
        if (!match.hasMatch() || phrase<"maths: end of a counted thing">().match(found).hasMatch())
            break;
        words += found.size() > 3 && found.endsWith(u's') ? found.chopped(1) : found;
        end = match.capturedEnd();
    }
    return words;
}

/// What the question asks to be counted: the words after the last "how many".
QStringList askedThing(const QString &question)
{
    QStringList words;
    for (const auto &match : phrase<"maths: asks how many">().globalMatch(question.right(4'000)))
        words = countedThing(match.captured(1), 0);
    return words;
}

/// How the words between two values join them, without the thing that the first one counts.
enum class Joint { None, And, Or };

class Chooser {
public:
    /// Looks at the last numbers of many, or at the first.
    Chooser(const QString &text, const TextSpan &within, const Question &question, bool fromTheEnd = true)
        : m_text(text)
        , m_within(within)
        , m_question(question)
    {
        collect(fromTheEnd);
    }

    std::optional<SaidQuantity> choose()
    {
        for (const bool soft : {false, true}) {
            for (qsizetype i = m_all.size() - 1; i >= 0; --i) {
                if (!m_all.at(i).isDenied && (soft || !m_all.at(i).isSoft))
                    return inSentenceOf(i, soft);
            }
        }
        return std::nullopt;
    }

    std::optional<SaidQuantity> chooseAsked() const { return askedFor(0, m_all.size() - 1); }

    bool hasOnlyLabels() const
    {
        return !m_all.isEmpty() && std::all_of(m_all.begin(), m_all.end(), [](const Candidate &candidate) {
            return candidate.isSoft && !candidate.isClock;
        });
    }

    /// The choice where the first number is the one that was announced.
    std::optional<SaidQuantity> chooseFirst()
    {
        if (m_all.isEmpty() || m_all.first().isSoft)
            return std::nullopt;
        const qsizetype end = lastOfGroup(0);
        markDetails(0, m_all.size() - 1);
        if (const auto asked = askedFor(0, end))
            return asked;
        return grouped(0, end);
    }

private:
    void collect(bool fromTheEnd)
    {
        QList<TextSpan> numbers = numbersIn(m_text, m_within);
        numbers += countedWords(m_text, m_within);
        std::sort(numbers.begin(), numbers.end(),
            [](const TextSpan &a, const TextSpan &b) { return a.start < b.start; });
        constexpr qsizetype most = 64;
        if (numbers.size() > most)
            numbers = fromTheEnd ? numbers.last(most) : numbers.first(most);
        if (numbers.isEmpty())
            return;
        constexpr qsizetype around = 20; // what a date or time has before and after its numbers
        const TextSpan part{std::max(m_within.start, numbers.first().start - around),
            std::min(m_within.end, numbers.last().end + around)};
        const QList<TextSpan> clocks = matchesOf(phrase<"maths: clock">(), m_text, part);
        const QList<TextSpan> dates = matchesOf(phrase<"maths: date">(), m_text, part);
        const auto holder = [](const QList<TextSpan> &spans, const TextSpan &number) -> const TextSpan * {
            const auto found = std::find_if(spans.begin(), spans.end(),
                [&](const TextSpan &span) { return number.start >= span.start && number.start < span.end; });
            return found == spans.end() ? nullptr : &*found;
        };
        for (const TextSpan &number : std::as_const(numbers)) {
            if (const TextSpan *clock = holder(clocks, number)) {
                if (m_all.isEmpty() || m_all.last().span != *clock)
                    m_all += Candidate{.span = *clock, .isSoft = !m_question.asksForATime, .isClock = true};
                continue;
            }
            m_all += Candidate{.span = number,
                .isSoft = holder(dates, number) || isLabel(number),
                .isDenied = leadOf(number).contains(phrase<"maths: denied">())};
        }
    }

    /// What precedes the number in its own clause.
    QString leadOf(const TextSpan &number) const
    {
        constexpr qsizetype reach = 60;
        const qsizetype from = std::max(m_within.start, number.start - reach);
        return m_text.mid(from, number.start - from);
    }

    /// Whether the number only names a step, a page, a position or the like.
    bool isLabel(const TextSpan &number) const
    {
        return leadOf(number).contains(phrase<"maths: label before a number">())
            || m_text.mid(number.end, 14).contains(phrase<"maths: label behind a number">());
    }

    QStringList thing(qsizetype i) const { return countedThing(m_text, m_all.at(i).span.end); }

    QString between(qsizetype first, qsizetype second) const
    {
        const qsizetype from = m_all.at(first).span.end;
        return m_text.mid(from, std::max<qsizetype>(0, m_all.at(second).span.start - from));
    }

    /// "10-15", "from 10 to 15".
    bool isRange(qsizetype first, qsizetype second) const
    {
        static const auto dash = uR"(^(?:[-~～]|\s?~\s?|\s*(?:to|đến|tới|到|至)\s*)$)"_re;
        static const auto words = uR"(^\s*(?:\p{L}+\s+)?(?:to|and|đến|tới)\s*[$€£]*$)"_rei;
        static const auto opens = uR"(\b(?:from|between|từ|khoảng từ)\s*[$€£*]*$)"_rei;
        const QString joint = between(first, second);
        return joint.contains(dash)
            || (leadOf(m_all.at(first).span).contains(opens) && joint.contains(words));
    }

    Joint jointOf(qsizetype first, qsizetype second) const
    {
        const QString joint = between(first, second);
        if (joint.size() > 40 || joint.contains(phrase<"maths: verb between">()))
            return Joint::None;
        return joint.contains(phrase<"maths: or">()) ? Joint::Or
            : joint.contains(phrase<"maths: and">()) ? Joint::And
                                                     : Joint::None;
    }

    /// "3 hours and 20 minutes": one quantity in two units.
    bool isCompound(qsizetype first, qsizetype second) const
    {
        const QHash<QString, QString> &chains = wordTable<"unit chains">();
        const QString unit = thing(first).value(0);
        const QString smaller = thing(second).value(0);
        const QString chain = chains.value(unit);
        return !chain.isEmpty() && unit != smaller && chains.value(smaller) == chain;
    }

    bool sameSentence(qsizetype first, qsizetype second) const
    {
        const qsizetype from = m_all.at(first).span.end;
        return sentenceEnd(m_text, from) >= m_all.at(second).span.start;
    }

    bool isWord(qsizetype i) const { return m_text.at(m_all.at(i).span.start).isLetter(); }

    std::optional<SaidQuantity> inSentenceOf(qsizetype last, bool soft)
    {
        qsizetype first = last;
        while (first > 0 && sameSentence(first - 1, last))
            --first;
        markDetails(first, last);
        if (const auto asked = askedFor(first, last))
            return asked;
        const auto usable = [&](qsizetype i) {
            return !m_all.at(i).isDenied && !m_all.at(i).isModifier && (soft || !m_all.at(i).isSoft);
        };
        for (const bool inWords : {false, true}) {
            for (qsizetype i = last; i >= first; --i) {
                if (usable(i) && (inWords || !isWord(i)))
                    return grouped(firstOfGroup(i, first), i);
            }
        }
        return grouped(firstOfGroup(last, first), last);
    }

    void markDetails(qsizetype first, qsizetype last)
    {
        for (qsizetype i = first + 1; i <= last; ++i) {
            m_all[i].isModifier = m_text.mid(m_all.at(i).span.end, 30).contains(phrase<"maths: comparison">())
                || (isRange(i - 1, i) && m_all.at(i - 1).isModifier)
                || between(i - 1, i).contains(phrase<"maths: detail">());
        }
    }

    std::optional<SaidQuantity> askedFor(qsizetype first, qsizetype last) const
    {
        if (m_question.text.isEmpty() || first >= last)
            return std::nullopt;
        const QStringList asked = askedThing(m_question.text);
        const bool asksYear = m_question.text.right(4'000).contains(phrase<"maths: asks for a year">());
        qsizetype found = -1;
        qsizetype most = 0;
        bool isTied = false;
        for (qsizetype i = first; i <= last; ++i) {
            const QStringList counted = thing(i);
            const QString number = m_text.mid(m_all.at(i).span.start, 4);
            const bool isYear = number.size() == 4 && (number.startsWith(u"19") || number.startsWith(u"20"))
                && m_all.at(i).span.end == m_all.at(i).span.start + 4;
            const qsizetype fits = asksYear
                ? (isYear ? 1 : 0)
                : std::count_if(asked.begin(), asked.end(),
                    [&](const QString &word) { return counted.contains(word) || startsHan(counted, word); });
            if (fits == 0 || fits < most || m_all.at(i).isDenied)
                continue;
            isTied = fits == most;
            most = fits;
            found = i;
        }
        if (isTied || found < 0)
            return std::nullopt;
        const SaidQuantity group = grouped(firstOfGroup(found, first), std::min(lastOfGroup(found), last));
        return group.isOneOfThem ? group : SaidQuantity{m_all.at(found).span, {}, false}; // "15-20 days"
    }

    /// Chinese writes no spaces: "支铅笔" and "支铅笔和" count the same.
    static bool startsHan(const QStringList &thing, const QString &word)
    {
        return !thing.isEmpty() && word.front().script() == QChar::Script_Han
            && thing.first().left(2) == word.left(2);
    }

    bool areJoined(qsizetype first, qsizetype second) const
    {
        if (m_all.at(first).isDenied || m_all.at(second).isDenied || m_all.at(second).isModifier
            || m_all.at(first).isSoft != m_all.at(second).isSoft)
            return false;
        return isRange(first, second) || jointOf(first, second) != Joint::None
            || isDirectCompound(first, second);
    }

    bool isDirectCompound(qsizetype first, qsizetype second) const
    {
        static const auto unit = uR"(^\s*\p{L}+\s*$)"_rei;
        return between(first, second).contains(unit) && isCompound(first, second);
    }

    qsizetype firstOfGroup(qsizetype last, qsizetype lowest) const
    {
        while (last > lowest && areJoined(last - 1, last))
            --last;
        return last;
    }

    qsizetype lastOfGroup(qsizetype first) const
    {
        while (first + 1 < m_all.size() && areJoined(first, first + 1))
            ++first;
        return first;
    }

    SaidQuantity grouped(qsizetype first, qsizetype last) const
    {
        if (first == last)
            return {m_all.at(last).span, {}, false};
        SaidQuantity several{{m_all.at(first).span.start, m_all.at(last).span.end}, {}, false};
        for (qsizetype i = first; i <= last; ++i)
            several.values += m_all.at(i).span;
        several.isOneOfThem =
            isRange(first, first + 1) || isCompound(first, last) || jointOf(last - 1, last) == Joint::Or;
        const QStringList one = thing(first);
        const QStringList other = thing(last);
        const bool areDifferent = !one.isEmpty() && !other.isEmpty() && one != other;
        return areDifferent && !several.isOneOfThem ? SaidQuantity{m_all.at(first).span, {}, false} : several;
    }

    const QString &m_text;
    TextSpan m_within;
    const Question &m_question;
    QList<Candidate> m_all;
};

} // namespace

std::optional<SaidQuantity> saidQuantity(
    const QString &text, const TextSpan &within, const Question &question)
{
    return Chooser(text, within, question).choose();
}

std::optional<SaidQuantity> askedQuantity(
    const QString &text, const TextSpan &within, const Question &question)
{
    return question.text.isEmpty() ? std::nullopt : Chooser(text, within, question).chooseAsked();
}

bool isOnlyALabel(const QString &text, const TextSpan &within)
{
    const Question none;
    return Chooser(text, within, none).hasOnlyLabels();
}

std::optional<SaidQuantity> quantityFrom(
    const QString &text, const TextSpan &number, qsizetype end, const Question &question)
{
    return Chooser(text, {number.start, end}, question, false).chooseFirst();
}

} // namespace Pennybench::Scoring
