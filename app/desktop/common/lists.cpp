#include "app/desktop/common/lists.h"

#include "widgets/card.h"
#include "widgets/eachlanguage.h"

#include <QCoreApplication>
#include <QFormLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>
#include <QTreeWidget>
#include <QUndoStack>
#include <QVBoxLayout>

namespace Pennybench::Desktop {

namespace {

constexpr int idRole = Qt::UserRole;

} // namespace

QTreeWidget *checkList(int columns)
{
    auto *list = new QTreeWidget;
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setColumnCount(columns);
    list->headerItem()->setTextAlignment(columns - 1, Qt::AlignVCenter | Qt::AlignRight);
    list->header()->setStretchLastSection(false);
    list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    return list;
}

QTreeWidgetItem *checkItem(const QStringList &cells, const QString &id, bool checked)
{
    auto *item = new QTreeWidgetItem(cells);
    item->setData(0, idRole, id);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
    item->setCheckState(0, checked ? Qt::Checked : Qt::Unchecked);
    const auto last = static_cast<int>(cells.size()) - 1;
    item->setTextAlignment(last, Qt::AlignVCenter | Qt::AlignRight);
    return item;
}

QString idOf(const QTreeWidgetItem &item)
{
    return item.data(0, idRole).toString();
}

void addNamedRow(QFormLayout *form, const std::function<QString()> &text, QWidget *field)
{
    QLabel *label = Widgets::saying(Widgets::plainLabel({}), text);
    label->setBuddy(field);
    form->addRow(label, field);
}

QWidget *scrollingContentOf(QWidget &page)
{
    page.setObjectName(QStringLiteral("page"));
    auto *content = new QWidget;
    content->setObjectName(QStringLiteral("page"));
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    auto *outer = new QVBoxLayout(&page);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    return content;
}

void addNamedField(QFormLayout &form, const QString &name, QWidget *field, const char *objectName)
{
    field->setObjectName(QLatin1String(objectName));
    field->setAccessibleName(name);
    auto *label = Widgets::plainLabel(name);
    label->setBuddy(field);
    form.addRow(label, field);
}

void offerUndo(const QUndoStack &stack, QPushButton &undo, QPushButton &redo)
{
    const auto offer = [](QPushButton &button, bool isPossible, const QString &name, const QString &step) {
        const QString text = step.isEmpty() ? name : QStringLiteral("%1: %2").arg(name, step);
        button.setEnabled(isPossible);
        button.setToolTip(text.toHtmlEscaped());
        button.setAccessibleName(text);
    };
    offer(undo, stack.canUndo(), QCoreApplication::translate("Lists", "Undo (Ctrl+Z)"), stack.undoText());
    offer(
        redo, stack.canRedo(), QCoreApplication::translate("Lists", "Redo (Ctrl+Shift+Z)"), stack.redoText());
}

void makePlainTable(QTableView &table)
{
    table.setShowGrid(false);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setTabKeyNavigation(false);
    table.setWordWrap(false);
    table.verticalHeader()->hide();
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table.horizontalHeader()->setStretchLastSection(true);
    table.horizontalHeader()->setHighlightSections(false);
}

} // namespace Pennybench::Desktop
