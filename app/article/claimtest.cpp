#include "app/article/claimtest.h"

#include "app/article/partdraft.h"

#include <algorithm>

namespace Pennybench::Article {

namespace {

QList<PartResult> decideParts(const QList<PartDraft> &drafts)
{
    QList<double> pValues;
    for (const PartDraft &draft : drafts) {
        if (draft.interval && draft.result.part.counts)
            pValues += draft.pValue;
    }
    const QList<double> levels = Statistics::holmLevels(pValues);
    QList<PartResult> results;
    qsizetype next = 0;
    for (const PartDraft &draft : drafts) {
        const bool isCompared = draft.interval && draft.result.part.counts;
        results += decided(draft, isCompared ? levels.at(next++) : 0.95);
    }
    return results;
}

ClaimVerdict sumOf(const QList<PartResult> &parts)
{
    bool isOpen = true;
    for (const PartResult &result : parts) {
        if (!result.part.counts)
            continue;
        if (result.verdict == ClaimVerdict::NotSupported)
            return ClaimVerdict::NotSupported;
        isOpen = false;
    }
    const bool hasOpen = std::any_of(parts.begin(), parts.end(), [](const PartResult &result) {
        return result.part.counts && result.verdict == ClaimVerdict::NotEnoughEvidence;
    });
    return isOpen || hasOpen ? ClaimVerdict::NotEnoughEvidence : ClaimVerdict::Supported;
}

/// Prompts of several categories add up; any of them helps a part about all prompts.
Needs needsOf(const QList<PartResult> &parts)
{
    Needs needs;
    QMap<QString, int> byCategory;
    for (const PartResult &result : parts) {
        if (!result.part.counts)
            continue;
        int &prompts = byCategory[result.part.category];
        prompts = std::max(prompts, result.needs.prompts);
        needs.trials = std::max(needs.trials, result.needs.trials);
        for (const QString &role : result.needs.roles) {
            if (!needs.roles.contains(role))
                needs.roles += role;
        }
    }
    const int ofAny = byCategory.take(QString());
    for (const int prompts : std::as_const(byCategory))
        needs.prompts += prompts;
    needs.prompts = std::max(needs.prompts, ofAny);
    return needs;
}

ClaimResult testClaim(
    const Claim &claim, const AnswerTable &table, const Casting &casting, const ArticleData &data)
{
    QList<PartDraft> drafts;
    for (const ClaimPart &part : claim.parts)
        drafts += draftOf(part, table, casting, data);
    ClaimResult result{.claim = claim, .parts = decideParts(drafts)};
    result.verdict = sumOf(result.parts);
    if (result.verdict == ClaimVerdict::NotEnoughEvidence)
        result.needs = needsOf(result.parts);
    for (const PartResult &part : std::as_const(result.parts))
        result.simulated = result.simulated || part.simulated;
    for (const QString &id : claim.published) {
        if (const Fact *fact = data.fact(id))
            result.published += *fact;
    }
    return result;
}

} // namespace

QString toText(ClaimVerdict verdict)
{
    switch (verdict) {
    case ClaimVerdict::Supported:
        return QStringLiteral("supported");
    case ClaimVerdict::NotSupported:
        return QStringLiteral("not_supported");
    case ClaimVerdict::NotEnoughEvidence:
        return QStringLiteral("not_enough_evidence");
    }
    Q_UNREACHABLE();
}

QList<ClaimResult> testClaims(
    const QList<Claim> &claims, const AnswerTable &table, const Casting &casting, const ArticleData &data)
{
    QList<ClaimResult> results;
    for (const Claim &claim : claims)
        results += testClaim(claim, table, casting, data);
    return results;
}

} // namespace Pennybench::Article
