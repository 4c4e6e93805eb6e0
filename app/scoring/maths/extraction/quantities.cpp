#include "app/scoring/maths/extraction/quantities.h"

#include "app/scoring/maths/extraction/answermarkers.h"
#include "app/scoring/maths/extraction/countedwords.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace Pennybench {

namespace {

constexpr auto quantityOptions =
    QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

struct Candidate {
    TextSpan span;
    bool isSoft = false; ///< names a step, a date or a time
    bool isDenied = false;
    bool isModifier = false; ///< stands in a phrase that belongs to an earlier number
    bool isClock = false;
};

QString textBetween(const QString &text, qsizetype from, qsizetype to)
{
    return from < to ? text.mid(from, to - from) : QString();
}

/// The words that a number counts, three at most: "red marbles".
QStringList countedThing(const QString &text, qsizetype end)
{
    static const QRegularExpression word(QStringLiteral("\\G[\\s*_]*([\\p{L}][\\p{L}'-]*)"), quantityOptions);
    static const QRegularExpression stop(QStringLiteral(
        "^(?:and|or|in|of|to|for|with|from|is|are|was|were|at|on|per|than|that|which|who|left|each|"
        "và|hoặc|trong|của|để|cho|là|nhé|thôi|ạ|nha)$"));
    QStringList words;
    while (words.size() < 3) {
        const auto match =
            word.match(text, end, QRegularExpression::NormalMatch, QRegularExpression::NoMatchOption);
        const QString found = match.captured(1).toLower();
        if (!match.hasMatch() || stop.match(found).hasMatch())
            break;
        words += found.size() > 3 && found.endsWith(u's') ? found.chopped(1) : found;
        end = match.capturedEnd();
    }
    return words;
}

/// What stands before the number in its own clause.
QString leadOf(const QString &text, qsizetype from, qsizetype start)
{
    constexpr qsizetype reach = 60;
    return textBetween(text, std::max(from, start - reach), start);
}

bool isLabel(const QString &text, qsizetype from, const TextSpan &number)
{
    static const QRegularExpression before(
        QStringLiteral("(?:(?<!\\p{L})(?:positions?|steps?|pages?|lines?|chapters?|questions?|problems?|"
                       "figures?|tables?|"
                       "equations?|cases?|sections?|examples?|methods?|options?|version|exercise|parts?|room|"
                       "vị trí|bước|trang|"
                       "dòng|câu|bài|hình|chương|phần|thứ|phòng|tầng)\\s*#?\\s*|第\\s*|#)(?:\\d+\\s*(?:,|and|"
                       "&|và|-|to|、|和|\\s)+"
                       "\\s*)*[*_]*$"),
        quantityOptions);
    static const QRegularExpression behind(
        QStringLiteral("^(?:(?:st|nd|rd|th)\\b|\\s*(?:步|页|题|章|节|行|号|层|楼|名))"), quantityOptions);
    return leadOf(text, from, number.start).contains(before)
        || textBetween(text, number.end, std::min(text.size(), number.end + 4)).contains(behind);
}

/// Dates, and times of day as one candidate.
QList<TextSpan> matchesOf(const QRegularExpression &pattern, const QString &text, const TextSpan &within)
{
    QList<TextSpan> spans;
    auto matches = pattern.globalMatch(text, within.start);
    while (matches.hasNext()) {
        const auto match = matches.next();
        if (match.capturedEnd() > within.end)
            break;
        spans += {match.capturedStart(), match.capturedEnd()};
    }
    return spans;
}

const QRegularExpression &datePattern()
{
    static const QRegularExpression pattern(
        QStringLiteral("(?<![\\d/])\\d{1,2}[/.]\\d{1,2}[/"
                       ".](?:\\d{4}|\\d{2})(?!\\d)|(?<!\\d)\\d{4}-\\d{2}-\\d{2}(?!\\d)|ngày "
                       "\\d{1,2}(?:[/-]\\d{1,2}(?:[/-]\\d{2,4})?| tháng \\d{1,2}(?: năm \\d{4})?)|\\d{4} "
                       "?年(?:\\d{1,2} ?月(?:\\d{"
                       "1,2} ?[日号])?)?|\\d{1,2} ?月\\d{1,2} "
                       "?[日号]|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)"
                       "[a-z]* \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?\\b|\\b\\d{1,2} "
                       "(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|"
                       "oct|nov|dec)[a-z]*(?:,? \\d{4})?\\b|\\b(?:as of|in|since|by|năm|from) "
                       "(?:19|20)\\d\\d(?!\\d|[.,]\\d| "
                       "\\p{Ll}{3})"),
        quantityOptions);
    return pattern;
}

const QRegularExpression &clockPattern()
{
    static const QRegularExpression pattern(
        QStringLiteral(
            "(?<![\\d:])(?:(?:上午|下午|早上|晚上|中午|凌晨) ?)?\\d{1,2}:\\d{2}(?::\\d{2})?(?!\\d|:)(?: "
            "?[ap]\\.? "
            "?m\\b\\.?| (?:sáng|chiều|tối))?|(?<![\\d.,])\\d{1,2} ?[ap]\\.?m\\b\\.?|(?<!\\d)\\d{1,2} ?(?:giờ|"
            "h) ?(?:\\d{1,2} ?(?:phút )?)?(?:sáng|chiều|tối)|(?:上午|下午|早上|晚上|中午|凌晨) ?\\d{1,2} "
            "?[点时](?:\\d{1,2} "
            "?分?|半)?"),
        quantityOptions);
    return pattern;
}

bool isDeniedBy(const QString &lead)
{
    static const QRegularExpression denied(
        QStringLiteral("(?:\\bnot|n't|\\binstead of|\\brather than|không phải|chứ "
                       "không|不是|而非)\\s*(?:là|phải|be|simply|just)?"
                       "\\s*[*_$]*$"),
        quantityOptions);
    return lead.contains(denied);
}

/// Whether what lies between an earlier number and this one makes this one a detail of it: "24 pencils in 6
/// boxes".
bool isDetail(const QString &between)
{
    static const QRegularExpression detail(
        QStringLiteral("(?<!\\p{L})(?:(?<!result |results |total |comes "
                       ")in|inside|within|for|with|at|per|after|before|than|"
                       "among|across|between|on|over|every|each|into|containing|holding|using|under|above|"
                       "below|trong|với|cho|từ|"
                       "trên|mỗi|sau|trước|hơn|vào|gồm|chứa|ở)\\s+(?:(?:the|a|an|each|all|every|only|just|"
                       "about|first|last|next|"
                       "other|remaining|these|those|his|her|their|its|fewer|less|more|at|least|most|than|số|"
                       "tổng|mỗi|hơn|ít|nhất|"
                       "khoảng)\\s+)*[$€£*_]*$"
                       "|^[\\s*_]*(?:\\p{L}+[\\s*_]+){0,2}(?:out "
                       ")?of\\s+(?:(?:the|these|those|all|his|her|their|a total of)\\s+)?[*_"
                       "$]*$|\\bto "
                       "(?!get|make|give|be|have|obtain|reach|leave|become|yield)\\p{Ll}+(?:\\s+\\p{Ll}+){0,"
                       "2}\\s+[$€£*_]*$"
                       "|(?<!\\p{L})để\\s+\\p{L}+(?:\\s+\\p{L}+){0,2}\\s+$|(?:give or take|plus or "
                       "minus|\\+/-|±)\\s*$|(?:在|从|每|比|分给|装在|放在|"
                       "分装在|装进|放进)\\s*$"),
        quantityOptions);
    return between.contains(detail);
}

bool isRange(const QString &lead, const QString &between)
{
    static const QRegularExpression dash(
        QStringLiteral("^(?:[-~～]|\\s?~\\s?|\\s*(?:to|đến|tới|到|至)\\s*)$"));
    static const QRegularExpression words(
        QStringLiteral("^\\s*(?:\\p{L}+\\s+)?(?:to|and|đến|tới)\\s*[$€£]*$"), quantityOptions);
    static const QRegularExpression opens(
        QStringLiteral("\\b(?:from|between|từ|khoảng từ)\\s*[$€£*]*$"), quantityOptions);
    return between.contains(dash) || (lead.contains(opens) && between.contains(words));
}

/// The words between two values that belong together, without the thing that the first one counts.
enum class Joint { None, And, Or };

Joint jointOf(QString between)
{
    static const QRegularExpression either(
        QStringLiteral("(?:^|[\\s,，*_])(?:or|hoặc|hay)(?: (?:maybe|perhaps|possibly|là|có "
                       "thể|even))*[\\s$*_]*$|(?:或者?|"
                       "也可能是|还是)\\s*$|(?:maybe|perhaps|possibly)\\s*$"),
        quantityOptions);
    static const QRegularExpression both(QStringLiteral("(?:^|[\\s,，*_])(?:and|&|và|plus)[\\s$*_]*$|(?:和|"
                                                        "与|以及|、|及)\\s*$|^[\\s*_]*[,，;][\\s$*_]*$"),
        quantityOptions);
    static const QRegularExpression verbs(QStringLiteral("[=≈.:]|\\b(?:is|are|was|has|have|had|so|then|gives?"
                                                         "|makes?|leaves?|gets?|gave|left|là|còn|được)\\b|"
                                                         "[是有为得剩]"),
        quantityOptions);
    if (between.size() > 40 || between.contains(verbs))
        return Joint::None;
    return between.contains(either) ? Joint::Or : between.contains(both) ? Joint::And : Joint::None;
}

/// "3 hours and 20 minutes": one quantity in two units.
bool isCompound(const QStringList &first, const QStringList &second)
{
    static const QStringList chains{QStringLiteral(" year month week day hour hr minute min second sec "),
        QStringLiteral(" mile yard foot feet ft inch inche in "),
        QStringLiteral(" km m cm mm meter metre centimeter "),
        QStringLiteral(" kg g gram kilogram pound lb ounce oz "), QStringLiteral(" dollar cent "),
        QStringLiteral(" năm tháng tuần ngày giờ phút giây "), QStringLiteral(" 小时 分钟 秒 时 分 天 ")};
    if (first.isEmpty() || second.isEmpty() || first.first() == second.first())
        return false;
    const auto holds = [](const QString &chain, const QString &word) {
        return chain.contains(u' ' + word + u' ');
    };
    return std::any_of(chains.begin(), chains.end(),
        [&](const QString &chain) { return holds(chain, first.first()) && holds(chain, second.first()); });
}

/// What the question asks to be counted: the words behind the last "how many".
QStringList askedThing(const QString &question)
{
    static const QRegularExpression asks(
        QStringLiteral("(?:how many|bao nhiêu|mấy|多少|几)\\s*((?:\\p{L}+\\s*){1,4})"), quantityOptions);
    QStringList words;
    auto matches = asks.globalMatch(question.right(4'000));
    while (matches.hasNext())
        words = countedThing(matches.next().captured(1), 0);
    return words;
}

class Chooser {
public:
    /// Looks at the last numbers of many, or at the first.
    Chooser(const QString &text, const TextSpan &within, const QString &question, const EvidenceRules &rules,
        bool fromTheEnd = true)
        : m_text(text)
        , m_within(within)
        , m_question(question)
        , m_rules(rules)
    {
        collect(fromTheEnd);
    }

    std::optional<SaidQuantity> choose()
    {
        if (m_all.isEmpty())
            return std::nullopt;
        for (const bool soft : {false, true}) {
            for (qsizetype i = m_all.size() - 1; i >= 0; --i) {
                if (m_all.at(i).isDenied || (m_all.at(i).isSoft && !soft))
                    continue;
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
        if (m_all.isEmpty())
            return std::nullopt;
        if (m_all.first().isSoft)
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
        if (m_rules.hold(EvidenceRule::NumberWord)) {
            numbers += countedWords(m_text, m_within);
            std::sort(numbers.begin(), numbers.end(),
                [](const TextSpan &a, const TextSpan &b) { return a.start < b.start; });
        }
        constexpr qsizetype most = 64;
        if (numbers.size() > most)
            numbers = fromTheEnd ? numbers.last(most) : numbers.first(most);
        if (numbers.isEmpty())
            return;
        constexpr qsizetype around = 20; // what a date or time has before and behind its numbers
        const TextSpan part{std::max(m_within.start, numbers.first().start - around),
            std::min(m_within.end, numbers.last().end + around)};
        const QList<TextSpan> clocks =
            m_rules.hold(EvidenceRule::Clock) ? matchesOf(clockPattern(), m_text, part) : QList<TextSpan>();
        const QList<TextSpan> dates =
            m_rules.hold(EvidenceRule::Label) ? matchesOf(datePattern(), m_text, part) : QList<TextSpan>();
        const auto holder = [](const QList<TextSpan> &spans, const TextSpan &number) -> const TextSpan * {
            const auto found = std::find_if(spans.begin(), spans.end(),
                [&](const TextSpan &span) { return number.start >= span.start && number.start < span.end; });
            return found == spans.end() ? nullptr : &*found;
        };
        for (const TextSpan &number : std::as_const(numbers)) {
            if (const TextSpan *clock = holder(clocks, number)) {
                if (m_all.isEmpty() || m_all.last().span != *clock)
                    m_all += Candidate{.span = *clock, .isSoft = true, .isClock = true};
                continue;
            }
            const QString lead = leadOf(m_text, m_within.start, number.start);
            const bool label = m_rules.hold(EvidenceRule::Label)
                && (holder(dates, number) || isLabel(m_text, m_within.start, number));
            m_all += Candidate{.span = number,
                .isSoft = label,
                .isDenied = m_rules.hold(EvidenceRule::Denied) && isDeniedBy(lead)};
        }
    }

    QString between(qsizetype first, qsizetype second) const
    {
        return textBetween(m_text, m_all.at(first).span.end, m_all.at(second).span.start);
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
        qsizetype chosen = -1;
        for (qsizetype i = last; i >= first && chosen < 0; --i) {
            if (usable(i) && !isWord(i))
                chosen = i;
        }
        for (qsizetype i = last; i >= first && chosen < 0; --i) {
            if (usable(i))
                chosen = i;
        }
        if (chosen < 0)
            chosen = last;
        return grouped(firstOfGroup(chosen, first), chosen);
    }

    void markDetails(qsizetype first, qsizetype last)
    {
        if (!m_rules.hold(EvidenceRule::Modifier))
            return;
        static const QRegularExpression comparison(
            QStringLiteral("^\\s*(?:\\p{L}+\\s+)?(?:fewer|more|less|higher|lower|older|younger) than\\b"),
            quantityOptions);
        for (qsizetype i = first + 1; i <= last; ++i) {
            const bool ranged = m_rules.hold(EvidenceRule::Range)
                && isRange(leadOf(m_text, m_within.start, m_all.at(i - 1).span.start), between(i - 1, i));
            const bool compares =
                textBetween(m_text, m_all.at(i).span.end, std::min(m_text.size(), m_all.at(i).span.end + 30))
                    .contains(comparison);
            m_all[i].isModifier =
                compares || (ranged && m_all.at(i - 1).isModifier) || isDetail(between(i - 1, i));
        }
    }

    std::optional<SaidQuantity> askedFor(qsizetype first, qsizetype last) const
    {
        if (!m_rules.hold(EvidenceRule::AskedFor) || m_question.isEmpty() || first >= last)
            return std::nullopt;
        const QStringList asked = askedThing(m_question);
        static const QRegularExpression year(
            QStringLiteral("\\b(?:which|what) year|năm nào|năm bao nhiêu|哪一?年"), quantityOptions);
        const bool asksYear = m_question.right(4'000).contains(year);
        qsizetype found = -1;
        for (qsizetype i = first; i <= last; ++i) {
            const QStringList thing = countedThing(m_text, m_all.at(i).span.end);
            const QString number = m_text.mid(m_all.at(i).span.start, 4);
            const bool isYear = number.size() == 4 && (number.startsWith(u"19") || number.startsWith(u"20"))
                && m_all.at(i).span.end == m_all.at(i).span.start + 4;
            const bool fits =
                asksYear ? isYear : std::any_of(asked.begin(), asked.end(), [&](const QString &word) {
                    return thing.contains(word) || startsHan(thing, word);
                });
            if (!fits || m_all.at(i).isDenied)
                continue;
            if (found >= 0)
                return std::nullopt;
            found = i;
        }
        return found < 0 ? std::nullopt : std::optional(SaidQuantity{m_all.at(found).span, {}, false});
    }

    /// Chinese writes no blanks: "支铅笔" and "支铅笔和" count the same.
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
        const bool ranged = m_rules.hold(EvidenceRule::Range)
            && isRange(leadOf(m_text, m_within.start, m_all.at(first).span.start), between(first, second));
        return ranged || jointOf(between(first, second)) != Joint::None || isDirectCompound(first, second);
    }

    bool isDirectCompound(qsizetype first, qsizetype second) const
    {
        static const QRegularExpression unit(QStringLiteral("^\\s*\\p{L}+\\s*$"), quantityOptions);
        return between(first, second).contains(unit)
            && isCompound(countedThing(m_text, m_all.at(first).span.end).mid(0, 1),
                countedThing(m_text, m_all.at(second).span.end));
    }

    qsizetype firstOfGroup(qsizetype last, qsizetype lowest) const
    {
        qsizetype first = last;
        while (first > lowest && areJoined(first - 1, first))
            --first;
        // "3 pens and 4 books, 7 in all": a comma alone joins nothing to a finished list.
        return first;
    }

    qsizetype lastOfGroup(qsizetype first) const
    {
        qsizetype last = first;
        while (last + 1 < m_all.size() && areJoined(last, last + 1))
            ++last;
        return last;
    }

    SaidQuantity grouped(qsizetype first, qsizetype last) const
    {
        const SaidQuantity one{m_all.at(last).span, {}, false};
        if (first == last)
            return one;
        const QStringList thing = countedThing(m_text, m_all.at(first).span.end);
        const QStringList other = countedThing(m_text, m_all.at(last).span.end);
        SaidQuantity several{{m_all.at(first).span.start, m_all.at(last).span.end}, {}, false};
        for (qsizetype i = first; i <= last; ++i)
            several.values += m_all.at(i).span;
        const bool ranged = m_rules.hold(EvidenceRule::Range)
            && isRange(leadOf(m_text, m_within.start, m_all.at(first).span.start), between(first, first + 1));
        const bool compound = m_rules.hold(EvidenceRule::CompoundUnit) && isCompound(thing.mid(0, 1), other);
        several.isOneOfThem = ranged || compound || jointOf(between(last - 1, last)) == Joint::Or;
        if (several.isOneOfThem)
            return several;
        if (!thing.isEmpty() && !other.isEmpty() && thing != other)
            return m_rules.hold(EvidenceRule::DifferentThings) ? SaidQuantity{m_all.at(first).span, {}, false}
                                                               : one;
        return m_rules.hold(EvidenceRule::SeveralValues) ? several : one;
    }

    const QString &m_text;
    TextSpan m_within;
    QString m_question;
    const EvidenceRules &m_rules;
    QList<Candidate> m_all;
};

} // namespace

std::optional<SaidQuantity> saidQuantity(
    const QString &text, const TextSpan &within, const QString &question, const EvidenceRules &rules)
{
    return Chooser(text, within, question, rules).choose();
}

std::optional<SaidQuantity> askedQuantity(
    const QString &text, const TextSpan &within, const QString &question, const EvidenceRules &rules)
{
    return question.isEmpty() ? std::nullopt : Chooser(text, within, question, rules).chooseAsked();
}

bool isOnlyALabel(const QString &text, const TextSpan &within, const EvidenceRules &rules)
{
    return Chooser(text, within, {}, rules).hasOnlyLabels();
}

std::optional<SaidQuantity> quantityFrom(const QString &text, const TextSpan &number, qsizetype end,
    const QString &question, const EvidenceRules &rules)
{
    return Chooser(text, {number.start, end}, question, rules, false).chooseFirst();
}

} // namespace Pennybench
