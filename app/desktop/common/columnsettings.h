#pragma once

#include "app/runs/runplan.h"

#include <QDialog>

namespace Pennybench::Desktop {

class SettingsForm;

/// The settings that one contestant is asked with. What its model does not take is grey, with the reason;
/// what only its provider takes is there where that is known.
class ColumnSettings : public QDialog {
    Q_OBJECT

public:
    ColumnSettings(const Models::ModelEntry &model, const Models::ProviderEntry *provider,
        const Runs::OwnSettings &settings, bool wasAsked, QWidget *parent = nullptr);

    Runs::OwnSettings settings() const;

private:
    SettingsForm *m_form;
};

} // namespace Pennybench::Desktop
