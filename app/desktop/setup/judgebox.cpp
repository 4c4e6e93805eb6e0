#include "app/desktop/setup/judgebox.h"

#include "app/desktop/common/wording.h"
#include "app/reports/numbertext.h"
#include "app/runs/judgingtasks.h"
#include "widgets/eachlanguage.h"

#include <QSignalBlocker>

#include <algorithm>

namespace Pennybench::Desktop {

JudgeBox::JudgeBox(DesktopServices &services, QWidget *parent)
    : QComboBox(parent)
    , m_services(services)
{
    setObjectName(QStringLiteral("judge"));
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
        addItem(tr("none: people decide"), QString());
        for (const Models::ModelEntry &model : m_services.catalogue.models()) {
            const Models::ProviderEntry *provider = m_services.catalogue.provider(model.provider);
            const bool canBeAsked = provider && !model.isRetiredOn(m_services.clock.utcNow().date());
            if (canBeAsked)
                addItem(tr("%1 (%2)").arg(shortModelName(model), provider->name), model.id);
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

QStringList judgeEstimateLines(const Runs::RunPlan &plan, const QList<Runs::Answer> &done)
{
    if (!Runs::needsJudge(plan))
        return {};
    if (!plan.settings.judge)
        return {JudgeBox::tr("Some prompts are for a judge model; without one a person has to decide them.")};
    const Runs::RunEstimate estimate = Runs::estimateJudging(plan, {}, done);
    const QString cost = estimate.unpricedModels.isEmpty()
        ? JudgeBox::tr("about %1 (%2 to %3)")
              .arg(Reports::dollars(std::optional(estimate.costExpected)),
                  Reports::dollars(std::optional(estimate.costLow)),
                  Reports::dollars(std::optional(estimate.costHigh)))
        : JudgeBox::tr("of unknown cost");
    QStringList lines{JudgeBox::tr("and to the judge %n requests", nullptr, estimate.requests)
        + QStringLiteral(" · ") + cost};
    if (Runs::judgesOwnFamily(plan))
        lines += JudgeBox::tr("The judge is of the same family as a chosen model, which it may prefer.");
    return lines;
}

} // namespace Pennybench::Desktop
