#include "app/scoring/maths/extraction/withheldanswer.h"

#include "app/scoring/maths/extraction/answermarkers.h"

#include <QRegularExpression>

namespace Pennybench::Scoring {

namespace {

constexpr qsizetype refusalTail = 20'000;

const QRegularExpression &refusal()
{
    static const QRegularExpression pattern(
        QStringLiteral(
            "\\b(?:cannot|can't|can not|could not|couldn't|unable to|not able to|impossible to|not possible "
            "to|no "
            "way (?:to|of))(?: (?:be|really|simply|reliably|yet|therefore|possibly|definitively))* "
            "(?:determin|"
            "tell|say|said|know|answer|solve|comput|calculat|find|found|see|view|access|giv|provid|decid|"
            "choos|"
            "infer|conclud|work|figur|identif|read|open|help|assist|establish|deduc|recommend|complete|count|"
            "verify|pick|pin)"
            "|\\b(?:not enough|insufficient|too little|missing|more|lacks? (?:the )?|no) (?:information|data|"
            "details?|context)\\b|\\b(?:does(?:n't| not)|do(?:n't| not)|did(?:n't| not)) (?:actually "
            ")?(?:say|tell|"
            "state|mention|specify|provide|include|contain|indicate|reveal|know|have "
            "(?:enough|access|the))\\b"
            "|\\b(?:is|are|was|were)(?:n't| not) (?:given|stated|specified|mentioned|known|provided|enough|"
            "possible|determined|defined|shown|solvable|visible)\\b|\\b(?:is|are|remains?|left) "
            "(?:un(?:known|"
            "defined|determined|clear|specified|solvable|answerable)|indeterminate|ambiguous)\\b|\\bnothing "
            "is "
            "known\\b|\\bno (?:rule|value|number|answer|figure) (?:is|was|can be) "
            "(?:given|stated|found|known)\\b|"
            "\\bhas no (?:real )?solutions?\\b|\\bthere (?:is|are) no (?:real "
            ")?(?:solutions?|answer|way)\\b|\\bi "
            "(?:must|have to) (?:decline|refuse)\\b|\\bi(?:'m| am) not (?:sure|able|certain)\\b"
            "|không (?:thể|đủ|có đủ) (?:xác định|tính|biết|trả lời|kết luận|tìm|nhìn|xem|giải|thông "
            "tin|dữ|đọc|"
            "chọn|truy cập|nói|đưa)|không (?:cho biết|nói|nêu|đề cập|cung cấp|rõ|biết|xác định được|có thông "
            "tin|"
            "có dữ|nhìn thấy|xem được|có nghiệm)|thiếu (?:thông tin|dữ)|chưa (?:đủ|cho biết|rõ|biết|có "
            "đủ|thể)|vô "
            "nghiệm|không được (?:cho|nêu|đề cập)|(?:phải|cần) biết thêm"
            "|无法(?:确定|得知|知道|回答|计算|判断|得出|看到|求|查看|读取|给出|识别|推断|选择|求解)|不(?:能|"
            "可能)(?:确定|知道|回答|计算|判断|得出)|"
            "没有(?:给出|说明|提供|提到|足够|告诉|提及|说|写)|(?:未|并未)(?:给出|说明|提供|提到|知|提及)|"
            "信息不足|条件不足|缺少"
            "|看不到|看不见|不知道|不清楚|不确定|无解|数据不足|不足以"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

/// Where the statement that holds the position ends: at the end of its sentence or before "but".
qsizetype endOfStatement(const QString &text, qsizetype from)
{
    static const QRegularExpression contrast(
        QStringLiteral("[,;，；] ?(?:but|however|yet|still|nhưng|tuy nhiên|song|但|不过|然而)(?!\\p{Latin})"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const qsizetype end = sentenceEnd(text, from);
    const auto match = contrast.match(text, from);
    return match.hasMatch() && match.capturedStart() < end ? match.capturedStart() : end;
}

} // namespace

bool isRefusal(const QString &sentence)
{
    return sentence.contains(refusal());
}

std::optional<TextSpan> lastRefusal(const QString &text)
{
    QRegularExpressionMatch last;
    auto matches = refusal().globalMatch(text, std::max<qsizetype>(0, text.size() - refusalTail));
    while (matches.hasNext())
        last = matches.next();
    if (!last.hasMatch())
        return std::nullopt;
    qsizetype start = last.capturedStart();
    while (
        start > 0 && text.at(start - 1) != u'\n' && text.at(start - 1) != u'.' && text.at(start - 1) != u'。')
        --start;
    return TextSpan{start, endOfStatement(text, last.capturedEnd())};
}

} // namespace Pennybench::Scoring
