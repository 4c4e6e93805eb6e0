#include "app/desktop/sessions/sessionspage.h"

#include "app/base/language.h"
#include "app/desktop/sessions/hitlist.h"
#include "app/desktop/sessions/labelsdialog.h"
#include "app/desktop/sessions/labsessions.h"
#include "app/desktop/sessions/sessionlist.h"
#include "app/desktop/sessions/sessionsearch.h"
#include "app/reports/findings.h"
#include "app/store/sessiontrash.h"
#include "widgets/elidedlabel.h"

#include <QComboBox>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QThreadPool>

#include <algorithm>

namespace Pennybench::Desktop {

namespace {

/// The filter's entries besides the tags, whose data are themselves.
const QString everySession = QStringLiteral("every");
const QString trashEntry = QStringLiteral("trash");
const QString tagPrefix = QStringLiteral("tag:");

bool isOfLab(const SavedSession &session)
{
    return !session.lab.isEmpty();
}

} // namespace

/// Does what may take long away from the window's thread, one thing after the other.
class SessionsPage::Background {
public:
    Background() { m_pool.setMaxThreadCount(1); }
    ~Background() { m_pool.waitForDone(); }
    Q_DISABLE_COPY_MOVE(Background)
    QThreadPool m_pool;
};

void SessionsPage::inBackground(std::function<void()> work, std::function<void()> then)
{
    m_background->m_pool.start([this, work = std::move(work), then = std::move(then)] {
        work();
        QMetaObject::invokeMethod(this, then, Qt::QueuedConnection);
    });
}

SessionsPage::SessionsPage(DesktopServices &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_search(new SessionSearch(services.sessionFolder, this))
    , m_lab(new LabSessions(services.settings, this))
    , m_typed(new QLineEdit)
    , m_filter(new QComboBox)
    , m_found(new QLabel)
    , m_stack(new QStackedWidget)
    , m_list(new SessionList)
    , m_hits(new HitList(services.theme))
    , m_empty(new QLabel)
    , m_notes(new Widgets::ElidedLabel("dim"))
    , m_other(new QPushButton)
    , m_line(new QWidget)
    , m_background(std::make_unique<Background>())
{
    layOut();
    makeKeys();
    connect(m_list, &SessionList::opened, this, [this](const QString &path) {
        if (!showsTrash())
            emit openRequested(path);
    });
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &SessionsPage::offerWhatCanBeDone);
    connect(m_lab, &LabSessions::changed, this, [this] {
        m_list->showSessions(filtered());
        showWhatFits();
    });
    connect(m_hits, &HitList::chosen, this, [this](const Store::SearchHit &hit) {
        if (hit.kind == Store::SearchHit::Kind::About)
            emit openRequested(hit.path);
        else
            emit answerRequested(hit.path, hit.key);
    });
    connect(m_typed, &QLineEdit::textChanged, this, &SessionsPage::look);
    connect(m_typed, &QLineEdit::returnPressed, m_hits, &HitList::chooseCurrent);
    connect(m_filter, &QComboBox::activated, this, [this] {
        m_list->showSessions(filtered());
        look();
    });
    connect(m_search, &SessionSearch::found, this, &SessionsPage::showFound);
    connect(m_search, &SessionSearch::stateChanged, this, &SessionsPage::sayHowManyFound);
    connect(m_search, &SessionSearch::failed, this, [this](const Problem &problem) {
        emit said(tr("The search does not work: %1").arg(translated(problem)));
    });
    inBackground([folder = services.sessionFolder,
                     now = services.clock.utcNow()] { Store::SessionTrash(folder).empty(now); },
        [] {});
}

SessionsPage::~SessionsPage() = default;

void SessionsPage::makeKeys()
{
    m_list->installEventFilter(this);
    m_typed->installEventFilter(this);
}

bool SessionsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (watched == m_typed && (key->key() == Qt::Key_Down || key->key() == Qt::Key_PageDown)) {
        m_stack->currentWidget()->setFocus();
        return true;
    }
    if (watched != m_list || showsTrash())
        return QWidget::eventFilter(watched, event);
    if (key->key() == Qt::Key_F2)
        label();
    else if (key->key() == Qt::Key_Delete)
        remove();
    else if (key->key() == Qt::Key_D && key->modifiers() == Qt::ControlModifier)
        duplicate();
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

void SessionsPage::refresh()
{
    m_saved = savedSessions(m_services.sessionFolder);
    m_trash = trashedSessions(m_services.sessionFolder);
    fillFilter();
    m_list->showSessions(filtered());
    showWhatFits();
}

bool SessionsPage::showsTrash() const
{
    return m_filter->currentData().toString() == trashEntry;
}

void SessionsPage::fillFilter()
{
    const QString before = m_filter->currentData().toString();
    m_filter->clear();
    m_filter->addItem(tr("All comparisons"), everySession);
    for (const QString &tag : tagsOf(m_saved))
        m_filter->addItem(tag, tagPrefix + tag);
    if (!m_trash.isEmpty())
        m_filter->addItem(tr("Trash (%1)").arg(m_trash.size()), trashEntry);
    m_filter->setCurrentIndex(std::max(0, m_filter->findData(before)));
}

QList<SavedSession> SessionsPage::filtered() const
{
    if (showsTrash())
        return m_trash;
    const QString entry = m_filter->currentData().toString();
    if (!entry.startsWith(tagPrefix))
        return m_saved + m_lab->sessions();
    QList<SavedSession> sessions = m_saved;
    const QString tag = entry.mid(tagPrefix.size());
    sessions.removeIf([&tag](const SavedSession &session) { return !session.labels.tags.contains(tag); });
    return sessions;
}

void SessionsPage::look()
{
    if (showsTrash() && !m_typed->text().isEmpty())
        m_filter->setCurrentIndex(0);
    std::optional<QStringList> files;
    if (m_filter->currentIndex() > 0 && !showsTrash()) {
        files.emplace();
        for (const SavedSession &session : filtered())
            files->append(QFileInfo(session.path).fileName());
    }
    m_search->look(m_typed->text(), files);
    showWhatFits();
}

bool SessionsPage::endSearch()
{
    if (m_typed->text().isEmpty())
        return false;
    m_typed->clear();
    m_list->setFocus();
    return true;
}

void SessionsPage::showFound(bool isOther)
{
    m_hits->setHits(m_search->hits(), isOther);
    sayHowManyFound();
}

void SessionsPage::sayHowManyFound()
{
    const auto count = static_cast<int>(m_search->hits().size());
    QString text = m_search->hasMore() ? tr("More than %1 found").arg(count) : tr("%1 found").arg(count);
    if (m_search->isLooking())
        text = tr("Searching…");
    if (m_search->isReading())
        text += QStringLiteral(" · ") + tr("sessions are still being read");
    m_found->setText(text);
    showWhatFits();
}

void SessionsPage::showWhatFits()
{
    const bool isSearch = !Store::SearchQuery(m_typed->text()).isEmpty();
    const bool nothingFound = isSearch && m_hits->count() == 0;
    m_found->setVisible(isSearch);
    if (nothingFound) {
        m_empty->setText(m_search->isLooking() || m_search->isReading()
                ? tr("Searching…")
                : tr("Nothing contains all of these words."));
        m_stack->setCurrentWidget(m_empty);
    } else if (isSearch) {
        m_stack->setCurrentWidget(m_hits);
    } else if (m_list->topLevelItemCount() == 0) {
        m_empty->setText(tr("Every comparison is saved automatically and appears here."));
        m_stack->setCurrentWidget(m_empty);
    } else {
        m_stack->setCurrentWidget(m_list);
    }
    offerWhatCanBeDone();
}

void SessionsPage::offerWhatCanBeDone()
{
    const bool isList = m_stack->currentWidget() == m_list;
    const QList<SavedSession> sessions = isList ? m_list->chosen() : QList<SavedSession>();
    const bool areFiles = std::ranges::none_of(sessions, isOfLab);
    for (const Action &action : std::as_const(m_actions)) {
        action.button->setVisible(isList && action.inTrash == showsTrash());
        const bool isNumber = action.needs == Needs::Any ? !sessions.isEmpty()
            : action.needs == Needs::One                 ? sessions.size() == 1
                                                         : sessions.size() == 2;
        action.button->setEnabled(isNumber && (areFiles || !action.isOfFiles));
    }
    QString notes = sessions.size() == 1 ? sessions.first().labels.notes.simplified() : QString();
    if (notes.isEmpty())
        notes = m_lab->trouble();
    m_line->setVisible(isList);
    m_notes->setFullText(notes);
    m_notes->setVisible(!notes.isEmpty());
}

QString SessionsPage::chosen() const
{
    const QList<SavedSession> sessions = m_list->chosen();
    return sessions.size() == 1 ? sessions.first().path : QString();
}

void SessionsPage::compareChosen()
{
    if (const QList<SavedSession> two = m_list->chosen(); two.size() == 2)
        emit compareRequested(two.last().path, two.first().path);
}

void SessionsPage::label()
{
    const QList<SavedSession> sessions = m_list->chosen();
    if (sessions.size() != 1 || isOfLab(sessions.first()))
        return;
    const SavedSession &session = sessions.first();
    LabelsDialog dialog(session.title, session.labels, tagsOf(m_saved), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (const auto done = Store::relabelSession(session.path, dialog.title(), dialog.labels()); !done)
        emit said(translated(done.error()));
    else
        emit renamed(session.path, dialog.title());
    refresh();
    m_search->update();
}

void SessionsPage::duplicate()
{
    const QList<SavedSession> sessions = m_list->chosen();
    if (sessions.size() != 1 || isOfLab(sessions.first()))
        return;
    const SavedSession &session = sessions.first();
    const QString copy = freeCopyName(session.path);
    const auto done = std::make_shared<Expected<void>>();
    inBackground(
        [path = session.path, copy, title = tr("%1 (copy)").arg(Reports::sessionTitle(session.title)), done] {
            *done = Store::copySession(path, copy, title);
        },
        [this, copy, done] {
            if (!*done)
                emit said(translated(done->error()));
            refresh();
            if (*done)
                m_list->choose({copy});
            m_search->update();
        });
}

void SessionsPage::remove()
{
    const QList<SavedSession> sessions = m_list->chosen();
    if (std::ranges::any_of(sessions, isOfLab))
        return;
    const Store::SessionTrash trash(m_services.sessionFolder);
    QStringList taken;
    QStringList problems;
    for (const SavedSession &session : sessions) {
        emit releaseWanted(session.path);
        const auto done = trash.take(session.path, m_services.clock.utcNow());
        if (!done) {
            problems += translated(done.error());
            continue;
        }
        taken += *done;
        emit moved(session.path, *done);
    }
    if (!taken.isEmpty())
        m_deleted += taken;
    refresh();
    m_search->update();
    if (!problems.isEmpty())
        emit said(problems.join(u'\n'));
    else if (taken.size() == 1)
        emit undoOffered(tr("Deleted “%1”; it stays in the trash for %2 days.")
                             .arg(Reports::sessionTitle(sessions.first().title))
                             .arg(Store::SessionTrash::daysKept));
    else if (!taken.isEmpty())
        emit undoOffered(tr("Deleted %1 comparisons; they stay in the trash for %2 days.")
                             .arg(taken.size())
                             .arg(Store::SessionTrash::daysKept));
}

bool SessionsPage::undo()
{
    if (m_deleted.isEmpty())
        return false;
    const Store::SessionTrash trash(m_services.sessionFolder);
    QStringList back;
    for (const QString &trashed : m_deleted.takeLast()) {
        // It may have been restored, or removed for ever, meanwhile.
        if (!QFileInfo::exists(trashed))
            continue;
        const auto done = trash.giveBack(trashed);
        if (!done) {
            emit said(translated(done.error()));
            continue;
        }
        back += *done;
        emit moved(trashed, *done);
    }
    refresh();
    m_list->choose(back);
    m_search->update();
    return true;
}

void SessionsPage::restore()
{
    QStringList trashed;
    for (const SavedSession &session : m_list->chosen())
        trashed += session.path;
    m_deleted += trashed;
    undo();
}

void SessionsPage::showEvent(QShowEvent *event)
{
    refresh();
    m_search->update();
    m_lab->look();
    QWidget::showEvent(event);
}

} // namespace Pennybench::Desktop
