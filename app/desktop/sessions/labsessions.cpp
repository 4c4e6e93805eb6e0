#include "app/desktop/sessions/labsessions.h"

#include "app/base/language.h"
#include "app/store/lab.h"
#include "app/store/serveraddress.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

#include <utility>

namespace Pennybench::Desktop {

namespace {

QString labKey()
{
    return QStringLiteral("labAddress");
}

/// "host/database", for people.
QString shortLabName(const QString &address)
{
    const Expected<Store::ServerAddress> read = Store::readServerAddress(address);
    if (!read)
        return {};
    const QString host = read->settings.value(QStringLiteral("host"));
    const QString database = read->settings.value(QStringLiteral("dbname"));
    return host.isEmpty() ? database : host + u'/' + database;
}

} // namespace

QString lastLab(const QSettings &settings)
{
    return settings.value(labKey()).toString();
}

void keepLab(QSettings &settings, const QString &address)
{
    if (address.isEmpty())
        settings.remove(labKey());
    else
        settings.setValue(labKey(), address);
}

LabSessions::LabSessions(const QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
}

void LabSessions::look()
{
    const QString address = lastLab(m_settings);
    if (address.isEmpty())
        return take(address, QStringList());
    const QPointer<LabSessions> self(this);
    QThreadPool::globalInstance()->start([self, address] {
        const Expected<QStringList> names = Store::sessionsAt(address);
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [self, address, names] {
                // Another lab was connected meanwhile, and is asked, too.
                if (self && address == lastLab(self->m_settings))
                    self->take(address, names);
            },
            Qt::QueuedConnection);
    });
}

QString LabSessions::trouble() const
{
    return m_problem.message.isEmpty()
        ? QString()
        : tr("Sessions of the lab cannot be listed: %1").arg(translated(m_problem));
}

/// What was known of a lab that is away stays in the list; another lab's does not.
void LabSessions::take(const QString &address, const Expected<QStringList> &names)
{
    m_problem = names ? Problem() : names.error();
    if (std::exchange(m_address, address) != address)
        m_sessions.clear();
    if (names) {
        m_sessions.clear();
        for (const QString &name : *names) {
            m_sessions += SavedSession{.path = Store::withSession(address, name),
                .title = name,
                .labels = {},
                .saved = {},
                .deleted = {},
                .lab = shortLabName(address)};
        }
    }
    emit changed();
}

} // namespace Pennybench::Desktop
