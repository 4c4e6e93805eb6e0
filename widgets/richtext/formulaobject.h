#pragma once

#include "widgets/richtext/formula.h"

#include <QTextFormat>
#include <QTextObjectInterface>

namespace Pennybench::Widgets {

/// The type of a formula's sign in a document.
constexpr int formulaObject = QTextFormat::UserObject + 1;

/// Draws the formulas of a document: in the colour of the text, and as TeX until they are there. One that is
/// wider than the text is drawn smaller.
class FormulaObject : public QObject, public QTextObjectInterface {
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    explicit FormulaObject(FormulaSource &source, QObject *parent = nullptr);

    QSizeF intrinsicSize(QTextDocument *document, int position, const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int position,
        const QTextFormat &format) override;

private:
    FormulaSource &m_source;
};

} // namespace Pennybench::Widgets
