#include "app/desktop/sessions/labdialog.h"

#include "app/base/language.h"
#include "app/desktop/sessions/labsessions.h"
#include "app/store/lab.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QThreadPool>
#include <QVBoxLayout>

namespace Pennybench::Desktop {

namespace {

constexpr int labDialogWidth = 620;
constexpr int labDialogHeight = 420;

} // namespace

LabDialog::LabDialog(QSettings &settings, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_address(new QLineEdit(lastLab(settings)))
    , m_connect(new QPushButton(tr("Connect")))
    , m_forget(new QPushButton(tr("Forget")))
    , m_said(new QLabel(tr("Passwords come from ~/.pgpass and are never part of the address.")))
    , m_sessions(new QListWidget)
{
    setWindowTitle(tr("Connect to a lab"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(12);
    m_address->setObjectName(QStringLiteral("labAddress"));
    m_address->setPlaceholderText(QStringLiteral("postgresql://USER@HOST/DATABASE"));
    m_address->setAccessibleName(tr("Address of the database"));
    m_connect->setObjectName(QStringLiteral("labConnect"));
    m_forget->setObjectName(QStringLiteral("labForget"));
    m_forget->setToolTip(tr("Its sessions are no longer listed here; the lab keeps them"));
    auto *line = new QHBoxLayout;
    line->addWidget(m_address, 1);
    line->addWidget(m_connect);
    line->addWidget(m_forget);
    layout->addLayout(line);
    m_said->setObjectName(QStringLiteral("labSaid"));
    m_said->setTextFormat(Qt::PlainText);
    m_said->setWordWrap(true);
    layout->addWidget(m_said);
    m_sessions->setObjectName(QStringLiteral("labSessions"));
    m_sessions->setAccessibleName(tr("Sessions of the lab"));
    layout->addWidget(m_sessions, 1);
    auto *buttons = new QDialogButtonBox;
    m_open = buttons->addButton(tr("Open"), QDialogButtonBox::AcceptRole);
    m_open->setObjectName(QStringLiteral("primary"));
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_connect, &QPushButton::clicked, this, &LabDialog::connectToServer);
    connect(m_forget, &QPushButton::clicked, this, [this] {
        keepLab(m_settings, {});
        m_address->clear();
        offer();
    });
    connect(m_address, &QLineEdit::textChanged, this, &LabDialog::offer);
    connect(m_sessions, &QListWidget::itemSelectionChanged, this, &LabDialog::offer);
    connect(m_sessions, &QListWidget::itemActivated, this, &QDialog::accept);
    resize(labDialogWidth, labDialogHeight);
    offer();
}

QString LabDialog::session() const
{
    const QList<QListWidgetItem *> chosen = m_sessions->selectedItems();
    return chosen.isEmpty() ? QString() : Store::withSession(m_connected, chosen.first()->text());
}

/// Return does what comes next: it connects, and then opens.
void LabDialog::offer()
{
    const QString typed = m_address->text().trimmed();
    if (typed != m_connected)
        m_sessions->clear();
    const bool isChosen = !session().isEmpty();
    m_connect->setEnabled(Store::isServerAddress(typed));
    m_forget->setVisible(!lastLab(m_settings).isEmpty());
    m_open->setEnabled(isChosen);
    m_connect->setDefault(!isChosen);
    m_open->setDefault(isChosen);
}

/// In another thread: a server that does not answer takes its time. The dialog may be gone by then.
void LabDialog::connectToServer()
{
    const QString address = m_address->text().trimmed();
    m_connect->setEnabled(false);
    m_said->setText(tr("Connecting…"));
    const QPointer<LabDialog> self(this);
    QThreadPool::globalInstance()->start([self, address] {
        const Expected<QStringList> names = Store::sessionsAt(address);
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [self, address, names] {
                if (self)
                    self->showSessions(address, names);
            },
            Qt::QueuedConnection);
    });
}

void LabDialog::showSessions(const QString &address, const Expected<QStringList> &names)
{
    // Something else was typed meanwhile.
    if (address != m_address->text().trimmed())
        return;
    m_connected = address;
    m_sessions->clear();
    offer();
    if (!names) {
        m_said->setText(translated(names.error()));
        return;
    }
    keepLab(m_settings, address);
    offer();
    m_sessions->addItems(*names);
    m_said->setText(names->isEmpty()
            ? tr("Connected. This lab has no session yet; pennybench run --session begins one.")
            : tr("Connected. Choose a session."));
    if (m_sessions->count() > 0) {
        m_sessions->setCurrentRow(0);
        m_sessions->setFocus();
    }
}

} // namespace Pennybench::Desktop
