#include "widgets/richtext/leafbuilder.h"

#include "widgets/richtext/sourcetext.h"

#include <QTextDocumentFragment>

namespace Pennybench::Widgets {

namespace {

constexpr qsizetype longestParagraph = 4000;
constexpr qsizetype longestCodeLine = 10'000;
constexpr qsizetype mostCells = 4000;
constexpr qsizetype mostContainers = 12;

void breakLongLines(QString &code)
{
    qsizetype sinceBreak = 0;
    for (qsizetype i = 0; i < code.size(); ++i) {
        sinceBreak = code.at(i) == u'\n' ? 0 : sinceBreak + 1;
        if (sinceBreak > longestCodeLine) {
            code.insert(i, u'\n');
            sinceBreak = 0;
        }
    }
}

Leaf tableAsText(const Leaf &table)
{
    Leaf code = table;
    code.kind = Leaf::Kind::Code;
    code.rows.clear();
    code.code = plainText(table);
    return code;
}

void trimLineEnds(QList<TextRun> &runs)
{
    while (!runs.isEmpty() && runs.last().tex.isEmpty() && runs.last().text.endsWith(u'\n'))
        runs.last().text.chop(1), runs.last().text.isEmpty() ? runs.removeLast() : void();
    while (!runs.isEmpty() && runs.first().tex.isEmpty() && runs.first().text.startsWith(u'\n'))
        runs.first().text.remove(0, 1), runs.first().text.isEmpty() ? runs.removeFirst() : void();
}

/// At the last line end or blank before the limit, else there.
qsizetype placeToCut(const QString &text, qsizetype limit)
{
    if (limit <= 0)
        return 0;
    for (qsizetype i = std::min(limit, text.size()) - 1; i > limit / 2; --i) {
        if (text.at(i).isSpace())
            return i + 1;
    }
    return text.at(std::min(limit, text.size()) - 1).isHighSurrogate() ? limit - 1 : limit;
}

} // namespace

void LeafBuilder::enterQuote()
{
    finish();
    m_within += Container{.kind = Container::Kind::Quote, .id = ++m_ids};
}

void LeafBuilder::enterList(bool numbered, int first)
{
    finish();
    m_lists += List{++m_ids, first, numbered};
}

void LeafBuilder::leaveList()
{
    finish();
    m_lists.removeLast();
}

void LeafBuilder::enterItem(char task)
{
    finish();
    List &list = m_lists.last();
    m_within += Container{.kind = list.numbered ? Container::Kind::Number : Container::Kind::Bullet,
        .list = list.id,
        .id = ++m_ids,
        .number = list.next,
        .task = task};
    ++list.next;
    m_opensItem = true;
}

void LeafBuilder::leaveContainer()
{
    finish();
    m_within.removeLast();
}

void LeafBuilder::beginHeading(int level)
{
    begin(Leaf::Kind::Heading);
    m_leaf.level = level;
}

void LeafBuilder::beginCode(const QString &language)
{
    begin(Leaf::Kind::Code);
    m_leaf.language = language.toLower().left(40);
    m_leaf.language.removeIf([](QChar c) { return c >= formulaBegins && c <= markEnds; });
}

void LeafBuilder::beginRow()
{
    m_leaf.rows += QList<TableCell>();
}

void LeafBuilder::beginCell(TableCell::Side side)
{
    m_leaf.rows.last() += TableCell{{}, side};
    m_cellLength = 0;
    ++m_cells;
}

void LeafBuilder::take(const QString &text)
{
    if (!m_isOpen)
        begin(Leaf::Kind::Paragraph);
    if (m_leaf.kind == Leaf::Kind::Code)
        m_leaf.code += asTyped(text);
    else
        addWithFormulas(text);
}

void LeafBuilder::begin(Leaf::Kind kind)
{
    finish();
    m_leaf = Leaf();
    m_leaf.kind = kind;
    // Deeper quotes and lists are shown like the deepest that have room.
    m_leaf.within = m_within.size() > mostContainers ? m_within.first(mostContainers) : m_within;
    m_leaf.opensItem = m_opensItem;
    m_opensItem = false;
    m_isOpen = true;
    m_length = 0;
    m_cells = 0;
}

void LeafBuilder::finish()
{
    if (!m_isOpen)
        return;
    m_isOpen = false;
    if (m_leaf.code.endsWith(u'\n'))
        m_leaf.code.chop(1);
    breakLongLines(m_leaf.code);
    if (m_leaf.codeMarked.at >= 0 && m_leaf.codeMarked.length <= 0)
        m_leaf.codeMarked.length = m_leaf.code.size() - m_leaf.codeMarked.at;
    if (m_leaf.kind == Leaf::Kind::Table && (m_cells > mostCells || m_leaf.rows.isEmpty()))
        m_leaf = tableAsText(m_leaf);
    trimLineEnds(m_leaf.runs);
    const bool isEmpty = m_leaf.kind == Leaf::Kind::Paragraph && m_leaf.runs.isEmpty();
    if (!isEmpty || m_leaf.opensItem)
        m_leaves += m_leaf;
}

QString LeafBuilder::decoded(const QString &entity)
{
    auto known = m_entities.find(entity);
    if (known == m_entities.end()) {
        QString sign = QTextDocumentFragment::fromHtml(entity).toPlainText();
        const bool isOne = !sign.contains(QChar::ObjectReplacementCharacter) && !sign.isEmpty()
            && sign != entity
            && !(sign.at(0).unicode() < 0x20 || (sign.at(0) >= formulaBegins && sign.at(0) <= markEnds));
        known = m_entities.insert(entity, isOne ? sign : entity);
    }
    return known.value();
}

/// Text of code: formulas are what was typed.
QString LeafBuilder::asTyped(const QString &text)
{
    QString typed;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == formulaBegins) {
            const qsizetype end = text.indexOf(formulaEnds, i);
            typed += spanText(text.mid(i + 1, end - i - 1).toInt());
            i = end < 0 ? text.size() : end;
        } else if (c == markBegins) {
            m_marked = true;
            m_leaf.codeMarked.at = m_leaf.code.size() + typed.size();
        } else if (c == markEnds) {
            m_marked = false;
            m_leaf.codeMarked.length = m_leaf.code.size() + typed.size() - m_leaf.codeMarked.at;
        } else {
            typed += c;
        }
    }
    return typed;
}

