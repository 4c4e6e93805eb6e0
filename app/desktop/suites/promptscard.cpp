#include "app/desktop/suites/promptscard.h"

#include "app/base/language.h"
#include "app/desktop/common/lists.h"
#include "app/desktop/common/wording.h"
#include "app/desktop/suites/promptmodel.h"
#include "app/reports/findings.h"
#include "widgets/eachlanguage.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QUndoStack>
#include <QVBoxLayout>

namespace Pennybench::Desktop {

PromptsCard::PromptsCard(QUndoStack &undo, Widgets::ThemeSource &theme, QWidget *parent)
    : Widgets::Card(tr("Prompts"), parent)
    , m_undoStack(undo)
    , m_theme(theme)
    , m_prompts(new PromptModel(this))
    , m_table(new QTableView)
    , m_about(Widgets::plainLabel({}, "dim"))
    , m_warnings(Widgets::plainLabel({}))
{
    header()->setSpacing(6);
    header()->addWidget(m_about);
    m_copy = addButton("copySuite");
    m_undo = addButton("undoSuite");
    m_redo = addButton("redoSuite");
    m_up = addButton("promptUp");
    m_down = addButton("promptDown");
    m_delete = addButton("deletePrompt");
    m_change = addButton("changePrompt");
    m_add = addButton("addPrompt");
    m_warnings->setObjectName(QStringLiteral("suiteWarnings"));
    m_warnings->setWordWrap(true);
    m_warnings->setContentsMargins(16, 10, 16, 10);
    body()->addWidget(m_warnings);
    m_table->setObjectName(QStringLiteral("suitePrompts"));
    m_table->setModel(m_prompts);
    makePlainTable(*m_table);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    body()->addWidget(m_table, 1);
    connect(m_copy, &QPushButton::clicked, this, &PromptsCard::copyWanted);
    connect(m_undo, &QPushButton::clicked, &undo, &QUndoStack::undo);
    connect(m_redo, &QPushButton::clicked, &undo, &QUndoStack::redo);
    connect(m_add, &QPushButton::clicked, this, &PromptsCard::addWanted);
    connect(m_change, &QPushButton::clicked, this, &PromptsCard::change);
    connect(m_table, &QTableView::activated, this, &PromptsCard::change);
    const auto remove = [this] {
        if (m_delete->isEnabled() && m_isOwn)
            emit deleteWanted(chosenPrompts());
    };
    connect(m_delete, &QPushButton::clicked, this, remove);
    auto *key = new QShortcut(QKeySequence::Delete, m_table, nullptr, nullptr, Qt::WidgetShortcut);
    connect(key, &QShortcut::activated, this, remove);
    connect(m_up, &QPushButton::clicked, this, [this] { emit moveWanted(chosenPrompts().value(0), -1); });
    connect(m_down, &QPushButton::clicked, this, [this] { emit moveWanted(chosenPrompts().value(0), 1); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &PromptsCard::refreshButtons);
    connect(&undo, &QUndoStack::indexChanged, this, &PromptsCard::refreshButtons);
    Widgets::inEachLanguage(this, [this] { retranslate(); });
}

QPushButton *PromptsCard::addButton(const char *name)
{
    auto *button = new QPushButton;
    button->setObjectName(QLatin1String(name));
    header()->addWidget(button);
    return button;
}

void PromptsCard::retranslate()
{
    m_copy->setText(tr("Copy to a suite of one's own"));
    m_copy->setToolTip(tr("What comes with the program stays as it is; a copy can be changed."));
    m_add->setText(tr("Add…"));
    m_change->setText(tr("Change…"));
    m_delete->setText(tr("Delete"));
    m_up->setText(QStringLiteral("▲"));
    m_down->setText(QStringLiteral("▼"));
    m_undo->setText(QStringLiteral("↶"));
    m_redo->setText(QStringLiteral("↷"));
    const auto name = [](QPushButton *button, const QString &text) {
        button->setAccessibleName(text);
        button->setToolTip(text);
    };
    name(m_up, tr("Move the prompt up"));
    name(m_down, tr("Move the prompt down"));
    m_table->setAccessibleName(tr("Prompts of the chosen suite"));
    m_about->setText(m_isOwn ? tr("your own") : tr("built in"));
    refreshButtons();
}

void PromptsCard::showSuite(const Suites::Suite &suite, bool isOwn)
{
    const QStringList chosen = suite.id == m_suite.id ? chosenPrompts() : QStringList();
    m_suite = suite;
    m_isOwn = isOwn;
    m_prompts->setPrompts(suite.prompts);
    setTitle(suite.id.isEmpty() ? tr("Prompts") : Reports::suiteTitle(suite));
    QStringList warnings;
    for (const Message &warning : suite.warnings)
        warnings += translated(warning);
    m_warnings->setText(warnings.join(u'\n'));
    m_warnings->setVisible(!warnings.isEmpty());
    if (!chosen.isEmpty())
        choosePrompt(chosen.first());
    fit();
    retranslate();
}

void PromptsCard::choosePrompt(const QString &id)
{
    for (int row = 0; row < m_suite.prompts.size(); ++row) {
        if (m_suite.prompts.at(row).id == id)
            m_table->selectRow(row);
    }
}

QStringList PromptsCard::chosenPrompts() const
{
    QStringList ids;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows()) {
        if (index.row() < m_suite.prompts.size())
            ids += m_suite.prompts.at(index.row()).id;
    }
    return ids;
}

void PromptsCard::refreshButtons()
{
    const QStringList chosen = chosenPrompts();
    m_copy->setVisible(!m_isOwn && !m_suite.id.isEmpty());
    for (QPushButton *button : {m_add, m_change, m_delete, m_up, m_down})
        button->setVisible(m_isOwn);
    m_change->setEnabled(chosen.size() == 1);
    m_delete->setEnabled(!chosen.isEmpty());
    const QString one = chosen.size() == 1 ? chosen.first() : QString();
    m_up->setEnabled(!one.isEmpty() && m_suite.prompts.first().id != one);
    m_down->setEnabled(!one.isEmpty() && m_suite.prompts.last().id != one);
    offerUndo(m_undoStack, *m_undo, *m_redo);
}

void PromptsCard::change()
{
    const QStringList chosen = chosenPrompts();
    if (m_isOwn && chosen.size() == 1)
        emit changeWanted(chosen.first());
}

/// The widest column is cut, the last takes the rest.
void PromptsCard::fit()
{
    constexpr int widest = 220;
    const int scale = m_theme.bodyPixels();
    m_table->verticalHeader()->setDefaultSectionSize(scale * 30 / 14);
    m_table->resizeColumnsToContents();
    for (int column = 0; column < PromptModel::Text; ++column)
        m_table->setColumnWidth(column, std::min(widest * scale / 14, m_table->columnWidth(column)));
}

} // namespace Pennybench::Desktop
