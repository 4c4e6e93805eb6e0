#include "app/desktop/importdialog.h"

#include "app/catalogue/cataloguewriter.h"
#include "app/catalogue/textfile.h"
#include "app/catalogue/usercatalogue.h"
#include "widgets/card.h"

#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Pennybench {

ImportDialog::ImportDialog(const CatalogueChanges &changes, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Import prices"));
    setObjectName(QStringLiteral("importDialog"));
    auto *layout = new QVBoxLayout(this);
    const auto count = static_cast<int>(changes.changes.size());
    auto *head = plainLabel(count == 0 ? tr("Nothing would change.")
                                       : tr("%n changes; nothing has changed yet.", nullptr, count));
    head->setWordWrap(true);
    layout->addWidget(head);
    auto *list = new QPlainTextEdit(changesText(changes));
    list->setObjectName(QStringLiteral("changes"));
    list->setAccessibleName(tr("What would change"));
    list->setReadOnly(true);
    list->setLineWrapMode(QPlainTextEdit::NoWrap);
    list->setMinimumSize(640, 320);
    layout->addWidget(list);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(tr("Change the catalogue"), QDialogButtonBox::AcceptRole)
        ->setEnabled(!changes.entries.isEmpty());
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
}

QString changesText(const CatalogueChanges &changes)
{
    QStringList lines;
    for (const CatalogueChange &change : changes.changes)
        lines += QStringLiteral("%1: %2: %3").arg(change.model, toText(change.kind), change.text);
    if (!changes.notes.isEmpty())
        lines += QString();
    return (lines + changes.notes).join(u'\n');
}

std::optional<Problem> importPrices(
    const QString &path, Catalogue &catalogue, const QDate &today, QWidget *parent)
{
    const Expected<QByteArray> bytes = readTextFile(path);
    if (!bytes)
        return bytes.error();
    const Expected<ImportedPrices> imported = readImportedPrices(*bytes, path);
    if (!imported)
        return imported.error();
    const CatalogueChanges changes = proposeChanges(catalogue, *imported, today);
    if (ImportDialog(changes, parent).exec() != QDialog::Accepted)
        return std::nullopt;
    Expected<Catalogue> own = readUserCatalogue();
    if (!own)
        return own.error();
    changes.apply(*own);
    if (const auto problem = writeCatalogueFile(*own, userCataloguePath()))
        return problem;
    changes.apply(catalogue);
    return std::nullopt;
}

} // namespace Pennybench
