#pragma once

#include <QDBusConnection>
#include <QString>

namespace Pennybench::Desktop {

/// The bus of the desktop session; not connected where there is none. Qt by itself would start one.
QDBusConnection desktopBus();

/// Hands a message to the desktop's own notifications (org.freedesktop.Notifications), where the desktop has
/// them. Starts no process, waits for nothing, and says nothing where there are none. Plain text.
void notifyDesktop(const QDBusConnection &bus, const QString &title, const QString &text);

} // namespace Pennybench::Desktop
