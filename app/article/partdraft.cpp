#include "app/article/partdraft.h"

#include "app/article/articlemessages.h"
#include "app/article/factparts.h"

#include <cmath>

namespace Pennybench::Article {

namespace {

/// How many prompts of a kind to begin with where there is none.
constexpr int firstLook = 24;
constexpr double unbounded = std::numeric_limits<double>::infinity();

/// Who is compared with whom on which prompts.
struct Scene {
    const AnswerTable &table;
    QList<int> prompts;
    QList<int> others;
};

void setRegion(PartDraft &draft)
{
    const ClaimPart &part = draft.result.part;
    draft.isRatio = part.kind == ClaimKind::CostRatio || part.kind == ClaimKind::ListPrice;
    draft.low = draft.isRatio ? part.low : part.kind == ClaimKind::Par ? -part.margin : part.margin;
    draft.high = draft.isRatio ? part.high : unbounded;
    if (part.kind == ClaimKind::Steady) {
        draft.low = -unbounded;
        draft.high = -part.margin;
    }
}

bool isInside(const PartDraft &draft, double value)
{
    return value > draft.low && value < draft.high;
}

/// The bound that the value has to keep clear of.
template <typename PValue>
double pBesideBounds(const PartDraft &draft, double value, const PValue &pValue)
{
    const bool isClaimed = isInside(draft, value);
    double p = 0;
    if (std::isfinite(draft.low) && (isClaimed || value <= draft.low))
        p = std::max(p, pValue(draft.low));
    if (std::isfinite(draft.high) && (isClaimed || value >= draft.high))
        p = std::max(p, pValue(draft.high));
    return p;
}

void lack(PartDraft &draft, const Message &why, int prompts)
{
    draft.result.why = why;
    draft.result.needs.prompts = std::max(1, prompts);
}

void lackPrompts(PartDraft &draft, const Scene &scene, int n)
{
    if (scene.prompts.isEmpty())
        lack(draft, Message(ArticleMessages::noPrompts), firstLook);
    else
        lack(draft,
            Message(ArticleMessages::tooFewPrompts, {QString::number(n), QString::number(fewestPrompts())}),
            fewestPrompts() - n);
}

void setDifference(PartDraft &draft, const Scene &scene, const Statistics::PairedTest &test)
{
    Evidence &evidence = draft.result.evidence;
    evidence.n = test.n();
    if (test.n() > 0)
        evidence.value = test.estimate();
    if (test.n() < fewestPrompts()) {
        lackPrompts(draft, scene, test.n());
        return;
    }
    draft.interval = [test](double level) { return test.interval(level); };
    draft.pValue = pBesideBounds(draft, test.estimate(), [&](double bound) { return test.pValue(bound); });
}

void setRounds(PartDraft &draft, double value, int n, const QList<double> &rounds)
{
    const Statistics::RoundsTest test(value, rounds);
    draft.result.evidence.value = value;
    draft.result.evidence.n = n;
    draft.interval = [test](double level) { return test.interval(level); };
    draft.pValue = pBesideBounds(draft, value, [&](double bound) { return test.pValue(bound); });
}

void setSpread(PartDraft &draft, const Scene &scene)
{
    const int trials = draft.result.part.trials;
    const Spread spread =
        spreadBeside(scene.table, draft.result.contestant, scene.others, scene.prompts, trials);
    const auto n = static_cast<int>(spread.prompts.size());
    draft.result.evidence.n = n;
    if (n >= fewestPrompts()) {
        draft.result.neverChanged = spread.neverChanged;
        setRounds(draft, spread.difference, n, spread.rounds);
        return;
    }
    const int missing = std::max(0, trials - scene.table.trials());
    if (missing > 0)
        draft.result.why = Message(
            ArticleMessages::tooFewTrials, {QString::number(scene.table.trials()), QString::number(trials)});
    else
        lackPrompts(draft, scene, n);
    draft.result.needs = {
        .prompts = std::max(0, fewestPrompts() - static_cast<int>(scene.prompts.size())), .trials = missing};
    if (draft.result.needs.isEmpty())
        draft.result.needs.trials = 1;
}

void setCost(PartDraft &draft, const Scene &scene)
{
    PartResult &result = draft.result;
    const bool perCorrect = result.part.per == CostPer::Correct;
    if (result.other < 0) {
        lack(draft, Message(ArticleMessages::noCost), fewestPrompts());
        return;
    }
    const CostRatio ratio = perCorrect
        ? costPerCorrectRatio(scene.table, result.contestant, result.other, scene.prompts)
        : costPerAnswerRatio(scene.table, result.contestant, result.other, scene.prompts);
    result.evidence.n = ratio.n;
    if (ratio.value && ratio.n >= fewestPrompts()) {
        setRounds(draft, *ratio.value, ratio.n, ratio.rounds);
        return;
    }
    result.evidence.value = ratio.value;
    if (ratio.n > 0 && ratio.n < fewestPrompts())
        lackPrompts(draft, scene, ratio.n);
    else
        lack(draft, Message(ArticleMessages::noCost), fewestPrompts());
}

void setFigure(PartDraft &draft, const Scene &scene)
{
    PartResult &result = draft.result;
    switch (result.part.kind) {
    case ClaimKind::Strong:
        setDifference(
            draft, scene, againstTheMiddle(scene.table, result.contestant, scene.others, scene.prompts));
        return;
    case ClaimKind::Par:
        if (result.other < 0)
            result.other = bestOf(scene.table, scene.others, scene.prompts);
        if (result.other < 0) {
            lackPrompts(draft, scene, 0);
            return;
        }
        [[fallthrough]];
    case ClaimKind::Better:
        setDifference(draft, scene, againstOne(scene.table, result.contestant, result.other, scene.prompts));
        return;
    case ClaimKind::Steady:
        setSpread(draft, scene);
        return;
    case ClaimKind::CostRatio:
        if (result.other < 0)
            result.other = cheapestOf(scene.table, scene.others, scene.prompts);
        setCost(draft, scene);
        return;
    case ClaimKind::ListPrice:
    case ClaimKind::Open:
    case ClaimKind::Understated:
        return;
    }
}

/// Whether everybody is there whom the part names.
bool castPart(PartDraft &draft, const Scene &scene, const Casting &casting)
{
    PartResult &result = draft.result;
    const ClaimPart &part = result.part;
    result.contestant = casting.contestant(part.model);
    result.other = part.other.isEmpty() ? -1 : casting.contestant(part.other);
    if (result.contestant < 0)
        result.needs.roles += part.model;
    if (!part.other.isEmpty() && result.other < 0)
        result.needs.roles += part.other;
    if (result.needs.roles.isEmpty())
        return true;
    const int prompts = static_cast<int>(scene.prompts.size());
    lack(draft, Message(ArticleMessages::nobodyPlays, {result.needs.roles.first()}),
        prompts > 0 ? prompts : firstLook);
    return false;
}

/// How far the value is from where the interval would have to end, on the scale of the part.
double distanceToBound(const PartDraft &draft, double value)
{
    const auto scaled = [&](double x) { return draft.isRatio ? std::log(x) : x; };
    const double toLow = std::isfinite(draft.low) ? std::abs(scaled(value) - scaled(draft.low)) : unbounded;
    const double toHigh =
        std::isfinite(draft.high) ? std::abs(scaled(value) - scaled(draft.high)) : unbounded;
    return std::min(toLow, toHigh);
}

int promptsMissing(const PartDraft &draft, const Statistics::Interval &interval, double level)
{
    const int n = draft.result.evidence.n;
    const double half = draft.isRatio ? (std::log(interval.high) - std::log(interval.low)) / 2
                                      : (interval.high - interval.low) / 2;
    const auto total = Statistics::promptsToClear(n, half, distanceToBound(draft, interval.estimate), level);
    // A value that lies on the bound is decided by no number: as many again are asked first.
    return total ? std::max(1, *total - n) : n;
}

} // namespace

PartDraft draftOf(
    const ClaimPart &part, const AnswerTable &table, const Casting &casting, const ArticleData &data)
{
    PartDraft draft{.result = {.part = part}};
    if (isDecidedByFacts(part.kind)) {
        draft.result = factPart(part, data);
        return draft;
    }
    setRegion(draft);
    Scene scene{.table = table, .prompts = table.promptsIn(part.category)};
    if (!castPart(draft, scene, casting))
        return draft;
    PartResult &result = draft.result;
    scene.others = result.other >= 0 ? QList<int>{result.other} : casting.othersOf(result.contestant);
    result.simulated = table.contestants().at(result.contestant).simulated;
    for (const int other : std::as_const(scene.others))
        result.simulated = result.simulated || table.contestants().at(other).simulated;
    scene.others.removeAll(result.contestant);
    if (scene.others.isEmpty()) {
        lack(draft, Message(ArticleMessages::noOthers, {table.contestants().at(result.contestant).name}),
            scene.prompts.isEmpty() ? firstLook : static_cast<int>(scene.prompts.size()));
        return draft;
    }
    setFigure(draft, scene);
    return draft;
}

PartResult decided(const PartDraft &draft, double level)
{
    PartResult result = draft.result;
    const auto interval = draft.interval ? draft.interval(level) : std::nullopt;
    if (!interval)
        return result;
    result.evidence.low = interval->low;
    result.evidence.high = interval->high;
    result.evidence.level = level;
    const bool isInsideBounds = draft.isRatio ? interval->low >= draft.low && interval->high <= draft.high
                                              : interval->low > draft.low && interval->high < draft.high;
    if (isInsideBounds)
        result.verdict = ClaimVerdict::Supported;
    else if (interval->high < draft.low || interval->low > draft.high)
        result.verdict = ClaimVerdict::NotSupported;
    else
        result.needs.prompts = promptsMissing(draft, *interval, level);
    return result;
}

} // namespace Pennybench::Article
