#pragma once

#include <QString>

#include <gmpxx.h>

#include <memory>
#include <optional>
#include <vector>

namespace Pennybench::Scoring {

enum class Kind {
    Number, ///< value; decimals where a mark was written
    Symbol, ///< a variable, with its subscript: "x", "F_{n-1}"
    Constant, ///< "pi", "e", "i", "infty", "emptyset", "R", "Z", "N", "Q", "C"
    Add,
    Multiply,
    Divide,
    Negate,
    Power, ///< base, exponent
    Root, ///< radicand, degree
    Call, ///< name; arguments
    Bound, ///< sum, prod, int, lim: name; variable, lower, upper, body (parts that are missing are null)
    Factorial,
    PlusMinus, ///< left (may be null), right; name "pm" or "mp"
    Mixed, ///< whole part, fraction: 1 1/2
    Percent,
    Degree,
    Base, ///< digits in name, base in value
    Ratio, ///< a:b:c
    Time, ///< value: minutes since midnight or as a duration; parts: of "10:15" the two numbers, which may be
          ///< a ratio
    Quantity, ///< one part with a unit or other words in name
    Tuple, ///< (a, b): ordered; two parts may mean an open interval
    Bracket, ///< [a, b]: a list; two parts may mean a closed interval
    List, ///< bare a, b: name "or" where it was so written
    Set,
    Interval, ///< with leftClosed, rightClosed
    SetWhere, ///< {x | condition}: the condition
    Union,
    Intersection,
    Difference,
    Relation, ///< a chain: parts with the relations between them in relations
    Matrix, ///< row by row, columns
    Text
};

enum class Relation { Equal, NotEqual, Less, LessEqual, Greater, GreaterEqual, Approximately, In };

struct Expression;
/// Trees are never changed after they were built, so that parts may be shared and read from any thread.
using ExpressionPtr = std::shared_ptr<const Expression>;

struct Expression {
    Kind kind = Kind::Text;
    std::vector<ExpressionPtr> parts;
    QString name;
    std::optional<mpq_class> value;
    int decimals = -1; ///< of a Number: digits after its mark, -1 when it has none
    bool leftClosed = false;
    bool rightClosed = false;
    std::size_t columns = 0;
    std::vector<Relation> relations;
};

/// A node that may still be changed, as long as nothing shares it.
std::shared_ptr<Expression> makeNode(
    Kind kind, std::vector<ExpressionPtr> parts = {}, const QString &name = {});
/// The parts as one node; the only part itself.
ExpressionPtr joined(Kind kind, std::vector<ExpressionPtr> parts, const QString &name = {});
ExpressionPtr makeNumber(const mpq_class &value, int decimals = -1);

/// 1 with so many zeros.
mpz_class powerOfTen(unsigned long zeros);

bool isNumber(const ExpressionPtr &node);
bool isConstant(const ExpressionPtr &node, QStringView name);
/// +1 and -1 for plus and minus infinity, else 0.
int infinitySign(const ExpressionPtr &node);
/// Whether the tree contains anything but single values: lists, sets, intervals, matrices, relations.
bool holdsCollections(const ExpressionPtr &node);
/// Whether any node of the tree fulfils the condition.
bool anyNode(const ExpressionPtr &node, bool (*condition)(const Expression &));
/// The names of the variables, sorted, without those that a sum or integral binds.
QStringList variablesOf(const ExpressionPtr &node);

} // namespace Pennybench::Scoring
