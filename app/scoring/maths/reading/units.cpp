#include "app/scoring/maths/reading/units.h"

#include "app/scoring/patterns.h"

#include <QHash>

namespace Pennybench::Scoring {

namespace {

/// The first word of each line is the spelling that the others are given. Symbols of the SI and their names
/// in English, Vietnamese and Chinese; currencies by ISO 4217.
const QHash<QString, QString> &unitNames()
{
    static const QHash<QString, QString> names = [] {
        QHash<QString, QString> table;
        const char *lines[] = {"m meter metre mét 米", "km kilometer kilometre kílômét 千米 公里",
            "cm centimeter centimetre 厘米", "mm millimeter millimetre 毫米", "dm decimeter decimetre 分米",
            "inch in inches inche 英寸", "foot ft feet 英尺", "yd yard", "mi mile",
            "kg kilogram kilo 千克 公斤 kí ký", "g gram 克", "mg milligram 毫克", "t ton tonne tấn 吨",
            "lb lbs pound", "oz ounce", "l liter litre lít 升", "ml milliliter millilitre 毫升", "gallon gal",
            "s sec second giây 秒 秒钟", "min minute phút 分 分钟", "h hr hour giờ tiếng 小时 时",
            "day days ngày 天 日", "week tuần 周", "month tháng 月 个月", "year yr năm 年", "km/h kph kmh",
            "mph mi/h", "m/s", "N newton", "J joule", "W watt", "kW kilowatt", "V volt", "A ampere amp",
            "Pa pascal", "Hz hertz", "K kelvin", "°C celsius", "°F fahrenheit", "Ω ohm", "mol mole",
            "rad radian", "degree °", "USD dollar $ us$ đô-la đôla 美元", "cent cents ¢ xu", "EUR euro €",
            "GBP £", "JPY ¥ yen 円 日元", "CNY yuan rmb 元 人民币 块", "VND đồng đ ₫ vnđ", "INR rupee ₹",
            "km²", "m²", "cm²", "mm²", "m³", "cm³", "dm³", "ha hectare hécta", "square", "cubic"};
        for (const char *line : lines) {
            const QStringList words = QString::fromUtf8(line).split(u' ');
            for (const QString &word : words)
                table.insert(word, words.first());
        }
        return table;
    }();
    return names;
}

QString oneUnit(const QString &word)
{
    const QHash<QString, QString> &names = unitNames();
    if (const QString exact = names.value(word); !exact.isEmpty())
        return exact;
    const QString low = word.toLower();
    if (const QString found = names.value(low); !found.isEmpty())
        return found;
    return low.endsWith(u's') ? names.value(low.chopped(1)) : QString();
}

/// "square meters", "mét vuông", "平方米" as the symbol with its exponent.
QString withExponentSign(QString text)
{
    static const auto square = uR"(^(?:square|sq\.?)\s+(.+)$|^(.+?)\s+vuông$|^平方(.+)$)"_re;
    static const auto cubic = uR"(^(?:cubic|cu\.?)\s+(.+)$|^(.+?)\s+khối$|^立方(.+)$)"_re;
    const std::pair<const QRegularExpression &, QChar> forms[] = {{square, u'²'}, {cubic, u'³'}};
    const QString first = text.left(1);
    const bool inWords = QStringLiteral("sc平立").contains(first) || text.endsWith(QStringLiteral("vuông"))
        || text.endsWith(QStringLiteral("khối"));
    for (const auto &[form, sign] : forms) {
        const auto match = inWords ? form.match(text) : QRegularExpressionMatch();
        if (match.hasMatch())
            return oneUnit(match.captured(match.lastCapturedIndex()).trimmed()) + sign;
    }
    if (text.contains(u'^')) {
        text.replace(QStringLiteral("^2"), QStringLiteral("²"))
            .replace(QStringLiteral("^3"), QStringLiteral("³"));
        text.replace(QStringLiteral("^{2}"), QStringLiteral("²"))
            .replace(QStringLiteral("^{3}"), QStringLiteral("³"));
    }
    if (!text.endsWith(u'2') && !text.endsWith(u'3'))
        return text;
    static const auto digitAfterLetter = u"(?<=[a-zA-Z])([23])$"_re;
    const auto match = digitAfterLetter.match(text);
    if (match.hasMatch())
        text.replace(match.capturedStart(), 1, match.captured() == u"2" ? u'²' : u'³');
    return text;
}

QString powerOfUnit(const QString &text)
{
    const QString written = withExponentSign(text);
    if (written.endsWith(u'²') || written.endsWith(u'³')) {
        const QString base = oneUnit(written.chopped(1).trimmed());
        return base.isEmpty() ? QString() : base + written.back();
    }
    return oneUnit(written);
}

} // namespace

QString canonicalUnit(QStringView written)
{
    static const auto per = uR"(\s*/\s*|\s+per\s+|\s+một\s+)"_re;
    const QString text = written.toString().simplified();
    if (const QString whole = powerOfUnit(text); !whole.isEmpty())
        return whole;
    if (!text.contains(u'/') && !text.contains(QStringLiteral(" per "))
        && !text.contains(QStringLiteral(" một ")))
        return {};
    QStringList parts;
    for (const QString &part : text.split(per)) {
        const QString unit = powerOfUnit(part);
        if (unit.isEmpty())
            return {};
        parts += unit;
    }
    return parts.join(u'/');
}

bool isUnitWord(const QString &word)
{
    static const QSet<QString> symbols{QStringLiteral("km"), QStringLiteral("cm"), QStringLiteral("mm"),
        QStringLiteral("dm"), QStringLiteral("kg"), QStringLiteral("mg"), QStringLiteral("ml"),
        QStringLiteral("mL"), QStringLiteral("ft"), QStringLiteral("hr"), QStringLiteral("hrs"),
        QStringLiteral("lb"), QStringLiteral("lbs"), QStringLiteral("mph"), QStringLiteral("kph"),
        QStringLiteral("kW"), QStringLiteral("Hz"), QStringLiteral("kHz"), QStringLiteral("ha"),
        QStringLiteral("oz"), QStringLiteral("kWh"), QStringLiteral("mol"), QStringLiteral("USD"),
        QStringLiteral("VND"), QStringLiteral("EUR"), QStringLiteral("GBP"), QStringLiteral("sec"),
        QStringLiteral("min"), QStringLiteral("cents"), QStringLiteral("rad"), QStringLiteral("cc")};
    return symbols.contains(word);
}

} // namespace Pennybench::Scoring
