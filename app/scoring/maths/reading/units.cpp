#include "app/scoring/maths/reading/words.h"
#include "app/scoring/patterns.h"

namespace Pennybench::Scoring {

namespace {

QString oneUnit(const QString &word)
{
    const QHash<QString, QString> &names = wordTable<"units">();
    const QString low = word.toLower();
    const QString singular = low.endsWith(u's') ? names.value(low.chopped(1)) : QString();
    return names.value(word, names.value(low, singular));
}

/// "square meters", "mét vuông", "平方米" with the exponent as a sign.
QString withExponentSign(QString text)
{
    static const std::pair<QRegularExpression, QString> forms[] = {
        {uR"(^(?:square|sq\.?)\s+(.+)$|^(.+?)\s+vuông$|^平方(.+)$)"_re, QStringLiteral("\\1\\2\\3²")},
        {uR"(^(?:cubic|cu\.?)\s+(.+)$|^(.+?)\s+khối$|^立方(.+)$)"_re, QStringLiteral("\\1\\2\\3³")},
        {uR"(\^\{?2\}?|(?<=[a-zA-Z])2$)"_re, QStringLiteral("²")},
        {uR"(\^\{?3\}?|(?<=[a-zA-Z])3$)"_re, QStringLiteral("³")}};
    for (const auto &[form, sign] : forms)
        text.replace(form, sign);
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
