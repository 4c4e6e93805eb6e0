#include "app/desktop/sessionspage.h"

#include "widgets/card.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace Pennybench {

SessionsPage::SessionsPage(DesktopServices &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_list(new QListWidget)
    , m_empty(plainLabel(tr("Every comparison is saved by itself and will stand here."), "dim"))
{
    setObjectName(QStringLiteral("page"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 16);
    auto *card = new Card(tr("Saved comparisons"));
    auto *other = new QPushButton(tr("Open another file…"));
    card->header()->addWidget(other);
    m_list->setObjectName(QStringLiteral("sessionList"));
    m_list->setAccessibleName(tr("Saved comparisons"));
    m_list->setSpacing(1);
    m_empty->setAlignment(Qt::AlignCenter);
    card->body()->addWidget(m_empty, 1);
    card->body()->addWidget(m_list, 1);
    layout->addWidget(card);
    connect(m_list, &QListWidget::itemActivated, this,
        [this](const QListWidgetItem *item) { emit openRequested(item->data(Qt::UserRole).toString()); });
    connect(other, &QPushButton::clicked, this, [this] {
        const QString path = QFileDialog::getOpenFileName(
            this, tr("Open a comparison"), m_services.sessionFolder, tr("Comparisons (*.pennybench)"));
        if (!path.isEmpty())
            emit openRequested(path);
    });
    refresh();
}

void SessionsPage::refresh()
{
    m_list->clear();
    const QDir folder(m_services.sessionFolder);
    for (const QFileInfo &file :
        folder.entryInfoList({QStringLiteral("*.pennybench")}, QDir::Files, QDir::Time)) {
        const QString when = QLocale().toString(file.lastModified(), QLocale::ShortFormat);
        auto *item = new QListWidgetItem(
            QStringLiteral("%1   %2   %3")
                .arg(file.completeBaseName(), when, QLocale().formattedDataSize(file.size())));
        item->setData(Qt::UserRole, file.absoluteFilePath());
        m_list->addItem(item);
    }
    m_list->setVisible(m_list->count() > 0);
    m_empty->setVisible(m_list->count() == 0);
}

void SessionsPage::showEvent(QShowEvent *event)
{
    refresh();
    QWidget::showEvent(event);
}

} // namespace Pennybench
