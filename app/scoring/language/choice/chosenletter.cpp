#include "app/scoring/language/choice/chosenletter.h"

#include "app/scoring/language/choice/choicetext.h"

#include <QRegularExpression>

namespace Pennybench {

namespace {

constexpr qsizetype nearTheEnd = 300;
constexpr qsizetype briefAnswer = 200;
constexpr qsizetype reachOfAMarker = 300;

const auto unicode = QRegularExpression::UseUnicodePropertiesOption;
const auto anyCase = unicode | QRegularExpression::CaseInsensitiveOption;

const QRegularExpression &markers()
{
    // A marker alone decides nothing: it needs ":", "is" or the like behind it. Chinese needs no blank.
    static const QRegularExpression pattern(
        QStringLiteral(
            "(?:(?:(?<!\\p{L})(?:answer|solution|correct (?:choice|option)|best (?:choice|option)|"
            "right (?:choice|option)|(?:final|my) choice|"
            "réponse|respuesta|antwort|resposta|risposta|ответ|jawaban|đáp án|đáp số|câu trả lời|kết quả|"
            "phương án|lựa chọn)(?:\\s+(?:correct|cuối cùng|chính xác|đúng(?: nhất)?|correcte|correcta|"
            "correta|corretta|yang benar|для этого вопроса|to (?:this|the) question|here|của tôi))?|"
            "答案|正确(?:答案|选项|選項)|正确的(?:答案|选项)|選項|选项|답|정답|答え|正解|الإجابة|उत्तर|คำตอบ)"
            "\\s*(?:[:=→]|\\s(?:is|are|would be|should be|must be|will be|est|es|ist|lautet|é|è|adalah|là|sẽ "
            "là|"
            "phải là|nên là)(?!\\p{L})|是|为|為|应该?是|應該?是|은|는|は|है|هي|คือ)+\\s*:?|"
            "(?<!\\p{L})(?<!không )(?:(?:tôi |em |mình )?chọn|(?:i )?(?:choose|pick|select)|(?:i'?ll |i )go "
            "with)"
            "(?:\\s+(?:option|answer|choice|đáp án|phương "
            "án|câu|ý))?\\s*:?|(?<!不)(?<!可)[选選](?:择|擇)?(?!项)"
            "\\s*:?)"),
        anyCase);
    return pattern;
}

const QRegularExpression &corrections()
{
    static const QRegularExpression pattern(
        QStringLiteral(
            "(?<!\\p{L})(?:wait|no,|actually|correction|sorry|i mean|my mistake|scratch that|on second "
            "thought|à không|nhầm|xin lỗi|sửa lại|đính chính|nghĩ lại)|不对|不對|更正|等等|抱歉|搞错|"
            "应该是|應該是|改为|改選|改选"),
        anyCase);
    return pattern;
}

const QRegularExpression &denialBefore()
{
    static const QRegularExpression pattern(
        QStringLiteral(
            "(?:(?<!\\p{L})(?:not|isn't|isn’t|wasn't|never|neither|nor|eliminate|exclude|rule out|reject|"
            "instead of|rather than|không|không phải|không phải là|không chọn|chứ không phải|loại|loại "
            "trừ|loại bỏ|"
            "trừ)|不是|并非|並非|不选|不選|排除|而非|不会是|不應是)\\s*(?:là|be|choose|option|answer|choice|"
            "đáp án|"
            "phương án|选项|選項)?\\s*\\(?$"),
        anyCase);
    return pattern;
}

const QRegularExpression &denialAfter()
{
    static const QRegularExpression pattern(
        QStringLiteral(
            "^\\)?[.,:]?\\s*(?:(?:is|are|was|would be|là|thì)?\\s*(?:clearly |also |hoàn toàn )?(?:not |"
            "n't|wrong|incorrect|false|out(?!\\p{L})|sai(?!\\p{L})|không (?:đúng|phải|chính xác))|(?:是)?"
            "(?:错|錯|不对|不對|不正确|不是|误|不行))"),
        anyCase);
    return pattern;
}

const QRegularExpression &deciding()
{
    static const QRegularExpression pattern(
        QStringLiteral("(?:(?<!\\p{L})(?:it'?s|it is|it must be|it should be|should be|must "
                       "be|therefore|thus|hence|so|vậy|"
                       "do đó|nên|là|chính là|phải là|closest is|best fit is|that is)\\s+(?:option |choice "
                       "|answer |letter |"
                       "đáp án |phương án )?|(?:所以|因此|应该?是|故|就是)(?:选项|答案)?(?:是)?\\s*)\\(?$"),
        anyCase);
    return pattern;
}

const QRegularExpression &affirming()
{
    static const QRegularExpression pattern(
        QStringLiteral(
            "^\\)?\\s*(?:(?:is|are|must be|would be|seems|là)\\s+(?:the |đáp án |câu trả lời |phương án )?"
            "(?:only |most )?(?:correct|right|best|true|answer|likely|đúng|chính xác)|đúng(?!\\p{L})|"
            "mới đúng|(?:是|才是)?(?:正确|對|对的|正解|答案))"),
        anyCase);
    return pattern;
}

/// Looks for the letter in one answer.
class Search {
public:
    Search(const QString &answer, QChar lastLetter, const QStringList &options)
        : m_text(choiceText(answer))
        , m_last(lastLetter)
    {
        for (const QString &option : options)
            m_options += wordsOnly(option);
    }

