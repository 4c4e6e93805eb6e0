#include "app/desktop/common/settingsform.h"

#include "app/desktop/common/wording.h"
#include "widgets/amountbox.h"
#include "widgets/card.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpressionValidator>
#include <QSpinBox>
#include <QVBoxLayout>

namespace Pennybench::Desktop {

namespace {

constexpr int mostOutput = 10'000'000;
constexpr double hottest = 2;
constexpr int mostWaits = 20;

/// Why a model does not take each of the settings; empty: it does.
struct Refusals {
    QString temperature;
    QString maxTokens;
    QString effort;
    QString seed;
};

Refusals refusalsOf(const Models::ModelEntry &model)
{
    const auto rejects = [&model](const char *field) {
        return model.rules.rejects.contains(QLatin1String(field));
    };
    const QString name = shortModelName(model);
    Refusals refusals;
    if (rejects("temperature"))
        refusals.temperature = SettingsForm::tr("%1 takes no temperature.").arg(name);
    if (rejects("max_tokens"))
        refusals.maxTokens = SettingsForm::tr("%1 takes no limit.").arg(name);
    if (model.rules.thinking == Providers::ModelRules::Thinking::None)
        refusals.effort = SettingsForm::tr("%1 cannot be told how hard to think.").arg(name);
    if (rejects("seed"))
        refusals.seed = SettingsForm::tr("%1 takes no seed.").arg(name);
    return refusals;
}

} // namespace

QStringList refusalsOf(const Models::ModelEntry &model, const Runs::OwnSettings &settings)
{
    const Refusals refusals = refusalsOf(model);
    QStringList said;
    if (settings.temperature)
        said += refusals.temperature;
    if (settings.maxTokens)
        said += refusals.maxTokens;
    if (settings.effort)
        said += refusals.effort;
    if (settings.seed)
        said += refusals.seed;
    said.removeAll(QString());
    return said;
}

SettingsForm::SettingsForm(const Runs::OwnSettings &settings, const std::optional<Models::ModelEntry> &model,
    bool continuesRawText, QWidget *parent)
    : QWidget(parent)
    , m_system(new QPlainTextEdit)
    , m_hasTemperature(new QCheckBox)
    , m_temperature(new Widgets::AmountBox)
    , m_maxTokens(new QSpinBox)
    , m_effort(new QComboBox)
    , m_seed(new QLineEdit)
    , m_stream(new QComboBox)
    , m_wait(new QSpinBox(this))
    , m_thinkMax(new QSpinBox(this))
    , m_continuesRawText(continuesRawText)
{
    makeFields(settings);
    makeThinkingFields(settings);
    const Refusals refusals = model ? refusalsOf(*model) : Refusals();
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    addField(*form, tr("System prompt"), m_system);
    auto *temperature = new QWidget;
    auto *pair = new QHBoxLayout(temperature);
    pair->setContentsMargins(0, 0, 0, 0);
    pair->addWidget(m_hasTemperature);
    pair->addWidget(m_temperature, 1);
    addField(*form, tr("Temperature"), temperature, refusals.temperature);
    addField(*form, tr("Most output tokens"), m_maxTokens, refusals.maxTokens);
    addField(*form, tr("Effort"), m_effort, refusals.effort);
    addField(*form, tr("Seed"), m_seed, refusals.seed);
    addField(*form, tr("Answers come"), m_stream);
    if (continuesRawText) {
        addField(*form, tr("Times to think on"), m_wait);
        addField(*form, tr("Most tokens of thinking"), m_thinkMax);
    }
    connect(m_system, &QPlainTextEdit::textChanged, this, &SettingsForm::changed);
    connect(m_hasTemperature, &QCheckBox::toggled, this, &SettingsForm::changed);
    connect(m_wait, &QSpinBox::valueChanged, this, &SettingsForm::changed);
    connect(m_thinkMax, &QSpinBox::valueChanged, this, &SettingsForm::changed);
    connect(m_temperature, &Widgets::AmountBox::valueChanged, this, &SettingsForm::changed);
    connect(m_maxTokens, &QSpinBox::valueChanged, this, &SettingsForm::changed);
    connect(m_effort, &QComboBox::currentIndexChanged, this, &SettingsForm::changed);
    connect(m_seed, &QLineEdit::textChanged, this, &SettingsForm::changed);
    connect(m_stream, &QComboBox::currentIndexChanged, this, &SettingsForm::changed);
}

void SettingsForm::makeFields(const Runs::OwnSettings &settings)
{
    m_system->setObjectName(QStringLiteral("systemPrompt"));
    m_system->setPlainText(settings.system.value_or(QString()));
    m_system->setTabChangesFocus(true);
    m_system->setPlaceholderText(tr("none"));
    m_system->setFixedHeight(m_system->fontMetrics().lineSpacing() * 5);
    m_hasTemperature->setObjectName(QStringLiteral("hasTemperature"));
    m_hasTemperature->setText(tr("set to"));
    m_hasTemperature->setAccessibleName(tr("Set the temperature"));
    m_temperature->setObjectName(QStringLiteral("temperature"));
    m_temperature->setRange(0, hottest);
    m_temperature->setDecimals(2);
    m_temperature->setSingleStep(0.1);
    m_temperature->setValue(settings.temperature.value_or(1));
    m_temperature->setAccessibleName(tr("Temperature"));
    m_hasTemperature->setChecked(settings.temperature.has_value());
    m_temperature->setEnabled(m_hasTemperature->isChecked());
    connect(m_hasTemperature, &QCheckBox::toggled, m_temperature, &QWidget::setEnabled);
    m_maxTokens->setObjectName(QStringLiteral("maxTokens"));
    m_maxTokens->setRange(0, mostOutput);
    m_maxTokens->setSingleStep(100);
    m_maxTokens->setSpecialValueText(tr("as the model's provider says"));
    m_maxTokens->setValue(settings.maxTokens.value_or(0));
    m_effort->setObjectName(QStringLiteral("effort"));
    m_effort->addItem(tr("usual"), QString());
    m_effort->addItem(tr("low"), QStringLiteral("low"));
    m_effort->addItem(tr("medium"), QStringLiteral("medium"));
    m_effort->addItem(tr("high"), QStringLiteral("high"));
    const auto effort = settings.effort.value_or(Providers::Effort::Default);
    m_effort->setCurrentIndex(std::max(0, m_effort->findData(Providers::toText(effort))));
    m_seed->setObjectName(QStringLiteral("seed"));
    m_seed->setValidator(
        new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[0-9]{0,18}")), m_seed));
    m_seed->setText(settings.seed ? QString::number(*settings.seed) : QString());
    m_seed->setPlaceholderText(tr("none"));
    m_stream->setObjectName(QStringLiteral("stream"));
    m_stream->addItem(tr("as the provider says"), -1);
    m_stream->addItem(tr("piece by piece"), 1);
    m_stream->addItem(tr("whole"), 0);
    m_stream->setCurrentIndex(!settings.stream ? 0 : *settings.stream ? 1 : 2);
}

/// Of a model whose thinking can be lengthened or limited, see docs/raw-completions.md.
void SettingsForm::makeThinkingFields(const Runs::OwnSettings &settings)
{
    m_wait->setObjectName(QStringLiteral("wait"));
    m_wait->setRange(-1, mostWaits);
    m_wait->setSpecialValueText(tr("as it was trained"));
    m_wait->setValue(settings.wait.value_or(-1));
    m_wait->setToolTip(tr("When it ends its thinking, \"Wait\" is put behind it, so often at most"));
    m_wait->setVisible(m_continuesRawText);
    m_thinkMax->setObjectName(QStringLiteral("thinkMax"));
    m_thinkMax->setRange(0, mostOutput);
    m_thinkMax->setSingleStep(1000);
    m_thinkMax->setSpecialValueText(tr("no limit"));
    m_thinkMax->setValue(settings.thinkMax.value_or(0));
    m_thinkMax->setToolTip(tr("At the limit its thinking is ended, and it answers"));
    m_thinkMax->setVisible(m_continuesRawText);
}

void SettingsForm::addField(QFormLayout &form, const QString &name, QWidget *field, const QString &refusal)
{
    auto *label = Widgets::plainLabel(name);
    label->setBuddy(field);
    label->setEnabled(refusal.isEmpty());
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(name);
    if (!refusal.isEmpty())
        field->setToolTip(refusal.toHtmlEscaped());
    field->setEnabled(refusal.isEmpty());
    if (refusal.isEmpty()) {
        form.addRow(label, field);
        return;
    }
    field->setAccessibleDescription(refusal);
    auto *both = new QWidget;
    auto *down = new QVBoxLayout(both);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(2);
    down->addWidget(field);
    QLabel *why = Widgets::plainLabel(refusal, "dim");
    why->setWordWrap(true);
    down->addWidget(why);
    form.addRow(label, both);
}

Runs::OwnSettings SettingsForm::settings() const
{
    Runs::OwnSettings settings;
    if (const QString system = m_system->toPlainText().trimmed(); !system.isEmpty())
        settings.system = system;
    if (m_hasTemperature->isEnabled() && m_hasTemperature->isChecked())
        settings.temperature = m_temperature->value();
    if (m_maxTokens->isEnabled() && m_maxTokens->value() > 0)
        settings.maxTokens = m_maxTokens->value();
    if (m_effort->isEnabled() && m_effort->currentIndex() > 0)
        settings.effort = Providers::effortFromText(m_effort->currentData().toString());
    if (m_seed->isEnabled() && !m_seed->text().isEmpty())
        settings.seed = m_seed->text().toLongLong();
    if (m_stream->currentIndex() > 0)
        settings.stream = m_stream->currentData().toInt() == 1;
    if (m_continuesRawText && m_wait->value() >= 0)
        settings.wait = m_wait->value();
    if (m_continuesRawText && m_thinkMax->value() > 0)
        settings.thinkMax = m_thinkMax->value();
    return settings;
}

} // namespace Pennybench::Desktop
