#pragma once

#include "widgets/theme.h"

#include <QDBusConnection>
#include <QDBusVariant>

namespace Pennybench::Desktop {

/// Keeps a theme in step with the desktop while the program runs: by the desktop portal's settings, where
/// there is a portal, else by the palette. Starts no process.
class SystemTheme : public QObject {
    Q_OBJECT

public:
    /// Begins with the palette; what the portal says follows as soon as it answers.
    SystemTheme(Widgets::ThemeSource &theme, QDBusConnection bus, QObject *parent = nullptr);

    bool eventFilter(QObject *object, QEvent *event) override;

private slots:
    void onSettingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void read(const QString &key);
    void take(const QString &key, const QVariant &value);
    void followPalette();

    Widgets::ThemeSource &m_theme;
    QDBusConnection m_bus;
    bool m_portalSays = false; ///< the palette counts no more
};

} // namespace Pennybench::Desktop
