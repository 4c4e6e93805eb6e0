#include "widgets/inertdocument.h"

#include <QImage>
#include <QTextBrowser>
#include <QTextDocument>

namespace Pennybench {

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
    document->setMarkdown(withShortLines(markdown),
        QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub)
            | QTextDocument::MarkdownNoHTML);
    QTextDocument *old = browser.document();
    browser.setDocument(document);
    if (qobject_cast<QTextDocument *>(old) && old->parent() == &browser)
        old->deleteLater();
}

} // namespace Pennybench
