#pragma once

#include "app/catalogue/catalogue.h"

#include <QString>

namespace Pennybench::CatalogueTexts {

using namespace Qt::StringLiterals;

inline const QString plainProvider =
    u"{\"id\": \"p\", \"dialect\": \"openai\", \"base_url\": \"https://api.example.com/v1\"}"_s;
inline const QString plainModel = u"{\"id\": \"p/m\", \"provider\": \"p\", \"api_name\": \"m\"}"_s;

inline QString catalogue(const QString &providers, const QString &models)
{
    return u"{\"format\": \"pennybench-catalogue\", \"version\": 1,\n \"providers\": [%1],\n \"models\": [%2]}"_s
        .arg(providers, models);
}

/// The provider or model with one more member; the last of two members with the same name counts.
inline QString with(QString object, const QString &member)
{
    object.chop(1);
    return object + u", "_s + member + u'}';
}

inline QString pricedModel(const QString &row)
{
    return with(plainModel, u"\"prices\": [%1]"_s.arg(row));
}

inline Expected<Models::Catalogue> read(const QString &json)
{
    return Models::readCatalogue(json.toUtf8(), u"my.json"_s);
}

} // namespace Pennybench::CatalogueTexts
