#pragma once

#include <QList>
#include <QString>

#include <memory>

namespace Pennybench::Widgets {

/// What a stretch of code is.
enum class CodeKind { Keyword, Text, Comment, Number, Type, Name, Directive };

struct CodeSpan {
    int at = 0; ///< in UTF-16 units
    int length = 0;
    CodeKind kind = CodeKind::Keyword;

    bool operator==(const CodeSpan &) const = default;
};

/// Whether the program was built with the library that knows languages, and knows this one by the name that
/// people write behind a fence: "python", "py", "c++".
bool knowsLanguage(const QString &name);

/// Finds what stands out in code. Reads the definition of a language when it is first asked for. For one
/// thread.
class CodeColourer {
public:
    CodeColourer();
    ~CodeColourer();

    /// In order. Empty for a language that is not known. Stops after 20,000 characters, at a line of more
    /// than 1,000, and after 200 ms.
    QList<CodeSpan> spans(const QString &language, const QString &code);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Pennybench::Widgets
