#include "app/desktop/common/columnsettings.h"

#include "app/desktop/common/settingsform.h"
#include "app/desktop/common/wording.h"
#include "widgets/card.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace Pennybench::Desktop {

ColumnSettings::ColumnSettings(const Models::ModelEntry &model, const Models::ProviderEntry *provider,
    const Runs::OwnSettings &settings, bool wasAsked, QWidget *parent)
    : QDialog(parent)
    , m_form(
          new SettingsForm(settings, model, provider && provider->dialect == Providers::Dialect::Completions))
{
    constexpr int dialogWidth = 480;
    setWindowTitle(tr("Settings of %1").arg(shortModelName(model)));
    setMinimumWidth(dialogWidth);
    auto *down = new QVBoxLayout(this);
    down->setContentsMargins(16, 16, 16, 12);
    down->setSpacing(10);
    down->addWidget(m_form);
    if (wasAsked) {
        QLabel *note = Widgets::plainLabel(
            tr("With other settings this is another contestant: it goes through the conversation anew, and "
               "what the old one said stays saved."),
            "dim");
        note->setWordWrap(true);
        down->addWidget(note);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Use these"));
    buttons->button(QDialogButtonBox::Ok)->setObjectName(QStringLiteral("primary"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    down->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

Runs::OwnSettings ColumnSettings::settings() const
{
    return m_form->settings();
}

} // namespace Pennybench::Desktop
