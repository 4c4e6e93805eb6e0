#pragma once

#include "app/base/logfile.h"
#include "app/desktop/common/observedcatalogue.h"
#include "app/secrets/providerclients.h"
#include "providers/base/clock.h"
#include "widgets/theme.h"

#include <QSettings>

namespace Pennybench::Desktop {

/// What the window works with. Made by runDesktop(), outlives the window; tests give their own.
struct DesktopServices {
    ObservedCatalogue
        catalogue; ///< the practice models are in it, with PracticeHost's placeholder as address
    const Clock &clock;
    Secrets::ProviderClients &clients;
    Widgets::ThemeSource &theme;
    QSettings &settings;
    QString sessionFolder;
    LogFile *log = nullptr; ///< of runs; null: none is kept
    double practiceSpeed = 1; ///< of the practice models' answers; see PracticeSetup
};

} // namespace Pennybench::Desktop
