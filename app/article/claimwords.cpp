#include "app/article/claimwords.h"

#include "app/article/articlemessages.h"
#include "app/article/figuretext.h"

#include <algorithm>

namespace Pennybench::Article {

namespace {

QString nameAt(const AnswerTable &table, int contestant)
{
    return contestant >= 0 ? table.contestants().at(contestant).name : QString();
}

/// The arguments of what was found, as articlemessages.h numbers them.
QList<Message> figuresOf(const PartResult &result, const AnswerTable &table, QString (*text)(double))
{
    const Evidence &evidence = result.evidence;
    return {nameAt(table, result.contestant), text(evidence.value.value_or(0)),
        text(evidence.low.value_or(0)), text(evidence.high.value_or(0)), QString::number(evidence.n),
        nameAt(table, result.other)};
}

const MessageText &foundText(const PartResult &result)
{
    switch (result.part.kind) {
    case ClaimKind::CostRatio:
        return ArticleMessages::costBeside;
    case ClaimKind::Steady:
        return result.other >= 0 ? ArticleMessages::spreadBesideOne : ArticleMessages::spreadBeside;
    default:
        return result.other >= 0 ? ArticleMessages::overAnother : ArticleMessages::overTheMiddle;
    }
}

Message costTest(const ClaimPart &part, const Casting &casting)
{
    if (part.kind == ClaimKind::CostRatio && part.low == 0) {
        const Message other = part.other.isEmpty() ? Message(ArticleMessages::nextCheapest)
                                                   : Message(casting.roleName(part.other));
        return Message(part.per == CostPer::Correct ? ArticleMessages::testsCheaperPerCorrect
                                                    : ArticleMessages::testsCheaperPerAnswer,
            {QString::number(part.high, 'g', 3), other});
    }
    const QList<Message> range{ratioText(part.low), ratioText(part.high)};
    if (part.kind == ClaimKind::ListPrice)
        return Message(ArticleMessages::testsListPrice, range);
    return Message(part.per == CostPer::Correct ? ArticleMessages::testsCostPerCorrect
                                                : ArticleMessages::testsCostPerAnswer,
        range);
}

} // namespace

Message titleOf(const Claim &claim, const Casting &casting)
{
    if (!claim.title.isEmpty() || claim.parts.size() != 1)
        return claim.title.isEmpty() ? Message(claim.id) : claim.title;
    const ClaimPart &part = claim.parts.first();
    const Message model(casting.roleName(part.model));
    const Message test = testWords(part, casting);
    return part.category.isEmpty()
        ? Message(ArticleMessages::ownClaim, {model, test})
        : Message(ArticleMessages::ownClaimAt, {model, test, ArticleMessages::categoryName(part.category)});
}

Message testWords(const ClaimPart &part, const Casting &casting)
{
    const QList<Message> margin{plainPoints(part.margin), casting.roleName(part.other)};
    const QList<Message> trials{QString::number(part.trials), casting.roleName(part.other)};
    switch (part.kind) {
    case ClaimKind::Better:
        return Message(ArticleMessages::testsBetter, margin);
    case ClaimKind::Par:
        return Message(
            part.other.isEmpty() ? ArticleMessages::testsPar : ArticleMessages::testsParWith, margin);
    case ClaimKind::Strong:
        return Message(ArticleMessages::testsStrong, margin);
    case ClaimKind::Steady:
        return Message(
            part.other.isEmpty() ? ArticleMessages::testsSteady : ArticleMessages::testsSteadier, trials);
    case ClaimKind::CostRatio:
    case ClaimKind::ListPrice:
        return costTest(part, casting);
    case ClaimKind::Open:
        return Message(part.open ? ArticleMessages::testsOpen : ArticleMessages::testsClosed);
    case ClaimKind::Understated:
        return Message(ArticleMessages::testsUnderstated);
    }
    Q_UNREACHABLE();
}

Message foundWords(const PartResult &result, const AnswerTable &table, const Casting &casting)
{
    if (!result.why.isEmpty())
        return result.why;
    switch (result.part.kind) {
    case ClaimKind::ListPrice:
        return Message(ArticleMessages::listPriceBeside,
            {ratioText(result.evidence.value.value_or(0)), casting.roleName(result.part.other)});
    case ClaimKind::Open: {
        const bool isOpen = (result.verdict == ClaimVerdict::Supported) == result.part.open;
        return Message(isOpen ? ArticleMessages::testsOpen : ArticleMessages::testsClosed);
    }
    case ClaimKind::Understated:
        return Message(ArticleMessages::estimatesAboveAnnounced,
            {ratioText(result.evidence.low.value_or(0)), ratioText(result.evidence.high.value_or(0))});
    case ClaimKind::CostRatio:
        return Message(foundText(result), figuresOf(result, table, ratioText));
    default:
        return Message(foundText(result), figuresOf(result, table, signedPoints));
    }
}

Message neverChangedWords(const Statistics::Interval &share)
{
    const auto percent = [](double value) { return QString::number(qRound(value * 100)); };
    return Message(
        ArticleMessages::neverChanged, {percent(share.estimate), percent(share.low), percent(share.high)});
}

QList<Message> needsWords(const PartResult &result)
{
    QList<Message> words;
    if (result.needs.trials > 0)
        words += Message(ArticleMessages::moreTrials, {QString::number(result.needs.trials)});
    if (result.needs.prompts > 0 && result.needs.roles.isEmpty()) {
        const QString number = aboutText(result.needs.prompts);
        words += result.part.category.isEmpty()
            ? Message(ArticleMessages::morePrompts, {number})
            : Message(ArticleMessages::morePromptsOf,
                {number, ArticleMessages::categoryName(result.part.category)});
    }
    return words;
}

Message verdictWords(ClaimVerdict verdict)
{
    switch (verdict) {
    case ClaimVerdict::Supported:
        return Message(ArticleMessages::supported);
    case ClaimVerdict::NotSupported:
        return Message(ArticleMessages::notSupported);
    case ClaimVerdict::NotEnoughEvidence:
        return Message(ArticleMessages::notEnough);
    }
    Q_UNREACHABLE();
}

Message lessonOf(const Claim &claim)
{
    const bool comparesListPrices = std::any_of(claim.parts.begin(), claim.parts.end(),
        [](const ClaimPart &part) { return part.kind == ClaimKind::ListPrice; });
    return comparesListPrices ? Message(ArticleMessages::priceAndCostDiffer) : Message();
}

} // namespace Pennybench::Article
