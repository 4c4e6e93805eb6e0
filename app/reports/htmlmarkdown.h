#pragma once

#include "app/reports/htmlpage.h"
#include "widgets/richtext/codecolours.h"
#include "widgets/richtext/formulasatonce.h"

namespace Pennybench::Reports {

/// Writes answers as HTML: what they have in Markdown as elements, everything else escaped. No attribute
/// holds text of an answer, links have no target, images are their words, and formulas are MathML that is
/// made anew from a list of harmless elements.
class HtmlMarkdown {
public:
    explicit HtmlMarkdown(HtmlPage &page)
        : m_page(page)
    {
    }

    void write(const QString &markdown);
    /// Whether formulas are shown as TeX because there were too many.
    bool leftTex() const { return m_formulas.wereTooMany(); }

private:
    void moveTo(const QList<Widgets::Container> &within);
    void closeTo(qsizetype depth, const Widgets::Container *next);
    void open(const Widgets::Container &container, bool listGoesOn);
    void writeLeaf(const Widgets::Leaf &leaf);
    void writeRuns(const QList<Widgets::TextRun> &runs);
    void writeFormula(const Widgets::TextRun &run);
    void writeCode(const Widgets::Leaf &leaf);
    void writeTable(const Widgets::Leaf &leaf);

    HtmlPage &m_page;
    Widgets::FormulasAtOnce m_formulas;
    Widgets::CodeColourer m_colourer;
    QList<Widgets::Container> m_open;
};

/// The MathML with nothing in it but elements and attributes of presentation that can neither load nor run;
/// empty where it is no well-formed <math>.
QString harmlessMathMl(const QString &mathMl);

} // namespace Pennybench::Reports
