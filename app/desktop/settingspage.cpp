#include "app/desktop/settingspage.h"

#include "app/desktop/keyscard.h"
#include "app/desktop/timelimitscard.h"
#include "widgets/card.h"

#include <QComboBox>
#include <QFormLayout>
#include <QSpinBox>
#include <QVBoxLayout>

namespace Pennybench {

SettingsPage::SettingsPage(DesktopServices &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
{
    setObjectName(QStringLiteral("page"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(makeAppearance());
    layout->addWidget(new KeysCard(m_services.catalogue, m_services.clients));
    layout->addWidget(new TimeLimitsCard(m_services.settings));
    layout->addStretch(1);
}

QWidget *SettingsPage::makeAppearance()
{
    auto *card = new Card(tr("Appearance"));
    auto *form = new QFormLayout;
    form->setContentsMargins(16, 12, 16, 12);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);

    auto *theme = new QComboBox;
    theme->setObjectName(QStringLiteral("themeChoice"));
    theme->addItems({tr("As the system"), tr("Light"), tr("Dark")});
    theme->setCurrentIndex(static_cast<int>(m_services.theme.choice()));
    theme->setMinimumWidth(180);
    connect(theme, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_services.theme.setChoice(static_cast<ThemeSource::Choice>(index));
        m_services.settings.setValue(QStringLiteral("theme"), index);
    });
    form->addRow(tr("Colours"), theme);

    auto *size = new QSpinBox;
    size->setObjectName(QStringLiteral("fontSize"));
    size->setRange(10, 28);
    size->setSuffix(QStringLiteral(" px"));
    size->setValue(m_services.theme.bodyPixels());
    size->setMinimumWidth(180);
    connect(size, &QSpinBox::valueChanged, this, [this](int pixels) {
        m_services.theme.setBodyPixels(pixels);
        m_services.settings.setValue(QStringLiteral("fontSize"), pixels);
    });
    form->addRow(tr("Size of text"), size);

    auto *language = new QComboBox;
    language->setObjectName(QStringLiteral("languageChoice"));
    const QList<std::pair<QString, QString>> languages{{tr("As the system"), QString()},
        {QStringLiteral("English"), QStringLiteral("en")},
        {QStringLiteral("Tiếng Việt"), QStringLiteral("vi")}, {QStringLiteral("中文"), QStringLiteral("zh")}};
    for (const auto &[name, code] : languages)
        language->addItem(name, code);
    language->setCurrentIndex(
        std::max(0, language->findData(m_services.settings.value(QStringLiteral("language")).toString())));
    language->setMinimumWidth(180);
    connect(language, &QComboBox::currentIndexChanged, this, [this, language](int index) {
        const QString code = language->itemData(index).toString();
        m_services.settings.setValue(QStringLiteral("language"), code);
        emit languageChosen(code);
    });
    form->addRow(tr("Language"), language);
    card->body()->addLayout(form);
    return card;
}

} // namespace Pennybench
