#include "app/desktop/suites/badrowsdialog.h"

#include "app/base/language.h"
#include "widgets/card.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Pennybench::Desktop {

BadRowsDialog::BadRowsDialog(const Suites::SuiteReading &reading, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Rows with errors"));
    setObjectName(QStringLiteral("badRowsDialog"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    const auto good = static_cast<int>(reading.suite.prompts.size());
    auto *head = Widgets::plainLabel(tr("%1 of %2 rows cannot be used. Nothing has been imported yet.")
                                         .arg(reading.badRowCount)
                                         .arg(reading.badRowCount + good));
    head->setWordWrap(true);
    layout->addWidget(head);
    auto *list = new QTreeWidget;
    list->setObjectName(QStringLiteral("badRows"));
    list->setAccessibleName(windowTitle());
    list->setRootIsDecorated(false);
    list->setHeaderLabels({tr("line"), tr("column"), tr("field"), tr("problem")});
    for (const Problem &row : reading.badRows) {
        auto *item = new QTreeWidgetItem({row.line > 0 ? QString::number(row.line) : QString(),
            row.column > 0 ? QString::number(row.column) : QString(), row.field, translated(row.message)});
        item->setToolTip(3, translated(row.message).toHtmlEscaped());
        list->addTopLevelItem(item);
    }
    for (int column = 0; column < 3; ++column)
        list->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    list->setMinimumSize(760, 280);
    layout->addWidget(list);
    if (reading.badRowCount > reading.badRows.size())
        layout->addWidget(
            Widgets::plainLabel(tr("Only the first %1 are listed.").arg(reading.badRows.size()), "dim"));
    auto *buttons = new QDialogButtonBox;
    auto *use = buttons->addButton(tr("Use the %1 good rows").arg(good), QDialogButtonBox::AcceptRole);
    use->setObjectName(QStringLiteral("useGoodRows"));
    auto *cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    cancel->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
}

} // namespace Pennybench::Desktop
