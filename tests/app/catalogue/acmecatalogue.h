#pragma once

#include "app/catalogue/importedprices.h"
#include "app/catalogue/textfile.h"
#include "tests/app/catalogue/pricerows.h"

// A catalogue of one provider, "acme", that price files are compared with.

namespace Pennybench {

using namespace Qt::StringLiterals;

inline Models::ModelEntry priced(const QString &name, const QList<Models::PriceRow> &prices)
{
    Models::ModelEntry entry;
    entry.id = u"acme/"_s + name;
    entry.provider = u"acme"_s;
    entry.apiName = name;
    entry.name = name;
    entry.prices = prices;
    return entry;
}

/// The catalogue before the import.
inline Models::Catalogue before()
{
    Models::Catalogue catalogue;
    Models::ProviderEntry acme;
    acme.id = u"acme"_s;
    acme.baseUrl = QUrl(u"https://api.acme.test/v1"_s);
    catalogue.put(acme);
    Models::PriceRow steady = row(u"0.5", u"1.5", u"2025-01-01T00:00:00Z"_s);
    steady.cachedInput = perToken(u"0.05");
    catalogue.put(priced(u"steady"_s, {steady}));
    catalogue.put(priced(u"dearer"_s, {row(u"0.2", u"0.6", u"2025-01-01T00:00:00Z"_s)}));
    catalogue.put(priced(u"dated"_s, {row(u"0.8", u"1.6", u"2026-01-01T00:00:00Z"_s)}));
    for (const QString &name :
        {u"nightly"_s, u"stepped"_s, u"staircase"_s, u"uneven"_s, u"stumbling"_s, u"listens"_s})
        catalogue.put(priced(name, {}));
    catalogue.put(priced(u"stale"_s, {row(u"1", u"1", u"2026-01-01T00:00:00Z"_s)}));
    Models::ModelEntry gone = priced(u"gone"_s, {row(u"1", u"1", u"2025-01-01T00:00:00Z"_s)});
    gone.retired = QDate(2026, 1, 1);
    catalogue.put(gone);
    return catalogue;
}

inline Expected<Models::ImportedPrices> file(const QString &name)
{
    const auto bytes =
        Models::readTextFile(QStringLiteral(PENNYBENCH_SOURCE "/tests/data/catalogue/") + name);
    return Models::readImportedPrices(*bytes, name);
}

/// A file with one model of the catalogue, "acme/steady", with the given fields.
inline QByteArray modelsDevWith(const char *fields)
{
    return QByteArray(R"({"acme": {"models": {"steady": {"name": "Steady", )") + fields + "}}}}";
}

inline QByteArray genaiWith(const char *fields)
{
    return QByteArray(R"([{"id": "acme", "models": [{"id": "steady", "match": {"equals": "steady"}, )")
        + fields + "}]}]";
}

} // namespace Pennybench
