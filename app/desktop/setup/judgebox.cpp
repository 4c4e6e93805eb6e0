#include "app/desktop/setup/judgebox.h"

#include "app/desktop/common/wording.h"
#include "app/reports/numbertext.h"
#include "app/runs/judgingtasks.h"
#include "widgets/eachlanguage.h"

#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace Pennybench::Desktop {

JudgeBox::JudgeBox(DesktopServices &services, std::function<QString()> none, QWidget *parent)
    : QComboBox(parent)
    , m_services(services)
    , m_none(std::move(none))
{
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    constexpr int fewLetters = 24;
    setMinimumContentsLength(fewLetters);
    connect(&services.catalogue, &ObservedCatalogue::changed, this, &JudgeBox::fill);
    Widgets::inEachLanguage(this, [this] { fill(); });
}

void JudgeBox::fill()
{
    const QString before = currentData().toString();
    {
        const QSignalBlocker quiet(this);
        clear();
        addItem(m_none(), QString());
        for (const Models::ModelEntry &model : m_services.catalogue.models()) {
            const Models::ProviderEntry *provider = m_services.catalogue.provider(model.provider);
            const bool canBeAsked = provider && !model.isRetiredOn(m_services.clock.utcNow().date());
            if (canBeAsked)
                addItem(tr("%1 (%2)").arg(model.name.isEmpty() ? model.id : model.name, provider->name),
                    model.id);
        }
        setCurrentIndex(std::max(0, findData(before)));
    }
    if (currentData().toString() != before)
        emit currentIndexChanged(currentIndex());
}

std::optional<Runs::JudgeChoice> JudgeBox::chosen() const
{
    const Models::ModelEntry *model = m_services.catalogue.model(currentData().toString());
    const Models::ProviderEntry *provider = model ? m_services.catalogue.provider(model->provider) : nullptr;
    return provider ? std::optional(Runs::JudgeChoice{*model, *provider}) : std::nullopt;
}

JudgesBox::JudgesBox(DesktopServices &services, QWidget *parent)
    : QWidget(parent)
    , m_first(new JudgeBox(services, [] { return JudgeBox::tr("none: people decide"); }))
    , m_second(new JudgeBox(services, [] { return JudgeBox::tr("no second judge"); }))
{
    m_first->setObjectName(QStringLiteral("judge"));
    m_second->setObjectName(QStringLiteral("secondJudge"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_first);
    layout->addWidget(m_second);
    m_second->setEnabled(false);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFocusProxy(m_first);
    Widgets::inEachLanguage(this, [this] {
        m_first->setAccessibleName(JudgeBox::tr("Judge"));
        m_second->setAccessibleName(JudgeBox::tr("Second judge"));
        m_second->setToolTip(
            JudgeBox::tr("Two judges decide together; where they disagree, a person has to."));
    });
    connect(m_first, &QComboBox::currentIndexChanged, this, [this] {
        m_second->setEnabled(m_first->chosen().has_value());
        emit changed();
    });
    connect(m_second, &QComboBox::currentIndexChanged, this, &JudgesBox::changed);
}

QList<Runs::JudgeChoice> JudgesBox::chosen() const
{
    QList<Runs::JudgeChoice> judges;
    if (const auto first = m_first->chosen())
        judges += *first;
    const auto second = m_second->chosen();
    if (!judges.isEmpty() && second && second->model.id != judges.first().model.id)
        judges += *second;
    return judges;
}

QStringList judgeEstimateLines(const Runs::RunPlan &plan, const QList<Runs::Answer> &done)
{
    if (!Runs::needsJudge(plan))
        return {};
    if (plan.settings.judges.isEmpty())
        return {JudgeBox::tr("Some prompts are for a judge model; without one a person has to decide them.")};
    const Runs::RunEstimate estimate = Runs::estimateJudging(plan, {}, done);
    const QString cost = estimate.unpricedModels.isEmpty()
        ? JudgeBox::tr("about %1 (%2 to %3)")
              .arg(Reports::dollars(std::optional(estimate.costExpected)),
                  Reports::dollars(std::optional(estimate.costLow)),
                  Reports::dollars(std::optional(estimate.costHigh)))
        : JudgeBox::tr("of unknown cost");
    QStringList lines{
        JudgeBox::tr("To %1: %n requests, %2 of them to test the judge", nullptr, estimate.requests)
            .arg(Runs::judgeNames(plan).join(QStringLiteral(", ")))
            .arg(Runs::canaryRequests(plan, done))
        + QStringLiteral(" · ") + cost};
    if (Runs::judgesOwnFamily(plan))
        lines += JudgeBox::tr("A judge is of the same family as a chosen model, which it may prefer.");
    return lines;
}

} // namespace Pennybench::Desktop
