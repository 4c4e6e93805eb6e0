#include "widgets/richtext/leafbuilder.h"
#include "widgets/richtext/markdown.h"
#include "widgets/richtext/sourcetext.h"

#include <md4c.h>

namespace Pennybench::Widgets {

namespace {

/// Tells a builder what md4c finds.
class Reader {
public:
    Reader(const QString &source, const QList<MathSpan> &spans)
        : m_builder(source, spans)
    {
    }

    QList<Leaf> read(const QString &numbered)
    {
        const QByteArray bytes = numbered.toUtf8();
        MD_PARSER parser{};
        parser.flags = MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_TASKLISTS | MD_FLAG_NOHTML
            | MD_FLAG_NOINDENTEDCODEBLOCKS;
        parser.enter_block = [](MD_BLOCKTYPE type, void *detail, void *self) {
            static_cast<Reader *>(self)->enter(type, detail);
            return 0;
        };
        parser.leave_block = [](MD_BLOCKTYPE type, void *, void *self) {
            static_cast<Reader *>(self)->leave(type);
            return 0;
        };
        parser.enter_span = [](MD_SPANTYPE type, void *, void *self) {
            static_cast<Reader *>(self)->span(type, 1);
            return 0;
        };
        parser.leave_span = [](MD_SPANTYPE type, void *, void *self) {
            static_cast<Reader *>(self)->span(type, -1);
            return 0;
        };
        parser.text = [](MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *self) {
            static_cast<Reader *>(self)->take(type, QString::fromUtf8(text, static_cast<qsizetype>(size)));
            return 0;
        };
        md_parse(bytes.constData(), static_cast<MD_SIZE>(bytes.size()), &parser, this);
        m_builder.finish();
        return m_builder.leaves();
    }

private:
    void enter(MD_BLOCKTYPE type, void *detail)
    {
        switch (type) {
        case MD_BLOCK_QUOTE:
            m_builder.enterQuote();
            break;
        case MD_BLOCK_UL:
            m_builder.enterList(false, 1);
            break;
        case MD_BLOCK_OL:
            m_builder.enterList(
                true, static_cast<int>(static_cast<MD_BLOCK_OL_DETAIL *>(detail)->start % 1'000'000'000));
            break;
        case MD_BLOCK_LI:
            m_builder.enterItem(taskOf(*static_cast<MD_BLOCK_LI_DETAIL *>(detail)));
            break;
        case MD_BLOCK_HR:
            m_builder.begin(Leaf::Kind::Rule);
            m_builder.finish();
            break;
        case MD_BLOCK_H:
            m_builder.beginHeading(static_cast<int>(static_cast<MD_BLOCK_H_DETAIL *>(detail)->level));
            break;
        case MD_BLOCK_CODE: {
            const MD_ATTRIBUTE &language = static_cast<MD_BLOCK_CODE_DETAIL *>(detail)->lang;
            m_builder.beginCode(QString::fromUtf8(language.text, static_cast<qsizetype>(language.size)));
            break;
        }
        case MD_BLOCK_TABLE:
            m_builder.begin(Leaf::Kind::Table);
            break;
        case MD_BLOCK_TR:
            m_builder.beginRow();
            break;
        case MD_BLOCK_TH:
        case MD_BLOCK_TD:
            m_builder.beginCell(sideOf(static_cast<MD_BLOCK_TD_DETAIL *>(detail)->align));
            break;
        case MD_BLOCK_P:
            m_builder.begin(Leaf::Kind::Paragraph);
            break;
        default:
            break;
        }
    }

    void leave(MD_BLOCKTYPE type)
    {
        switch (type) {
        case MD_BLOCK_QUOTE:
        case MD_BLOCK_LI:
            m_builder.leaveContainer();
            break;
        case MD_BLOCK_UL:
        case MD_BLOCK_OL:
            m_builder.leaveList();
            break;
        case MD_BLOCK_P:
        case MD_BLOCK_H:
        case MD_BLOCK_CODE:
        case MD_BLOCK_TABLE:
            m_builder.finish();
            break;
        default:
            break;
        }
    }

    static char taskOf(const MD_BLOCK_LI_DETAIL &detail)
    {
        if (!detail.is_task)
            return 0;
        return detail.task_mark == ' ' ? ' ' : 'x';
    }

    static TableCell::Side sideOf(MD_ALIGN align)
    {
        return align == MD_ALIGN_RIGHT ? TableCell::Side::Right
            : align == MD_ALIGN_CENTER ? TableCell::Side::Middle
                                       : TableCell::Side::Left;
    }

    void span(MD_SPANTYPE type, int by)
    {
        LeafBuilder::Looks &looks = m_builder.looks();
        switch (type) {
        case MD_SPAN_EM:
        case MD_SPAN_IMG:
            looks.italic += by;
            break;
        case MD_SPAN_STRONG:
            looks.bold += by;
            break;
        case MD_SPAN_DEL:
            looks.struck += by;
            break;
        case MD_SPAN_CODE:
            looks.code += by;
            break;
        case MD_SPAN_A:
            looks.link += by;
            break;
        default:
            break;
        }
    }

    void take(MD_TEXTTYPE type, const QString &text)
    {
        switch (type) {
        case MD_TEXT_NULLCHAR:
            m_builder.take(QString(QChar::ReplacementCharacter));
            break;
        case MD_TEXT_BR:
        case MD_TEXT_SOFTBR:
            m_builder.takeLineEnd();
            break;
        case MD_TEXT_ENTITY:
            m_builder.takeEntity(text);
            break;
        default:
            m_builder.take(text);
            break;
        }
    }

    LeafBuilder m_builder;
};

QString wordsOf(const QList<TextRun> &runs)
{
    QString words;
    for (const TextRun &run : runs)
        words += run.text;
    return words;
}

} // namespace

bool TextRun::looksLike(const TextRun &other) const
{
    TextRun same = other;
    same.text = text;
    return same == *this;
}

QList<Leaf> readMarkdown(const QString &text, const Stretch &marked)
{
    const QString source = cleanedSource(text, marked);
    const QList<MathSpan> spans = mathSpans(source);
    return Reader(source, spans).read(withFormulaNumbers(source, spans));
}

QString plainText(const Leaf &leaf)
{
    if (leaf.kind == Leaf::Kind::Code)
        return leaf.code;
    if (leaf.kind != Leaf::Kind::Table)
        return wordsOf(leaf.runs);
    QStringList lines;
    for (const QList<TableCell> &row : leaf.rows) {
        QStringList cells;
        for (const TableCell &cell : row)
            cells += wordsOf(cell.runs);
        lines += cells.join(u'\t');
    }
    return lines.join(u'\n');
}

} // namespace Pennybench::Widgets
