#include "app/desktop/window/notifications.h"

#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QGuiApplication>
#include <QVariantMap>

namespace Pennybench::Desktop {

void notifyDesktop(QDBusConnection bus, const QString &title, const QString &text)
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
