#pragma once

#include "widgets/richtext/markdown.h"
#include "widgets/richtext/mathspans.h"

#include <QHash>

namespace Pennybench::Widgets {

/// Makes leaves from what a reader of Markdown finds, in the order of the text. The text is one of
/// withFormulaNumbers(); source and spans, which it was made from, must outlive this.
class LeafBuilder {
public:
    /// How many spans of each kind are open.
    struct Looks {
        int bold = 0;
        int italic = 0;
        int struck = 0;
        int code = 0;
        int link = 0;
    };

    LeafBuilder(const QString &source, const QList<MathSpan> &spans)
        : m_source(source)
        , m_spans(spans)
    {
    }

    void enterQuote();
    void enterList(bool numbered, int first);
    void leaveList();
    void enterItem(char task);
    void leaveContainer();
    void begin(Leaf::Kind kind);
    void beginHeading(int level);
    void beginCode(const QString &language);
    void beginRow();
    void beginCell(TableCell::Side side);
    void finish();

    Looks &looks() { return m_looks; }
    /// Text with formulas' numbers in it.
    void take(const QString &text);
    void takeLineEnd() { addText(QStringLiteral("\n")); }
    void takeEntity(const QString &entity) { addText(decoded(entity)); }

    const QList<Leaf> &leaves() const { return m_leaves; }

private:
    struct List {
        int id = 0;
        int next = 1;
        bool numbered = false;
    };

    QString decoded(const QString &entity);
    QString asTyped(const QString &text);
    QString spanText(int number) const;
    void addWithFormulas(const QString &text);
    void addFormula(int number);
    void addAlone(const TextRun &formula);
    TextRun look() const;
    QList<TextRun> &runs();
    void addText(const QString &text);
    void addRun(const TextRun &run);

    const QString &m_source;
    const QList<MathSpan> &m_spans;
    QList<Leaf> m_leaves;
    Leaf m_leaf;
    QList<Container> m_within;
    QList<List> m_lists;
    QHash<QString, QString> m_entities;
    Looks m_looks;
    qsizetype m_length = 0;
    qsizetype m_cells = 0;
    qsizetype m_cellLength = 0;
    int m_ids = 0;
    bool m_marked = false;
    bool m_isOpen = false;
    bool m_opensItem = false;
};

} // namespace Pennybench::Widgets
