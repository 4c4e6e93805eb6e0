#include "app/scoring/maths/reading/words.h"
#include "app/scoring/patterns.h"

namespace Pennybench::Scoring {

namespace {

QString oneUnit(const QString &word)
{
    const QHash<QString, QString> &names = wordTable<"units">();
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
    for (const auto &[form, sign] : forms) {
        const auto match = form.match(text);
        if (match.hasMatch())
            return oneUnit(match.captured(match.lastCapturedIndex()).trimmed()) + sign;
    }
    static const auto squared = uR"(\^\{?2\}?)"_re;
    static const auto cubed = uR"(\^\{?3\}?)"_re;
    text.replace(squared, QStringLiteral("²")).replace(cubed, QStringLiteral("³"));
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
    QStringList parts;
    for (const QString &part : text.split(per)) {
        const QString unit = powerOfUnit(part);
        if (unit.isEmpty())
            return {};
        parts += unit;
    }
    return parts.join(u'/');
}

} // namespace Pennybench::Scoring
