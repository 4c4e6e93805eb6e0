#include "app/desktop/suites/suitespage.h"

#include "app/base/language.h"
#include "app/desktop/common/filedialogs.h"
#include "app/desktop/common/lists.h"
#include "app/desktop/common/wording.h"
#include "app/desktop/suites/badrowsdialog.h"
#include "app/desktop/suites/promptmodel.h"
#include "app/suites/importedsuites.h"
#include "widgets/card.h"
#include "widgets/eachlanguage.h"
#include "widgets/figures.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Pennybench::Desktop {

namespace {

constexpr int suiteIdRole = Qt::UserRole;

} // namespace

SuitesPage::SuitesPage(DesktopServices &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_list(new QTreeWidget)
    , m_prompts(new PromptModel(this))
    , m_table(new QTableView)
    , m_about(Widgets::plainLabel({}, "dim"))
    , m_warnings(Widgets::plainLabel({}))
    , m_import(new QPushButton)
    , m_remove(new QPushButton)
    , m_messageBar(new Widgets::Card)
    , m_message(Widgets::plainLabel({}))
    , m_undo(new QPushButton)
{
    setObjectName(QStringLiteral("page"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(makeMessage());
    layout->addWidget(makeListCard());
    layout->addWidget(makePromptsCard(), 1);
    connect(&services.theme, &Widgets::ThemeSource::changed, this, &SuitesPage::fit, Qt::QueuedConnection);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &SuitesPage::showChosen);
    Widgets::inEachLanguage(this, [this] { retranslate(); });
}

void SuitesPage::retranslate()
{
    m_import->setText(tr("Import…"));
    m_import->setToolTip(
        tr("A table (CSV, XLSX), a public set or a suite; it can be dropped onto the window, too"));
    m_remove->setText(tr("Remove"));
    m_undo->setText(tr("Undo"));
    m_list->setAccessibleName(tr("Suites"));
    m_list->setHeaderLabels({tr("suite"), tr("prompts"), tr("licence"), tr("source")});
    m_table->setAccessibleName(tr("Prompts of the chosen suite"));
    refresh();
}

QWidget *SuitesPage::makeMessage()
{
    auto *line = new QHBoxLayout;
    line->setContentsMargins(16, 8, 8, 8);
    m_message->setObjectName(QStringLiteral("suiteMessage"));
    m_message->setWordWrap(true);
    m_undo->setObjectName(QStringLiteral("undoRemove"));
    auto *close = Widgets::saying(new QPushButton, [] { return tr("Close"); });
    close->setObjectName(QStringLiteral("plain"));
    line->addWidget(m_message, 1);
    line->addWidget(m_undo);
    line->addWidget(close);
    static_cast<Widgets::Card *>(m_messageBar)->body()->addLayout(line);
    m_messageBar->hide();
    connect(m_undo, &QPushButton::clicked, this, &SuitesPage::bringBack);
    connect(close, &QPushButton::clicked, m_messageBar, &QWidget::hide);
    return m_messageBar;
}

QWidget *SuitesPage::makeListCard()
{
    auto *card = new Widgets::Card([] { return tr("Suites"); });
    m_import->setObjectName(QStringLiteral("importSuite"));
    m_remove->setObjectName(QStringLiteral("removeSuite"));
    card->header()->addWidget(m_remove);
    card->header()->addWidget(m_import);
    m_list->setObjectName(QStringLiteral("suites"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_list->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    m_list->setColumnCount(4);
    m_list->headerItem()->setTextAlignment(1, Qt::AlignVCenter | Qt::AlignRight);
    m_list->header()->setStretchLastSection(true);
    card->body()->addWidget(m_list);
    connect(m_import, &QPushButton::clicked, this, &SuitesPage::chooseFile);
    connect(m_remove, &QPushButton::clicked, this, &SuitesPage::removeChosen);
    return card;
}

QWidget *SuitesPage::makePromptsCard()
{
    m_promptsCard = new Widgets::Card(tr("Prompts"));
    m_promptsCard->header()->addWidget(m_about);
    m_warnings->setObjectName(QStringLiteral("suiteWarnings"));
    m_warnings->setWordWrap(true);
    m_warnings->setContentsMargins(16, 10, 16, 10);
    m_promptsCard->body()->addWidget(m_warnings);
    m_table->setObjectName(QStringLiteral("suitePrompts"));
    m_table->setModel(m_prompts);
    makePlainTable(*m_table);
    m_promptsCard->body()->addWidget(m_table, 1);
    return m_promptsCard;
}

void SuitesPage::chooseFile()
{
    const QString path = chooseFileToOpen(
        this, m_services.settings, {QStringLiteral("suites"), tr("Import a suite"), suiteFileFilters()});
    if (!path.isEmpty())
        importFile(path);
}

void SuitesPage::importFile(const QString &path)
{
    const Expected<Suites::SuiteReading> reading = Suites::inspectSuiteFile(path);
    if (!reading) {
        say(translated(reading.error()), false);
        return;
    }
    Suites::Suite suite = reading->suite;
    if (reading->badRowCount > 0) {
        if (BadRowsDialog(*reading, this).exec() != QDialog::Accepted)
            return;
        suite.warnings += Suites::rowsLeftOut(*reading);
    }
    const Expected<QString> id = Suites::keepImportedSuite(suite);
    if (!id) {
        say(translated(id.error()), false);
        return;
    }
    refresh();
    choose(*id);
    say(tr("Imported %1 (%2): %3 prompts. It can be chosen under New.")
            .arg(suiteTitle(suite), translated(Suites::formatWords(reading->format)))
            .arg(suite.prompts.size()),
        false);
    emit suitesChanged(*id);
}

void SuitesPage::refresh()
{
    const QString chosen =
        m_list->currentItem() ? m_list->currentItem()->data(0, suiteIdRole).toString() : QString();
    m_entries.clear();
    m_list->clear();
    const auto add = [this](const Expected<Suites::Suite> &suite, bool imported) {
        if (!suite) {
            say(translated(suite.error()), false);
            return;
        }
        m_entries += {*suite, imported};
        auto *item = new QTreeWidgetItem({suiteTitle(*suite), Widgets::wholeNumber(suite->prompts.size()),
            suite->licence.isEmpty() ? tr("not known") : suite->licence, suite->source});
        item->setTextAlignment(1, Qt::AlignVCenter | Qt::AlignRight);
        item->setData(0, suiteIdRole, suite->id);
        m_list->addTopLevelItem(item);
    };
    for (const QString &id : Suites::builtInSuiteIds())
        add(Suites::builtInSuite(id), false);
    for (const QString &path : Suites::importedSuitePaths())
        add(Suites::readSuiteFile(path), true);
    choose(chosen);
}

void SuitesPage::choose(const QString &id)
{
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        if (i == 0 || m_list->topLevelItem(i)->data(0, suiteIdRole).toString() == id)
            m_list->setCurrentItem(m_list->topLevelItem(i));
    }
}

void SuitesPage::showChosen()
{
    const int index = m_list->indexOfTopLevelItem(m_list->currentItem());
    const bool any = index >= 0 && index < m_entries.size();
    const Entry entry = any ? m_entries.at(index) : Entry();
    m_prompts->setPrompts(entry.suite.prompts);
    fit();
    m_promptsCard->setTitle(any ? suiteTitle(entry.suite) : tr("Prompts"));
    m_about->setText(any && entry.imported ? tr("imported") : any ? tr("built in") : QString());
    QStringList warnings;
    for (const Message &warning : entry.suite.warnings)
        warnings += translated(warning);
    m_warnings->setText(warnings.join(u'\n'));
    m_warnings->setVisible(!entry.suite.warnings.isEmpty());
    m_remove->setEnabled(entry.imported);
}

void SuitesPage::removeChosen()
{
    const int index = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (index < 0 || !m_entries.at(index).imported)
        return;
    const Suites::Suite suite = m_entries.at(index).suite;
    if (const auto problem = Suites::removeImportedSuite(suite.id)) {
        say(translated(*problem), false);
        return;
    }
    m_removed = suite.id;
    refresh();
    say(tr("Removed %1.").arg(suiteTitle(suite)), true);
    emit suitesChanged({});
}

void SuitesPage::bringBack()
{
    m_messageBar->hide();
    if (const auto problem = Suites::restoreImportedSuite(m_removed)) {
        say(translated(*problem), false);
        return;
    }
    refresh();
    choose(m_removed);
    emit suitesChanged({});
}

void SuitesPage::say(const QString &text, bool canBeUndone)
{
    m_message->setText(text);
    m_undo->setVisible(canBeUndone);
    m_messageBar->show();
}

/// Rows as high and columns as wide as what stands in them; the widest column is cut, the last takes the
/// rest.
void SuitesPage::fit()
{
    constexpr int widest = 220;
    const int scale = m_services.theme.bodyPixels();
    m_table->verticalHeader()->setDefaultSectionSize(scale * 30 / 14);
    m_table->resizeColumnsToContents();
    for (int column = 0; column < PromptModel::Text; ++column)
        m_table->setColumnWidth(column, std::min(widest * scale / 14, m_table->columnWidth(column)));
    for (int column = 0; column < m_list->columnCount() - 1; ++column)
        m_list->resizeColumnToContents(column);
}

void SuitesPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fit();
}

} // namespace Pennybench::Desktop
