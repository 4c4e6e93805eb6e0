#pragma once

#include "app/desktop/common/desktopservices.h"
#include "app/secrets/memoryvault.h"
#include "tests/support/manualclock.h"

#include <QTemporaryDir>

namespace Pennybench {

/// What a page works with: no key chain, the built-in catalogue, the 23rd of November 2026.
class Desk {
public:
    Desk()
        : keys(vault)
        , clients(keys)
        , settings(home.filePath(QStringLiteral("s.ini")), QSettings::IniFormat)
        , services{Models::builtInCatalogue(), clock, clients, theme, settings, home.path()}
    {
        qputenv("XDG_CONFIG_HOME", home.path().toLocal8Bit());
    }

    QTemporaryDir home;
    ManualClock clock;
    Secrets::MemoryVault vault;
    Secrets::KeySource keys;
    Secrets::ProviderClients clients;
    Widgets::ThemeSource theme;
    QSettings settings;
    Desktop::DesktopServices services;
};

} // namespace Pennybench
