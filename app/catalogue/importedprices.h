#pragma once

#include "app/base/expected.h"
#include "app/catalogue/importnotes.h"
#include "app/catalogue/pricerow.h"

#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace Pennybench::Models {

/// One model of a price file. What the file does not say is 0, invalid or missing.
struct ImportedModel {
    QString provider; ///< id in this catalogue, e.g. "together" for models.dev's "togetherai"
    QString name; ///< what the file calls it
    QString title; ///< what people call it
    std::function<bool(const QString &apiName)> matches;
    QList<PriceRow> prices; ///< by time; a row without a beginning is the current price
    QDate checked; ///< when the file's authors last checked the price
    QDate released;
    std::optional<bool> openWeights;
    std::optional<bool> reasoning;
    bool takesTemperature = true;
    bool answersText = true; ///< false: pictures, sound or vectors
    int context = 0;
    int maxOutput = 0;
    QList<LeftOut> leftOut; ///< of what the file says of its prices and limits

    QString id() const { return provider + u'/' + name; }
};

/// The content of a price file; nothing of it has been applied.
struct ImportedPrices {
    QString format; ///< "genai-prices", "models.dev" or "openrouter.ai"
    QList<ImportedModel> models;
    QStringList addresses; ///< "openai: https://…": the base URLs that the file names, never used
    QList<LeftOut> leftOut; ///< models that cannot be imported
    QList<Message> notes; ///< what else is left out, and why
};

/// Reads genai-prices (version 2), models.dev's api.json or OpenRouter's list of models as they are
/// downloaded, recognised by their content. A model that cannot be read is left out and named; a file that is
/// neither is a problem.
Expected<ImportedPrices> readImportedPrices(const QByteArray &json, const QString &fileName);

/// US dollars per million tokens as a price per token. Missing if it is negative, above 100,000 or not a
/// number, or more than a thousandth of a pico-dollar away from a whole one.
std::optional<Money> tokenPriceFromNumber(double usdPerMillion);
/// A number of tokens, at least 1; 0 if there is none; anything else is left out.
int tokenLimitFrom(const QJsonObject &json, const QString &name, const QString &path, ImportedModel &model);
/// A date; invalid if there is none; anything else is left out.
QDate dayFrom(const QJsonObject &json, const QString &name, ImportedModel &model);
/// Names the fields below the value that speak of prices or limits, none of which is read.
void leaveOutPricesBelow(const QJsonValue &value, const QString &path, ImportedModel &model);
/// The id that this catalogue has for the provider of a file.
QString providerIdFor(const QString &idInFile);
/// Whether the text can be a name: not empty, at most 200 characters, no spaces or control characters.
bool isModelName(const QString &text);

} // namespace Pennybench::Models
