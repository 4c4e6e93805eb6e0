#include "app/desktop/claims/missingdialog.h"

#include "app/article/articlemessages.h"
#include "app/desktop/common/wording.h"
#include "app/reports/numbertext.h"
#include "widgets/amountbox.h"
#include "widgets/card.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <cmath>

namespace Pennybench::Desktop {

namespace {

constexpr double budgetForMissing = 0.50;

/// How many prompts of each kind: "24 science, 8 maths".
QString kindsOf(const ClaimEvidence &evidence)
{
    QMap<QString, int> counts;
    for (const Suites::Suite &suite : evidence.atHand) {
        for (const Suites::Prompt &prompt : suite.prompts) {
            if (evidence.missing.newPrompts.contains({suite.id, prompt.id}))
                ++counts[prompt.category];
        }
    }
    QStringList parts;
    for (auto it = counts.begin(); it != counts.end(); ++it)
        parts += QStringLiteral("%1 %2")
                     .arg(it.value())
                     .arg(sentenceOf(Article::ArticleMessages::categoryName(it.key())));
    return parts.join(QStringLiteral(", "));
}

} // namespace

MissingDialog::MissingDialog(const Store::Session &session, const ClaimEvidence &evidence,
    const Models::Catalogue &catalogue, Models::Money spent, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_evidence(evidence)
    , m_catalogue(catalogue)
    , m_spent(spent)
    , m_estimate(Widgets::plainLabel({}))
    , m_allowUnpriced(new QCheckBox(tr("Ask models without a known price")))
    , m_budget(new Widgets::AmountBox)
{
    setWindowTitle(tr("Ask what is missing"));
    setMinimumWidth(420);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(8);
    const Article::MissingWork &missing = evidence.missing;
    addLine(tr("Only what the undecided claims need is asked; every answer there is stays."), "message");
    if (!missing.newPrompts.isEmpty())
        addLine(tr("New prompts: %1.").arg(kindsOf(evidence)));
    if (!missing.repeated.isEmpty())
        addLine(
            tr("Prompts asked again, up to %2 trials: %1.").arg(missing.repeated.size()).arg(missing.trials));
    for (const Article::PromptShortage &shortage : missing.shortages) {
        const QString kind = shortage.category.isEmpty()
            ? tr("any kind")
            : sentenceOf(Article::ArticleMessages::categoryName(shortage.category));
        addLine(
            tr("The suites at hand have %1 of the about %2 more prompts of %3 that would decide it; add a "
               "suite for the rest.")
                .arg(shortage.atHand)
                .arg(shortage.needed)
                .arg(kind));
    }
    addModels();
    m_estimate->setObjectName(QStringLiteral("missingEstimate"));
    m_estimate->setWordWrap(true);
    layout->addWidget(m_estimate);
    m_allowUnpriced->setObjectName(QStringLiteral("allowUnpriced"));
    m_allowUnpriced->setChecked(session.plan.settings.allowUnpriced);
    layout->addWidget(m_allowUnpriced);
    m_budget->setObjectName(QStringLiteral("missingBudget"));
    m_budget->setRange(0, 10'000);
    m_budget->setDecimals(2);
    m_budget->setPrefix(QStringLiteral("$"));
    m_budget->setSingleStep(0.25);
    m_budget->setSpecialValueText(tr("no limit"));
    const auto &budget = session.plan.settings.budget;
    m_budget->setValue(std::max(budget ? budget->toDouble() : 0, spent.toDouble() + budgetForMissing));
    auto *form = new QFormLayout;
    form->addRow(
        tr("Budget of the whole session (%1 spent)").arg(Reports::dollars(std::optional(spent))), m_budget);
    layout->addLayout(form);
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    m_ask = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_ask->setObjectName(QStringLiteral("primary"));
    m_ask->setDefault(true);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_allowUnpriced, &QCheckBox::toggled, this, &MissingDialog::showEstimate);
    connect(m_budget, &QDoubleSpinBox::valueChanged, this, &MissingDialog::showEstimate);
    showEstimate();
}

void MissingDialog::addLine(const QString &text, const char *name)
{
    auto *label = Widgets::plainLabel(text, name);
    label->setWordWrap(true);
    layout()->addWidget(label);
}

/// A model joins only where a person ticks it: it may need a key, and it costs money. Where real models
/// answered already, those that are missing are ticked.
void MissingDialog::addModels()
{
    for (const Article::MissingModel &missing : m_evidence.missing.models) {
        const Article::System *system = Article::builtInArticle().systemCalled(missing.role);
        const QString role = system ? system->name : missing.role;
        const Models::ModelEntry *model = m_catalogue.model(missing.model);
        if (!model) {
            addLine(tr("%1: nobody serves it any more, so that only saved answers can take part.").arg(role));
            continue;
        }
        const Models::ProviderEntry *provider = m_catalogue.provider(model->provider);
        auto *box =
            new QCheckBox(tr("%1: ask %2 at %3, %4 prompts")
                              .arg(role, shortModelName(*model), provider ? provider->name : model->provider)
                              .arg(missing.prompts.size()));
        box->setObjectName(QStringLiteral("missing-") + missing.role);
        box->setChecked(!m_evidence.isSimulated());
        layout()->addWidget(box);
        m_models += {model->id, box};
        connect(box, &QCheckBox::toggled, this, &MissingDialog::showEstimate);
    }
}

Runs::RunPlan MissingDialog::plan() const
{
    QSet<QString> models;
    for (const auto &[id, box] : m_models) {
        if (box->isChecked())
            models += id;
    }
    Runs::RunPlan plan = planOfMissing(m_session.plan, m_evidence, models, m_catalogue);
    plan.settings.allowUnpriced = m_allowUnpriced->isChecked();
    return plan;
}

Continuation MissingDialog::continuation() const
{
    Continuation how{.repeatMaybeCharged = m_session.plan.settings.repeatMaybeCharged,
        .allowCode = m_session.plan.settings.allowCode};
    if (m_budget->value() > 0)
        how.budget = Models::Money::fromPicodollars(std::llround(m_budget->value() * 100) * 10'000'000'000);
    return how;
}

void MissingDialog::showEstimate()
{
    const Runs::RunPlan wanted = plan();
    const Runs::RunEstimate estimate = Runs::estimateRun(wanted, m_session.answers, m_session.answers);
    QStringList billed;
    for (const QString &id : estimate.unpricedModels) {
        const Models::ModelEntry *model = wanted.model(id);
        const Models::ProviderEntry *provider = model ? wanted.provider(model->provider) : nullptr;
        if (model && provider && !provider->isLocal())
            billed += shortModelName(*model);
    }
    const QString cost = Reports::dollars(std::optional(estimate.costExpected));
    QString text = tr("%1 answers are missing; they cost about %2 (%3 to %4).")
                       .arg(estimate.requests)
                       .arg(cost, Reports::dollars(std::optional(estimate.costLow)),
                           Reports::dollars(std::optional(estimate.costHigh)));
    if (!billed.isEmpty())
        text +=
            u' ' + tr("Not in it, because the price is unknown: %1.").arg(billed.join(QStringLiteral(", ")));
    const double left = m_budget->value() - m_spent.toDouble();
    if (m_budget->value() > 0 && estimate.costHigh.toDouble() > left)
        text += u' ' + tr("May stop at the budget.");
    m_estimate->setText(estimate.requests == 0 ? tr("Nothing that is missing can be asked here.") : text);
    m_allowUnpriced->setVisible(!billed.isEmpty());
    m_ask->setText(tr("Ask · %1").arg(cost));
    m_ask->setEnabled(estimate.requests > 0 && (billed.isEmpty() || m_allowUnpriced->isChecked()));
}

} // namespace Pennybench::Desktop
