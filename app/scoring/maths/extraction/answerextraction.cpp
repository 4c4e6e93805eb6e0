#include "app/scoring/maths/extraction/answerextraction.h"

#include "app/scoring/maths/extraction/answerboxes.h"
#include "app/scoring/maths/extraction/answerformulas.h"
#include "app/scoring/maths/extraction/answermarkers.h"
#include "app/scoring/maths/reading/mathlexer.h"
#include "app/scoring/maths/reading/mathreading.h"
#include "app/scoring/maths/reading/mathwords.h"
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
    return {text.mid(span.start, span.end - span.start), span.start, span.end, how};
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
        QStringLiteral(
            "\\b(?:is at|are at|is|are|equals|was|would be|will "
            "be|là|bằng|est|sont|es|son|ist|sind|adalah)\\b:?|[为是有]|[:：=](?!\\s*$)|\\bهو\\b|\\bهي\\b"),
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

/// The answer in a sentence that a marker announced.
Found fromSentence(const QString &text, const TextSpan &given, const QString &how)
{
    const TextSpan span = trimmed(text, given);
    if (isBareAnswer(text.mid(span.start, span.end - span.start)))
        return extracted(text, span, how);
    const QList<qsizetype> copulas = afterCopulas(text, span);
    if (const auto rest = bareRest(text, span, copulas))
        return extracted(text, *rest, how);
    if (!copulas.isEmpty()) {
        if (const auto number = leadingNumber(text, trimmed(text, {copulas.last(), span.end})))
            return extracted(text, *number, how);
    }
    if (const auto number = leadingNumber(text, span))
        return extracted(text, *number, how);
    if (const auto amount = lastAmount(text, span))
        return extracted(text, *amount, how);
    const auto formula = lastFormula(text, span);
    const auto number = lastNumber(text, span);
    if (formula && (!number || (number->start < formula->end && !isOnlyAName(text, *formula))))
        return extracted(text, *formula, how);
    if (number)
        return extracted(text, withUnit(text, *number), how);
    const bool words = span.end > span.start && span.end - span.start <= longestWords
        && !isOnlyMarkers(text.mid(span.start, span.end - span.start));
    return words ? Found(extracted(text, span, how)) : std::nullopt;
}

Found inAnswerTags(const QString &text)
{
    static const QRegularExpression opening(
        QStringLiteral("<answer>"), QRegularExpression::CaseInsensitiveOption);
    const qsizetype start = text.contains(u'<') ? text.lastIndexOf(opening) : -1;
    if (start < 0)
        return std::nullopt;
    const qsizetype end = text.indexOf(u"</answer>", start, Qt::CaseInsensitive);
    return fromSentence(text, {start + 8, end < 0 ? text.size() : end}, QStringLiteral("in <answer>"));
}

Found afterMarker(const QString &text)
{
    for (const AnnouncedText &marked : announcedTexts(text)) {
        const QString how = QStringLiteral("after \"%1\"").arg(marked.marker);
        if (const Found found = fromSentence(text, {marked.start, marked.end}, how))
            return found;
    }
    return std::nullopt;
}

/// "The final answer is …" after the last box says it again, or better.
Found statedAfter(const QString &text, qsizetype box)
{
    static const QRegularExpression value(QStringLiteral("\\d|\\\\[a-zA-Z]"));
    for (const AnnouncedText &marked : announcedTexts(text)) {
        if (marked.start < box || !marked.marker.contains(u"answer is", Qt::CaseInsensitive))
            continue;
        const Found found =
            fromSentence(text, {marked.start, marked.end}, QStringLiteral("after \"%1\"").arg(marked.marker));
        if (found && found->text.contains(value))
            return found;
    }
    return std::nullopt;
}

Found wholeText(const QString &text)
{
    const TextSpan span = trimmed(text, {0, text.size()});
    if (span.end - span.start > longestBareAnswer
        || !isBareAnswer(text.mid(span.start, span.end - span.start)))
        return std::nullopt;
    return extracted(text, span, QStringLiteral("the whole answer"));
}

