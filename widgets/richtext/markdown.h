#pragma once

#include <QList>
#include <QString>

namespace Pennybench::Widgets {

/// A formula as TeX, without its delimiters.
struct Tex {
    QString source;
    bool display = false; ///< on a line of its own

    bool operator==(const Tex &) const = default;
};

inline size_t qHash(const Tex &tex, size_t seed = 0)
{
    return qHash(tex.source, seed) ^ static_cast<size_t>(tex.display);
}

/// A stretch of text in one look.
struct TextRun {
    QString text; ///< of a formula: as it was typed, with its delimiters
    QString tex; ///< empty: not a formula
    bool display = false;
    bool bold = false;
    bool italic = false;
    bool struck = false;
    bool code = false;
    bool link = false;
    bool marked = false;

    bool operator==(const TextRun &) const = default;
    bool looksLike(const TextRun &other) const;
};

/// A quote or an item of a list that a block stands in.
struct Container {
    enum class Kind { Quote, Bullet, Number };
    Kind kind = Kind::Quote;
    int list = 0; ///< the same for all items of a list; 0 for a quote
    int id = 0; ///< of this quote or item within the text
    int number = 0; ///< of a numbered item
    char task = 0; ///< 'x' or ' ' of an item that can be ticked; 0: it cannot

    /// Whether they look the same: of two readings of a text, one may have begun later in it.
    bool operator==(const Container &other) const
    {
        return kind == other.kind && number == other.number && task == other.task;
    }
};

struct TableCell {
    enum class Side { Left, Middle, Right };
    QList<TextRun> runs;
    Side side = Side::Left;

    bool operator==(const TableCell &) const = default;
};

/// A stretch of a text that stands out, in UTF-16 units.
struct Stretch {
    qsizetype at = -1; ///< -1: nothing stands out
    qsizetype length = 0;

    bool operator==(const Stretch &) const = default;
};

/// The smallest block of a text: a paragraph, a heading, a piece of code, a table, a line across, a formula
/// that stands alone.
struct Leaf {
    enum class Kind { Paragraph, Heading, Code, Table, Rule, Formula };
    Kind kind = Kind::Paragraph;
    QList<Container> within; ///< the outermost first
    bool opensItem = false; ///< the first in its item: carries the bullet or the number
    bool goesOn = false; ///< a long paragraph was cut before this
    int level = 0; ///< of a heading, from 1
    QList<TextRun> runs;
    QString language; ///< of code, in lower case
    QString code; ///< without the last line end
    Stretch codeMarked; ///< of the code
    QList<QList<TableCell>> rows; ///< the first is the head

    bool operator==(const Leaf &) const = default;
};

/// GitHub's Markdown without HTML, with formulas in $…$, $$…$$, \(…\) and \[…\]. Line ends are kept. Images
/// are their words, links have no target. Takes 10 ms for 200,000 characters; no paragraph is longer than
/// 4,000 characters, so that each is laid out in a moment. Never fails: what is no Markdown is text.
QList<Leaf> readMarkdown(const QString &text, const Stretch &marked = {});

/// The text without what has just begun and may become something else: a line that could be a table's head, a
/// lone
/// "-" or "#"; bold, italics and code that are still open are closed.
QString withoutLooseEnd(const QString &streaming);

/// Up to where a text that is still coming is made of whole blocks that nothing can change any more, at or
/// behind from, which was such a place.
qsizetype settledEnd(const QString &streaming, qsizetype from);

/// The words of a leaf, with formulas as typed, cells parted by tabs.
QString plainText(const Leaf &leaf);

} // namespace Pennybench::Widgets