QString LeafBuilder::spanText(int number) const
{
    if (number < 0 || number >= m_spans.size())
        return {};
    QString typed = m_source.mid(m_spans.at(number).at, m_spans.at(number).length);
    typed.removeIf([](QChar c) { return c == markBegins || c == markEnds; });
    return typed;
}

void LeafBuilder::addWithFormulas(const QString &text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c < formulaBegins || c > markEnds) {
            plain += c;
            continue;
        }
        addText(plain);
        plain.clear();
        if (c == markBegins || c == markEnds) {
            m_marked = c == markBegins;
        } else if (c == formulaBegins) {
            const qsizetype end = text.indexOf(formulaEnds, i);
            addFormula(text.mid(i + 1, end - i - 1).toInt());
            i = end < 0 ? text.size() : end;
        }
    }
    addText(plain);
}

void LeafBuilder::addFormula(int number)
{
    if (number < 0 || number >= m_spans.size())
        return;
    const MathSpan &span = m_spans.at(number);
    const QStringView source = QStringView(m_source).mid(span.at, span.length);
    const bool begins = source.contains(markBegins);
    const bool ends = source.contains(markEnds);
    TextRun run = look();
    run.text = spanText(number);
    if (m_looks.code == 0) {
        run.tex = span.tex;
        run.tex.removeIf([](QChar c) { return c == markBegins || c == markEnds; });
        run.display = span.display;
    }
    run.marked = m_marked || begins;
    const bool alone = run.display && !run.tex.isEmpty() && m_leaf.kind == Leaf::Kind::Paragraph;
    if (alone)
        addAlone(run);
    else
        addRun(run);
    if (m_leaf.kind == Leaf::Kind::Paragraph && m_length > longestParagraph) {
        begin(Leaf::Kind::Paragraph);
        m_leaf.goesOn = true;
    }
    m_marked = (m_marked || begins) && !ends;
}

void LeafBuilder::addAlone(const TextRun &formula)
{
    const bool hadItem = m_leaf.opensItem && m_leaf.runs.isEmpty();
    m_isOpen = m_isOpen && !hadItem;
    begin(Leaf::Kind::Formula);
    m_leaf.opensItem = m_leaf.opensItem || hadItem;
    m_leaf.runs += formula;
    begin(Leaf::Kind::Paragraph);
}

TextRun LeafBuilder::look() const
{
    TextRun run;
    run.bold = m_looks.bold > 0;
    run.italic = m_looks.italic > 0;
    run.struck = m_looks.struck > 0;
    run.code = m_looks.code > 0;
    run.link = m_looks.link > 0;
    run.marked = m_marked;
    return run;
}

QList<TextRun> &LeafBuilder::runs()
{
    const bool inCell =
        m_leaf.kind == Leaf::Kind::Table && !m_leaf.rows.isEmpty() && !m_leaf.rows.last().isEmpty();
    return inCell ? m_leaf.rows.last().last().runs : m_leaf.runs;
}

void LeafBuilder::addText(const QString &text)
{
    if (text.isEmpty())
        return;
    if (!m_isOpen)
        begin(Leaf::Kind::Paragraph);
    TextRun run = look();
    run.text = text;
    if (m_leaf.kind == Leaf::Kind::Table) {
        run.text.truncate(std::max<qsizetype>(longestParagraph - m_cellLength, 0));
        m_cellLength += run.text.size();
    }
    while (m_leaf.kind != Leaf::Kind::Table && m_length + run.text.size() > longestParagraph) {
        TextRun head = run;
        head.text = run.text.left(placeToCut(run.text, longestParagraph - m_length));
        run.text.remove(0, head.text.size());
        addRun(head);
        begin(Leaf::Kind::Paragraph);
        m_leaf.goesOn = true;
    }
    addRun(run);
}

void LeafBuilder::addRun(const TextRun &run)
{
    if (run.text.isEmpty())
        return;
    m_length += run.text.size();
    QList<TextRun> &all = runs();
    if (!all.isEmpty() && all.last().looksLike(run) && run.tex.isEmpty())
        all.last().text += run.text;
    else
        all += run;
}

} // namespace Pennybench::Widgets