/// Whichever stands later: the last formula or the last number outside it.
Found lastFormulaOrNumber(const QString &text)
{
    const TextSpan tail{std::max<qsizetype>(0, text.size() - searchedTail), text.size()};
    const auto formula = lastFormula(text, tail);
    const auto number = lastNumber(text, tail);
    if (formula && (!number || (number->start < formula->end && !isOnlyAName(text, *formula)))) {
        const TextSpan joined = withJoinedFormulas(text, *formula);
        ExtractedAnswer found = extracted(text, trimmed(text, *formula), QStringLiteral("the last formula"));
        if (joined != *formula)
            found.joinedStart = joined.start;
        return found;
    }
    if (number)
        return extracted(text, withUnit(text, *number), QStringLiteral("the last number"));
    return std::nullopt;
}

TextSpan lastLineOf(const QString &text)
{
    const TextSpan whole = trimmed(text, {0, text.size()});
    const qsizetype lineEnd = text.lastIndexOf(u'\n', whole.end - 1);
    return trimmed(text, {std::max(whole.start, lineEnd + 1), whole.end});
}

/// "共有三十五人": a number in Chinese words, told from other words by its length or its measure word.
Found lastChineseNumber(const QString &text)
{
    static const QRegularExpression number(
        QStringLiteral("[零〇一二两三四五六七八九十百千万亿]{2,}(?:点[零〇一二三四五六七八九]+)?|"
                       "[一二两三四五六七八九十](?=[个個人元天米只支本张条件斤岁次种页块])"));
    const TextSpan line = lastLineOf(text);
    Found last;
    auto matches = number.globalMatch(text, line.start);
    while (matches.hasNext()) {
        const auto match = matches.next();
        last =
            extracted(text, {match.capturedStart(), match.capturedEnd()}, QStringLiteral("the last number"));
    }
    return last;
}

/// A line that holds nothing but an answer in bold; what follows it is a remark.
Found lastBoldLine(const QString &text)
{
    static const QRegularExpression bold(QStringLiteral("^[ \\t]*\\*\\*([^*\\n]*\\d[^*\\n]*)\\*\\*[ \\t.]*$"),
        QRegularExpression::MultilineOption);
    Found last;
    if (!text.contains(QLatin1String("**")))
        return last;
    auto matches = bold.globalMatch(text, std::max<qsizetype>(0, text.size() - searchedTail));
    while (matches.hasNext()) {
        const auto match = matches.next();
        const TextSpan span = trimmed(text, {match.capturedStart(1), match.capturedEnd(1)});
        if (isBareAnswer(text.mid(span.start, span.end - span.start)))
            last = extracted(text, span, QStringLiteral("the last bold line"));
    }
    return last;
}

/// "The ratio is 3:4.", "Tọa độ là (1,5; 2)": what the last sentence says that something is.
Found statedInTheLastSentence(const QString &text)
{
    const TextSpan line = lastLineOf(text);
    if (line.end - line.start > longestBareAnswer)
        return std::nullopt;
    qsizetype start = line.start;
    for (qsizetype end = sentenceEnd(text, start); end + 1 < line.end; end = sentenceEnd(text, start))
        start = end + 1;
    const TextSpan sentence{start, line.end};
    const auto rest = bareRest(text, sentence, afterCopulas(text, sentence));
    return rest ? Found(extracted(text, *rest, QStringLiteral("stated in the last sentence"))) : std::nullopt;
}

Found lastLine(const QString &text)
{
    const TextSpan line = lastLineOf(text);
    const bool fits = line.end > line.start && line.end - line.start <= longestWords
        && !isOnlyMarkers(text.mid(line.start, line.end - line.start));
    return fits ? Found(extracted(text, line, QStringLiteral("the last line"))) : std::nullopt;
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

} // namespace

std::optional<ExtractedAnswer> extractAnswer(const QString &folded)
{
    if (const Found box = lastBox(folded)) {
        if (const Found stated = statedAfter(folded, box->end))
            return stated;
        return isBlank(box->text) ? std::nullopt : box;
    }
    if (const Found tagged = inAnswerTags(folded))
        return tagged;
    if (const Found marked = afterMarker(folded))
        return marked;
    if (const Found whole = wholeText(folded))
        return whole;
    if (const Found bold = lastBoldLine(folded))
        return bold;
    if (const Found stated = statedInTheLastSentence(folded))
        return stated;
    if (const Found found = lastFormulaOrNumber(folded))
        return found;
    if (const Found words = lastChineseNumber(folded))
        return words;
    return lastLine(folded);
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
