#include "app/desktop/setup/setuppage.h"

#include "app/base/language.h"
#include "app/desktop/common/codeconsent.h"
#include "app/desktop/common/filedialogs.h"
#include "app/desktop/common/lists.h"
#include "app/desktop/common/timelimitscard.h"
#include "app/desktop/common/wording.h"
#include "app/desktop/setup/experienceloader.h"
#include "app/desktop/setup/judgebox.h"
#include "app/desktop/setup/modelchooser.h"
#include "app/reports/findings.h"
#include "app/reports/numbertext.h"
#include "app/runs/judgingtasks.h"
#include "app/runs/practicehost.h"
#include "app/suites/importedsuites.h"
#include "widgets/amountbox.h"
#include "widgets/card.h"
#include "widgets/eachlanguage.h"
#include "widgets/elidedlabel.h"
#include "widgets/emphasis.h"
#include "widgets/figures.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <cmath>

namespace Pennybench::Desktop {

namespace {

const QString askedWithKey = QStringLiteral("new/askedWith");
const QString trialsKey = QStringLiteral("new/trials");

QString durationText(std::chrono::seconds duration)
{
    const auto minutes =
        std::chrono::duration_cast<std::chrono::minutes>(duration + std::chrono::seconds(30));
    return duration < std::chrono::seconds(90) ? SetupPage::tr("about %1 s").arg(duration.count())
                                               : SetupPage::tr("about %1 min").arg(minutes.count());
}

/// "950", "12,400", "3.2 M".
QString tokensText(qint64 tokens)
{
    return tokens < 1'000'000
        ? Widgets::wholeNumber(tokens)
        : QStringLiteral("%1 M").arg(Widgets::fixedNumber(static_cast<double>(tokens) / 1e6, 1));
}

} // namespace

SetupPage::SetupPage(DesktopServices &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_experience(new ExperienceLoader(services.sessionFolder, this))
    , m_models(new ModelChooser(services))
    , m_suiteList(checkList(3))
    , m_addFile(new QPushButton)
    , m_limit(new QSpinBox)
    , m_trials(new QSpinBox)
    , m_budget(new Widgets::AmountBox)
    , m_judges(new JudgesBox(services))
    , m_allowCode(new QCheckBox)
    , m_allowUnpriced(new QCheckBox)
    , m_estimate(Widgets::richLabel("estimate"))
    , m_run(new QPushButton)
    , m_askedWith(askedWithFromJson(services.settings.value(askedWithKey).toByteArray()))
    , m_askedWithText(new Widgets::ElidedLabel("dim"))
    , m_changeAskedWith(new QPushButton)
{
    setObjectName(QStringLiteral("page"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_models, 5);
    auto *inside = new QWidget;
    inside->setObjectName(QStringLiteral("page"));
    auto *right = new QVBoxLayout(inside);
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(12);
    right->addWidget(makeSuitesCard(), 1);
    right->addWidget(makeRunCard());
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inside);
    layout->addWidget(scroll, 4);
    refreshSuites({});
    connect(m_models, &ModelChooser::changed, this, &SetupPage::updateEstimate);
    connect(m_models, &ModelChooser::changed, this, &SetupPage::sayAskedWith);
    connect(m_models, &ModelChooser::priceUpdateWanted, this, &SetupPage::priceUpdateWanted);
    connect(m_changeAskedWith, &QPushButton::clicked, this, &SetupPage::changeAskedWith);
    connect(m_suiteList, &QTreeWidget::itemChanged, this, &SetupPage::updateEstimate);
    connect(m_limit, &QSpinBox::valueChanged, this, &SetupPage::updateEstimate);
    connect(m_trials, &QSpinBox::valueChanged, this, &SetupPage::updateEstimate);
    connect(m_budget, &QDoubleSpinBox::valueChanged, this, &SetupPage::updateEstimate);
    connect(m_allowUnpriced, &QCheckBox::toggled, this, &SetupPage::updateEstimate);
    connect(m_judges, &JudgesBox::changed, this, &SetupPage::updateEstimate);
    connect(m_experience, &ExperienceLoader::loaded, this, &SetupPage::updateEstimate);
    connect(m_run, &QPushButton::clicked, this, &SetupPage::requestRun);
    Widgets::inEachLanguage(this, [this] { retranslate(); });
}

void SetupPage::retranslate()
{
    m_suiteList->setHeaderLabels({tr("suite"), tr("licence"), tr("prompts")});
    m_suiteList->setAccessibleName(tr("Suites of prompts"));
    m_addFile->setText(tr("Add a file…"));
    m_limit->setSpecialValueText(tr("all"));
    m_budget->setSpecialValueText(tr("no limit"));
    m_allowCode->setText(tr("Run the code of answers in the sandbox"));
    m_allowUnpriced->setText(tr("Ask models without a known price"));
    m_changeAskedWith->setText(tr("Settings…"));
    m_changeAskedWith->setToolTip(
        tr("System prompt, temperature, output limit, effort, seed, streamed or whole; for all models, with "
           "exceptions for some"));
    sayAskedWith();
    m_run->setText(tr("Run the comparison"));
    m_run->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    nameSuites();
    updateEstimate();
}

void SetupPage::nameSuites()
{
    const QSignalBlocker quiet(m_suiteList);
    for (int i = 0; i < m_suiteList->topLevelItemCount(); ++i)
        m_suiteList->topLevelItem(i)->setText(0, Reports::suiteTitle(m_suites.at(i)));
}

QWidget *SetupPage::makeSuitesCard()
{
    auto *card = new Widgets::Card([] { return tr("Prompts"); });
    auto *paste = Widgets::saying(new QPushButton, [] { return tr("Answers without an API…"); });
    paste->setObjectName(QStringLiteral("pasteAnswers"));
    connect(paste, &QPushButton::clicked, this, [this] {
        Runs::RunPlan answered = plan();
        answered.models.clear();
        answered.providers.clear();
        emit pastingWanted(answered);
    });
    card->header()->addWidget(paste);
    card->header()->addWidget(m_addFile);
    m_suiteList->setObjectName(QStringLiteral("suiteList"));
    card->body()->addWidget(m_suiteList);
    connect(m_addFile, &QPushButton::clicked, this, [this] {
        const QString path = chooseFileToOpen(
            this, m_services.settings, {QStringLiteral("suites"), tr("Add a suite"), suiteFileFilters()});
        if (!path.isEmpty())
            emit suiteFileChosen(path);
    });
    return card;
}

QWidget *SetupPage::makeRunCard()
{
    auto *card = new Widgets::Card([] { return tr("Run"); });
    auto *form = new QFormLayout;
    form->setContentsMargins(16, 12, 16, 8);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    m_limit->setRange(0, 100'000);
    m_trials->setRange(1, 100);
    m_trials->setValue(m_services.settings.value(trialsKey, 1).toInt());
    m_budget->setRange(0, 10'000);
    m_budget->setDecimals(2);
    m_budget->setPrefix(QStringLiteral("$"));
    m_budget->setSingleStep(0.25);
    m_budget->setValue(m_services.settings.value(QStringLiteral("budget"), 0.50).toDouble());
    m_limit->setSpecialValueText(tr("all"));
    m_budget->setSpecialValueText(tr("no limit"));
    const int width = m_budget->sizeHint().expandedTo(m_limit->sizeHint()).width();
    for (QAbstractSpinBox *box : std::initializer_list<QAbstractSpinBox *>{m_limit, m_trials, m_budget})
        box->setMinimumWidth(std::max(120, width));
    addNamedRow(
        form, [] { return tr("Prompts of each suite"); }, m_limit);
    addNamedRow(
        form, [] { return tr("Trials of each prompt"); }, m_trials);
    addNamedRow(
        form, [] { return tr("Budget"); }, m_budget);
    auto *asked = new QWidget;
    auto *askedLine = new QHBoxLayout(asked);
    askedLine->setContentsMargins(0, 0, 0, 0);
    m_changeAskedWith->setObjectName(QStringLiteral("askedWith"));
    askedLine->addWidget(m_changeAskedWith);
    askedLine->addWidget(m_askedWithText, 1);
    addNamedRow(
        form, [] { return tr("Asked with"); }, asked);
    m_allowCode->setObjectName(QStringLiteral("allowCode"));
    m_runForm = form;
    addNamedRow(
        form, [] { return tr("Judge"); }, m_judges);
    m_allowCode->setChecked(m_services.settings.value(QStringLiteral("allowCode"), true).toBool());
    form->addRow(m_allowCode);
    m_allowUnpriced->setObjectName(QStringLiteral("allowUnpriced"));
    form->addRow(m_allowUnpriced);
    m_allowUnpriced->hide();
    card->body()->addLayout(form);
    card->body()->addWidget(Widgets::hairline());
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(16, 10, 12, 12);
    foot->setSpacing(12);
    m_estimate->setWordWrap(true);
    foot->addWidget(m_estimate, 1);
    m_run->setObjectName(QStringLiteral("primary"));
    m_run->setToolTip(QStringLiteral("Ctrl+Return"));
    foot->addWidget(m_run);
    card->body()->addLayout(foot);
    return card;
}

void SetupPage::refreshSuites(const QString &added)
{
    QHash<QString, bool> before;
    for (int i = 0; i < m_suiteList->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *item = m_suiteList->topLevelItem(i);
        before.insert(idOf(*item), item->checkState(0) == Qt::Checked);
    }
    m_suites.clear();
    m_suiteList->clear();
    static const QStringList usual{
        QStringLiteral("math"), QStringLiteral("code"), QStringLiteral("language")};
    for (const QString &id : Suites::builtInSuiteIds())
        addSuite(Suites::builtInSuite(id), before.value(id, usual.contains(id)));
    for (const QString &path : Suites::importedSuitePaths()) {
        const Expected<Suites::Suite> suite = Suites::readSuiteFile(path);
        addSuite(suite, suite && before.value(suite->id, suite->id == added));
    }
    updateEstimate();
}

void SetupPage::addSuite(const Expected<Suites::Suite> &suite, bool checked)
{
    if (!suite) {
        emit failed(translated(suite.error()));
        return;
    }
    m_suites += *suite;
    m_suiteList->addTopLevelItem(
        checkItem({Reports::suiteTitle(*suite), suite->licence, QString::number(suite->prompts.size())},
            suite->id, checked));
}

Runs::RunPlan SetupPage::plan() const
{
    Runs::RunPlan plan;
    m_askedWith.apply(plan, m_models->chosen());
    for (const Models::ModelEntry &model : std::as_const(plan.models)) {
        const Models::ProviderEntry *provider = m_services.catalogue.provider(model.provider);
        if (provider && !plan.provider(provider->id))
            plan.providers += *provider;
    }
    for (int i = 0; i < m_suiteList->topLevelItemCount(); ++i) {
        if (m_suiteList->topLevelItem(i)->checkState(0) != Qt::Checked)
            continue;
        Suites::Suite suite = m_suites.at(i);
        if (m_limit->value() > 0)
            suite.prompts = suite.prompts.mid(0, m_limit->value());
        plan.suites += suite;
    }
    plan.settings.timeLimits = timeLimitsFrom(m_services.settings);
    plan.settings.trials = m_trials->value();
    if (m_budget->value() > 0)
        plan.settings.budget =
            Models::Money::fromPicodollars(std::llround(m_budget->value() * 100) * 10'000'000'000);
    plan.settings.allowCode = m_allowCode->isChecked();
    plan.settings.allowUnpriced = m_allowUnpriced->isChecked();
    if (Runs::needsJudge(plan))
        plan.settings.judges = m_judges->chosen();
    return plan;
}

QSet<QString> SetupPage::chosenModels() const
{
    QSet<QString> ids;
    for (const Models::ModelEntry &model : m_models->chosen())
        ids.insert(model.id);
    return ids;
}

void SetupPage::changeAskedWith()
{
    AskedWithDialog dialog(m_askedWith, m_models->chosen(), m_services.catalogue, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_askedWith = dialog.askedWith();
    m_services.settings.setValue(askedWithKey, toJson(m_askedWith));
    sayAskedWith();
    updateEstimate();
}

void SetupPage::sayAskedWith()
{
    const QString text = m_askedWith.inShort(m_models->chosen());
    m_askedWithText->setFullText(text.isEmpty() ? tr("as the providers say") : text);
}

/// The first one waits for the page to be shown.
void SetupPage::updateEstimate()
{
    if (isVisible() || !m_estimate->text().isEmpty())
        showEstimate();
}

void SetupPage::showEstimate()
{
    const Runs::RunPlan chosen = plan();
    m_runForm->setRowVisible(m_judges, Runs::needsJudge(chosen));
    m_run->setEnabled(chosen.answerCount() > 0);
    if (chosen.answerCount() == 0) {
        m_allowUnpriced->hide();
        m_estimate->setText(
            chosen.models.isEmpty() ? tr("Choose at least one model.") : tr("Choose at least one suite."));
        return;
    }
    m_experience->want(chosen);
    const Runs::RunEstimate estimate = Runs::estimateRun(chosen, m_experience->answers());
    QStringList lines{tr("%1 requests").arg(estimate.requests) + QStringLiteral(" · ")
        + tr("about %1 tokens in, %2 out")
              .arg(tokensText(estimate.promptTokens), tokensText(estimate.completionTokens))};
    const bool anyPrice = estimate.unpricedModels.size() < chosen.models.size();
    const QString cost = tr("about %1 (%2 to %3)")
                             .arg(Reports::dollars(std::optional(estimate.costExpected)),
                                 Reports::dollars(std::optional(estimate.costLow)),
                                 Reports::dollars(std::optional(estimate.costHigh)));
    lines += (anyPrice ? cost + QStringLiteral(" · ") : QString()) + durationText(estimate.duration);
    if (estimate.loads > 1)
        lines += tr("%n models are loaded one after the other", nullptr, estimate.loads);
    if (estimate.fromEarlierSessions)
        lines += tr("based on your earlier comparisons");
    lines += judgeEstimateLines(chosen);
    if (chosen.settings.budget && estimate.costHigh > *chosen.settings.budget)
        lines += tr("May stop at the budget of %1.").arg(Reports::dollars(chosen.settings.budget));
    QStringList unpriced;
    QStringList billed;
    for (const QString &id : estimate.unpricedModels) {
        const Models::ModelEntry &model = *chosen.model(id);
        unpriced += shortModelName(model);
        if (!chosen.provider(model.provider)->isLocal())
            billed += unpriced.last();
    }
    for (const Runs::JudgeChoice &judge : chosen.settings.judges) {
        if (judge.model.prices.isEmpty() && !judge.provider.isLocal())
            billed += shortModelName(judge.model);
    }
    askForUnpriced(chosen, billed);
    if (!unpriced.isEmpty())
        lines += (anyPrice ? tr("without %1, whose price is unknown") : tr("cost unknown: %1 has no price"))
                     .arg(unpriced.join(QStringLiteral(", ")));
    m_estimate->setText(Widgets::withStrongFigures(lines.join(u'\n'), unpriced));
}

/// Estimates anew with what the sessions say by now.
void SetupPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_experience->forget();
    showEstimate();
}

/// A model without a price cannot be kept within a budget: that needs a yes of its own. For a server on this
/// machine nobody sends a bill.
void SetupPage::askForUnpriced(const Runs::RunPlan &chosen, const QStringList &models)
{
    m_allowUnpriced->setVisible(!models.isEmpty());
    m_allowUnpriced->setToolTip(models.join(QStringLiteral(", ")).toHtmlEscaped());
    if (!models.isEmpty() && !chosen.settings.allowUnpriced)
        m_run->setEnabled(false);
}

void SetupPage::requestRun()
{
    if (!isVisible())
        showEstimate();
    Runs::RunPlan chosen = plan();
    if (chosen.answerCount() == 0 || !m_run->isEnabled())
        return;
    if (chosen.settings.allowCode && !CodeConsent(m_services.settings).allows(chosen, this))
        chosen.settings.allowCode = false;
    m_services.settings.setValue(QStringLiteral("budget"), m_budget->value());
    m_services.settings.setValue(QStringLiteral("allowCode"), m_allowCode->isChecked());
    m_services.settings.setValue(trialsKey, m_trials->value());
    emit runRequested(chosen);
}

} // namespace Pennybench::Desktop
