#include "app/catalogue/pricesources.h"

#include "app/catalogue/baseurl.h"

#include <QSettings>

#include <algorithm>

namespace Pennybench::Models {

const QList<PriceSource> &priceSources()
{
    static const QList<PriceSource> sources{
        {QStringLiteral("genai-prices"), QStringLiteral("genai-prices"),
            QUrl(
                QStringLiteral("https://raw.githubusercontent.com/pydantic/genai-prices/main/prices/new_data/"
                               "v2/data.json"))},
        {QStringLiteral("models.dev"), QStringLiteral("models.dev"),
            QUrl(QStringLiteral("https://models.dev/api.json"))},
        {QStringLiteral("openrouter"), QStringLiteral("OpenRouter"),
            QUrl(QStringLiteral("https://openrouter.ai/api/v1/models"))}};
    return sources;
}

QUrl addressOf(const PriceSource &source, const QSettings &settings)
{
    const QString set = settings.value(QStringLiteral("prices/address/") + source.id).toString();
    return set.isEmpty() ? source.usualAddress : QUrl(set, QUrl::StrictMode);
}

Expected<PriceOrigin> priceOriginFrom(const QString &text, const QSettings &settings)
{
    const QString wanted = text.isEmpty() ? priceSources().first().id : text;
    const auto source = std::ranges::find(priceSources(), wanted, &PriceSource::id);
    const bool isSource = source != priceSources().end();
    if (!isSource && !wanted.contains(QStringLiteral("://")))
        return PriceOrigin{{}, wanted};
    const QUrl address = isSource ? addressOf(*source, settings) : QUrl(wanted, QUrl::StrictMode);
    if (const auto objection = objectionTo(address, true))
        return failure({.message = *objection, .file = isSource ? address.toString() : wanted});
    return PriceOrigin{address, {}};
}

} // namespace Pennybench::Models
