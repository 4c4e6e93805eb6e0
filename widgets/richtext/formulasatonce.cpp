#include "widgets/richtext/formulasatonce.h"

#include "widgets/richtext/mathengine.h"

namespace Pennybench::Widgets {

FormulasAtOnce::FormulasAtOnce(QObject *parent)
    : FormulaSource(parent)
{
}

FormulasAtOnce::~FormulasAtOnce() = default;

bool FormulasAtOnce::canTypeset() const
{
    return MathEngine::isBuiltIn();
}

MathEngine &FormulasAtOnce::engine()
{
    if (!m_engine)
        m_engine = std::make_unique<MathEngine>();
    return *m_engine;
}

bool FormulasAtOnce::mayTypeset(qsizetype known)
{
    m_tooMany = m_tooMany || known >= most;
    return canTypeset() && known < most;
}

FormulaSource::Found FormulasAtOnce::find(const Tex &tex)
{
    auto known = m_formulas.find(tex);
    if (known == m_formulas.end()) {
        if (!mayTypeset(m_formulas.size()))
            return {{}, true};
        const auto formula = engine().typeset(tex);
        known = m_formulas.insert(tex, {formula, !formula});
    }
    return known.value();
}

QString FormulasAtOnce::mathMl(const Tex &tex)
{
    auto known = m_mathMl.find(tex);
    if (known == m_mathMl.end()) {
        if (!mayTypeset(m_mathMl.size()))
            return {};
        known = m_mathMl.insert(tex, engine().mathMl(tex));
    }
    return known.value();
}

} // namespace Pennybench::Widgets
