#pragma once

#include "app/desktop/common/desktopservices.h"

#include <QWidget>

class QCheckBox;
class QDoubleSpinBox;
class QUndoStack;

namespace Pennybench::Desktop {

class ProvidersCard;

/// Appearance, language, consent to running code, where keys go, providers of one's own, and how long
/// requests may take.
class SettingsPage : public QWidget {
    Q_OBJECT

public:
    explicit SettingsPage(DesktopServices &services, QWidget *parent = nullptr);

    QUndoStack &undoStack(); ///< of the providers of one's own

signals:
    /// "", "en", "vi" or "zh"; empty follows the system.
    void languageChosen(const QString &language);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeAppearance();
    QWidget *makeConsent();

    DesktopServices &m_services;
    QCheckBox *m_consent;
    QDoubleSpinBox *m_size;
    ProvidersCard *m_providers;
};

} // namespace Pennybench::Desktop
