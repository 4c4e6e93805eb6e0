#include "app/scoring/maths/extraction/answerlabel.h"

#include <QStringList>

#include <algorithm>

namespace Pennybench::Scoring {

namespace {

bool allParts(const ExpressionPtr &node, bool (*condition)(const ExpressionPtr &))
{
    return !node->parts.empty() && std::all_of(node->parts.begin(), node->parts.end(), condition);
}

bool isCapital(const ExpressionPtr &node)
{
    return node->kind == Kind::Symbol && node->name.front().isUpper();
}

/// AB, ABC, |AB|, ∠ABC, P(A), triangle ABC.
bool isNamedObject(const ExpressionPtr &node)
{
    if (node->kind == Kind::Call && node->name == u"abs")
        return isNamedObject(node->parts.front());
    if (node->kind != Kind::Multiply)
        return false;
    const ExpressionPtr &first = node->parts.front();
    if (first->kind == Kind::Text)
        return true;
    const bool probability =
        isCapital(first) && (first->name == u"P" || first->name == u"E") && node->parts.size() == 2;
    return probability || allParts(node, isCapital);
}

/// The "dy" of dy/dx.
bool isDifferential(const ExpressionPtr &node)
{
    return node->kind == Kind::Multiply && node->parts.size() == 2
        && allParts(node, [](const ExpressionPtr &part) { return part->kind == Kind::Symbol; })
        && node->parts.front()->name == u"d";
}

bool hasVariables(const ExpressionPtr &node)
{
    return !variablesOf(node).isEmpty();
}

std::vector<ExpressionPtr> valuesOfChain(const Expression &chain, std::size_t first)
{
    std::size_t lastExact = first;
    while (lastExact + 1 < chain.parts.size() && chain.relations[lastExact] == Relation::Equal)
        ++lastExact;
    std::vector<ExpressionPtr> values{chain.parts[lastExact]};
    if (chain.parts.back() != values.front())
        values.push_back(chain.parts.back());
    return values;
}

} // namespace

bool isLabel(const ExpressionPtr &node)
{
    if (!node)
        return false;
    switch (node->kind) {
    case Kind::Symbol:
    case Kind::Text:
        return true;
    case Kind::Constant: // "i = 3" and "e = 2" name a variable
        return node->name == u"i" || node->name == u"e"
            || (node->name.size() == 1 && node->name.front().isUpper());
    case Kind::Call: {
        const bool plainFunction = allParts(
            node, [](const ExpressionPtr &part) { return part->kind == Kind::Symbol || isNumber(part); });
        return (plainFunction && hasVariables(node)) || isNamedObject(node)
            || (node->name.size() == 1 && plainFunction);
    }
    case Kind::Tuple:
    case Kind::Ratio:
        return allParts(node, isLabel);
    case Kind::Divide:
        return (isLabel(node->parts[0]) && isLabel(node->parts[1]))
            || (isDifferential(node->parts[0]) && isDifferential(node->parts[1]));
    case Kind::Multiply:
        return isNamedObject(node);
    case Kind::Quantity:
        return node->parts[0]->kind == Kind::Text;
    default:
        return false;
    }
}

std::optional<LabelledAnswer> labelledAnswer(const ExpressionPtr &relation)
{
    if (!relation || relation->kind != Kind::Relation)
        return std::nullopt;
    const auto allowed = [](Relation sign) {
        return sign == Relation::Equal || sign == Relation::Approximately || sign == Relation::In;
    };
    if (!std::all_of(relation->relations.begin(), relation->relations.end(), allowed))
        return std::nullopt;
    const bool named = isLabel(relation->parts[0]);
    if (relation->relations[0] == Relation::In && !named)
        return std::nullopt;
    if (relation->relations[0] == Relation::In)
        return LabelledAnswer{relation->parts[0], {relation->parts[1]}};
    if (named)
        return LabelledAnswer{relation->parts[0], valuesOfChain(*relation, 1)};
    if (relation->parts.size() == 2 && isLabel(relation->parts[1]) && relation->parts[1]->kind != Kind::Text
        && !hasVariables(relation->parts[0]))
        return LabelledAnswer{relation->parts[1], {relation->parts[0]}};
    const bool computation = relation->parts.size() > 2 || !anyNode(relation, [](const Expression &node) {
        return node.kind == Kind::Symbol || node.kind == Kind::Text;
    });
    const bool rounding = relation->relations[0] == Relation::Approximately;
    if (computation || rounding)
        return LabelledAnswer{nullptr, valuesOfChain(*relation, 0)};
    return std::nullopt;
}

} // namespace Pennybench::Scoring
