#pragma once

#include <QJsonValue>
#include <QList>
#include <QString>

#include <gmpxx.h>

#include <optional>

namespace Pennybench {

/// A value of Python, as far as tests compare values. Plain data: nothing in it can be made to lie, unlike an
/// object of the program that it came from.
struct PythonValue {
    enum class Kind {
        None,
        Bool,
        Integer,
        Float,
        Text,
        Bytes, ///< text holds one character a byte
        List,
        Tuple,
        Set, ///< also a frozenset and the keys of a dict
        Dict, ///< items are key, value, key, value …
        Iterator, ///< a generator, a range, a deque …: items are what it gave
        Other ///< text names the type; equal to nothing
    };
    Kind kind = Kind::None;
    mpz_class integer; ///< of Bool (0 or 1) and Integer
    double number = 0; ///< of Float
    QString text; ///< of Text, Bytes and Other
    QList<PythonValue> items;

    static PythonValue ofBool(bool value);
    static PythonValue ofInteger(const mpz_class &value);
    static PythonValue ofFloat(double value);
    static PythonValue ofText(const QString &value);
    static PythonValue ofItems(Kind kind, const QList<PythonValue> &items);

    bool isNumber() const { return kind == Kind::Bool || kind == Kind::Integer || kind == Kind::Float; }
    bool isSequence() const { return kind == Kind::List || kind == Kind::Tuple || kind == Kind::Iterator; }
    /// As a condition takes it.
    bool isTrue() const;
    double toDouble() const;
};

/// The value that the harness wrote; Other where it is damaged.
PythonValue valueFromWire(const QJsonValue &value);

/// Python's ==, but for one thing: two floats are equal within 1e-6 of the greater one (or 1e-9). An Other
/// and an Iterator equal nothing.
bool equalInPython(const PythonValue &a, const PythonValue &b);

/// Python's order: negative, 0 or positive; empty where the two cannot be ordered.
std::optional<int> orderInPython(const PythonValue &a, const PythonValue &b);

/// Whether the value is what a suite's JSON expects. As equalInPython(), and since JSON has one kind of list
/// and only text as keys: a tuple, a generator and a list are one, a set is a list in any order, the key 1 is
/// "1", and a float equals a whole number within the tolerance.
bool matchesJson(const QJsonValue &expected, const PythonValue &value);

/// As Python would show it, shortened to this many characters.
QString shown(const PythonValue &value, qsizetype longest);

} // namespace Pennybench