    std::optional<ChosenLetter> result() const
    {
        for (const auto rule :
            {&Search::boxed, &Search::marked, &Search::aloneOnALine, &Search::opening, &Search::decided,
                &Search::bracketedNearTheEnd, &Search::optionText, &Search::lastInABriefAnswer}) {
            if (auto found = (this->*rule)())
                return found;
        }
        return std::nullopt;
    }

private:
    bool isLetter(QChar c) const { return c >= u'A' && c <= m_last; }
    QChar at(qsizetype i) const { return i >= 0 && i < m_text.size() ? m_text.at(i) : QChar(u'\n'); }
    QStringView from(qsizetype i, qsizetype length) const { return QStringView(m_text).mid(i, length); }

    ChosenLetter found(qsizetype at, const char *rule) const
    {
        return {QString(m_text.at(at)), at, 1, QString::fromLatin1(rule)};
    }

    bool isLone(qsizetype i) const
    {
        return isLetter(at(i)) && !isJoined(at(i - 1)) && !isJoined(at(i + 1)) && !isWord(i);
    }

    bool isBracketed(qsizetype i) const { return at(i - 1) == u'(' && at(i + 1) == u')'; }

    /// "A decrease", "I think": an article or pronoun, not a letter, unless a reason follows.
    bool isWord(qsizetype i) const
    {
        if ((at(i) != u'A' && at(i) != u'I') || isBracketed(i))
            return false;
        qsizetype next = i + 1;
        while (at(next) == u' ')
            ++next;
        if (next == i + 1 || !at(next).isLetter() || at(next).script() != QChar::Script_Latin)
            return false;
        static const QRegularExpression reason(
            QStringLiteral("^(?:because|since|as|is|and|or|but|not|vì|bởi|do|là|và|hoặc|đúng|sai)(?!\\p{L})"),
            anyCase);
        return !reason.match(from(next, 10)).hasMatch();
    }

    bool isDenied(qsizetype i) const
    {
        const qsizetype start = std::max<qsizetype>(0, i - 40);
        return denialBefore().match(from(start, i - start)).hasMatch()
            || denialAfter().match(from(i + 1, 40)).hasMatch();
    }

    std::optional<ChosenLetter> boxed() const
    {
        static const QRegularExpression pattern(
            QStringLiteral("\\\\boxed\\s*\\{\\s*\\(?([A-Z])(?![\\p{L}\\p{N}=^_+\\-])"), unicode);
        std::optional<ChosenLetter> last;
        for (auto matches = pattern.globalMatch(m_text); matches.hasNext();) {
            const qsizetype place = matches.next().capturedStart(1);
            if (isLetter(at(place)))
                last = found(place, "boxed");
        }
        return last;
    }

