#pragma once

#include <QDBusConnection>
#include <QString>

namespace Pennybench::Desktop {

/// Hands a message to the desktop's own notifications (org.freedesktop.Notifications), where the desktop has
/// them. Starts no process, waits for nothing, and says nothing where there are none. Plain text.
void notifyDesktop(QDBusConnection bus, const QString &title, const QString &text);

} // namespace Pennybench::Desktop
