#include "app/catalogue/importedprices.h"

#include "app/catalogue/genaiprices.h"
#include "app/catalogue/modelsdev.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace Pennybench {

namespace {

bool looksLikeGenaiPrices(const QJsonDocument &document)
{
    const QJsonObject first = document.array().first().toObject();
    return document.isArray() && first.value(u"id").isString() && first.value(u"models").isArray();
}

bool looksLikeModelsDev(const QJsonDocument &document)
{
    const QJsonObject object = document.object();
    return !object.isEmpty() && std::ranges::all_of(object, [](const QJsonValue &provider) {
        return provider.toObject().value(u"models").isObject();
    });
}

} // namespace

Expected<ImportedPrices> readImportedPrices(const QByteArray &json, const QString &fileName)
{
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        return failure({.message = QStringLiteral("This is not valid JSON: %1 at byte %2.")
                                       .arg(error.errorString())
                                       .arg(error.offset),
            .file = fileName});
    }
    if (document.object().contains(u"format"))
        return failure(
            {.message = QStringLiteral("This is a catalogue of Pennybench's own; use it with --catalogue."),
                .file = fileName});
    if (looksLikeGenaiPrices(document))
        return readGenaiPrices(document.array());
    if (looksLikeModelsDev(document))
        return readModelsDev(document.object());
    return failure(
        {.message = QStringLiteral("This is neither genai-prices (data.json of version 2) nor models.dev "
                                   "(api.json)."),
            .file = fileName});
}

std::optional<Money> tokenPriceFromNumber(double usdPerMillion)
{
    constexpr double picodollarsPerToken = 1e6;
    constexpr double highest = 100'000;
    if (!(usdPerMillion >= 0 && usdPerMillion <= highest))
        return std::nullopt;
    const double exact = usdPerMillion * picodollarsPerToken;
    const double whole = std::round(exact);
    if (std::abs(exact - whole) > 0.001)
        return std::nullopt;
    return Money::fromPicodollars(static_cast<qint64>(whole));
}

QString providerIdFor(const QString &idInFile)
{
    static constexpr std::array<std::pair<QStringView, QStringView>, 3> others{
        {{u"togetherai", u"together"}, {u"x-ai", u"xai"}, {u"moonshotai", u"moonshot"}}};
    const auto found =
        std::ranges::find(others, QStringView(idInFile), &std::pair<QStringView, QStringView>::first);
    return found == others.end() ? idInFile : found->second.toString();
}

bool isModelName(const QString &text)
{
    return !text.isEmpty() && text.size() <= 200 && std::ranges::all_of(text, [](QChar c) {
        return c.isPrint() && !c.isSpace() && c != u'"' && c != u'\'' && c != u'<' && c != u'>' && c != u'\\';
    });
}

} // namespace Pennybench