    std::optional<ChosenLetter> marked() const
    {
        std::optional<ChosenLetter> last;
        for (auto matches = markers().globalMatch(m_text); matches.hasNext();) {
            if (auto choice = behindMarker(matches.next().capturedEnd()))
                last = choice;
        }
        return last ? std::optional(corrected(*last)) : last;
    }

    /// The sentence or line behind a marker; the letter may stand on the next line.
    qsizetype endOfMarked(qsizetype start) const
    {
        qsizetype end = start;
        while (end < m_text.size() && end - start < reachOfAMarker && at(end) != u'\n')
            ++end;
        return end;
    }

    std::optional<ChosenLetter> behindMarker(qsizetype start) const
    {
        static const QRegularExpression filler(
            QStringLiteral(
                "^(?:\\s|\\(|\\[|\\{|:|the |option |choice |answer |letter |đáp án |phương án |câu |ý |là |"
                "选项|選項|是|therefore |thus |clearly |definitely |probably |most likely |likely )*"),
            anyCase);
        const qsizetype first = start + filler.match(from(start, 80)).capturedLength();
        if (isLone(first) && !isDenied(first))
            return withOthers(first);
        const qsizetype end = endOfMarked(first);
        if (auto option = optionIn(first, end))
            return option;
        std::optional<ChosenLetter> last;
        for (qsizetype i = first; i < end; ++i) {
            if (isLone(i) && isBracketed(i) && !isDenied(i))
                last = found(i, "after a marker");
        }
        return last ? last : behindDenial(first, end);
    }

    /// "not A but B"
    std::optional<ChosenLetter> behindDenial(qsizetype first, qsizetype end) const
    {
        static const QRegularExpression denial(
            QStringLiteral("^(?:not|never|không|không phải|不是|并非)\\P{L}"), anyCase);
        if (!denial.match(from(first, 20)).hasMatch())
            return std::nullopt;
        for (qsizetype i = first; i < end; ++i) {
            if (isLone(i) && !isDenied(i))
                return found(i, "after a marker");
        }
        return std::nullopt;
    }

    /// The letter, with those that are named beside it: "A and C", "A, C".
    ChosenLetter withOthers(qsizetype first) const
    {
        static const QRegularExpression next(
            QStringLiteral("^\\)?\\s*(?:,|/|&|、|and|or|và|hoặc|和|或|跟)\\s*(?:both |option "
                           ")?\\(?([A-Z])(?![\\p{L}\\p{N}'’])"
                           "(?!\\s+\\p{Ll})"),
            unicode);
        ChosenLetter choice = found(first, "after a marker");
        qsizetype place = first;
        for (auto match = next.match(from(place + 1, 30));
             match.hasMatch() && isLetter(match.captured(1).at(0)); match = next.match(from(place + 1, 30))) {
            place += 1 + match.capturedStart(1);
            choice.letters += QStringLiteral(", ") + at(place);
        }
        choice.length = place + 1 - first;
        return choice;
    }

    /// What the answer puts in the place of its choice further on, if it takes it back.
    ChosenLetter corrected(const ChosenLetter &choice) const
    {
        const auto correction = corrections().match(m_text, choice.at + choice.length);
        if (!correction.hasMatch())
            return choice;
        ChosenLetter last = choice;
        const qsizetype end = std::min(m_text.size(), correction.capturedEnd() + reachOfAMarker);
        for (qsizetype i = correction.capturedEnd(); i < end; ++i) {
            if (isLone(i) && !isDenied(i))
                last = found(i, "corrected");
        }
        return last;
    }

    std::optional<ChosenLetter> aloneOnALine() const
    {
        static const QRegularExpression pattern(
            QStringLiteral("^[ \\t]*[(\\[]?([A-Z])[)\\]]?[ \\t]*[.:]?[ \\t\\r]*$"),
            unicode | QRegularExpression::MultilineOption);
        std::optional<ChosenLetter> last;
        for (auto matches = pattern.globalMatch(m_text); matches.hasNext();) {
            const qsizetype place = matches.next().capturedStart(1);
            if (isLetter(at(place)))
                last = found(place, "alone on a line");
        }
        return last;
    }

