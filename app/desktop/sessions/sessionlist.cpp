#include "app/desktop/sessions/sessionlist.h"

#include "app/reports/findings.h"
#include "widgets/eachlanguage.h"
#include "widgets/figures.h"

#include <QHeaderView>
#include <QLocale>

#include <algorithm>

namespace Pennybench::Desktop {

namespace {

enum SessionColumn { Title, Where, Tags, Time, Size, sessionColumns };

} // namespace

SessionList::SessionList(QWidget *parent)
    : QTreeWidget(parent)
{
    setObjectName(QStringLiteral("sessionList"));
    setColumnCount(sessionColumns);
    headerItem()->setTextAlignment(Size, Qt::AlignVCenter | Qt::AlignRight);
    setRootIsDecorated(false);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setUniformRowHeights(true);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(Title, QHeaderView::Stretch);
    connect(this, &QTreeWidget::itemActivated, this,
        [this](const QTreeWidgetItem *item) { emit opened(item->data(0, Qt::UserRole).toString()); });
    Widgets::inEachLanguage(this, [this] { retranslate(); });
}

void SessionList::retranslate()
{
    setAccessibleName(tr("Saved comparisons"));
    showSessions(QList<SavedSession>(m_sessions));
}

void SessionList::showSessions(const QList<SavedSession> &sessions)
{
    QStringList before;
    for (const SavedSession &session : chosen())
        before += session.path;
    m_sessions = sessions;
    const bool isTrash = !sessions.isEmpty() && sessions.first().deleted.isValid();
    setHeaderLabels(
        {tr("comparison"), tr("where"), tr("tags"), isTrash ? tr("deleted") : tr("saved"), tr("size")});
    clear();
    const QLocale locale = Widgets::spokenLocale();
    setColumnHidden(Where,
        std::ranges::none_of(sessions, [](const SavedSession &session) { return !session.lab.isEmpty(); }));
    for (const SavedSession &saved : sessions) {
        const QDateTime time = isTrash ? saved.deleted.toLocalTime() : saved.saved;
        auto *item = new QTreeWidgetItem(
            {Reports::sessionTitle(saved.title), saved.lab, saved.labels.tags.join(QStringLiteral(", ")),
                time.isValid() ? locale.toString(time, QLocale::ShortFormat) : QString(),
                saved.lab.isEmpty() ? locale.formattedDataSize(saved.size) : QString()});
        item->setData(0, Qt::UserRole, saved.path);
        item->setToolTip(Title, saved.path.toHtmlEscaped());
        item->setTextAlignment(Size, Qt::AlignVCenter | Qt::AlignRight);
        addTopLevelItem(item);
    }
    choose(before);
}

void SessionList::choose(const QStringList &paths)
{
    for (int row = 0; row < topLevelItemCount(); ++row)
        topLevelItem(row)->setSelected(paths.contains(m_sessions.at(row).path));
    if (selectedItems().isEmpty() && topLevelItemCount() > 0)
        setCurrentItem(topLevelItem(0));
    else if (!selectedItems().isEmpty())
        setCurrentItem(selectedItems().first(), 0, QItemSelectionModel::NoUpdate);
}

QList<SavedSession> SessionList::chosen() const
{
    QList<SavedSession> sessions;
    for (int row = 0; row < topLevelItemCount(); ++row) {
        if (topLevelItem(row)->isSelected())
            sessions += m_sessions.at(row);
    }
    return sessions;
}

} // namespace Pennybench::Desktop
