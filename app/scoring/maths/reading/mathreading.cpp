#include "app/scoring/maths/reading/mathreading.h"

#include "app/scoring/maths/reading/mathparser.h"
#include "app/scoring/maths/reading/words.h"
#include "app/scoring/patterns.h"

#include <algorithm>

namespace Pennybench::Scoring {

namespace {

/// "7h30", "7 giờ 30 phút", "8:34 PM", "20:34", "8:34:10", "下午3点", "3 giờ chiều". Without a word for the
/// half of the day, hours and minutes of two digits each may also be a ratio; they are the parts then.
ExpressionPtr timeOfDay(const QString &text)
{
    const QChar first = text.isEmpty() ? QChar() : text.front().toLower();
    if ((!first.isDigit() && first != u'l' && first != u'a' && !isHan(first)) || text.size() > 40)
        return nullptr;
    const auto match = phrase<"maths: time of day">().match(text);
    const QString mark = match.captured(3).toLower();
    const QString written = match.captured(4);
    const bool isHalf = written == u"半" || written.compare(u"rưỡi", Qt::CaseInsensitive) == 0;
    const QString half = match.captured(1) + match.captured(6).toLower();
    const bool named = mark.startsWith(u"hour") || mark == u"点" || mark == u"时";
    const bool colon = mark == u":";
    if (!match.hasMatch()
        || (half.isEmpty() && (written.isEmpty() || (named && !isHalf && !text.endsWith(u'分'))))
        || (colon && written.size() != 2))
        return nullptr;
    int hours = match.captured(2).toInt();
    const int minutes = isHalf ? 30 : written.toInt();
    const int seconds = match.captured(5).toInt();
    if (minutes >= 60 || seconds >= 60 || hours > 24)
        return nullptr;
    static const auto afternoon = u"^p|chiều|tối|trưa|下午|晚上|中午"_re;
    if (!half.isEmpty() && hours <= 12)
        hours = hours % 12 + (half.contains(afternoon) ? 12 : 0);
    const auto node = makeNode(Kind::Time);
    node->value = mpq_class(hours * 60 + minutes) + mpq_class(seconds, 60);
    node->value->canonicalize();
    const bool mayBeRatio =
        colon && half.isEmpty() && match.captured(5).isEmpty() && !written.startsWith(u'0');
    if (mayBeRatio)
        node->parts = {makeNumber(hours), makeNumber(minutes)};
    return node;
}

/// "3 x 4" with a letter for the times sign and "2^3 5^2 7" without any.
QString withTimesSigns(const QString &text)
{
    static const auto letter = uR"((?<=\d|\d\))\s*[xX]\s*(?=\d|\(\d))"_re;
    static const auto blank = uR"((?<=\^\d|\^\{\d\}|\^\d\d)\s+(?=\d)|(?<=\d)\s+(?=\d{1,2}\^|\d{4,}\^))"_re;
    static const auto name = uR"((?<![\p{L}\\])[xX](?!\p{L}))"_re;
    if (!text.contains(u'x', Qt::CaseInsensitive) && !text.contains(u'^'))
        return text;
    QString without = text;
    without.replace(letter, QStringLiteral(" \\times "));
    if (without.contains(name)) // it is the unknown
        without = text;
    return without.replace(blank, QStringLiteral(" \\cdot "));
}

/// Words for a number, and words after it as its unit; null when digits are among them.
ExpressionPtr inWords(const QString &text)
{
    static const auto notWords = uR"([\d\\=<>+*/^_{}()\[\]|])"_re;
    if (text.size() > 120 || text.contains(notWords))
        return nullptr;
    const auto number = numberInWords(text);
    if (!number)
        return nullptr;
    QString rest = text.mid(number->size).simplified();
    static const auto around = uR"(^[\s.,!。，]+|[\s.,!。，]+$)"_re;
    rest.remove(around);
    if (rest == u"percent" || rest == u"phần trăm")
        return makeNode(Kind::Percent, {makeNumber(number->value)});
    constexpr qsizetype longestHanUnit = 4; // "一共需要两个半小时" gives no number
    if (!rest.isEmpty() && isHan(rest.front()) && rest.size() > longestHanUnit)
        return nullptr;
    const bool andAHalf = rest.endsWith(QStringLiteral(" rưỡi")); // "hai giờ rưỡi"
    if (andAHalf)
        rest.chop(5);
    const bool belowZero = rest.endsWith(QStringLiteral(" below zero")); // "six degrees below zero"
    if (belowZero)
        rest.chop(11);
    const mpq_class size = number->value + (andAHalf ? mpq_class(1, 2) : mpq_class(0));
    const ExpressionPtr value = makeNumber(belowZero ? -size : size);
    return rest.isEmpty() ? value : makeNode(Kind::Quantity, {value}, rest);
}

/// "3 to 4", "3 trên 4" … as 3:4; null for anything else.
ExpressionPtr ratioInWords(const QString &text)
{
    static const auto form = uR"(^(\d{1,9})\s+(?:to|is to)\s+(\d{1,9})$)"_re;
    const auto match = form.match(text);
    if (!match.hasMatch())
        return nullptr;
    return makeNode(Kind::Ratio,
        {makeNumber(mpq_class(match.captured(1).toInt())), makeNumber(mpq_class(match.captured(2).toInt()))});
}

/// What precedes "where …", "for some …", "với …"; empty when there is no such condition.
QString beforeCondition(const QString &text)
{
    static const auto condition =
        uR"([,，;]?[\s$]*(?:\\text\s*\{\s*)?(?:,\s*)?\b(?:where|for|with|if|when|whenever|such that)"
        R"(|trong đó|với|khi|nếu)\b|[,，\s]*其中|(?:\\?\s)*\(\s*[a-z]\s*(?:\\in\b|∈))"_rei;
    const auto match = condition.match(text);
    return match.hasMatch() && match.capturedStart() > 0 ? text.left(match.capturedStart()) : QString();
}

/// The contents of a matching pair of braces or quotes around the whole, of trailing marks and markup.
QString undecorated(const QString &text)
{
    static const auto before = uR"(^(?:[\s*`"“_:：。，]|\\?["]|[,;])+)"_re;
    static const auto after = uR"((?:[\s*`"”_。，,;:]|\\")+$|\.(?=\s*$))"_re;
    static const auto announced =
        uR"(^\\text(?:bf|rm|it)?\s*\{[^{}]*\b(?:is|are|equals|là|bằng)\s*:?\s*\}|^\\text(?:bf|rm)"
        R"(|it)?\s*\{[^{}]*[为是]\s*:?\s*\})"_rei;
    // "Chu vi: ", "Ans: "; letters with a colon between them are a ratio.
    static const auto label = uR"(^(?=[\p{L} ]*\p{Ll})(?=[\p{L} ]{3})[\p{L}][\p{L} ]{1,40}:\s+(?=\S))"_reu;
    static const auto negation = uR"((?i)^(?:(?:âm|minus|negative)\s+|(?:负|零下)\s*)(?=\d))"_re;
    QString plain = text;
    plain.remove(before).remove(announced).remove(label).replace(negation, QStringLiteral("-"));
    for (int i = 0; i < 4; ++i)
        plain.remove(after);
    return plain;
}

/// Whether the text holds digits around a comma or point that can be read in more than one way.
bool hasMarks(const QString &text)
{
    static const auto marks = uR"(\d(?:[.,]|(?:\{[.,]\}|,\s*\\!)\s*)\d)"_re;
    return text.contains(marks);
}

/// What the marks in numbers may mean where a text is in numbers of this locale.
struct Style {
    NumberLocale locale;
    ReadingOptions options;
    Confidence confidence;
};

constexpr Style styles[] = {
    {NumberLocale::Point, {MarkReading::PointDecimal, NumberLocale::Point}, Confidence::Certain},
    {NumberLocale::Point, {MarkReading::CommaSeparates, NumberLocale::Point}, Confidence::Certain},
    {NumberLocale::Point, {MarkReading::CommaDecimal, NumberLocale::Point}, Confidence::Assumed},
    {NumberLocale::Comma, {MarkReading::CommaDecimal, NumberLocale::Comma}, Confidence::Certain},
    {NumberLocale::Comma, {MarkReading::CommaSeparates, NumberLocale::Comma}, Confidence::Certain},
    {NumberLocale::Comma, {MarkReading::PointDecimal, NumberLocale::Point}, Confidence::Assumed},
    {NumberLocale::Unknown, {MarkReading::PointDecimal, NumberLocale::Unknown}, Confidence::Assumed},
    {NumberLocale::Unknown, {MarkReading::CommaSeparates, NumberLocale::Unknown}, Confidence::Assumed},
    {NumberLocale::Unknown, {MarkReading::CommaDecimal, NumberLocale::Point}, Confidence::Assumed},
    {NumberLocale::Unknown, {MarkReading::CommaDecimal, NumberLocale::Unknown}, Confidence::Guessed}};

std::vector<Style> stylesFor(const QString &text, NumberLocale locale, Side side)
{
    if (!hasMarks(text))
        return {{locale, {MarkReading::PointDecimal, locale}, Confidence::Certain}};
    std::vector<Style> found;
    for (const Style &style : styles) {
        const bool ofTheSuite = locale == NumberLocale::Comma && style.confidence == Confidence::Assumed;
        if (style.locale == locale && (side == Side::Expected || !ofTheSuite))
            found.push_back(style);
    }
    return found;
}

} // namespace