    /// "A. Paris", "B) because …", "C Cecile", "B。不是 A"
    std::optional<ChosenLetter> opening() const
    {
        qsizetype start = 0;
        while (start < m_text.size() && (at(start).isSpace() || at(start) == u'(' || at(start) == u'['))
            ++start;
        const QChar next = at(start + 1);
        const bool marked = QStringView(u".):]。、,，;").contains(next);
        if (!isLetter(at(start)) || isDenied(start) || (!marked && !opensWithItsOption(start)))
            return std::nullopt;
        return found(start, "opens the answer");
    }

    bool opensWithItsOption(qsizetype start) const
    {
        if (!isLone(start) || !at(start + 1).isSpace())
            return false;
        const auto index = static_cast<qsizetype>(at(start).unicode() - u'A');
        const QString rest = wordsOnly(from(start + 1, reachOfAMarker).toString().section(u'\n', 0, 0));
        const bool known = index < m_options.size() && !m_options.at(index).isEmpty();
        return known ? rest.startsWith(m_options.at(index)) : rest.count(u' ') < 4;
    }

    std::optional<ChosenLetter> decided() const
    {
        std::optional<ChosenLetter> last;
        for (qsizetype i = 0; i < m_text.size(); ++i) {
            if (!isLone(i) || isDenied(i))
                continue;
            const qsizetype start = std::max<qsizetype>(0, i - 40);
            const bool decides = deciding().match(from(start, i - start)).hasMatch()
                || affirming().match(from(i + 1, 40)).hasMatch();
            if (decides)
                last = found(i, "a deciding phrase");
        }
        return last;
    }

    std::optional<ChosenLetter> bracketedNearTheEnd() const
    {
        for (qsizetype i = m_text.size() - 1; i >= std::max<qsizetype>(0, m_text.size() - nearTheEnd); --i) {
            if (isLone(i) && isBracketed(i) && !isDenied(i))
                return found(i, "in brackets near the end");
        }
        return std::nullopt;
    }

    std::optional<ChosenLetter> lastInABriefAnswer() const
    {
        if (m_text.trimmed().size() > briefAnswer)
            return std::nullopt;
        for (qsizetype i = m_text.size() - 1; i >= 0; --i) {
            if (isLone(i) && !isDenied(i))
                return found(i, "the last lone letter");
        }
        return std::nullopt;
    }

    std::optional<ChosenLetter> optionText() const
    {
        qsizetype end = m_text.size();
        while (end > 0 && at(end - 1).isSpace())
            --end;
        qsizetype start = m_text.lastIndexOf(u'\n', end - 1 - m_text.size()) + 1;
        if (auto option = optionIn(start, end))
            return option;
        return end - start < end ? optionIn(0, std::min(end, reachOfAMarker)) : std::nullopt;
    }

    /// The option that this stretch quotes: the whole of it, or else its beginning.
    std::optional<ChosenLetter> optionIn(qsizetype start, qsizetype end) const
    {
        const QString words = wordsOnly(m_text.mid(start, end - start));
        qsizetype best = -1;
        for (qsizetype i = 0; i < m_options.size(); ++i) {
            const QString &option = m_options.at(i);
            const bool quoted = !option.isEmpty()
                && (words == option || (option.size() >= 3 && words.startsWith(option + u' ')));
            if (quoted && (best < 0 || option.size() > m_options.at(best).size()))
                best = i;
        }
        if (best < 0 || m_options.count(m_options.at(best)) > 1
            || QChar(static_cast<char16_t>(u'A' + best)) > m_last)
            return std::nullopt;
        while (start < end && !at(start).isLetterOrNumber())
            ++start;
        return ChosenLetter{QString(QChar(static_cast<char16_t>(u'A' + best))), start, end - start,
            QStringLiteral("the option's text")};
    }

    QString m_text;
    QChar m_last;
    QStringList m_options;
};

} // namespace

std::optional<ChosenLetter> chosenLetter(const QString &answer, QChar lastLetter, const QStringList &options)
{
    return Search(answer, lastLetter, options).result();
}

} // namespace Pennybench
