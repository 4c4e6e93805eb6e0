#pragma once

#include "widgets/richtext/formula.h"

#include <memory>

namespace Pennybench::Widgets {

/// MathJax in a JavaScript engine. Starting takes some 300 ms and 50 MB, a formula some 40 ms. It can neither
/// load nor open anything, and a formula cannot change how another one is set. A formula that takes more than
/// 3 seconds is given up. For one thread, which must have a QCoreApplication.
class MathEngine {
public:
    /// Whether MathJax was there when the program was built.
    static bool isBuiltIn();

    MathEngine();
    ~MathEngine();

    /// Null for what is no TeX.
    std::shared_ptr<const TypesetFormula> typeset(const Tex &tex);
    /// One <math> element with presentation MathML, indented; empty for what is no TeX.
    QString mathMl(const Tex &tex);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Pennybench::Widgets
