#pragma once

#include "app/scoring/code/pythontokens.h"
#include "app/scoring/code/pythonvalue.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace Pennybench {

/// A Python expression as tests hold them. What only the tested program can tell (its functions, its objects)
/// is a hole that is filled by what the program returned; the rest is computed here.
struct PythonExpression {
    enum class Kind { Constant, Hole, Display, Unary, Binary, Compare, And, Or, Not, Call, Subscript };
    Kind kind = Kind::Constant;
    PythonValue value; ///< of a Constant; of a Display (list, tuple, set, dict) only its kind
    qsizetype hole = -1; ///< its number
    QStringList symbols; ///< the operators of a Compare; else the operator or the function's name
    QList<PythonExpression> parts;
};

/// What fills one hole.
struct CallOutcome {
    bool returned = false;
    PythonValue value;
    QString printed; ///< where the call was asked for it
    QString error; ///< the exception, where there was one
};

/// Reads an expression from the token at `next` on and leaves `next` behind it. The source of each hole is
/// added to `holes`. `own` is a function of the program's, also where Python has one of that name. Empty for
/// what cannot be computed here.
std::optional<PythonExpression> parsePython(const QString &source, const QList<PythonToken> &tokens,
    qsizetype &next, QStringList &holes, const QString &own = {});

/// What the expression comes to, or the exception that Python would raise.
CallOutcome evaluatePython(const PythonExpression &expression, const QList<CallOutcome> &holes);

} // namespace Pennybench
