#pragma once

#include "app/catalogue/catalogueimport.h"
#include "app/desktop/common/observedcatalogue.h"

#include <QDialog>

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
    ImportDialog(const Models::CatalogueChanges &known, const Models::CatalogueChanges &all,
        QWidget *parent = nullptr);

    /// What was agreed to.
    const Models::CatalogueChanges &changes() const;

private:
    void propose(const Models::CatalogueChanges &changes);

    Models::CatalogueChanges m_known;
    Models::CatalogueChanges m_all;
    QLabel *m_head;
    QPlainTextEdit *m_list;
    QCheckBox *m_addModels;
    QPushButton *m_accept;
};

/// One line a change, then the notes.
QString changesText(const Models::CatalogueChanges &changes);

/// Reads the file, asks with the dialog, and writes what was agreed to into the user's own catalogue and into
/// the given one. Whether anything was changed.
Expected<bool> importPrices(
    const QString &path, ObservedCatalogue &catalogue, const QDate &today, QWidget *parent);

} // namespace Pennybench::Desktop
