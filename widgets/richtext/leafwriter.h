#pragma once

#include "widgets/richtext/richdocument.h"

class QTextTable;

namespace Pennybench::Widgets {

/// Writes leaves at the end of a document.
class LeafWriter {
public:
    explicit LeafWriter(RichDocument &document);

    void write(const Leaf &leaf, const Leaf *previous);
    /// Writes what the last leaf has become longer by; false where it has changed otherwise.
    bool extend(const Leaf &was, const Leaf &now);

private:
    void beginBlock(const Leaf &leaf, const Leaf *previous);
    QTextBlockFormat blockFormat(const Leaf &leaf, const Leaf *previous) const;
    QTextCharFormat charFormat(const Leaf &leaf) const;
    QTextCharFormat charFormat(const Leaf &leaf, const TextRun &run) const;
    void writeRuns(QTextCursor &cursor, const Leaf &leaf, const QList<TextRun> &runs);
    void writeFormula(QTextCursor &cursor, const Leaf &leaf, const TextRun &run);
    void writeCode(const Leaf &leaf);
    void writeCodeLines(const Leaf &leaf, const QString &lines, bool goesOn);
    void markCode(const Leaf &leaf, int codeAt);
    void writeTable(const Leaf &leaf);
    void writeRow(QTextTable &table, const Leaf &leaf, int row);

    RichDocument &m_document;
    QTextCursor m_cursor;
};

/// The format of a formula's sign in a text of this font, with room for it where it is there.
QTextCharFormat formulaFormat(
    const TextRun &run, const FormulaSource::Found &found, const QTextCharFormat &around);

} // namespace Pennybench::Widgets
