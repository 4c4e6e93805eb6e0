#include "app/desktop/suites/suitespage.h"

#include "app/base/language.h"
#include "app/desktop/common/codeconsent.h"
#include "app/desktop/common/filedialogs.h"
#include "app/desktop/common/prompteditor.h"
#include "app/desktop/common/wording.h"
#include "app/desktop/suites/badrowsdialog.h"
#include "app/desktop/suites/promptscard.h"
#include "app/desktop/suites/suitehistory.h"
#include "app/reports/findings.h"
#include "app/suites/importedsuites.h"
#include "app/suites/suiteedits.h"
#include "widgets/card.h"
#include "widgets/eachlanguage.h"
#include "widgets/figures.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QInputDialog>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Pennybench::Desktop {

namespace {

constexpr int suiteIdRole = Qt::UserRole;

} // namespace

SuitesPage::SuitesPage(DesktopServices &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_history(new SuiteHistory(this))
    , m_list(new QTreeWidget)
    , m_prompts(new PromptsCard(m_history->undoStack(), services.theme))
    , m_new(new QPushButton)
    , m_import(new QPushButton)
    , m_rename(new QPushButton)
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
    connect(m_history, &SuiteHistory::changed, this, [this](const QString &id) {
        m_messageBar->hide();
        refresh();
        choose(id);
        emit suitesChanged({});
    });
    connect(m_history, &SuiteHistory::failed, this, [this](const Problem &problem) {
        refresh();
        say(translated(problem.message));
        emit suitesChanged({});
    });
    Widgets::inEachLanguage(this, [this] { retranslate(); });
}

void SuitesPage::retranslate()
{
    m_new->setText(tr("New suite…"));
    m_rename->setText(tr("Rename…"));
    m_import->setText(tr("Import…"));
    m_import->setToolTip(
        tr("A table (CSV, XLSX), a public set or a suite; it can be dropped onto the window, too"));
    m_remove->setText(tr("Remove"));
    m_undo->setText(tr("Undo"));
    m_list->setAccessibleName(tr("Suites"));
    m_list->setHeaderLabels({tr("suite"), tr("prompts"), tr("licence"), tr("source")});
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
    connect(m_undo, &QPushButton::clicked, this, [this] { m_history->undoStack().undo(); });
    connect(close, &QPushButton::clicked, m_messageBar, &QWidget::hide);
    return m_messageBar;
}

