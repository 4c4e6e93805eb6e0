#include "app/scoring/maths/extraction/answerextraction.h"

#include "app/scoring/maths/extraction/answerboxes.h"
#include "app/scoring/maths/extraction/answerformulas.h"
#include "app/scoring/maths/extraction/answermarkers.h"
#include "app/scoring/maths/extraction/asides.h"
#include "app/scoring/maths/extraction/jsonanswer.h"
#include "app/scoring/maths/extraction/quantities.h"
#include "app/scoring/maths/extraction/withheldanswer.h"
#include "app/scoring/maths/reading/mathlexer.h"
#include "app/scoring/maths/reading/mathreading.h"
#include "app/scoring/maths/reading/mathwords.h"
#include "app/scoring/maths/reading/textanswer.h"
#include "app/scoring/maths/reading/units.h"

#include <QRegularExpression>

namespace Pennybench {

namespace {

using Found = std::optional<ExtractedAnswer>;

constexpr qsizetype longestBareAnswer = 400;
constexpr qsizetype longestWords = 120;
constexpr qsizetype searchedTail = 20'000;

ExtractedAnswer extracted(const QString &text, const TextSpan &span, const QString &how)
{
    return {.text = text.mid(span.start, span.end - span.start),
        .start = span.start,
        .end = span.end,
        .how = how};
}

/// Without blanks, markup, quotes and end marks around it.
TextSpan trimmed(const QString &text, TextSpan span)
{
    static const QString before = QStringLiteral(" \n*`_:：\"“>#。，,=");
    static const QString after = QStringLiteral(" \n*`_\"”.。，,;:!！");
    while (span.start < span.end && before.contains(text.at(span.start)))
        ++span.start;
    while (span.end > span.start && after.contains(text.at(span.end - 1))
        && !(text.at(span.end - 1) == u'!' && span.end - span.start > 1 && text.at(span.end - 2).isDigit()))
        --span.end;
    return span;
}

/// A sentence that happens to be readable: words where no unit would be that long.
bool saysMore(const Expression &node)
{
    return (node.kind == Kind::Text || node.kind == Kind::Quantity) && node.name.count(u' ') > 2;
}

bool isWords(const Expression &node)
{
    return node.kind == Kind::Text;
}

/// "I get 6", "we have $x$": a word of prose right before what could be an answer.
bool opensLikeASentence(const QString &text)
{
    static const QRegularExpression opening(QStringLiteral("^[\\p{L} ]*?(\\p{Ll}{3,})\\s+[-\\d$]"),
        QRegularExpression::UseUnicodePropertiesOption);
    const auto match = opening.match(text);
    const QString word = match.captured(1);
    return match.hasMatch() && !isFunctionWord(word) && !isVagueWord(word) && !isConnective(word)
        && letterName(word).isEmpty();
}

/// Whether a text of nothing but words and numbers begins with a word that the parser could only keep as a
/// word: "Six times seven is 42" is no bare answer, and to find that out by parsing it costs ten times as
/// much.
bool beginsWithProse(const QString &text)
{
    bool hasDigits = false;
    for (const QChar c : text) {
        const bool letter = (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
        const bool digit = c >= u'0' && c <= u'9';
        if (!letter && !digit && c != u' ' && c != u',' && c != u'.')
            return false;
        hasDigits = hasDigits || digit;
    }
    const QString word = text.left(text.indexOf(u' '));
    const bool letters = std::all_of(word.begin(), word.end(), [](QChar c) { return c.isLetter(); });
    if (!hasDigits || !letters || text.contains(QStringLiteral(" per ")))
        return false;
    return opensWithAWord(word) && !isVagueWord(word.toLower()) && canonicalUnit(word).isEmpty();
}

/// Whether the text is nothing but an answer.
bool isBareAnswer(const QString &text)
{
    if (text.isEmpty() || text.size() > longestBareAnswer || beginsWithProse(text)
        || opensLikeASentence(text))
        return false;
    try {
        WorkBudget budget(5'000);
        for (const MathReading &reading : readMath(text, NumberLocale::Unknown, Side::Answer, budget)) {
            const bool label =
                reading.tree->kind == Kind::Relation && reading.tree->parts[0]->kind == Kind::Text;
            if (label || (!anyNode(reading.tree, isWords) && !anyNode(reading.tree, saysMore)))
                return true;
        }
        return false;
    } catch (const WorkLimitReached &) {
        return text.contains(u'\\') && !looksLikeProse(text); // a formula, whatever it is worth
    }
}

/// Where "is", "là", "为" and the like hand over to what something is: the first few places and the last.
QList<qsizetype> afterCopulas(const QString &text, const TextSpan &within)
{
    constexpr qsizetype most = 6;
    static const QRegularExpression copula(
        QStringLiteral("\\b(?:is at|are at|is|are|equals|was|would be|will "
                       "be|là|bằng|est|sont|es|son|ist|sind|adalah)\\b:?|[为是有]|(?:：|:(?!\\d)|(?<![<>!])=)"
                       "(?!\\s*$)|\\bهو\\b|\\bهي\\b"),
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression denied(QStringLiteral("(?:不|并非|没|không phải|không|chưa)\\s*$"));
    QList<qsizetype> after;
    auto matches = copula.globalMatch(text, within.start);
    while (matches.hasNext()) {
        const auto match = matches.next();
        if (match.capturedStart() >= within.end)
            break;
        const qsizetype before = std::max<qsizetype>(within.start, match.capturedStart() - 12);
        if (text.mid(before, match.capturedStart() - before).contains(denied))
            continue;
        if (after.size() == most)
            after.removeLast();
        after += match.capturedEnd();
    }
    return after;
}

/// The formula where the span is a single one between dollar signs.
TextSpan withoutDollars(const QString &text, const TextSpan &span)
{
    const QString whole = text.mid(span.start, span.end - span.start);
    const bool single =
        whole.size() > 2 && whole.startsWith(u'$') && whole.endsWith(u'$') && whole.count(u'$') == 2;
    return single ? TextSpan{span.start + 1, span.end - 1} : span;
}

/// What stands behind the first of these places where all the rest is an answer.
std::optional<TextSpan> bareRest(const QString &text, const TextSpan &within, const QList<qsizetype> &places)
{
    for (const qsizetype place : places) {
        const TextSpan rest = trimmed(text, {place, within.end});
        if (isBareAnswer(text.mid(rest.start, rest.end - rest.start)))
            return withoutDollars(text, rest);
    }
    return std::nullopt;
}

/// The answer at the beginning of a sentence that goes on: "72 because …".
std::optional<TextSpan> leadingNumber(const QString &text, const TextSpan &span)
{
    const auto first = firstNumberIn(text, span);
    if (!first)
        return std::nullopt;
    static const QRegularExpression nothing(QStringLiteral("^[\\s$€£¥₫*(]*$"));
    return text.mid(span.start, first->start - span.start).contains(nothing) ? first : std::nullopt;
}

TextSpan lastLineOf(const QString &text)
{
    const TextSpan whole = trimmed(text, {0, text.size()});
    const qsizetype lineEnd = text.lastIndexOf(u'\n', whole.end - 1);
    return trimmed(text, {std::max(whole.start, lineEnd + 1), whole.end});
}

/// "\boxed{}", "\boxed{?}": a box that was left empty.
bool isBlank(const QString &text)
{
    static const QRegularExpression blank(QStringLiteral("^[\\s~,.…?]*$"));
    return text.contains(blank);
}

bool hasFormulaSigns(const QString &text)
{
    return text.contains(u'$') || text.contains(QLatin1String("\\(")) || text.contains(QLatin1String("\\["));
}

/// The same value, however it is written around: "12", "**12** apples" … only digits and signs are held
/// together.
QString valueKey(const QString &text)
{
    static const QRegularExpression other(
        QStringLiteral("[^\\d.,/%\\p{Han}a-zA-Z\\\\-]|\\b(?:dollars?|is|the)\\b"));
    return QString(text).remove(other).toLower();
}

class Evidence {
public:
    Evidence(const QString &given, const QString &question, const EvidenceRules &rules)
        : m_given(given)
        , m_text(withoutAsides(given, rules))
        , m_question(question)
        , m_rules(rules)
    {
    }

    Found find()
    {
        if (const Found box = boxed())
            return isBlank(box->text) ? std::nullopt : box;
        using Step = Found (Evidence::*)();
        static constexpr std::pair<EvidenceRule, Step> marked[] = {
            {EvidenceRule::Tag, &Evidence::inAnswerTags},
            {EvidenceRule::JsonMember, &Evidence::inJson},
            {EvidenceRule::Marker, &Evidence::afterMarker},
            {EvidenceRule::MarkerBehindValue, &Evidence::beforeMarker},
        };
        for (const auto &[rule, step] : marked) {
            const Found found = m_rules.hold(rule) ? (this->*step)() : std::nullopt;
            if (found)
                return corrected(*found);
        }
        if (m_rules.hold(EvidenceRule::Refusal)) {
            const auto refusal = lastRefusal(m_text);
            if (refusal && !sameText(m_text, QStringLiteral("no solution")))
                return despite(*refusal);
        }
        static constexpr std::pair<EvidenceRule, Step> unmarked[] = {
            {EvidenceRule::WholeText, &Evidence::wholeText},
            {EvidenceRule::BoldLine, &Evidence::lastBoldLine},
            {EvidenceRule::LastStatement, &Evidence::statedInTheLastSentence},
            {EvidenceRule::Number, &Evidence::lastFormulaOrNumber},
            {EvidenceRule::LastLine, &Evidence::lastLine},
        };
        for (const auto &[rule, step] : unmarked) {
            const Found found = m_rules.hold(rule) ? (this->*step)() : std::nullopt;
            if (found)
                return found;
        }
        return std::nullopt;
    }

private:
    Found boxed()
    {
        const Found box = m_rules.hold(EvidenceRule::Box) ? lastBox(m_given) : std::nullopt;
        if (!box || !m_rules.hold(EvidenceRule::StatementBehindBox))
            return box;
        const Found stated = statedAfter(box->end);
        return stated ? stated : box;
    }

    /// "The final answer is …" after the last box says it again, or better.
    Found statedAfter(qsizetype box)
    {
        static const QRegularExpression value(QStringLiteral("\\d|\\\\[a-zA-Z]"));
        for (const AnnouncedText &marked : announcedTexts(m_text, m_rules)) {
            if (marked.start < box || !marked.marker.contains(u"answer is", Qt::CaseInsensitive))
                continue;
            const Found found =
                fromSentence({marked.start, marked.end}, QStringLiteral("after \"%1\"").arg(marked.marker));
            if (found && found->text.contains(value))
                return found;
        }
        return std::nullopt;
    }

    Found inAnswerTags()
    {
        static const QRegularExpression opening(
            QStringLiteral("<answer>"), QRegularExpression::CaseInsensitiveOption);
        const qsizetype start = m_text.contains(u'<') ? m_text.lastIndexOf(opening) : -1;
        if (start < 0)
            return std::nullopt;
        const qsizetype end = m_text.indexOf(u"</answer>", start, Qt::CaseInsensitive);
        return fromSentence({start + 8, end < 0 ? m_text.size() : end}, QStringLiteral("in <answer>"));
    }

    Found inJson()
    {
        const auto value = jsonAnswer(m_given);
        if (!value)
            return std::nullopt;
        return ExtractedAnswer{.text = value->text,
            .start = value->start,
            .end = value->end,
            .how = QStringLiteral("in the JSON object")};
    }

    Found afterMarker()
    {
        Found found;
        qsizetype foundAt = 0;
        for (const AnnouncedText &marked : announcedTexts(m_text, m_rules)) {
            const QString how = QStringLiteral("after \"%1\"").arg(marked.marker);
            const QString sentence = m_text.mid(marked.start, marked.end - marked.start);
            if (m_rules.hold(EvidenceRule::Refusal)
                && isRefusal(m_text.mid(marked.start - 12, 12) + sentence)) {
                if (!found)
                    return std::nullopt;
                continue;
            }
            const Found other = fromSentence({marked.start, marked.end}, how);
            if (!found) {
                found = other;
                foundAt = marked.start;
                m_marker = marked.marker;
            } else if (other && conflicts(*other, *found, marked.marker, foundAt)) {
                found->values = {other->text, found->text};
                found->isOneOfThem = true;
                return found;
            }
        }
        return found;
    }

    /// Whether the same marker announces two values in neighbouring lines or sentences, and nothing between
    /// them takes the first one back.
    bool conflicts(const ExtractedAnswer &first, const ExtractedAnswer &second, const QString &marker,
        qsizetype at) const
    {
        constexpr qsizetype nearby = 60;
        static const QRegularExpression digits(QStringLiteral("\\d"));
        static const QRegularExpression change(
            QStringLiteral("\\b(?:wait|actually|no|sorry|correct|instead|let "
                           "me|hmm|but|however|final|part|nhầm|xin lỗi|sửa|"
                           "đính chính)\\b|不对|更正|重新|应该|等等|=|^\\s*\\d"),
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        const QString between = m_given.mid(first.end, at - first.end);
        return m_rules.hold(EvidenceRule::Conflict) && marker.compare(m_marker, Qt::CaseInsensitive) == 0
            && at - first.end < nearby && first.text.contains(digits) && second.text.contains(digits)
            && valueKey(first.text) != valueKey(second.text) && !between.contains(change);
    }

    /// "42 is the final answer."
    Found beforeMarker()
    {
        static const QRegularExpression marker(
            QStringLiteral("(?<!\\p{L})(?:is|are|would be)\\s+(?:the|my|our|your)\\s+(?:final |correct "
                           "|right )*(?:answer|result)\\b|"
                           "(?<!\\p{L})(?:chính )?là (?:đáp (?:án|số)|kết quả|câu trả lời)(?: (?:cuối "
                           "cùng|đúng|cần tìm))?"
                           "(?=\\s*[.!\\n]|$)|(?:就)?是(?:最终|正确|本题)?(?:的)?答案(?=\\s*[。!\\n]|$)"),
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        const auto match = marker.match(m_text);
        if (!match.hasMatch())
            return std::nullopt;
        qsizetype start = match.capturedStart();
        while (start > 0 && m_text.at(start - 1) != u'\n'
            && !(m_text.at(start - 1).isSpace() && start > 1
                && QStringLiteral(".!?").contains(m_text.at(start - 2))))
            --start;
        return fromSentence(
            {start, match.capturedStart()}, QStringLiteral("before \"%1\"").arg(match.captured().trimmed()));
    }

    /// What the answer says after it takes back what it gave.
    Found corrected(const ExtractedAnswer &given)
    {
        static const QRegularExpression correction(
            QStringLiteral(
                "(?:^|[.!?。\\n*_] *)(?:oh,? )?(?:(?:wait|hold "
                "on|hmm|oops|actually|correction|sorry|apologies|no,|"
                "i made|let me (?:re|correct|fix)|on second thought|khoan|à nhầm|nhầm|xin lỗi|đính chính|sửa "
                "lại|đợi đã)(?!\\p{L})|等等|等一下|不对|更正|抱歉|我算错|重新计算|算错)"),
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        if (!m_rules.hold(EvidenceRule::Correction) || given.end >= m_text.size())
            return given;
        QRegularExpressionMatch match;
        auto matches = correction.globalMatch(m_text, given.end);
        while (matches.hasNext())
            match = matches.next();
        if (!match.hasMatch())
            return given;
        const QString rest = QString(match.capturedEnd(), u' ') + m_given.mid(match.capturedEnd());
        static const QRegularExpression digits(QStringLiteral("\\d"));
        Found later = Evidence(rest, m_question, m_rules).find();
        return later && !later->isRefusal && later->text.contains(digits) ? later : given;
    }

    /// The refusal, unless what comes behind it states an answer.
    Found despite(const TextSpan &refusal)
    {
        const QString rest = QString(refusal.end, u' ') + m_text.mid(refusal.end);
        static const QRegularExpression digits(QStringLiteral("\\d"));
        if (rest.contains(digits)) {
            Evidence behind(m_given, m_question, m_rules);
            behind.m_text = rest;
            for (const Found &found : {behind.wholeText(), behind.lastBoldLine(),
                     behind.statedInTheLastSentence(), behind.concluded()}) {
                if (found && found->text.contains(digits))
                    return found;
            }
        }
        ExtractedAnswer refused = extracted(m_text, trimmed(m_text, refusal), QStringLiteral("a refusal"));
        refused.isRefusal = true;
        return refused;
    }

    Found wholeText()
    {
        const TextSpan span = trimmed(m_text, {0, m_text.size()});
        if (span.end - span.start > longestBareAnswer
            || !isBareAnswer(m_text.mid(span.start, span.end - span.start)))
            return std::nullopt;
        return extracted(m_text, span, QStringLiteral("the whole answer"));
    }

    /// A line that holds nothing but an answer in bold; what follows it is a remark.
    Found lastBoldLine()
    {
        static const QRegularExpression bold(
            QStringLiteral("^[ \\t]*\\*\\*([^*\\n]*\\d[^*\\n]*)\\*\\*[ \\t.]*$"),
            QRegularExpression::MultilineOption);
        Found last;
        if (!m_text.contains(QLatin1String("**")))
            return last;
        auto matches = bold.globalMatch(m_text, std::max<qsizetype>(0, m_text.size() - searchedTail));
        while (matches.hasNext()) {
            const auto match = matches.next();
            const TextSpan span = trimmed(m_text, {match.capturedStart(1), match.capturedEnd(1)});
            if (isBareAnswer(m_text.mid(span.start, span.end - span.start)))
                last = extracted(m_text, span, QStringLiteral("the last bold line"));
        }
        return last;
    }

    /// "There were 264 of them, the date is 12 May": the end of a sentence that has other numbers.
    bool isOnlyADate(const TextSpan &part, const TextSpan &sentence) const
    {
        return isOnlyALabel(m_text, part, m_rules) && !isOnlyALabel(m_text, sentence, m_rules);
    }

    TextSpan lastSentence() const
    {
        const TextSpan line = lastLineOf(m_text);
        if (line.end - line.start > longestBareAnswer)
            return line;
        qsizetype start = line.start;
        for (qsizetype end = sentenceEnd(m_text, start); end + 1 < line.end; end = sentenceEnd(m_text, start))
            start = end + 1;
        return {start, line.end};
    }

    /// "The ratio is 3:4.", "Tọa độ là (1,5; 2)": what the last sentence says that something is.
    Found statedInTheLastSentence()
    {
        const TextSpan sentence = lastSentence();
        if (sentence.end - sentence.start > longestBareAnswer)
            return std::nullopt;
        const QString how = QStringLiteral("stated in the last sentence");
        if (const auto asked = askedQuantity(m_text, sentence, m_question, m_rules))
            return fromQuantity(*asked, how);
        static const QRegularExpression cue(
            QStringLiteral(
                "^\\s*(?:(?:so|thus|therefore|hence|vậy|do đó|suy ra)(?!\\p{L})|所以|因此|故)[,，]?\\s*"),
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        static const QRegularExpression value(QStringLiteral("[\\d\\\\=<>$]"));
        const QString words = m_text.mid(sentence.start, sentence.end - sentence.start);
        QList<qsizetype> places;
        if (const auto match = cue.match(words); match.hasMatch())
            places += sentence.start + match.capturedEnd();
        static const QRegularExpression relation(
            QStringLiteral("(?<![\\p{L}\\d\\\\])[a-z] ?(?:<=|>=|!=|[<>≤≥≠])(?! ?[a-z]{2})"),
            QRegularExpression::CaseInsensitiveOption);
        if (const auto match = relation.match(words); match.hasMatch())
            places += sentence.start + match.capturedStart();
        const auto rest = bareRest(m_text, sentence, places + afterCopulas(m_text, sentence));
        const bool leavesOutTheValue = rest && words.contains(value)
            && !m_text.mid(rest->start, rest->end - rest->start).contains(value); // "12 of the 40 are red"
        return rest && !leavesOutTheValue && !isOnlyADate(*rest, sentence)
            ? Found(extracted(m_text, *rest, how))
            : std::nullopt;
    }

    /// The last formula, conclusion, bold number or opening line; else the last number. Whichever stands
    /// later of the formula and the number counts.
    Found lastFormulaOrNumber()
    {
        const TextSpan tail{std::max<qsizetype>(0, m_text.size() - searchedTail), m_text.size()};
        const auto formula = m_rules.hold(EvidenceRule::Formula) ? lastFormula(m_text, tail) : std::nullopt;
        const auto number = saidQuantity(m_text, tail, m_question, m_rules);
        if (formula && (!number || (number->span.start < formula->end && !isOnlyAName(m_text, *formula)))) {
            const TextSpan joined = withJoinedFormulas(m_text, *formula);
            ExtractedAnswer found =
                extracted(m_text, trimmed(m_text, *formula), QStringLiteral("the last formula"));
            if (joined != *formula)
                found.joinedStart = joined.start;
            return found;
        }
        if (const Found stated = concluded())
            return stated;
        return number ? Found(fromQuantity(*number, QStringLiteral("the last number"))) : std::nullopt;
    }

    /// The last of these that no computation follows: a sentence that draws a conclusion, a number in bold;
    /// or a first line that is nothing but an answer.
    Found concluded()
    {
        static const QRegularExpression strong(
            QStringLiteral("(?<!\\p{L})(?:in total|in all|altogether|all together|(?:the|a) (?:final |grand "
                           ")?(?:total|result|sum|"
                           "difference)(?: [\\p{L} ]{1,30})? (?:is|was|comes to)|for a total of|tổng "
                           "cộng|tất cả (?:là|có)|kết "
                           "quả là)(?!\\p{L})|总共|一共|共计|合计|总计|共有"),
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        static const QRegularExpression weak(
            QStringLiteral(
                "(?:^|[\\n.,;!?。，；*]) *(?:so|thus|therefore|hence|in conclusion|overall|finally|to "
                "conclude|vậy|do "
                "đó|như vậy|vì vậy|vì thế|tóm lại|suy ra|nên|所以|因此|综上|最终|最后|故)(?!\\p{Latin})"),
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        static const QRegularExpression bold(QStringLiteral("\\*\\*([^*\\n]*)\\*\\*(?!\\s*[:：])"));
        static const QRegularExpression digits(QStringLiteral("\\d"));
        static const QRegularExpression computes(QStringLiteral("=|≈"));
        const bool conclusions = m_rules.hold(EvidenceRule::Conclusion);
        const QList<TextSpan> sentences = lastSentences();
        bool statedBehind = false;
        for (qsizetype i = sentences.size() - 1; i >= 0; --i) {
            const TextSpan sentence = sentences.at(i);
            const QString words = m_text.mid(sentence.start, sentence.end - sentence.start);
            if (m_rules.hold(EvidenceRule::BoldSpan)) {
                Found last;
                auto spans = bold.globalMatch(words);
                while (spans.hasNext()) {
                    const auto match = spans.next();
                    const TextSpan span{
                        sentence.start + match.capturedStart(1), sentence.start + match.capturedEnd(1)};
                    const auto quantity = saidQuantity(m_text, span, m_question, m_rules);
                    if (quantity && !isLabelled(match.captured(1)))
                        last = fromQuantity(*quantity, QStringLiteral("in bold"));
                }
                if (last)
                    return last;
            }
            const bool draws = conclusions && saidQuantity(m_text, sentence, m_question, m_rules)
                && (words.contains(strong) || (!statedBehind && words.contains(weak)));
            if (draws) {
                const QString how = QStringLiteral("stated as the conclusion");
                const TextSpan part = afterCue(sentence, weak);
                const Found found = fromSentence(part, how);
                const bool value = found && (found->text.contains(digits) || found->text.contains(u'\\'));
                const auto said = value ? std::nullopt : saidQuantity(m_text, part, m_question, m_rules);
                if (said) // "12 of the 40 are red"
                    return fromQuantity(*said, how);
                if (found)
                    return found;
            }
            if (words.contains(computes))
                break;
            statedBehind = statedBehind || states(sentence);
        }
        return m_rules.hold(EvidenceRule::OpeningLine) ? openingLine() : std::nullopt;
    }

    /// Whether a sentence says how many there are, other than in "the 7 rows" or "in 9 bags", which refer to
    /// what is known.
    bool states(const TextSpan &sentence) const
    {
        static const QRegularExpression known(
            QStringLiteral("(?:(?<!\\p{L})(?:the|these|those|all|in|of|for|with|among|between|at|by|into|on|"
                           "from|trong|cho|"
                           "với|từ|ở|vào|gồm)"
                           "(?: "
                           "(?:the|these|her|his|their|my|our|your|its|all|only|just|small|large|about))*\\s+"
                           "|[这那在])[*_$]*$"),
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        const QList<TextSpan> numbers = numbersIn(m_text, sentence);
        return std::any_of(numbers.begin(), numbers.end(), [&](const TextSpan &number) {
            constexpr qsizetype reach = 40;
            const qsizetype from = std::max(sentence.start, number.start - reach);
            return !m_text.mid(from, number.start - from).contains(known);
        });
    }

    /// "Step 2", "Bước 1 …": bold headings.
    static bool isLabelled(const QString &bold)
    {
        static const QRegularExpression heading(
            QStringLiteral("^\\s*(?:step|bước|part|case|phần|第|\\d+[.)])|[:：]\\s*$"),
            QRegularExpression::CaseInsensitiveOption);
        return bold.contains(heading);
    }

    TextSpan afterCue(const TextSpan &sentence, const QRegularExpression &weak) const
    {
        const QString words = m_text.mid(sentence.start, sentence.end - sentence.start);
        TextSpan part = sentence;
        auto matches = weak.globalMatch(words);
        while (matches.hasNext()) {
            const qsizetype end = matches.next().capturedEnd();
            if (words.mid(end).contains(QRegularExpression(QStringLiteral("\\d"))))
                part.start = sentence.start + end;
        }
        return part;
    }

    QList<TextSpan> lastSentences() const
    {
        constexpr qsizetype reach = 2'000;
        QList<TextSpan> all;
        qsizetype from = std::max<qsizetype>(0, m_text.size() - reach);
        while (from < m_text.size()) {
            const qsizetype end = std::min(m_text.size(), sentenceEnd(m_text, from) + 1);
            if (!QStringView(m_text).mid(from, end - from).trimmed().isEmpty())
                all += {from, end};
            from = std::max(end, from + 1);
        }
        return all;
    }

    Found openingLine()
    {
        const qsizetype end = m_text.indexOf(u'\n');
        if (end < 0 || m_text.size() > searchedTail)
            return std::nullopt;
        const TextSpan span = trimmed(m_text, {0, end});
        const QString line = m_text.mid(span.start, span.end - span.start);
        static const QRegularExpression value(QStringLiteral("^[-$€£¥₫]?\\d"));
        if (!line.contains(value) || !isBareAnswer(line))
            return std::nullopt;
        return extracted(m_text, span, QStringLiteral("the opening line"));
    }

    Found lastLine()
    {
        const TextSpan line = lastLineOf(m_text);
        const bool fits = line.end > line.start && line.end - line.start <= longestWords
            && !isOnlyMarkers(m_text.mid(line.start, line.end - line.start));
        return fits ? Found(extracted(m_text, line, QStringLiteral("the last line"))) : std::nullopt;
    }

    ExtractedAnswer fromQuantity(const SaidQuantity &said, const QString &how) const
    {
        if (said.values.isEmpty())
            return extracted(m_text, withUnit(m_text, said.span), how);
        ExtractedAnswer found = extracted(m_text, said.span, how);
        for (const TextSpan &value : said.values)
            found.values += m_text.mid(value.start, value.end - value.start);
        found.isOneOfThem = said.isOneOfThem;
        return found;
    }

    /// The answer in a sentence that a marker announced.
    Found fromSentence(const TextSpan &given, const QString &how)
    {
        const TextSpan span = trimmed(m_text, given);
        if (const auto asked = askedQuantity(m_text, span, m_question, m_rules))
            return fromQuantity(*asked, how);
        if (isBareAnswer(m_text.mid(span.start, span.end - span.start)))
            return extracted(m_text, span, how);
        const QList<qsizetype> copulas = afterCopulas(m_text, span);
        const auto rest = bareRest(m_text, span, copulas);
        if (rest && !isOnlyADate(*rest, span))
            return extracted(m_text, *rest, how);
        QList<qsizetype> leads;
        if (!copulas.isEmpty())
            leads += copulas.last();
        leads += span.start;
        for (const qsizetype lead : leads) {
            const auto number = leadingNumber(m_text, trimmed(m_text, {lead, span.end}));
            const auto said =
                number ? quantityFrom(m_text, *number, span.end, m_question, m_rules) : std::nullopt;
            if (said)
                return fromQuantity(*said, how);
        }
        const auto formula = lastFormula(m_text, span);
        const auto said = saidQuantity(m_text, span, m_question, m_rules);
        if (formula && (!said || (said->span.start < formula->end && !isOnlyAName(m_text, *formula))))
            return extracted(m_text, *formula, how);
        if (const auto amount = lastAmount(m_text, span); amount && said && said->values.isEmpty())
            return extracted(m_text, *amount, how);
        if (said)
            return fromQuantity(*said, how);
        const bool words = span.end > span.start && span.end - span.start <= longestWords
            && !isOnlyMarkers(m_text.mid(span.start, span.end - span.start));
        return words ? Found(extracted(m_text, span, how)) : std::nullopt;
    }

    QString m_given;
    QString m_text; ///< without what is set aside
    QString m_question;
    EvidenceRules m_rules;
    QString m_marker; ///< of the answer that was found last
};

} // namespace

std::optional<ExtractedAnswer> extractAnswer(
    const QString &folded, const QString &question, const EvidenceRules &rules)
{
    return Evidence(folded, question, rules).find();
}

QString expectedAnswer(const QString &folded)
{
    if (const Found box = lastBox(folded))
        return box->text;
    const qsizetype hashes = folded.lastIndexOf(QLatin1String("####"));
    if (hashes >= 0)
        return folded.mid(hashes + 4).trimmed();
    if (folded.size() > longestBareAnswer && hasFormulaSigns(folded)) {
        if (const auto formula = lastFormula(folded, {0, folded.size()}))
            return folded.mid(formula->start, formula->end - formula->start);
    }
    return folded.trimmed();
}

} // namespace Pennybench
