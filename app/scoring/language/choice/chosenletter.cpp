#include "app/scoring/language/choice/chosenletter.h"

#include "app/scoring/language/choice/choicephrases.h"
#include "app/scoring/language/choice/choicetext.h"

#include <QRegularExpression>

namespace Pennybench {

namespace {

constexpr qsizetype nearTheEnd = 300;
constexpr qsizetype briefAnswer = 200;
constexpr qsizetype reachOfAMarker = 300;

const auto unicode = QRegularExpression::UseUnicodePropertiesOption;
const auto anyCase = unicode | QRegularExpression::CaseInsensitiveOption;

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
        return {QString(m_text.at(at).toUpper()), at, 1, QString::fromLatin1(rule)};
    }

    bool isLone(qsizetype i) const
    {
        return isLetter(at(i)) && !isJoined(at(i - 1)) && !isJoined(at(i + 1)) && !isWord(i);
    }

    /// A small letter counts only where nothing else follows on its line.
    bool isSmallAndLast(qsizetype i) const
    {
        const QChar c = at(i);
        if (c < u'a' || c > m_last.toLower() || isJoined(at(i - 1)))
            return false;
        qsizetype next = i + 1;
        while (at(next) == u')' || at(next) == u'.' || at(next) == u' ')
            ++next;
        return at(next) == u'\n';
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
        return denialBeforeChoice().match(from(start, i - start)).hasMatch()
            || denialAfterChoice().match(from(i + 1, 40)).hasMatch();
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
        for (auto matches = choiceMarkers().globalMatch(m_text); matches.hasNext();) {
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
        if (isSmallAndLast(first))
            return found(first, "after a marker");
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
        const auto correction = choiceCorrections().match(m_text, choice.at + choice.length);
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
        const QString whole = m_text.trimmed();
        const qsizetype only = m_text.indexOf(whole) + (whole.startsWith(u'(') ? 1 : 0);
        if (!last && whole.size() <= 3 && isSmallAndLast(only))
            last = found(only, "alone on a line");
        return last;
    }

    /// "A. Paris", "B) because …", "C Cecile", "B。不是 A"
    std::optional<ChosenLetter> opening() const
    {
        qsizetype start = 0;
        while (start < m_text.size() && (at(start).isSpace() || at(start) == u'(' || at(start) == u'['))
            ++start;
        static const QRegularExpression both(QStringLiteral("^(?:both|cả)\\s+\\(?"), anyCase);
        const qsizetype first = start + both.match(from(start, 20)).capturedLength();
        if (first > start && isLone(first))
            return withOthers(first);
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
            const bool decides = decidingBeforeChoice().match(from(start, i - start)).hasMatch()
                || affirmingAfterChoice().match(from(i + 1, 40)).hasMatch();
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
        if (auto option = optionBehindCopula(start, end))
            return option;
        return end - start < end ? optionIn(0, std::min(end, reachOfAMarker)) : std::nullopt;
    }

    /// "The planet is Mars.": an option's text that the last line ends with.
    std::optional<ChosenLetter> optionBehindCopula(qsizetype start, qsizetype end) const
    {
        static const QRegularExpression copula(
            QStringLiteral("(?<!\\p{L})(?:is|was|are|were|là|est|es|ist)(?!\\p{L})|[是为為]"), anyCase);
        qsizetype longest = 0;
        for (const QString &option : m_options)
            longest = std::max(longest, option.size());
        // An option with marks and blanks around its words; a line without an end is not searched for each
        // copula.
        const qsizetype reach = 2 * longest + 60;
        std::optional<ChosenLetter> last;
        for (auto matches = copula.globalMatch(m_text, std::max(start, end - reach)); matches.hasNext();) {
            const qsizetype behind = matches.next().capturedEnd();
            const QString words = behind < end ? wordsOnly(m_text.mid(behind, end - behind)) : QString();
            if (m_options.contains(words))
                last = optionIn(behind, end);
        }
        return last;
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
