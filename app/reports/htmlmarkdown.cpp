#include "app/reports/htmlmarkdown.h"

#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace Pennybench::Reports {

namespace {

using Widgets::Container;
using Widgets::Leaf;
using Widgets::TextRun;

const char *listName(const Container &container)
{
    return container.kind == Container::Kind::Number ? "ol" : "ul";
}

const char *className(Widgets::CodeKind kind)
{
    static const char *names[] = {"ck", "ct", "cc", "cn", "cy", "cm", "cd"};
    return names[static_cast<int>(kind)];
}

} // namespace

QString harmlessMathMl(const QString &mathMl)
{
    static const QSet<QString> elements = [] {
        const QString names =
            QStringLiteral("math mrow mi mn mo ms mtext mspace mfrac msqrt mroot msub msup msubsup "
                           "munder mover munderover mmultiscripts mprescripts none mtable mtr mtd mlabeledtr "
                           "mstyle mpadded mphantom menclose");
        const QStringList all = names.split(u' ');
        return QSet<QString>(all.begin(), all.end());
    }();
    static const QSet<QString> attributes = [] {
        const QString names = QStringLiteral(
            "display mathvariant stretchy fence separator form lspace rspace minsize maxsize symmetric "
            "largeop movablelimits "
            "accent accentunder linethickness numalign denomalign columnalign rowalign columnspacing "
            "rowspacing columnlines "
            "rowlines frame displaystyle scriptlevel width height depth voffset notation mathcolor side");
        const QStringList all = names.split(u' ');
        return QSet<QString>(all.begin(), all.end());
    }();
    QString clean;
    QXmlStreamReader in(mathMl);
    QXmlStreamWriter out(&clean);
    while (!in.atEnd()) {
        switch (in.readNext()) {
        case QXmlStreamReader::StartElement:
            if (!elements.contains(in.name().toString()))
                return {};
            out.writeStartElement(in.name().toString());
            for (const QXmlStreamAttribute &attribute : in.attributes()) {
                if (attributes.contains(attribute.name().toString()))
                    out.writeAttribute(attribute.name().toString(), attribute.value().toString());
            }
            break;
        case QXmlStreamReader::EndElement:
            out.writeEndElement();
            break;
        case QXmlStreamReader::Characters:
            if (!in.isWhitespace())
                out.writeCharacters(shownText(in.text().toString()));
            break;
        default:
            break;
        }
    }
    return in.hasError() || !clean.startsWith(u"<math") ? QString() : clean;
}

void HtmlMarkdown::write(const QString &markdown)
{
    m_page.markup("<div class=\"md\" dir=\"auto\">");
    for (const Leaf &leaf : Widgets::readMarkdown(markdown)) {
        moveTo(leaf.within);
        writeLeaf(leaf);
    }
    closeTo(0, nullptr);
    m_page.markup("</div>");
}

/// Closes and opens quotes and lists, so that the next block stands in these.
void HtmlMarkdown::moveTo(const QList<Container> &within)
{
    qsizetype same = 0;
    while (same < m_open.size() && same < within.size() && m_open.at(same).id == within.at(same).id)
        ++same;
    const Container *next = same < within.size() ? &within.at(same) : nullptr;
    const bool goesOn = next && same < m_open.size() && next->list != 0 && next->list == m_open.at(same).list;
    closeTo(same, next);
    for (qsizetype depth = same; depth < within.size(); ++depth)
        open(within.at(depth), goesOn && depth == same);
}

void HtmlMarkdown::closeTo(qsizetype depth, const Container *next)
{
    while (m_open.size() > depth) {
        const Container closed = m_open.takeLast();
        if (closed.kind == Container::Kind::Quote) {
            m_page.markup("</blockquote>");
            continue;
        }
        m_page.markup("</li>");
        const bool listGoesOn = m_open.size() == depth && next && next->list == closed.list;
        if (!listGoesOn)
            m_page.markup(QByteArray("</") + listName(closed) + '>');
    }
}

