#pragma once

#include <QJsonValue>
#include <QList>
#include <QString>

#include <gmpxx.h>

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

/// As Python would show it, shortened to this many characters.
QString shown(const PythonValue &value, qsizetype longest);

} // namespace Pennybench
