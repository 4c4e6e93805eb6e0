#include "app/desktop/sessions/sessionspage.h"

#include "app/desktop/common/filedialogs.h"
#include "app/desktop/common/savedsessions.h"
#include "widgets/card.h"
#include "widgets/eachlanguage.h"
#include "widgets/figures.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Pennybench::Desktop {

SessionsPage::SessionsPage(DesktopServices &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_list(new QTreeWidget)
    , m_empty(Widgets::plainLabel({}, "dim"))
    , m_other(new QPushButton)
    , m_compare(new QPushButton)
{
    setObjectName(QStringLiteral("page"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 16);
    auto *card = new Widgets::Card([] { return tr("Saved comparisons"); });
    card->header()->addWidget(m_other);
    m_list->setObjectName(QStringLiteral("sessionList"));
    m_list->setColumnCount(3);
    m_list->headerItem()->setTextAlignment(2, Qt::AlignVCenter | Qt::AlignRight);
    m_list->setRootIsDecorated(false);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setUniformRowHeights(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_empty->setAlignment(Qt::AlignCenter);
    card->body()->addWidget(m_empty, 1);
    card->body()->addWidget(m_list, 1);
    card->body()->addWidget(Widgets::hairline());
    card->body()->addWidget(makeActions());
    layout->addWidget(card);
    setFocusProxy(m_list);
    connect(m_list, &QTreeWidget::itemActivated, this,
        [this](const QTreeWidgetItem *item) { emit openRequested(item->data(0, Qt::UserRole).toString()); });
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &SessionsPage::offerWhatCanBeDone);
    connect(m_other, &QPushButton::clicked, this, [this] {
        const QString path = chooseFileToOpen(this, m_services.settings,
            {QStringLiteral("sessions"), tr("Open a comparison"), {tr("Comparisons (*.pennybench)")},
                m_services.sessionFolder});
        if (!path.isEmpty())
            emit openRequested(path);
    });
    Widgets::inEachLanguage(this, [this] { retranslate(); });
}

void SessionsPage::retranslate()
{
    m_empty->setText(tr("Every comparison is saved automatically and appears here."));
    m_other->setText(tr("Open another file…"));
    m_list->setAccessibleName(tr("Saved comparisons"));
    m_compare->setText(tr("Compare"));
    m_compare->setToolTip(tr("Select two comparisons, the second with Ctrl, to see them side by side"));
    m_list->setHeaderLabels({tr("comparison"), tr("saved"), tr("size")});
    refresh();
}

QWidget *SessionsPage::makeActions()
{
    auto *line = new QWidget;
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(16, 10, 12, 12);
    layout->setSpacing(8);
    m_compare->setObjectName(QStringLiteral("compareSessions"));
    m_compare->setEnabled(false);
    layout->addWidget(m_compare);
    connect(m_compare, &QPushButton::clicked, this, [this] {
        if (const QStringList two = allChosen(); two.size() == 2)
            emit compareRequested(two.last(), two.first());
    });
    layout->addStretch();
    const auto offer = [&](const char *name, auto words, auto signal) {
        auto *button = new QPushButton;
        button->setObjectName(QLatin1String(name));
        Widgets::inEachLanguage(button, [button, words] {
            const auto [text, explanation] = words();
            button->setText(text);
            button->setToolTip(explanation);
        });
        button->setEnabled(false);
        layout->addWidget(button);
        m_actions += button;
        connect(button, &QPushButton::clicked, this, [this, signal] { emit(this->*signal)(chosen()); });
    };
    offer(
        "replaySession",
        [] { return std::pair(tr("Replay"), tr("Replay it as it happened; no model is asked")); },
        &SessionsPage::replayRequested);
    offer(
        "continueSession", [] { return std::pair(tr("Continue"), tr("Ask for the missing answers")); },
        &SessionsPage::continueRequested);
    offer(
        "openSession", [] { return std::pair(tr("Open"), tr("Show its answers and verdicts")); },
        &SessionsPage::openRequested);
    return line;
}

void SessionsPage::offerWhatCanBeDone()
{
    for (QPushButton *button : std::as_const(m_actions))
        button->setEnabled(!chosen().isEmpty());
    m_compare->setEnabled(allChosen().size() == 2);
}

QStringList SessionsPage::allChosen() const
{
    QStringList paths;
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        if (m_list->topLevelItem(row)->isSelected())
            paths += m_list->topLevelItem(row)->data(0, Qt::UserRole).toString();
    }
    return paths;
}

QString SessionsPage::chosen() const
{
    const QStringList paths = allChosen();
    return paths.size() == 1 ? paths.first() : QString();
}

void SessionsPage::refresh()
{
    const QStringList before = allChosen();
    m_list->clear();
    for (const SavedSession &saved : savedSessions(m_services.sessionFolder)) {
        auto *item = new QTreeWidgetItem(
            {saved.title, Widgets::spokenLocale().toString(saved.saved, QLocale::ShortFormat),
                Widgets::spokenLocale().formattedDataSize(saved.size)});
        item->setData(0, Qt::UserRole, saved.path);
        item->setToolTip(0, saved.path.toHtmlEscaped());
        item->setTextAlignment(2, Qt::AlignVCenter | Qt::AlignRight);
        m_list->addTopLevelItem(item);
        item->setSelected(before.contains(saved.path));
    }
    if (m_list->selectedItems().isEmpty() && m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0));
    m_list->setVisible(m_list->topLevelItemCount() > 0);
    m_empty->setVisible(m_list->topLevelItemCount() == 0);
    offerWhatCanBeDone();
}

void SessionsPage::showEvent(QShowEvent *event)
{
    refresh();
    QWidget::showEvent(event);
}

} // namespace Pennybench::Desktop