QWidget *SuitesPage::makeListCard()
{
    auto *card = new Widgets::Card([] { return tr("Suites"); });
    m_new->setObjectName(QStringLiteral("newSuite"));
    m_import->setObjectName(QStringLiteral("importSuite"));
    m_rename->setObjectName(QStringLiteral("renameSuite"));
    m_remove->setObjectName(QStringLiteral("removeSuite"));
    for (QPushButton *button : {m_rename, m_remove, m_import, m_new})
        card->header()->addWidget(button);
    m_list->setObjectName(QStringLiteral("suites"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_list->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    m_list->setColumnCount(4);
    m_list->headerItem()->setTextAlignment(1, Qt::AlignVCenter | Qt::AlignRight);
    m_list->header()->setStretchLastSection(true);
    card->body()->addWidget(m_list);
    connect(m_new, &QPushButton::clicked, this, &SuitesPage::addSuite);
    connect(m_import, &QPushButton::clicked, this, &SuitesPage::chooseFile);
    connect(m_rename, &QPushButton::clicked, this, &SuitesPage::renameChosen);
    connect(m_remove, &QPushButton::clicked, this, &SuitesPage::removeChosen);
    return card;
}

QWidget *SuitesPage::makePromptsCard()
{
    connect(m_prompts, &PromptsCard::addWanted, this, &SuitesPage::addPrompt);
    connect(m_prompts, &PromptsCard::changeWanted, this, &SuitesPage::changePrompt);
    connect(m_prompts, &PromptsCard::copyWanted, this, &SuitesPage::copyChosen);
    connect(m_prompts, &PromptsCard::deleteWanted, this, [this](const QStringList &ids) {
        changeOrSay(tr("delete %n prompts", nullptr, static_cast<int>(ids.size())),
            [ids](const Suites::Suite &suite) {
                return Suites::withoutPrompts(suite, QSet<QString>(ids.cbegin(), ids.cend()));
            });
    });
    connect(m_prompts, &PromptsCard::moveWanted, this, [this](const QString &id, int by) {
        changeOrSay(tr("move prompt %1").arg(id),
            [id, by](const Suites::Suite &suite) { return Suites::withPromptMoved(suite, id, by); });
    });
    return m_prompts;
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
        say(translated(reading.error()));
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
        say(translated(id.error()));
        return;
    }
    refresh();
    choose(*id);
    say(tr("Imported %1 (%2): %3 prompts. It can be chosen under New.")
            .arg(Reports::suiteTitle(suite), translated(Suites::formatWords(reading->format)))
            .arg(suite.prompts.size()));
    emit suitesChanged(*id);
}

void SuitesPage::refresh()
{
    const QString chosen =
        m_list->currentItem() ? m_list->currentItem()->data(0, suiteIdRole).toString() : QString();
    // What is chosen in the suite stays chosen: it is not shown as none in between.
    const QSignalBlocker quiet(m_list);
    m_entries.clear();
    m_list->clear();
    const auto add = [this](const Expected<Suites::Suite> &suite, bool isOwn) {
        if (!suite) {
            say(translated(suite.error()));
            return;
        }
        m_entries += {*suite, isOwn};
        auto *item =
            new QTreeWidgetItem({Reports::suiteTitle(*suite), Widgets::wholeNumber(suite->prompts.size()),
                suite->licence.isEmpty() ? tr("not known") : suite->licence, suite->source});
        item->setTextAlignment(1, Qt::AlignVCenter | Qt::AlignRight);
        item->setData(0, suiteIdRole, suite->id);
        m_list->addTopLevelItem(item);
    };
    for (const QString &id : Suites::builtInSuiteIds())
        add(Suites::builtInSuite(id), false);
    for (const QString &path : Suites::importedSuitePaths()) {
        Expected<Suites::Suite> suite = Suites::readSuiteFile(path);
        if (suite)
            suite->id = QFileInfo(path).completeBaseName();
        add(suite, true);
    }
    choose(chosen);
    showChosen();
}

void SuitesPage::choose(const QString &id)
{
    int wanted = 0;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        if (m_list->topLevelItem(i)->data(0, suiteIdRole).toString() == id)
            wanted = i;
    }
    m_list->setCurrentItem(m_list->topLevelItem(wanted));
}

const SuitesPage::Entry *SuitesPage::chosen() const
{
    const int index = m_list->indexOfTopLevelItem(m_list->currentItem());
    return index >= 0 && index < m_entries.size() ? &m_entries.at(index) : nullptr;
}

void SuitesPage::showChosen()
{
    const Entry *entry = chosen();
    m_prompts->showSuite(entry ? entry->suite : Suites::Suite(), entry && entry->isOwn);
    fit();
    m_rename->setEnabled(entry && entry->isOwn);
    m_remove->setEnabled(entry && entry->isOwn);
}

std::optional<QString> SuitesPage::change(const QString &name, const Change &apply)
{
    const Entry *entry = chosen();
    if (!entry || !entry->isOwn)
        return std::nullopt;
    const Suites::Suite known = entry->suite;
    const Expected<Suites::Suite> next = apply(known);
    if (!next)
        return translated(next.error().message);
    const auto problem = m_history->change(name, known.id, known, *next);
    if (!problem)
        return std::nullopt;
    refresh();
    return translated(problem->message);
}

void SuitesPage::changeOrSay(const QString &name, const Change &apply)
{
    if (const auto wrong = change(name, apply))
        say(*wrong);
}

std::optional<QString> SuitesPage::make(const QString &name, Suites::Suite suite)
{
    suite.id = Suites::freeSuiteId(suite.id.isEmpty() ? suite.title : suite.id);
    const auto problem = m_history->change(name, suite.id, std::nullopt, suite);
    return problem ? std::optional(translated(problem->message)) : std::nullopt;
}

