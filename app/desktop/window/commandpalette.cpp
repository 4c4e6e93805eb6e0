#include "app/desktop/window/commandpalette.h"

#include "widgets/card.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace Pennybench::Desktop {

namespace {

constexpr int widthInCharacters = 80;
constexpr int rowsShown = 12;

QString keysOf(const Command &command)
{
    return command.keys.isEmpty() ? QString() : command.keys.constFirst().toString(QKeySequence::NativeText);
}

QTreeWidget *plainList(int columns)
{
    auto *list = new QTreeWidget;
    list->setColumnCount(columns);
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->header()->setStretchLastSection(false);
    list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    return list;
}

} // namespace

CommandPalette::CommandPalette(CommandList &commands, const QColor &dim, QWidget *window)
    : QDialog(window, Qt::Popup)
    , m_commands(commands)
    , m_dim(dim)
    , m_all(commands.commands())
    , m_query(new QLineEdit)
    , m_list(plainList(3))
    , m_nothing(Widgets::plainLabel(tr("No command has these words."), "dim"))
{
    setObjectName(QStringLiteral("commandPalette"));
    setAccessibleName(tr("Commands"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    m_query->setObjectName(QStringLiteral("commandQuery"));
    m_query->setPlaceholderText(tr("What do you want to do?"));
    m_query->setAccessibleName(tr("Find a command"));
    m_query->installEventFilter(this);
    layout->addWidget(m_query);
    m_list->setObjectName(QStringLiteral("commandList"));
    m_list->setAccessibleName(tr("Commands"));
    m_list->setHeaderHidden(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    // Why a command is refused may be a long sentence; it gives way to the commands' names.
    m_list->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    layout->addWidget(m_list);
    m_nothing->setAlignment(Qt::AlignCenter);
    layout->addWidget(m_nothing);
    connect(m_query, &QLineEdit::textChanged, this, &CommandPalette::refresh);
    connect(m_list, &QTreeWidget::itemClicked, this,
        [this](QTreeWidgetItem *item) { choose(m_list->indexOfTopLevelItem(item)); });
    refresh();
    const int rowHeight = std::max(m_list->sizeHintForRow(0), fontMetrics().height());
    m_list->setFixedHeight(rowHeight * rowsShown + 4);
    setFixedWidth(std::min(window->width() - 48, fontMetrics().averageCharWidth() * widthInCharacters));
    m_list->header()->setMaximumSectionSize(width() * 3 / 5);
    adjustSize();
    QDialog::move(window->mapToGlobal(QPoint((window->width() - width()) / 2, window->height() / 10)));
    m_query->setFocus();
}

void CommandPalette::refresh()
{
    m_found = found(m_all, m_query->text());
    m_list->clear();
    for (const Command &command : std::as_const(m_found)) {
        const QString beside = command.refusal.isEmpty() ? command.place : command.refusal;
        auto *item = new QTreeWidgetItem({command.text, beside, keysOf(command)});
        item->setData(0, Qt::AccessibleTextRole,
            QStringList{command.text, beside, keysOf(command)}.join(QStringLiteral(", ")));
        item->setToolTip(1, beside);
        item->setForeground(1, m_dim);
        item->setForeground(2, m_dim);
        if (!command.refusal.isEmpty())
            item->setForeground(0, m_dim);
        m_list->addTopLevelItem(item);
    }
    m_list->setVisible(!m_found.isEmpty());
    m_nothing->setVisible(m_found.isEmpty());
    move(0);
}

void CommandPalette::move(int rows)
{
    if (m_found.isEmpty())
        return;
    const int now = m_list->indexOfTopLevelItem(m_list->currentItem());
    const int row = std::clamp(now + rows, 0, m_list->topLevelItemCount() - 1);
    m_list->setCurrentItem(m_list->topLevelItem(row));
}

void CommandPalette::choose(int row)
{
    if (row < 0 || row >= m_found.size())
        return;
    // What is run may open a dialog, or close the window.
    QTimer::singleShot(
        0, &m_commands, [commands = &m_commands, command = m_found.at(row)] { commands->run(command); });
    close();
}

bool CommandPalette::eventFilter(QObject *object, QEvent *event)
{
    if (object != m_query || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(object, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_PageDown:
        move(rowsShown);
        return true;
    case Qt::Key_PageUp:
        move(-rowsShown);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->indexOfTopLevelItem(m_list->currentItem()));
        return true;
    default:
        return false;
    }
}

KeysDialog::KeysDialog(const CommandList &commands, QWidget *window)
    : QDialog(window)
{
    setObjectName(QStringLiteral("keysDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keys"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    auto *list = plainList(3);
    list->setObjectName(QStringLiteral("keyList"));
    list->setAccessibleName(tr("Keys"));
    list->setHeaderLabels({tr("Keys"), tr("What they do"), tr("Where")});
    list->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    for (const KeyNote &note : commands.keyNotes()) {
        auto *item =
            new QTreeWidgetItem({note.keys, note.text, note.place.isEmpty() ? tr("everywhere") : note.place});
        item->setToolTip(1, note.text);
        list->addTopLevelItem(item);
    }
    list->setCurrentItem(list->topLevelItem(0));
    layout->addWidget(list);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    const int character = fontMetrics().averageCharWidth();
    resize(QSize(character * 90, window->height() * 4 / 5).boundedTo(window->size()));
}

} // namespace Pennybench::Desktop
