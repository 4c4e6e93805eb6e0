#include "app/scoring/maths/extraction/countedwords.h"

#include "app/scoring/maths/reading/numberwords.h"

#include <QRegularExpression>

namespace Pennybench::Scoring {

namespace {

constexpr auto wordOptions =
    QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

const QRegularExpression &numberWord()
{
    static const QRegularExpression pattern(
        QStringLiteral(
            "(?<![\\p{L}\\p{N}-])(?:(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|"
            "thirteen|"
            "fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|"
            "eighty|"
            "ninety|half|(?:a|one) "
            "(?:hundred|thousand|dozen))(?!\\p{L})|(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)(?= (?:mươi|"
            "mười|trăm|nghìn|con|cái|chiếc|quyển|cuốn|viên|quả|trái|người|bạn|em|học "
            "sinh|giờ|ngày|phút|tuần|bông|cây|tấm|bức|"
            "hộp|túi|xe|đồng|lần|cách|tờ|lít|mét|kg|ki-lô|bao|bàn|ghế|đĩa|ly|cốc|bánh|vé|toa|lớp|nhóm|một|"
            "hai|ba|bốn|lăm|năm|"
            "sáu|bảy|tám|chín)(?!\\p{L})))|(?<=có |còn )(?:hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)(?= "
            "\\p{Ll}{3})|"
            "[一二两三四五六七八九十]{1,3}(?=点(?:半|钟|整|[一二三四五六七八九十]{1,3}分))|"
            "零下[一二两三四五六七八九十]{1,3}(?=度)|"
            "[一二两三四五六七八九十百千万亿]+分之[一二两三四五六七八九十百]+|"
            "[零〇一二两三四五六七八九十百千万亿]{2,}(?:点[零〇一二三四五六七八九]+)?|(?<!["
            "第每另同之统唯这那某任])[一二两三四五六七八九十](?=[个個人元天米只支本张条"
            "件斤岁次种页块辆箱瓶朵颗盒棵名位头匹排组袋枚杯])"),
        wordOptions);
    return pattern;
}

/// Words around a number word that show that it counts nothing.
bool countsNothing(const QString &before, const QString &word, const QString &behind)
{
    static const QRegularExpression pointing(
        QStringLiteral("(?:^|[\\s(])(?:the|these|those|all|both|of|step|part|other|last|first|next|any|no|"
                       "every|each|that|"
                       "this|which|another|in|into|hai|ba|cả|những|các|bước|phần|thứ)\\s+$"),
        wordOptions);
    static const QRegularExpression method(
        QStringLiteral("^\\s+(?:main |key |simple |different |possible |easy "
                       ")?(?:steps?|methods?|cases|approaches|reasons|"
                       "equations?|unknowns?|variables?|conditions|scenarios|things|factors|pieces "
                       "of|possibilities|bước|cách "
                       "giải|phương trình|ẩn)\\b"),
        wordOptions);
    static const QRegularExpression counting(
        QStringLiteral("\\b(?:exactly|only|just|is|are|has|have|holds?|needs?|leaves?|remains?|gets?|got|"
                       "counted|bought|left)\\s+$"),
        wordOptions);
    static const QRegularExpression pronoun(
        QStringLiteral("^\\s+(?:of|another|more|day|such|who|that|way|thing|would|can|could|should|must|"
                       "needs?|might|may|has|is|"
                       "cannot)\\b"),
        wordOptions);
    if (before.contains(pointing) || behind.contains(method))
        return true;
    static const QRegularExpression only(QStringLiteral("\\b(?:only|just|exactly)\\s+$"), wordOptions);
    if (word != u"one" || before.contains(only))
        return false;
    return !before.contains(counting) || behind.contains(pronoun);
}

} // namespace

QList<TextSpan> countedWords(const QString &text, const TextSpan &within)
{
    constexpr qsizetype reach = 24;
    QList<TextSpan> found;
    auto matches = numberWord().globalMatch(text, within.start);
    qsizetype taken = within.start;
    while (matches.hasNext()) {
        const auto match = matches.next();
        if (match.capturedEnd() > within.end)
            break;
        if (match.capturedStart() < taken)
            continue;
        const qsizetype start = match.capturedStart();
        const auto number = numberInWords(QStringView(text).mid(start, within.end - start));
        if (!number)
            continue;
        static const QRegularExpression below(QStringLiteral("\\G degrees? below zero"), wordOptions);
        const auto sign = below.match(
            text, start + number->size, QRegularExpression::NormalMatch, QRegularExpression::NoMatchOption);
        const qsizetype end = sign.hasMatch() ? sign.capturedEnd() : start + number->size;
        const QString before =
            text.mid(std::max(within.start, start - reach), start - std::max(within.start, start - reach));
        const QString word = text.mid(start, number->size).toLower();
        if (!countsNothing(before, word, text.mid(end, reach))) {
            found += {start, end};
            taken = end;
        }
    }
    return found;
}

} // namespace Pennybench::Scoring