QString SuitesPage::askForName(const QString &title, const QString &name)
{
    bool isGiven = false;
    const QString given =
        QInputDialog::getText(this, title, tr("Name of the suite"), QLineEdit::Normal, name, &isGiven);
    return isGiven ? given.trimmed() : QString();
}

void SuitesPage::addSuite()
{
    const QString title = askForName(tr("A new suite"), {});
    if (title.isEmpty())
        return;
    edit({}, [this, title](const Suites::Prompt &prompt) -> std::optional<QString> {
        Suites::Suite suite;
        suite.title = title;
        suite.id = Suites::freeSuiteId(title.toLower());
        const Expected<Suites::Suite> made = Suites::withPrompt(suite, prompt);
        return made ? make(tr("make the suite %1").arg(title), *made)
                    : std::optional(translated(made.error().message));
    });
}

void SuitesPage::copyChosen()
{
    const Entry *entry = chosen();
    if (!entry)
        return;
    Suites::Suite copy = entry->suite;
    copy.title = tr("%1 (copy)").arg(Reports::suiteTitle(copy));
    if (const auto wrong = make(tr("copy %1").arg(Reports::suiteTitle(entry->suite)), copy))
        say(*wrong);
}

void SuitesPage::renameChosen()
{
    const Entry *entry = chosen();
    if (!entry || !entry->isOwn)
        return;
    const QString title = askForName(tr("Rename the suite"), Reports::suiteTitle(entry->suite));
    if (!title.isEmpty())
        changeOrSay(tr("rename the suite"),
            [title](const Suites::Suite &suite) { return Suites::withTitle(suite, title); });
}

void SuitesPage::removeChosen()
{
    const Entry *entry = chosen();
    if (!entry || !entry->isOwn)
        return;
    const Suites::Suite suite = entry->suite;
    if (const auto problem = m_history->change(
            tr("remove %1").arg(Reports::suiteTitle(suite)), suite.id, suite, std::nullopt)) {
        refresh();
        say(translated(problem->message));
        return;
    }
    say(tr("Removed %1.").arg(Reports::suiteTitle(suite)), true);
}

void SuitesPage::addPrompt()
{
    const bool isAdded = edit({}, [this](const Suites::Prompt &prompt) {
        return change(tr("add a prompt"),
            [&prompt](const Suites::Suite &suite) { return Suites::withPrompt(suite, prompt); });
    });
    if (const Entry *entry = chosen(); entry && isAdded)
        m_prompts->choosePrompt(entry->suite.prompts.last().id);
}

void SuitesPage::changePrompt(const QString &id)
{
    const Entry *entry = chosen();
    for (const Suites::Prompt &prompt : entry ? entry->suite.prompts : QList<Suites::Prompt>()) {
        if (prompt.id != id)
            continue;
        edit(Suites::Prompt(prompt), [this, id](const Suites::Prompt &changed) {
            return change(tr("change prompt %1").arg(id), [&changed, &id](const Suites::Suite &suite) {
                return Suites::withPromptChanged(suite, id, changed);
            });
        });
        return;
    }
}

bool SuitesPage::edit(
    const Suites::Prompt &prompt, const std::function<std::optional<QString>(const Suites::Prompt &)> &keep)
{
    PromptEditor editor(
        prompt, categories(), {.allowCode = CodeConsent(m_services.settings).isGiven()}, keep, this);
    editor.setAnswer(prompt.solution);
    return editor.exec() == QDialog::Accepted;
}

QStringList SuitesPage::categories() const
{
    QStringList all;
    for (const Entry &entry : m_entries) {
        for (const Suites::Prompt &prompt : entry.suite.prompts) {
            if (!prompt.category.isEmpty() && !all.contains(prompt.category))
                all += prompt.category;
        }
    }
    return all;
}

QUndoStack &SuitesPage::undoStack()
{
    return m_history->undoStack();
}

void SuitesPage::say(const QString &text, bool canBeUndone)
{
    m_message->setText(text);
    m_undo->setVisible(canBeUndone);
    m_messageBar->show();
}

void SuitesPage::fit()
{
    m_prompts->fit();
    for (int column = 0; column < m_list->columnCount() - 1; ++column)
        m_list->resizeColumnToContents(column);
}

void SuitesPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fit();
}

} // namespace Pennybench::Desktop
