#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace Pennybench {

struct PythonToken {
    enum class Kind { Name, Number, Text, Bytes, Operator, LineEnd, End };
    Kind kind = Kind::End;
    QString text; ///< a Text's or Bytes' is what the literal stands for
    qsizetype at = 0; ///< where it begins in the source
    qsizetype end = 0;
    int column = 0; ///< of its first character in its line; a tab counts as one

    bool is(QStringView symbol) const
    {
        return (kind == Kind::Operator || kind == Kind::Name) && text == symbol;
    }
};

/// The tokens of Python source, the line ends between brackets and those of blank lines left out; the last
/// one is End. Empty for what this reader does not know (formatted strings, named characters) and for what is
/// no Python.
std::optional<QList<PythonToken>> pythonTokens(const QString &source);

} // namespace Pennybench
