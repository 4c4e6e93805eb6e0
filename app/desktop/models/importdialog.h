#pragma once

#include "app/catalogue/catalogueimport.h"
#include "app/desktop/common/observedcatalogue.h"

#include <QDialog>
#include <QSet>

class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace Pennybench::Desktop {

/// Shows what a file of prices would change in the catalogue, before it does.
class ImportDialog : public QDialog {
    Q_OBJECT

public:
    /// known: what would change in the models that the catalogue has; all: with those that it does not have.
    /// What changes for the models in use, given by their ids, comes first.
    ImportDialog(const Models::CatalogueChanges &known, const Models::CatalogueChanges &all,
        const QSet<QString> &inUse = {}, QWidget *parent = nullptr);

    /// What was agreed to.
    const Models::CatalogueChanges &changes() const;

private:
    void propose(const Models::CatalogueChanges &changes);

    Models::CatalogueChanges m_known;
    Models::CatalogueChanges m_all;
    QSet<QString> m_inUse;
    QLabel *m_head;
    QPlainTextEdit *m_list;
    QCheckBox *m_addModels;
    QPushButton *m_accept;
};

/// One line a change, those of the models in use first, then the notes.
QString changesText(const Models::CatalogueChanges &changes, const QSet<QString> &inUse = {});

/// A file of prices as it was read or fetched.
struct PriceFile {
    QByteArray bytes;
    QString name; ///< its path or address, for messages
};

/// Asks with the dialog, and writes what was agreed to into the user's own catalogue and into the given one.
/// Whether it was agreed to.
Expected<bool> importPrices(const PriceFile &file, ObservedCatalogue &catalogue, const QDate &today,
    const QSet<QString> &inUse, QWidget *parent);

} // namespace Pennybench::Desktop
