#include "app/scoring/maths/reading/expression.h"
#include "app/scoring/maths/reading/workbudget.h"
#include "app/scoring/maths/values/values.h"

#include <algorithm>
#include <iterator>

namespace Pennybench::Scoring {

namespace {

bool isMatrix(const ExpressionPtr &node)
{
    return node->kind == Kind::Matrix;
}

std::size_t rowsOf(const Expression &matrix)
{
    return matrix.parts.size() / matrix.columns;
}

ExpressionPtr makeMatrix(std::vector<ExpressionPtr> parts, std::size_t columns)
{
    const auto matrix = makeNode(Kind::Matrix, std::move(parts));
    matrix->columns = columns;
    return matrix;
}

/// The node with every part changed.
template <typename Change>
ExpressionPtr eachPart(const ExpressionPtr &node, const Change &change)
{
    auto copy = std::make_shared<Expression>(*node);
    for (ExpressionPtr &part : copy->parts)
        part = change(part);
    return copy;
}

/// Parts of products are shared; counted one by one they can be exponentially many, which ends the work here.
void spendOnEveryNode(const ExpressionPtr &node, WorkBudget &budget)
{
    budget.spend();
    for (const ExpressionPtr &part : node->parts) {
        if (part)
            spendOnEveryNode(part, budget);
    }
}

/// [[1,2],[3,4]]; null for brackets of different lengths.
ExpressionPtr matrixOfBrackets(const ExpressionPtr &node)
{
    std::vector<ExpressionPtr> cells;
    const std::size_t columns = node->parts.front()->parts.size();
    for (const ExpressionPtr &row : node->parts) {
        if (row->kind != Kind::Bracket || row->parts.size() != columns || columns == 0)
            return nullptr;
        cells.insert(cells.end(), row->parts.begin(), row->parts.end());
    }
    return makeMatrix(std::move(cells), columns);
}

ExpressionPtr productOfMatrices(const ExpressionPtr &a, const ExpressionPtr &b, WorkBudget &budget)
{
    if (a->columns != rowsOf(*b))
        return nullptr;
    std::vector<ExpressionPtr> cells;
    for (std::size_t cell = 0; cell < rowsOf(*a) * b->columns; ++cell) {
        std::vector<ExpressionPtr> terms;
        for (std::size_t k = 0; k < a->columns; ++k) {
            budget.spend();
            terms.push_back(makeNode(Kind::Multiply,
                {a->parts[cell / b->columns * a->columns + k],
                    b->parts[k * b->columns + cell % b->columns]}));
        }
        cells.push_back(makeNode(Kind::Add, std::move(terms)));
    }
    return makeMatrix(std::move(cells), b->columns);
}

/// The matrix whose cells are the node with the cells of its matrices in their places.
ExpressionPtr cellByCell(const Expression &node, const ExpressionPtr &shape)
{
    std::vector<ExpressionPtr> cells;
    for (std::size_t i = 0; i < shape->parts.size(); ++i) {
        std::vector<ExpressionPtr> parts = node.parts;
        for (ExpressionPtr &part : parts)
            part = isMatrix(part) ? part->parts[i] : part;
        cells.push_back(makeNode(node.kind, std::move(parts)));
    }
    return makeMatrix(std::move(cells), shape->columns);
}

ExpressionPtr productOf(const ExpressionPtr &node, WorkBudget &budget)
{
    std::vector<ExpressionPtr> factors;
    ExpressionPtr matrix;
    for (const ExpressionPtr &part : node->parts) {
        if (!isMatrix(part))
            factors.push_back(part);
        else
            matrix = matrix ? productOfMatrices(matrix, part, budget) : part;
        if (isMatrix(part) && !matrix)
            return nullptr;
        if (matrix)
            spendOnEveryNode(matrix, budget);
    }
    if (!matrix || factors.empty())
        return matrix;
    factors.push_back(matrix);
    return cellByCell(*makeNode(Kind::Multiply, std::move(factors)), matrix);
}

ExpressionPtr transposed(const ExpressionPtr &matrix)
{
    const std::size_t rows = rowsOf(*matrix);
    std::vector<ExpressionPtr> cells;
    for (std::size_t cell = 0; cell < matrix->parts.size(); ++cell)
        cells.push_back(matrix->parts[cell % rows * matrix->columns + cell / rows]);
    return makeMatrix(std::move(cells), rows);
}

/// By the first row; up to 4 by 4, else null.
ExpressionPtr determinant(const ExpressionPtr &matrix, WorkBudget &budget)
{
    const std::size_t size = matrix->columns;
    budget.spend(4);
    if (rowsOf(*matrix) != size || size > 4)
        return nullptr;
    if (size == 1)
        return matrix->parts.front();
    std::vector<ExpressionPtr> terms;
    for (std::size_t left = 0; left < size; ++left) {
        std::vector<ExpressionPtr> minor;
        for (std::size_t i = size; i < matrix->parts.size(); ++i) {
            if (i % size != left)
                minor.push_back(matrix->parts[i]);
        }
        const ExpressionPtr term = makeNode(Kind::Multiply,
            {matrix->parts[left], determinant(makeMatrix(std::move(minor), size - 1), budget)});
        terms.push_back(left % 2 == 0 ? term : makeNode(Kind::Negate, {term}));
    }
    return makeNode(Kind::Add, std::move(terms));
}

/// Null for what stays as it is.
ExpressionPtr workedOut(const ExpressionPtr &node, WorkBudget &budget)
{
    const ExpressionPtr &first = node->parts.front();
    if (node->kind == Kind::Multiply)
        return productOf(node, budget);
    if (node->kind == Kind::Bracket && first->kind == Kind::Bracket)
        return matrixOfBrackets(node);
    if (!first || !isMatrix(first))
        return nullptr;
    const auto fits = [&](const ExpressionPtr &part) {
        return isMatrix(part) && part->columns == first->columns && part->parts.size() == first->parts.size();
    };
    if ((node->kind == Kind::Add && std::all_of(node->parts.begin(), node->parts.end(), fits))
        || node->kind == Kind::Negate || (node->kind == Kind::Divide && !isMatrix(node->parts[1])))
        return cellByCell(*node, first);
    if (node->kind != Kind::Call)
        return nullptr;
    return node->name == u"transpose"                  ? transposed(first)
        : node->name == u"det" || node->name == u"abs" ? determinant(first, budget)
                                                       : nullptr;
}

/// Works out what is said about matrices: [[1,2],[3,4]] becomes a matrix; sums, products with numbers and
/// matrices, transposes become one matrix; determinants an expression. All else stays as it is.
ExpressionPtr withMatricesWorkedOut(const ExpressionPtr &node, WorkBudget &budget)
{
    const auto concernsMatrices = [](const Expression &part) {
        return part.kind == Kind::Matrix
            || (part.kind == Kind::Bracket && !part.parts.empty()
                && part.parts.front()->kind == Kind::Bracket);
    };
    if (!anyNode(node, concernsMatrices))
        return node;
    budget.spend();
    const ExpressionPtr copy =
        eachPart(node, [&](const ExpressionPtr &part) { return withMatricesWorkedOut(part, budget); });
    const ExpressionPtr result = workedOut(copy, budget);
    if (result)
        spendOnEveryNode(result, budget);
    return result ? result : copy;
}

bool holdsPlusMinus(const ExpressionPtr &node)
{
    return anyNode(node, [](const Expression &part) { return part.kind == Kind::PlusMinus; });
}

ExpressionPtr withSigns(const ExpressionPtr &node, bool upper)
{
    if (!holdsPlusMinus(node))
        return node;
    const ExpressionPtr chosen =
        eachPart(node, [upper](const ExpressionPtr &part) { return withSigns(part, upper); });
    if (node->kind != Kind::PlusMinus)
        return chosen;
    const bool plus = (node->name == u"pm") == upper;
    const ExpressionPtr term = plus ? chosen->parts[1] : makeNode(Kind::Negate, {chosen->parts[1]});
    return chosen->parts[0] ? makeNode(Kind::Add, {chosen->parts[0], term}) : term;
}

/// x = a ± b is a list of two equations; (x, ±y) is one of two tuples.
ExpressionPtr asListOfValues(const ExpressionPtr &node)
{
    if (!holdsPlusMinus(node))
        return node;
    std::vector<ExpressionPtr> values;
    const bool collection = node->kind == Kind::List || node->kind == Kind::Set;
    for (const ExpressionPtr &part : collection ? node->parts : std::vector{node}) {
        values.push_back(withSigns(part, true));
        if (holdsPlusMinus(part))
            values.push_back(withSigns(part, false));
    }
    return makeNode(node->kind == Kind::Set ? Kind::Set : Kind::List, std::move(values));
}

/// Sets that stand within others, as in R \ {±1}, hold both values.
ExpressionPtr withInnerSetsExpanded(const ExpressionPtr &node)
{
    if (!holdsPlusMinus(node))
        return node;
    return node->kind == Kind::Set ? asListOfValues(node) : eachPart(node, withInnerSetsExpanded);
}

/// "k ∈ Z" says what a letter is and is not part of the answer.
bool isDomain(const ExpressionPtr &node)
{
    return node->kind == Kind::Relation && node->relations.size() == 1 && node->relations[0] == Relation::In
        && node->parts[1]->kind == Kind::Constant && node->parts[0]->kind == Kind::Symbol;
}

ExpressionPtr withoutDomains(const ExpressionPtr &node)
{
    if (node->kind != Kind::List)
        return node;
    std::vector<ExpressionPtr> kept;
    std::copy_if(node->parts.begin(), node->parts.end(), std::back_inserter(kept),
        [](const ExpressionPtr &part) { return !isDomain(part); });
    if (kept.empty() || kept.size() == node->parts.size())
        return node;
    return joined(Kind::List, std::move(kept), node->name);
}

/// "M(4; -1)" is the point, named.
ExpressionPtr withoutPointNames(const ExpressionPtr &node)
{
    const bool named = node->kind == Kind::Multiply && node->parts.size() == 2
        && node->parts[0]->kind == Kind::Symbol && node->parts[0]->name.size() == 1
        && node->parts[0]->name.front().isUpper() && node->parts[1]->kind == Kind::Tuple;
    if (named)
        return node->parts[1];
    if (node->kind != Kind::List)
        return node;
    return eachPart(node, withoutPointNames);
}

} // namespace

ExpressionPtr settled(const ExpressionPtr &node, WorkBudget &budget)
{
    const ExpressionPtr expanded = asListOfValues(withInnerSetsExpanded(withMatricesWorkedOut(node, budget)));
    return withoutPointNames(withoutDomains(expanded));
}

} // namespace Pennybench::Scoring
