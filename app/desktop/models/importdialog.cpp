#include "app/desktop/models/importdialog.h"

#include "app/catalogue/cataloguewriter.h"
#include "app/catalogue/textfile.h"
#include "app/catalogue/usercatalogue.h"
#include "widgets/card.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Pennybench::Desktop {

ImportDialog::ImportDialog(
    const Models::CatalogueChanges &known, const Models::CatalogueChanges &all, QWidget *parent)
    : QDialog(parent)
    , m_known(known)
    , m_all(all)
    , m_head(Widgets::plainLabel({}))
    , m_list(new QPlainTextEdit)
    , m_addModels(new QCheckBox)
{
    setWindowTitle(tr("Import prices"));
    setObjectName(QStringLiteral("importDialog"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    m_head->setWordWrap(true);
    layout->addWidget(m_head);
    m_list->setObjectName(QStringLiteral("changes"));
    m_list->setAccessibleName(tr("What would change"));
    m_list->setReadOnly(true);
    m_list->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_list->setMinimumSize(720, 360);
    layout->addWidget(m_list, 1);
    const auto fresh = static_cast<int>(all.entries.size() - known.entries.size());
    m_addModels->setObjectName(QStringLiteral("addModels"));
    m_addModels->setText(tr("Also add %n models that the catalogue does not have", nullptr, fresh));
    m_addModels->setVisible(fresh > 0);
    layout->addWidget(m_addModels);
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    m_accept = buttons->addButton(tr("Change the catalogue"), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_addModels, &QCheckBox::toggled, this, [this] { propose(changes()); });
    layout->addWidget(buttons);
    propose(m_known);
}

const Models::CatalogueChanges &ImportDialog::changes() const
{
    return m_addModels->isChecked() ? m_all : m_known;
}

void ImportDialog::propose(const Models::CatalogueChanges &changes)
{
    const auto count = static_cast<int>(changes.changes.size());
    m_head->setText(count == 0 ? tr("Nothing would change.")
                               : tr("%n changes; nothing has changed yet.", nullptr, count));
    m_list->setPlainText(changesText(changes));
    m_accept->setEnabled(!changes.entries.isEmpty());
}

QString changesText(const Models::CatalogueChanges &changes)
{
    QStringList lines;
    for (const Models::CatalogueChange &change : changes.changes)
        lines += QStringLiteral("%1: %2: %3").arg(change.model, Models::toText(change.kind), change.text);
    const QStringList notes = changes.allNotes();
    if (!lines.isEmpty() && !notes.isEmpty())
        lines += QString();
    return (lines + notes).join(u'\n');
}

Expected<bool> importPrices(
    const QString &path, ObservedCatalogue &catalogue, const QDate &today, QWidget *parent)
{
    const Expected<QByteArray> bytes = Models::readTextFile(path);
    if (!bytes)
        return failure(bytes.error());
    const Expected<Models::ImportedPrices> imported = Models::readImportedPrices(*bytes, path);
    if (!imported)
        return failure(imported.error());
    ImportDialog dialog(Models::proposeChanges(catalogue, *imported, today),
        Models::proposeChanges(catalogue, *imported, today, true), parent);
    if (dialog.exec() != QDialog::Accepted)
        return false;
    Expected<Models::Catalogue> own = Models::readUserCatalogue();
    if (!own)
        return failure(own.error());
    dialog.changes().apply(*own);
    if (const auto problem = Models::writeCatalogueFile(*own, Models::userCataloguePath()))
        return failure(*problem);
    catalogue.change([&dialog](Models::Catalogue &changed) { dialog.changes().apply(changed); });
    return true;
}

} // namespace Pennybench::Desktop
