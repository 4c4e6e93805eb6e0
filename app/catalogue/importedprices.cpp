#include "app/catalogue/importedprices.h"

#include "app/base/jsonerror.h"
#include "app/catalogue/cataloguemessages.h"
#include "app/catalogue/genaiprices.h"
#include "app/catalogue/modelsdev.h"
#include "app/catalogue/openrouterlist.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <utility>

namespace Pennybench::Models {

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

bool looksLikeOpenRouter(const QJsonDocument &document)
{
    const QJsonObject first = document.object().value(u"data").toArray().first().toObject();
    return first.value(u"id").isString() && first.value(u"pricing").isObject();
}

} // namespace

Expected<ImportedPrices> readImportedPrices(const QByteArray &json, const QString &fileName)
{
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        return failure({.message = Message(CatalogueMessages::notJsonAtByte,
                            {jsonErrorWords(error), QString::number(error.offset)}),
            .file = fileName});
    }
    if (document.object().contains(u"format"))
        return failure({.message = CatalogueMessages::isACatalogue, .file = fileName});
    if (looksLikeGenaiPrices(document))
        return readGenaiPrices(document.array());
    if (looksLikeModelsDev(document))
        return readModelsDev(document.object());
    if (looksLikeOpenRouter(document))
        return readOpenRouterList(document.object().value(u"data").toArray());
    return failure({.message = CatalogueMessages::noPriceFile, .file = fileName});
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

int tokenLimitFrom(const QJsonObject &json, const QString &name, const QString &path, ImportedModel &model)
{
    const QJsonValue value = json.value(name);
    if (value.isUndefined() || value.isNull() || value.toInteger(-1) == 0)
        return 0;
    const qint64 tokens = value.toInteger(-1);
    if (tokens > 0 && tokens <= std::numeric_limits<int>::max())
        return static_cast<int>(tokens);
    model.leftOut += {model.id(), path, ImportNotes::notALimit()};
    return 0;
}

QDate dayFrom(const QJsonObject &json, const QString &name, ImportedModel &model)
{
    const QJsonValue value = json.value(name);
    const QDate day = QDate::fromString(value.toString(), Qt::ISODate);
    if (!day.isValid() && !value.isUndefined() && !value.isNull() && value != QJsonValue(QString()))
        model.leftOut += {model.id(), name, ImportNotes::notADay()};
    return day;
}

void leaveOutPricesBelow(const QJsonValue &value, const QString &path, ImportedModel &model)
{
    static constexpr std::array<QStringView, 6> words{
        u"cost", u"price", u"pricing", u"limit", u"mtok", u"kcount"};
    const auto speaksOfThem = [](const QString &name) {
        return std::ranges::any_of(
            words, [&name](QStringView word) { return name.contains(word, Qt::CaseInsensitive); });
    };
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            leaveOutPricesBelow(array.at(i), QStringLiteral("%1[%2]").arg(path).arg(i), model);
    } else if (speaksOfThem(path.section(u'.', -1))) {
        model.leftOut += {model.id(), path, ImportNotes::unknownField()};
    } else {
        const QJsonObject object = value.toObject();
        for (auto field = object.begin(); field != object.end(); ++field)
            leaveOutPricesBelow(*field, path + u'.' + field.key(), model);
    }
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

} // namespace Pennybench::Models
