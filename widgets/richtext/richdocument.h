#pragma once

#include "widgets/richtext/formula.h"
#include "widgets/richtext/richstyle.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

namespace Pennybench::Widgets {

/// A text from outside, laid out: nothing is loaded, nothing can be followed. Changes are made where the
/// leaves differ from what stands there, so that a text that grows stays where it is.
class RichDocument : public QTextDocument {
    Q_OBJECT

public:
    /// What a block is, as a property of its format.
    enum Property { CodePart = QTextFormat::UserProperty + 1, Depths, Marker, Line, FormulaSourceText };
    enum CodePartValue { NoCode, CodeHead, CodeLine };

    /// A piece of code in the text.
    struct CodeBlock {
        QTextCursor head; ///< in its first line, which says the language
        QString language;
        QString code;
        QString coloured; ///< what of it has its colours
    };

    explicit RichDocument(RichStyle style, QObject *parent = nullptr);

    /// Null: formulas are shown as TeX. Must outlive the document; for an empty document.
    void setFormulas(FormulaSource *formulas);
    const RichStyle &style() const { return m_style; }

    /// Shows these leaves from the one with this number on, and as many as are given there.
    void setLeaves(qsizetype from, const QList<Leaf> &leaves);
    qsizetype leafCount() const { return m_leaves.size(); }
    const QList<Leaf> &leaves() const { return m_leaves; }
    /// At the beginning of a leaf.
    QTextCursor placeOf(qsizetype leaf) const { return QTextCursor(m_starts.at(leaf)); }

    const QList<CodeBlock> &codeBlocks() const { return m_codeBlocks; }
    /// Gives code its colours; showColours() lays out what has got some.
    void colour(qsizetype codeBlock, const QString &code, const QList<CodeSpan> &spans);
    void showColours();

    /// What was typed, with a stretch's formulas as TeX and its items with their marks.
    QString typedText(const QTextCursor &selection) const;
    /// The places of what is marked.
    QList<QTextCursor> markedPlaces() const { return m_marked; }
    /// Takes the formulas that have become ready, or failed.
    void placeFormulas();
    bool hasWaitingFormulas() const { return !m_waiting.isEmpty(); }
    /// Formulas beyond this many are shown as TeX.
    static constexpr int mostFormulas = 500;

protected:
    QVariant loadResource(int type, const QUrl &name) override;

private:
    friend class LeafWriter;

    struct WaitingFormula {
        QTextCursor at; ///< before its sign
        TextRun run;
    };

    void truncate(qsizetype leaves);
    bool extendLast(const Leaf &now);

    RichStyle m_style;
    FormulaSource *m_formulas = nullptr;
    QList<Leaf> m_leaves;
    QList<QTextBlock> m_starts; ///< the first of each leaf
    QList<CodeBlock> m_codeBlocks;
    QList<WaitingFormula> m_waiting;
    QList<QTextCursor> m_marked;
    int m_formulaCount = 0;
    int m_colouredFrom = -1; ///< what has new colours; -1: nothing
    int m_colouredTo = -1;
    bool m_fresh = true; ///< the last block is empty and belongs to no leaf
};

} // namespace Pennybench::Widgets
