#pragma once

#include "app/catalogue/catalogue.h"
#include "app/catalogue/importedprices.h"

#include <QDate>
#include <QList>
#include <QMap>
#include <QString>

namespace Pennybench::Models {

/// One thing that an import would change, in words for a person.
struct CatalogueChange {
    enum class Kind { ModelAdded, PriceAdded, PriceEnded, FactAdded };

    Kind kind = Kind::PriceAdded;
    QString model; ///< id
    Message text; ///< e.g. "0.15 in, 0.60 out per million tokens, from 2026-11-23"

    bool operator==(const CatalogueChange &) const = default;
};

/// For programs: "model added", "price added", "price ended", "fact added".
QString toText(CatalogueChange::Kind kind);
/// "acme/loud: price added: 0.15 in, 0.60 out per million tokens".
Message said(const CatalogueChange &change);

/// What an import would change. Nothing changes before apply().
struct CatalogueChanges {
    QList<CatalogueChange> changes;
    QList<ModelEntry> entries; ///< with the changes
    /// What the file says differently and is not changed, and what cannot be imported: for models in the
    /// catalogue or added, then models that cannot be read.
    QList<LeftOut> leftOut;
    QList<Message> notes; ///< what else is left out, and different addresses
    /// The day of the import for each model whose prices the file gives and that has them with the changes.
    QMap<QString, QDate> checked;

    /// leftOut in words, then the notes.
    QList<Message> allNotes() const;

    /// Puts the entries and the days of the check into the user's own catalogue.
    void apply(Catalogue &own) const;
};

/// What the file knows better than the catalogue. Past prices stay unchanged: a different price begins today,
/// and the old one ends. Prices that the file's authors checked before the catalogue's own began are not
/// imported, prices by the hour are not replaced by one for the whole day, and retired models are not
/// changed. Providers and their addresses are never imported; a different one is noted.
///
/// addModels: also add the text models of known providers that the catalogue does not have.
CatalogueChanges proposeChanges(
    const Catalogue &current, const ImportedPrices &imported, const QDate &today, bool addModels = false);

} // namespace Pennybench::Models
