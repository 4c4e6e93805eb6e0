#pragma once

#include "app/catalogue/catalogueimport.h"

#include <QDialog>

namespace Pennybench {

/// Shows what a file of prices would change in the catalogue, before it does.
class ImportDialog : public QDialog {
    Q_OBJECT

public:
    explicit ImportDialog(const CatalogueChanges &changes, QWidget *parent = nullptr);
};

/// One line a change, then the notes.
QString changesText(const CatalogueChanges &changes);

/// Reads the file, asks with the dialog, and writes what was agreed to into the user's own catalogue and into
/// the given one. Missing: nothing went wrong, changed or not.
std::optional<Problem> importPrices(
    const QString &path, Catalogue &catalogue, const QDate &today, QWidget *parent);

} // namespace Pennybench
