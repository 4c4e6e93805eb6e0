#pragma once

#include "app/desktop/desktopservices.h"

#include <QWidget>

namespace Pennybench {

/// Appearance, language, where keys go, and how long requests may take.
class SettingsPage : public QWidget {
    Q_OBJECT

public:
    explicit SettingsPage(DesktopServices &services, QWidget *parent = nullptr);

signals:
    /// "", "en", "vi" or "zh"; empty follows the system.
    void languageChosen(const QString &language);

private:
    QWidget *makeAppearance();

    DesktopServices &m_services;
};

} // namespace Pennybench
