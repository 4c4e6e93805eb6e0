#pragma once

#include "widgets/richtext/markdown.h"

#include <QObject>
#include <QPainterPath>

#include <memory>

namespace Pennybench::Widgets {

/// A typeset formula. Lengths in the font's size; the path's origin is the left end of the base line, its y
/// points down.
struct TypesetFormula {
    QPainterPath path;
    double width = 0;
    double ascent = 0;
    double descent = 0;
};

/// Where documents get their formulas from. For the window's thread, or for one thread alone.
class FormulaSource : public QObject {
    Q_OBJECT

public:
    struct Found {
        std::shared_ptr<const TypesetFormula> formula; ///< null: not yet, or never
        bool failed = false; ///< there will be none: this is no TeX
    };

    using QObject::QObject;

    /// False where formulas are shown as TeX, always.
    virtual bool canTypeset() const = 0;
    /// A formula that is not there yet is on its way afterwards.
    virtual Found find(const Tex &tex) = 0;

signals:
    /// Formulas that were asked for are there now, or have failed.
    void changed();
};

} // namespace Pennybench::Widgets
