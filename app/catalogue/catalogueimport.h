#pragma once

#include "app/catalogue/catalogue.h"
#include "app/catalogue/importedprices.h"

#include <QDate>
#include <QList>
#include <QString>

namespace Pennybench::Models {

/// One thing that an import would change, in words for a person.
struct CatalogueChange {
    enum class Kind { ModelAdded, PriceAdded, PriceEnded, FactAdded };

    Kind kind = Kind::PriceAdded;
    QString model; ///< id
    QString text; ///< e.g. "0.15 in, 0.60 out per million tokens, from 2026-11-23"

    bool operator==(const CatalogueChange &) const = default;
};

/// "model added", "price added", "price ended", "fact added".
QString toText(CatalogueChange::Kind kind);
/// The prices and the time of a row in words.
QString describe(const PriceRow &row);

/// What an import would change. Nothing changes before apply().
struct CatalogueChanges {
    QList<CatalogueChange> changes;
    QList<ModelEntry> entries; ///< as they would be
    /// What the file says otherwise and stays as it is, and what cannot be taken from it: of the models that
    /// are in the catalogue or added, then models that cannot be read.
    QList<LeftOut> leftOut;
    QStringList notes; ///< what else is left out, and other addresses

    /// leftOut in words, then the notes.
    QStringList allNotes() const;

    /// Puts the entries into the user's own catalogue.
    void apply(Catalogue &own) const;
};

/// What the file knows better than the catalogue. Prices of the past stay as they are: a price that differs
/// from the one of today begins today, and the old one ends. Prices that the file's makers looked at before
/// the catalogue's own began are not taken, prices by the hour do not give way to one for the whole
/// day, and a retired model is left alone. Providers and their addresses
/// are never taken from a file; one that differs is noted.
///
/// addModels: also add the text models of known providers that the catalogue does not have.
CatalogueChanges proposeChanges(
    const Catalogue &current, const ImportedPrices &imported, const QDate &today, bool addModels = false);

} // namespace Pennybench::Models
