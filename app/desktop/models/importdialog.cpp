#include "app/desktop/models/importdialog.h"

#include "app/base/language.h"
#include "app/catalogue/cataloguewriter.h"
#include "app/catalogue/usercatalogue.h"
#include "widgets/card.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Pennybench::Desktop {

ImportDialog::ImportDialog(const Models::CatalogueChanges &known, const Models::CatalogueChanges &all,
    const QSet<QString> &inUse, QWidget *parent)
    : QDialog(parent)
    , m_known(known)
    , m_all(all)
    , m_inUse(inUse)
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
    const auto checked = static_cast<int>(changes.checked.size());
    QStringList sentences{count == 0 ? tr("Nothing would change.")
                                     : tr("%n changes; nothing has changed yet.", nullptr, count)};
    if (checked > 0)
        sentences += tr("With them, the prices of %n models are as the file says and count as checked today.",
            nullptr, checked);
    m_head->setText(sentences.join(u' '));
    m_list->setPlainText(changesText(changes, m_inUse));
    m_accept->setText(count > 0 ? tr("Change the catalogue") : tr("Note the check"));
    m_accept->setEnabled(count > 0 || checked > 0);
}

QString changesText(const Models::CatalogueChanges &changes, const QSet<QString> &inUse)
{
    QStringList used;
    QStringList others;
    for (const Models::CatalogueChange &change : changes.changes)
        (inUse.contains(change.model) ? used : others) += translated(Models::said(change));
    QStringList notes;
    for (const Message &note : changes.allNotes())
        notes += translated(note);
    if (!used.isEmpty())
        used.prepend(ImportDialog::tr("Models that are chosen on New:"));
    if (!used.isEmpty() && !others.isEmpty())
        others.prepend(ImportDialog::tr("Other models:"));
    QStringList parts;
    for (const QStringList &lines : {used, others, notes}) {
        if (!lines.isEmpty())
            parts += lines.join(u'\n');
    }
    return parts.join(QStringLiteral("\n\n"));
}

Expected<bool> importPrices(const PriceFile &file, ObservedCatalogue &catalogue, const QDate &today,
    const QSet<QString> &inUse, QWidget *parent)
{
    const Expected<Models::ImportedPrices> imported = Models::readImportedPrices(file.bytes, file.name);
    if (!imported)
        return failure(imported.error());
    ImportDialog dialog(Models::proposeChanges(catalogue, *imported, today),
        Models::proposeChanges(catalogue, *imported, today, true), inUse, parent);
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
