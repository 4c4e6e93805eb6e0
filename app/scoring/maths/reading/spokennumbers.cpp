#include "app/scoring/maths/reading/spokennumbers.h"

#include "app/scoring/maths/reading/numberwords.h"
#include "app/scoring/patterns.h"

#include <algorithm>

namespace Pennybench::Scoring {

namespace {

QString withHalf(const QString &text)
{
    static const auto half =
        uR"(^(\d{1,9})(?:\s+and a half(?!\p{L})|个半|((?:\s+\p{L}+)?)\s+rưỡi(?!\p{L})))"_rei;
    const auto match = half.match(text);
    return match.hasMatch()
        ? match.captured(1) + QStringLiteral(".5") + match.captured(2) + text.mid(match.capturedEnd())
        : text;
}

QString withSign(const QString &text)
{
    const auto match = phrase<"maths: degrees below zero">().match(text);
    return match.hasMatch() ? u'-' + match.captured(1) + text.mid(match.capturedEnd()) : text;
}

QString withFiguresOfTime(const QString &text)
{
    const auto match = phrase<"maths: time in words">().match(text);
    if (!match.hasMatch())
        return text;
    const QString hour = match.captured(3);
    const auto inWords = numberInWords(hour);
    const int named = hour.front().isDigit() ? hour.toInt()
        : inWords                            ? static_cast<int>(inWords->value.get_d())
                                             : 0;
    if (named < 1 || named > 24)
        return text;
    const int part = match.captured(1).startsWith(u'h', Qt::CaseInsensitive) ? 30 : 15;
    const bool before = match.captured(2).compare(u"to", Qt::CaseInsensitive) == 0;
    const int minutes = (named * 60 + (before ? -part : part) + 24 * 60) % (24 * 60);
    return QStringLiteral("%1:%2%3")
        .arg(minutes / 60 == 0 && named <= 12 ? 12 : minutes / 60)
        .arg(minutes % 60, 2, 10, QLatin1Char('0'))
        .arg(match.captured(4));
}

/// "七点半", "早上十点二十分" with figures.
QString withFiguresOfChineseTime(const QString &text)
{
    static const auto time =
        u"^((?:上午|下午|早上|晚上|中午|凌晨)?)([一二两三四五六七八九十]{1,3})点(半|钟|整"
        "|[一二三四五六七八九十]{1,3}分)$"_re;
    const auto match = time.match(text);
    const auto hour = match.hasMatch() ? numberInWords(match.captured(2)) : std::nullopt;
    if (!hour)
        return text;
    const auto minutes = numberInWords(match.captured(3));
    const QString rest = match.captured(3) == u"半" ? QStringLiteral("30")
        : match.captured(3).endsWith(u'分') && minutes
        ? QString::number(static_cast<int>(minutes->value.get_d()))
        : QStringLiteral("00");
    return QStringLiteral("%1%2点%3分")
        .arg(match.captured(1))
        .arg(static_cast<int>(hour->value.get_d()))
        .arg(rest);
}

} // namespace

QString withSpokenParts(const QString &text)
{
    static constexpr QStringView hints[] = {u"half", u"rưỡi", u"个半", u"below", u"dưới", u"quarter", u"点"};
    const bool mayHold = std::any_of(std::begin(hints), std::end(hints),
        [&](QStringView hint) { return text.contains(hint, Qt::CaseInsensitive); });
    constexpr qsizetype longest = 120;
    return mayHold && text.size() <= longest
        ? withFiguresOfChineseTime(withFiguresOfTime(withSign(withHalf(text))))
        : text;
}

} // namespace Pennybench::Scoring