std::vector<MathReading> readMath(const QString &given, NumberLocale locale, Side side, WorkBudget &budget)
{
    std::vector<MathReading> readings;
    const QString plain = undecorated(given);
    const QString text = withTimesSigns(withSpokenParts(plain));
    for (const QString &form : {plain, text}) {
        if (const ExpressionPtr time = timeOfDay(form); time && readings.empty())
            readings.push_back({time, Confidence::Certain});
    }
    if (!readings.empty() && !plain.contains(u"rưỡi")) // which may also be a duration
        return readings;
    if (const ExpressionPtr words = inWords(text))
        readings.push_back({words, Confidence::Certain});
    if (const ExpressionPtr ratio = ratioInWords(text))
        readings.push_back({ratio, Confidence::Certain});
    static const auto digit = uR"(\d)"_reu;
    if (!text.contains(digit) && sameText(text, QStringLiteral("no solution")))
        readings.push_back({makeNode(Kind::Constant, {}, QStringLiteral("emptyset")), Confidence::Certain});
    const QString main = beforeCondition(text);
    for (const Style &style : stylesFor(text, locale, side)) {
        ExpressionPtr tree = main.isEmpty() ? nullptr : parseMath(main, style.options, budget);
        if (!tree)
            tree = parseMath(text, style.options, budget);
        if (tree)
            readings.push_back({tree, style.confidence});
    }
    return readings;
}

bool isTimeOfDay(const QString &text)
{
    return timeOfDay(withSpokenParts(undecorated(text))) != nullptr;
}

} // namespace Pennybench::Scoring
