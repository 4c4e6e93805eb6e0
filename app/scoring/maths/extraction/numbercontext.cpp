#include "app/scoring/maths/extraction/numbercontext.h"

#include "app/scoring/maths/extraction/answermarkers.h"
#include "app/scoring/maths/extraction/countedwords.h"
#include "app/scoring/maths/reading/spokennumbers.h"

#include <QRegularExpression>

#include <algorithm>

namespace Pennybench::Scoring {

namespace {

constexpr auto contextOptions =
    QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

} // namespace

QString textBetween(const QString &text, qsizetype from, qsizetype to)
{
    return from < to ? text.mid(from, to - from) : QString();
}

QStringList countedThing(const QString &text, qsizetype end)
{
    static const QRegularExpression word(QStringLiteral("\\G[\\s*_]*([\\p{L}][\\p{L}'-]*)"), contextOptions);
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
        contextOptions);
    static const QRegularExpression behind(
        QStringLiteral("^(?:(?:st|nd|rd|th)\\b|\\s*(?:步|页|题|章|节|行|号|层|楼|名|小时制)|[- ]hour "
                       "(?:clock|time|format))"),
        contextOptions);
    return leadOf(text, from, number.start).contains(before)
        || textBetween(text, number.end, std::min(text.size(), number.end + 14)).contains(behind);
}

QList<TextSpan> matchesOf(const QRegularExpression &pattern, const QString &text, const TextSpan &within)
{
    QList<TextSpan> spans;
    auto matches = pattern.globalMatch(text.left(within.end), within.start);
    while (matches.hasNext()) {
        const auto match = matches.next();
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
        contextOptions);
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
            "?[点时](?:\\d{1,2} ?分?|半)?|(?<!\\p{L})%1(?: ?[ap]\\.?m\\b\\.?)?|\\d{1,2} ?giờ rưỡi|"
            "(?:(?:上午|下午|早上|晚上|中午|凌晨) "
            "?)?[一二三四五六七八九十\\d]{1,3}点(?:半|[\\d一二三四五六七八九十]{1,3}分)")
            .arg(spokenTime()),
        contextOptions);
    return pattern;
}

bool isDeniedBy(const QString &lead)
{
    static const QRegularExpression denied(
        QStringLiteral("(?:\\bnot|n't|\\binstead of|\\brather than|không phải|chứ "
                       "không|不是|而非)\\s*(?:là|phải|be|simply|just)?"
                       "\\s*[*_$]*$"),
        contextOptions);
    return lead.contains(denied);
}

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
        contextOptions);
    return between.contains(detail);
}

bool isRange(const QString &lead, const QString &between)
{
    static const QRegularExpression dash(
        QStringLiteral("^(?:[-~～]|\\s?~\\s?|\\s*(?:to|đến|tới|到|至)\\s*)$"));
    static const QRegularExpression words(
        QStringLiteral("^\\s*(?:\\p{L}+\\s+)?(?:to|and|đến|tới)\\s*[$€£]*$"), contextOptions);
    static const QRegularExpression opens(
        QStringLiteral("\\b(?:from|between|từ|khoảng từ)\\s*[$€£*]*$"), contextOptions);
    return between.contains(dash) || (lead.contains(opens) && between.contains(words));
}

Joint jointOf(QString between)
{
    static const QRegularExpression either(
        QStringLiteral("(?:^|[\\s,，*_])(?:or|hoặc|hay)(?: (?:maybe|perhaps|possibly|là|có "
                       "thể|even))*[\\s$*_]*$|(?:或者?|"
                       "也可能是|还是)\\s*$|(?:maybe|perhaps|possibly)\\s*$"),
        contextOptions);
    static const QRegularExpression both(QStringLiteral("(?:^|[\\s,，*_])(?:and|&|và|plus)[\\s$*_]*$|(?:和|"
                                                        "与|以及|、|及)\\s*$|^[\\s*_]*[,，;][\\s$*_]*$"),
        contextOptions);
    static const QRegularExpression verbs(QStringLiteral("[=≈.:]|\\b(?:is|are|was|has|have|had|so|then|gives?"
                                                         "|makes?|leaves?|gets?|gave|left|là|còn|được)\\b|"
                                                         "[是有为得剩]"),
        contextOptions);
    if (between.size() > 40 || between.contains(verbs))
        return Joint::None;
    return between.contains(either) ? Joint::Or : between.contains(both) ? Joint::And : Joint::None;
}

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

QStringList askedThing(const QString &question)
{
    static const QRegularExpression asks(
        QStringLiteral("(?:how many|bao nhiêu|mấy|多少|几)\\s*((?:\\p{L}+\\s*){1,4})"), contextOptions);
    QStringList words;
    auto matches = asks.globalMatch(question.right(4'000));
    while (matches.hasNext())
        words = countedThing(matches.next().captured(1), 0);
    return words;
}

} // namespace Pennybench::Scoring
