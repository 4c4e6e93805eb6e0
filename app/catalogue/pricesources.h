#pragma once

#include "app/base/expected.h"

#include <QList>
#include <QString>
#include <QUrl>

class QSettings;

namespace Pennybench::Models {

/// Who publishes prices of models, free of charge and without an account.
struct PriceSource {
    QString id; ///< "genai-prices", "models.dev", "openrouter"
    QString name;
    QUrl usualAddress;
};

/// The first is the usual one.
const QList<PriceSource> &priceSources();

/// Where the source's file is fetched from: the address in the settings ("prices/address/ID"), else the
/// usual one.
QUrl addressOf(const PriceSource &source, const QSettings &settings);

/// What a person names with: the id of a source, an address, or a path. Exactly one of both is set.
struct PriceOrigin {
    QUrl address; ///< empty: it is a file
    QString file;
};

/// Fails for an address that objectionTo() refuses; unencrypted ones are allowed, because nothing secret is
/// sent. An empty text is the usual source.
Expected<PriceOrigin> priceOriginFrom(const QString &text, const QSettings &settings);

} // namespace Pennybench::Models
