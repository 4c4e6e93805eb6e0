#include "app/scoring/maths/reading/expression.h"
#include "app/scoring/maths/reading/workbudget.h"
#include "app/scoring/maths/values/values.h"

#include <algorithm>
#include <iterator>

namespace Pennybench::Scoring {

namespace {

bool concernsMatrices(const Expression &node)
{
    return node.kind == Kind::Matrix
        || (node.kind == Kind::Bracket && !node.parts.empty() && node.parts.front()->kind == Kind::Bracket);
}

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
    auto node = std::make_shared<Expression>();
    node->kind = Kind::Matrix;
    node->parts = std::move(parts);
    node->columns = columns;
    return node;
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

template <typename Change>
ExpressionPtr eachCell(const ExpressionPtr &matrix, const Change &change)
{
    std::vector<ExpressionPtr> cells;
    for (std::size_t i = 0; i < matrix->parts.size(); ++i)
        cells.push_back(change(matrix->parts[i], i));
    return makeMatrix(std::move(cells), matrix->columns);
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
    for (std::size_t row = 0; row < rowsOf(*a); ++row) {
        for (std::size_t column = 0; column < b->columns; ++column) {
            std::vector<ExpressionPtr> terms;
            for (std::size_t k = 0; k < a->columns; ++k) {
                budget.spend();
                terms.push_back(makeNode(
                    Kind::Multiply, {a->parts[row * a->columns + k], b->parts[k * b->columns + column]}));
            }
            cells.push_back(makeNode(Kind::Add, std::move(terms)));
        }
    }
    return makeMatrix(std::move(cells), b->columns);
}

ExpressionPtr sumOf(const ExpressionPtr &node)
{
    ExpressionPtr sum = node->parts.front();
    for (std::size_t i = 1; i < node->parts.size(); ++i) {
        const ExpressionPtr &part = node->parts[i];
        const bool fits = isMatrix(sum) && isMatrix(part) && sum->columns == part->columns
            && sum->parts.size() == part->parts.size();
        if (!fits)
            return node;
        sum = eachCell(sum, [&](const ExpressionPtr &cell, std::size_t at) {
            return makeNode(Kind::Add, {cell, part->parts[at]});
        });
    }
    return sum;
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
            return node;
        if (matrix)
            spendOnEveryNode(matrix, budget);
    }
    if (!matrix || factors.empty())
        return matrix ? matrix : node;
    const ExpressionPtr scalar = makeNode(Kind::Multiply, std::move(factors));
    return eachCell(matrix, [&](const ExpressionPtr &cell, std::size_t) {
        return makeNode(Kind::Multiply, {scalar, cell});
    });
}

ExpressionPtr transposed(const ExpressionPtr &matrix)
{
    std::vector<ExpressionPtr> cells;
    for (std::size_t column = 0; column < matrix->columns; ++column) {
        for (std::size_t row = 0; row < rowsOf(*matrix); ++row)
            cells.push_back(matrix->parts[row * matrix->columns + column]);
    }
    return makeMatrix(std::move(cells), rowsOf(*matrix));
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

ExpressionPtr workedOut(const ExpressionPtr &node, WorkBudget &budget)
{
    const ExpressionPtr &first = node->parts.front();
    switch (node->kind) {
    case Kind::Bracket: {
        const ExpressionPtr matrix = first && first->kind == Kind::Bracket ? matrixOfBrackets(node) : nullptr;
        return matrix ? matrix : node;
    }
    case Kind::Add:
        return sumOf(node);
    case Kind::Multiply:
        return productOf(node, budget);
    case Kind::Negate:
        return isMatrix(first) ? eachCell(first,
                   [](const ExpressionPtr &cell, std::size_t) { return makeNode(Kind::Negate, {cell}); })
                               : node;
    case Kind::Divide:
        return isMatrix(first) && !isMatrix(node->parts[1]) ? eachCell(first,
                   [&](const ExpressionPtr &cell, std::size_t) {
                       return makeNode(Kind::Divide, {cell, node->parts[1]});
                   })
                                                            : node;
    case Kind::Call: {
        if (!isMatrix(first))
            return node;
        if (node->name == u"transpose")
            return transposed(first);
        const ExpressionPtr value =
            node->name == u"det" || node->name == u"abs" ? determinant(first, budget) : nullptr;
        return value ? value : node;
    }
    default:
        return node;
    }
}

/// Works out what is said about matrices: [[1,2],[3,4]] becomes a matrix; sums, products with numbers and
/// matrices, transposes become one matrix; determinants an expression. All else stays as it is.
ExpressionPtr withMatricesWorkedOut(const ExpressionPtr &node, WorkBudget &budget)
{
    if (!node || node->parts.empty() || !anyNode(node, concernsMatrices))
        return node;
    budget.spend();
    auto copy = std::make_shared<Expression>(*node);
    for (ExpressionPtr &part : copy->parts)
        part = withMatricesWorkedOut(part, budget);
    const ExpressionPtr result = workedOut(copy, budget);
    if (result != copy)
        spendOnEveryNode(result, budget);
    return result;
}

bool isPlusMinus(const Expression &node)
{
    return node.kind == Kind::PlusMinus;
}

ExpressionPtr withSigns(const ExpressionPtr &node, bool upper)
{
    if (!anyNode(node, isPlusMinus))
        return node;
    if (node->kind == Kind::PlusMinus) {
        const bool plus = (node->name == u"pm") == upper;
        const ExpressionPtr right = withSigns(node->parts[1], upper);
        const ExpressionPtr term = plus ? right : makeNode(Kind::Negate, {right});
        return node->parts[0] ? makeNode(Kind::Add, {withSigns(node->parts[0], upper), term}) : term;
    }
    auto copy = std::make_shared<Expression>(*node);
    for (ExpressionPtr &part : copy->parts)
        part = withSigns(part, upper);
    return copy;
}

/// x = a ± b is a list of two equations; (x, ±y) is one of two tuples.
void addValues(std::vector<ExpressionPtr> &values, const ExpressionPtr &node)
{
    if (!anyNode(node, isPlusMinus)) {
        values.push_back(node);
        return;
    }
    values.push_back(withSigns(node, true));
    values.push_back(withSigns(node, false));
}

ExpressionPtr asListOfValues(const ExpressionPtr &node)
{
    if (!anyNode(node, isPlusMinus))
        return node;
    std::vector<ExpressionPtr> values;
    const bool collection = node->kind == Kind::List || node->kind == Kind::Set;
    const std::vector<ExpressionPtr> parts = collection ? node->parts : std::vector<ExpressionPtr>{node};
    for (const ExpressionPtr &part : parts)
        addValues(values, part);
    return makeNode(node->kind == Kind::Set ? Kind::Set : Kind::List, std::move(values));
}

/// Sets that stand within others, as in R \ {±1}, hold both values.
ExpressionPtr withInnerSetsExpanded(const ExpressionPtr &node)
{
    if (!node || !anyNode(node, isPlusMinus))
        return node;
    if (node->kind == Kind::Set)
        return asListOfValues(node);
    auto copy = std::make_shared<Expression>(*node);
    for (ExpressionPtr &part : copy->parts)
        part = withInnerSetsExpanded(part);
    return copy;
}

/// The values that ± and ∓ stand for: one expression with the upper signs and one with the lower. A list of
/// values where the expression is a list. Anything without these signs comes back as it is.
ExpressionPtr withSignsExpanded(const ExpressionPtr &node)
{
    return asListOfValues(withInnerSetsExpanded(node));
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
    return kept.size() == 1 ? kept.front() : makeNode(Kind::List, std::move(kept), node->name);
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
    auto list = std::make_shared<Expression>(*node);
    for (ExpressionPtr &part : list->parts)
        part = withoutPointNames(part);
    return list;
}

} // namespace

ExpressionPtr settled(const ExpressionPtr &node, WorkBudget &budget)
{
    return withoutPointNames(withoutDomains(withSignsExpanded(withMatricesWorkedOut(node, budget))));
}

} // namespace Pennybench::Scoring