void HtmlMarkdown::open(const Container &container, bool listGoesOn)
{
    m_open += container;
    if (container.kind == Container::Kind::Quote) {
        m_page.markup("<blockquote>");
        return;
    }
    if (!listGoesOn) {
        QByteArray start;
        if (container.kind == Container::Kind::Number && container.number != 1)
            start = " start=\"" + QByteArray::number(container.number) + '"';
        m_page.markup(QByteArray("<") + listName(container) + start + '>');
    }
    m_page.markup("<li>");
    if (container.task != 0)
        m_page.text(container.task == 'x' ? QStringLiteral("☑ ") : QStringLiteral("☐ "));
}

void HtmlMarkdown::writeLeaf(const Leaf &leaf)
{
    // The page has headings of its own above.
    const QByteArray heading = 'h' + QByteArray::number(std::min(leaf.level + 3, 6));
    switch (leaf.kind) {
    case Leaf::Kind::Paragraph:
    case Leaf::Kind::Formula:
        m_page.markup("<p>");
        writeRuns(leaf.runs);
        m_page.markup("</p>");
        break;
    case Leaf::Kind::Heading:
        m_page.markup('<' + heading + '>');
        writeRuns(leaf.runs);
        m_page.markup("</" + heading + '>');
        break;
    case Leaf::Kind::Code:
        writeCode(leaf);
        break;
    case Leaf::Kind::Table:
        writeTable(leaf);
        break;
    case Leaf::Kind::Rule:
        m_page.markup("<hr/>");
        break;
    }
    m_page.markup("\n");
}

void HtmlMarkdown::writeRuns(const QList<TextRun> &runs)
{
    for (const TextRun &run : runs) {
        if (!run.tex.isEmpty()) {
            writeFormula(run);
            continue;
        }
        QByteArray end;
        const auto wrap = [&](bool wanted, const char *name) {
            if (!wanted)
                return;
            m_page.markup(QByteArray("<") + name + '>');
            end = QByteArray("</") + name + '>' + end;
        };
        wrap(run.bold, "b");
        wrap(run.italic, "i");
        wrap(run.struck, "s");
        wrap(run.code, "code");
        const QStringList lines = run.text.split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (i > 0)
                m_page.markup("<br/>");
            m_page.text(lines.at(i));
        }
        m_page.markup(end);
    }
}

void HtmlMarkdown::writeFormula(const TextRun &run)
{
    const QString mathMl = harmlessMathMl(m_formulas.mathMl({run.tex, run.display}));
    if (mathMl.isEmpty())
        m_page.text(run.text);
    else
        m_page.markup(mathMl);
}

void HtmlMarkdown::writeCode(const Leaf &leaf)
{
    m_page.markup("<pre>");
    int done = 0;
    for (const Widgets::CodeSpan &span : m_colourer.spans(leaf.language, leaf.code)) {
        if (span.at < done)
            continue;
        m_page.text(leaf.code.mid(done, span.at - done));
        m_page.markup(QByteArray("<span class=\"") + className(span.kind) + "\">");
        m_page.text(leaf.code.mid(span.at, span.length));
        m_page.markup("</span>");
        done = span.at + span.length;
    }
    m_page.text(leaf.code.mid(done));
    m_page.markup("</pre>");
}

void HtmlMarkdown::writeTable(const Leaf &leaf)
{
    static const char *sides[] = {"l", "m", "r"};
    m_page.markup("<div class=\"wide\"><table>");
    for (qsizetype row = 0; row < leaf.rows.size(); ++row) {
        m_page.markup("<tr>");
        for (const Widgets::TableCell &cell : leaf.rows.at(row)) {
            const QByteArray name = row == 0 ? "th" : "td";
            m_page.markup('<' + name + " class=\"" + sides[static_cast<int>(cell.side)] + "\">");
            writeRuns(cell.runs);
            m_page.markup("</" + name + '>');
        }
        m_page.markup("</tr>");
    }
    m_page.markup("</table></div>");
}

} // namespace Pennybench::Reports
