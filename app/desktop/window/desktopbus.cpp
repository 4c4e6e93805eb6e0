#include "app/desktop/window/desktopbus.h"

#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QFileInfo>
#include <QGuiApplication>
#include <QVariantMap>

namespace Pennybench::Desktop {

QDBusConnection desktopBus()
{
    const QString runtimeFolder = qEnvironmentVariable("XDG_RUNTIME_DIR");
    const bool isThere = qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")
        || (!runtimeFolder.isEmpty() && QFileInfo::exists(runtimeFolder + QStringLiteral("/bus")));
    return isThere ? QDBusConnection::sessionBus() : QDBusConnection(QStringLiteral("no session bus"));
}

void notifyDesktop(const QDBusConnection &bus, const QString &title, const QString &text)
{
    QDBusMessage call = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.Notifications"),
        QStringLiteral("/org/freedesktop/Notifications"), QStringLiteral("org.freedesktop.Notifications"),
        QStringLiteral("Notify"));
    call.setAutoStartService(false);
    const QString application = QGuiApplication::desktopFileName();
    constexpr uint replacesNone = 0;
    constexpr int asLongAsUsual = -1;
    call << QStringLiteral("Pennybench") << replacesNone << application << title << text.toHtmlEscaped()
         << QStringList()
         << QVariantMap{{QStringLiteral("desktop-entry"), application},
                {QStringLiteral("category"), QStringLiteral("transfer.complete")}}
         << asLongAsUsual;
    bus.asyncCall(call);
}

} // namespace Pennybench::Desktop
