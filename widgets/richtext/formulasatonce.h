#pragma once

#include "widgets/richtext/formula.h"

#include <QHash>

#include <memory>

namespace Pennybench::Widgets {

class MathEngine;

/// Typesets each formula when it is asked for, for files. Starts MathJax with the first. Beyond 2,000
/// different formulas there is only TeX. For one thread.
class FormulasAtOnce : public FormulaSource {
    Q_OBJECT

public:
    explicit FormulasAtOnce(QObject *parent = nullptr);
    ~FormulasAtOnce() override;

    bool canTypeset() const override;
    Found find(const Tex &tex) override;
    /// One <math> element; empty where there is only TeX.
    QString mathMl(const Tex &tex);
    /// Whether there were more formulas than are typeset.
    bool wereTooMany() const { return m_tooMany; }

    static constexpr qsizetype most = 2000;

private:
    bool mayTypeset(qsizetype known);
    MathEngine &engine();

    std::unique_ptr<MathEngine> m_engine;
    QHash<Tex, Found> m_formulas;
    QHash<Tex, QString> m_mathMl;
    bool m_tooMany = false;
};

} // namespace Pennybench::Widgets
