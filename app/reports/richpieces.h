#pragma once

#include "app/reports/pagepieces.h"
#include "widgets/richtext/codecolours.h"
#include "widgets/richtext/formulasatonce.h"

namespace Pennybench::Reports {

/// Cuts answers, as the window shows them, into pieces for pages: a line of text each, a row of a table each.
class RichPieces {
public:
    PagePieces of(const QString &markdown, double width);
    /// Whether formulas are shown as TeX because there were too many.
    bool leftTex() const { return m_formulas->wereTooMany(); }

private:
    /// The documents in the pieces live longer than this.
    std::shared_ptr<Widgets::FormulasAtOnce> m_formulas = std::make_shared<Widgets::FormulasAtOnce>();
    Widgets::CodeColourer m_colourer;
};

} // namespace Pennybench::Reports
