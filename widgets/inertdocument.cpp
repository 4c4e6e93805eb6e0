#include "widgets/inertdocument.h"

#include <QImage>
#include <QPointer>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextCursor>
#include <QTextDocument>

namespace Pennybench::Widgets {

namespace {

/// Answers every wish for an image or a style sheet with an empty picture.
class InertDocument final : public QTextDocument {
public:
    using QTextDocument::QTextDocument;

protected:
    QVariant loadResource(int, const QUrl &) override
    {
        QImage empty(1, 1, QImage::Format_ARGB32);
        empty.fill(Qt::transparent);
        return empty;
    }
};

constexpr qsizetype longestLine = 2000;

/// Breaks lines that are so long that laying them out would stop the window.
QString withShortLines(const QString &text)
{
    QString result;
    qsizetype sinceBreak = 0;
    for (const QChar c : text) {
        sinceBreak = c == u'\n' || c.isSpace() ? 0 : sinceBreak + 1;
        result += c;
        if (sinceBreak >= longestLine && !c.isHighSurrogate()) {
            result += u'\n';
            sinceBreak = 0;
        }
    }
    return result;
}

/// Outside of code, a line end stays one, and a star or an underscore between digits and letters is not
/// taken for emphasis: 6*7*7 must not be shown as 677.
QString withLiteralSigns(const QString &text)
{
    static const QRegularExpression sign(
        QStringLiteral("(?<=[\\p{L}\\p{N})\\]}])([*_])(?=[\\p{L}\\p{N}(\\[{])"));
    static const QRegularExpression list(QStringLiteral("^\\s*(?:[-*+]|\\d+[.)])\\s|^\\s*[|>#]"));
    QStringList lines = text.split(u'\n');
    bool inCode = false;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString trimmed = lines.at(i).trimmed();
        const bool fence = trimmed.startsWith(u"```") || trimmed.startsWith(u"~~~");
        inCode = fence ? !inCode : inCode;
        if (inCode || fence || trimmed.isEmpty())
            continue;
        if (!lines.at(i).contains(u'`'))
            lines[i].replace(sign, QStringLiteral("\\\\1"));
        const QString next = lines.value(i + 1).trimmed();
        if (!next.isEmpty() && !list.match(next).hasMatch() && !trimmed.startsWith(u'|'))
            lines[i] += QStringLiteral("  ");
    }
    return lines.join(u'\n');
}

/// Gives code its font and its ground, lets it wrap, and paragraphs their distance.
void layOutBlocks(QTextDocument &document, const QPalette &palette)
{
    QColor ground = palette.color(QPalette::Text);
    ground.setAlpha(16);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        const bool code = format.hasProperty(QTextFormat::BlockCodeFence);
        const bool nextIsCode = block.next().blockFormat().hasProperty(QTextFormat::BlockCodeFence);
        format.setNonBreakableLines(false);
        if (code)
            format.setBackground(ground);
        format.setTopMargin(0);
        format.setBottomMargin(code && nextIsCode ? 0 : 8);
        cursor.setBlockFormat(format);
        if (!code)
            continue;
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        QTextCharFormat letters;
        letters.setFontFamilies({QStringLiteral("JetBrains Mono"), QStringLiteral("monospace")});
        letters.setFontFixedPitch(true);
        cursor.mergeCharFormat(letters);
    }
}

} // namespace

void makeInert(QTextBrowser &browser)
{
    browser.setOpenLinks(false);
    browser.setOpenExternalLinks(false);
    browser.setFrameShape(QFrame::NoFrame);
    browser.setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
}

void showMarkdown(QTextBrowser &browser, const QString &markdown)
{
    auto *document = new InertDocument(&browser);
    document->setDocumentMargin(12);
    document->setDefaultFont(browser.font());
    document->setMarkdown(withLiteralSigns(withShortLines(markdown)),
        QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub)
            | QTextDocument::MarkdownNoHTML);
    layOutBlocks(*document, browser.palette());
    // The browser deletes the document that it made itself, and no other.
    const QPointer<QTextDocument> old = browser.document();
    browser.setDocument(document);
    if (old)
        old->deleteLater();
}

} // namespace Pennybench::Widgets
