#include "app/desktop/settings/settingspage.h"

#include "app/desktop/common/codeconsent.h"
#include "app/desktop/common/lists.h"
#include "app/desktop/common/timelimitscard.h"
#include "app/desktop/settings/keyscard.h"
#include "app/desktop/settings/logcard.h"
#include "app/desktop/settings/providerscard.h"
#include "widgets/amountbox.h"
#include "widgets/card.h"
#include "widgets/eachlanguage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QVBoxLayout>

namespace Pennybench::Desktop {

SettingsPage::SettingsPage(DesktopServices &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_consent(new QCheckBox)
    , m_size(new Widgets::AmountBox)
    , m_providers(new ProvidersCard(services))
{
    auto *layout = new QVBoxLayout(scrollingContentOf(*this));
    layout->setContentsMargins(16, 12, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(makeAppearance());
    layout->addWidget(makeConsent());
    layout->addWidget(new KeysCard(m_services.catalogue, m_services.clients));
    layout->addWidget(m_providers);
    layout->addWidget(new TimeLimitsCard(m_services.settings));
    layout->addWidget(new LogCard(m_services.log));
    layout->addStretch(1);
}

QUndoStack &SettingsPage::undoStack()
{
    return m_providers->undoStack();
}

QWidget *SettingsPage::makeConsent()
{
    auto *card = new Widgets::Card([] { return tr("Code execution"); });
    m_consent->setObjectName(QStringLiteral("codeConsentBox"));
    Widgets::inEachLanguage(m_consent, [this] {
        m_consent->setText(tr("Allow running it in the sandbox for scoring"));
        m_consent->setToolTip(tr("Without permission, code answers stay undecided. Pennybench asks once, "
                                 "before the first run that needs it."));
    });
    auto *line = new QVBoxLayout;
    line->setContentsMargins(16, 12, 16, 12);
    line->addWidget(m_consent);
    card->body()->addLayout(line);
    connect(m_consent, &QCheckBox::clicked, this,
        [this](bool given) { CodeConsent(m_services.settings).set(given); });
    return card;
}

void SettingsPage::showEvent(QShowEvent *event)
{
    m_consent->setChecked(CodeConsent(m_services.settings).isGiven());
    m_size->setValue(m_services.theme.bodyPixels() * 0.75);
    QWidget::showEvent(event);
}

QWidget *SettingsPage::makeAppearance()
{
    auto *card = new Widgets::Card([] { return tr("Appearance"); });
    auto *form = new QFormLayout;
    form->setContentsMargins(16, 12, 16, 12);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);

    auto *theme = new QComboBox;
    theme->setObjectName(QStringLiteral("themeChoice"));
    theme->addItems({{}, {}, {}, {}});
    Widgets::inEachLanguage(theme, [theme] {
        theme->setItemText(0, tr("Follow system"));
        theme->setItemText(1, tr("Light"));
        theme->setItemText(2, tr("Dark"));
        theme->setItemText(3, tr("High contrast"));
    });
    theme->setCurrentIndex(static_cast<int>(m_services.theme.choice()));
    theme->setMinimumWidth(180);
    connect(theme, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_services.theme.setChoice(static_cast<Widgets::ThemeSource::Choice>(index));
        m_services.settings.setValue(QStringLiteral("theme"), index);
    });
    addNamedRow(
        form, [] { return tr("Theme"); }, theme);

    // A point is four thirds of a pixel at the 96 pixels an inch that desktops count with.
    m_size->setObjectName(QStringLiteral("fontSize"));
    m_size->setRange(8, 24);
    m_size->setDecimals(1);
    m_size->setSingleStep(0.5);
    Widgets::inEachLanguage(m_size, [this] {
        m_size->setAccessibleName(tr("Font size"));
        m_size->setSuffix(tr(" pt"));
    });
    m_size->setValue(m_services.theme.bodyPixels() * 0.75);
    m_size->setMinimumWidth(180);
    connect(m_size, &QDoubleSpinBox::valueChanged, this, [this](double points) {
        const int pixels = qRound(points / 0.75);
        if (pixels == m_services.theme.bodyPixels())
            return;
        m_services.theme.setBodyPixels(pixels);
        m_services.settings.setValue(QStringLiteral("fontSize"), pixels);
    });
    addNamedRow(
        form, [] { return tr("Font size"); }, m_size);

    auto *language = new QComboBox;
    language->setObjectName(QStringLiteral("languageChoice"));
    const QList<std::pair<QString, QString>> languages{{QString(), QString()},
        {QStringLiteral("English"), QStringLiteral("en")},
        {QStringLiteral("Tiếng Việt"), QStringLiteral("vi")}, {QStringLiteral("中文"), QStringLiteral("zh")}};
    for (const auto &[name, code] : languages)
        language->addItem(name, code);
    Widgets::inEachLanguage(language, [language] { language->setItemText(0, tr("Follow system")); });
    language->setCurrentIndex(
        std::max(0, language->findData(m_services.settings.value(QStringLiteral("language")).toString())));
    language->setMinimumWidth(180);
    connect(language, &QComboBox::currentIndexChanged, this, [this, language](int index) {
        const QString code = language->itemData(index).toString();
        m_services.settings.setValue(QStringLiteral("language"), code);
        emit languageChosen(code);
    });
    addNamedRow(
        form, [] { return tr("Language"); }, language);
    card->body()->addLayout(form);
    return card;
}

} // namespace Pennybench::Desktop
