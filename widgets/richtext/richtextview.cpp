#include "widgets/richtext/richtextview.h"

#include "widgets/richtext/copybuttons.h"
#include "widgets/richtext/richpainting.h"
#include "widgets/richtext/typesetter.h"

#include <QAbstractTextDocumentLayout>
#include <QElapsedTimer>
#include <QMimeData>
#include <QPainter>
#include <QPaintEvent>
#include <QPointer>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace Pennybench::Widgets {

namespace {

constexpr int sliceMs = 8;
constexpr qsizetype leavesAtOnce = 2;
constexpr qsizetype shownAtOnce = 10'000; ///< characters
constexpr int colourMs = 400; ///< between two askings for colours while code grows
constexpr int gapAboveText = 8; ///< where it is scrolled to

/// A question as it was typed, in bold beside a bar.
Leaf questionLeaf(const QString &question)
{
    Leaf leaf;
    leaf.within = {{.kind = Container::Kind::Quote}};
    leaf.runs = {{.text = question.left(shownAtOnce), .bold = true}};
    return leaf;
}

} // namespace

RichTextView::RichTextView(QWidget *parent)
    : QTextBrowser(parent)
    , m_buttons(new CopyButtons(this))
{
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setFrameShape(QFrame::NoFrame);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_slices.setInterval(0);
    m_slices.setSingleShot(true);
    connect(&m_slices, &QTimer::timeout, this, &RichTextView::goOn);
    m_colours.setInterval(colourMs);
    m_colours.setSingleShot(true);
    connect(&m_colours, &QTimer::timeout, this, &RichTextView::askForColours);
    m_moreColours.setInterval(0);
    m_moreColours.setSingleShot(true);
    connect(&m_moreColours, &QTimer::timeout, this, &RichTextView::takeColours);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &RichTextView::placeButtons);
    startDocument();
}

void RichTextView::setOffersCopying(bool offers)
{
    m_buttons->setOffered(offers);
}

void RichTextView::setTypesetter(Typesetter *typesetter)
{
    m_typesetter = typesetter;
    if (typesetter) {
        connect(typesetter, &Typesetter::coloured, this, &RichTextView::takeColours);
        connect(&typesetter->formulas(), &FormulaSource::changed, this, [this] {
            if (m_document->hasWaitingFormulas())
                keepingPlace([this] { m_document->placeFormulas(); });
        });
    }
    const QString text = m_text;
    const Stretch marked = m_marked;
    startDocument();
    if (!text.isEmpty() || !m_before.isEmpty())
        showMarkdown(text, marked);
}

RichStyle RichTextView::wantedStyle() const
{
    RichStyle style;
    style.theme = palette().color(QPalette::Text).lightness() > 128 ? darkTheme() : lightTheme();
    style.font = font();
    style.margin = m_margin;
    if (style.font.pixelSize() <= 0)
        style.font.setPixelSize(fontInfo().pixelSize());
    return style;
}

void RichTextView::startDocument()
{
    auto *document = new RichDocument(wantedStyle(), this);
    document->setFormulas(m_typesetter ? &m_typesetter->formulas() : nullptr);
    connect(document->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
        &RichTextView::placeButtons);
    // The browser deletes the document that it made itself, and no other.
    const QPointer<QTextDocument> old = this->document();
    setDocument(document);
    // Else it would go to the end with the text, and the view after it when it is resized.
    QTextCursor start(document);
    start.setKeepPositionOnInsert(true);
    setTextCursor(start);
    if (old)
        old->deleteLater();
    m_document = document;
    m_waiting = m_before;
    m_isBeforeShown = true;
    m_settled = 0;
    m_settledLeaves = m_before.size();
    m_slices.stop();
    m_buttons->show(*m_document);
}

bool RichTextView::setBefore(const QList<SaidBefore> &said, const QString &question)
{
    // The question stands there only where it has others above it.
    if (said == m_said && (question == m_question || said.isEmpty()))
        return false;
    m_said = said;
    m_question = question;
    m_isBeforeShown = false;
    m_before.clear();
    m_beforeLength = 0;
    for (const SaidBefore &one : said) {
        m_before += questionLeaf(one.question);
        m_before += readMarkdown(one.answer);
        m_beforeLength += one.question.size() + one.answer.size();
    }
    if (!said.isEmpty())
        m_before += questionLeaf(question);
    return true;
}

/// What stands above and is there already stays: a question that goes on moves nothing.
void RichTextView::beginText()
{
    const QList<Leaf> &there = m_document->leaves();
    const auto differ = std::ranges::mismatch(there, m_before);
    const qsizetype same = differ.in1 - there.begin();
    if (same == 0)
        return startDocument();
    m_document->setLeaves(0, m_before.first(same));
    m_waiting = m_before.mid(same);
    m_isBeforeShown = true;
    m_settled = 0;
    m_settledLeaves = m_before.size();
    m_slices.stop();
}

void RichTextView::clearText()
{
    m_text.clear();
    m_marked = {};
    m_streaming = false;
    beginText();
    if (!m_before.isEmpty())
        goOn();
}

/// At once, where a stream begins below what is still waiting.
void RichTextView::layOutBefore()
{
    if (m_waiting.isEmpty())
        return;
    m_slices.stop();
    m_document->setLeaves(m_document->leafCount(), std::exchange(m_waiting, {}));
    scrollToText();
}

void RichTextView::showMarkdown(const QString &text, const Stretch &marked)
{
    // A stream that has ended becomes the whole text where it stands.
    if (!m_streaming && m_isBeforeShown && text == m_text && marked == m_marked
        && m_document->leafCount() > m_before.size())
        return;
    const bool goesOn =
        m_streaming && marked.at < 0 && text.startsWith(m_text) && m_document->leafCount() > m_before.size();
    m_text = text;
    m_marked = marked;
    m_streaming = false;
    if (!goesOn) {
        beginText();
        m_waiting += readMarkdown(text, marked);
        goOn();
        return;
    }
    m_waiting.clear();
    keepingPlace([this] { m_document->setLeaves(m_before.size(), readMarkdown(m_text)); });
    askForColours();
}

void RichTextView::streamMarkdown(const QString &soFar)
{
    if (!m_streaming || !soFar.startsWith(QStringView(m_text).left(m_settled)) || m_settled > soFar.size()) {
        beginText();
        layOutBefore();
        m_streaming = true;
    }
    m_text = soFar;
    m_marked = {};
    const QString tail = withoutLooseEnd(soFar.mid(m_settled));
    const qsizetype settled = settledEnd(tail, 0);
    const QList<Leaf> whole = readMarkdown(tail.left(settled));
    keepingPlace([&] { m_document->setLeaves(m_settledLeaves, whole + readMarkdown(tail.mid(settled))); });
    m_settledLeaves += whole.size();
    m_settled += settled;
    const bool growsCode = std::ranges::any_of(m_document->codeBlocks(),
        [](const RichDocument::CodeBlock &block) { return block.code != block.coloured; });
    if (growsCode && !m_colours.isActive())
        m_colours.start();
}

/// Lays out the next leaves that are waiting, for a slice of time.
void RichTextView::goOn()
{
    QElapsedTimer clock;
    clock.start();
    keepingPlace([this, &clock] {
        do {
            const QList<Leaf> next = m_waiting.first(std::min(leavesAtOnce, m_waiting.size()));
            m_waiting.remove(0, next.size());
            m_document->setLeaves(m_document->leafCount(), next);
        } while (!m_waiting.isEmpty()
            && (m_text.size() + m_beforeLength <= shownAtOnce || clock.elapsed() < sliceMs));
    });
    if (!m_waiting.isEmpty()) {
        m_slices.start();
        return;
    }
    scrollToText();
    scrollToMark();
    askForColours();
}

/// Holds the first line that the reader sees at its place, and a reader at the end at the end of a stream.
void RichTextView::keepingPlace(const std::function<void()> &change)
{
    QScrollBar *bar = verticalScrollBar();
    const bool follows = m_streaming && bar->value() >= bar->maximum() - 2;
    const bool anchors = !follows && bar->value() > 0;
    QTextCursor anchor = anchors ? cursorForPosition({0, 0}) : QTextCursor();
    const int before = anchors ? cursorRect(anchor).top() : 0;
    const bool isSelected = textCursor().hasSelection();
    change();
    // A cursor that keeps its position leaves its anchor behind what was inserted.
    if (QTextCursor cursor = textCursor(); !isSelected && cursor.hasSelection()) {
        cursor.clearSelection();
        cursor.setKeepPositionOnInsert(true);
        setTextCursor(cursor);
    }
    if (follows)
        bar->setValue(bar->maximum());
    else if (anchors)
        bar->setValue(bar->value() + cursorRect(anchor).top() - before);
    placeButtons();
}

void RichTextView::scrollToMark()
{
    const QList<QTextCursor> places = m_document->markedPlaces();
    if (places.isEmpty())
        return;
    const int top = cursorRect(places.first()).top();
    verticalScrollBar()->setValue(verticalScrollBar()->value() + top - viewport()->height() / 2);
}

/// Below what was said before: to the question, or to the end of what there is.
void RichTextView::scrollToText()
{
    const qsizetype question = m_before.size() - 1;
    if (question < 0 || question >= m_document->leafCount())
        return;
    const int top = cursorRect(m_document->placeOf(question)).top();
    verticalScrollBar()->setValue(verticalScrollBar()->value() + top - gapAboveText);
}

QString RichTextView::markedText() const
{
    QString text;
    for (const QTextCursor &place : m_document->markedPlaces())
        text += m_document->typedText(place);
    return text;
}

void RichTextView::askForColours()
{
    if (!m_typesetter)
        return;
    for (const RichDocument::CodeBlock &block : m_document->codeBlocks()) {
        if (block.code != block.coloured)
            m_typesetter->colour(block.language, block.code);
    }
    takeColours();
}

void RichTextView::takeColours()
{
    if (!m_typesetter)
        return;
    const QList<RichDocument::CodeBlock> blocks = m_document->codeBlocks();
    int first = -1;
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        if (blocks.at(i).code == blocks.at(i).coloured)
            continue;
        const Typesetter::Colours *colours =
            m_typesetter->coloursOf(blocks.at(i).language, blocks.at(i).code);
        if (!colours || colours->code == blocks.at(i).coloured)
            continue;
        // What lies between the first and the last of them is laid out anew.
        const int at = blocks.at(i).head.position();
        first = first < 0 ? at : first;
        if (at - first > shownAtOnce) {
            m_moreColours.start();
            break;
        }
        m_document->colour(i, colours->code, colours->spans);
    }
    m_document->showColours();
}

bool RichTextView::isSettled() const
{
    const auto isPlain = [this](const RichDocument::CodeBlock &block) {
        return block.code == block.coloured || !m_typesetter || !knowsLanguage(block.language);
    };
    return m_waiting.isEmpty() && !m_document->hasWaitingFormulas()
        && std::ranges::all_of(m_document->codeBlocks(), isPlain);
}

void RichTextView::placeButtons()
{
    m_buttons->place();
}

void RichTextView::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        const QPointF corner(horizontalScrollBar()->value(), verticalScrollBar()->value());
        painter.setClipRect(event->rect());
        painter.translate(-corner);
        paintGrounds(
            painter, *m_document, corner.y() + event->rect().top(), corner.y() + event->rect().bottom());
    }
    QTextBrowser::paintEvent(event);
}

void RichTextView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    const bool mayLookDifferent = event->type() == QEvent::StyleChange
        || event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange;
    if (!mayLookDifferent || !m_document || wantedStyle() == m_document->style())
        return;
    const double share = verticalScrollBar()->maximum() > 0
        ? static_cast<double>(verticalScrollBar()->value()) / verticalScrollBar()->maximum()
        : 0;
    const bool streaming = m_streaming;
    const QString text = m_text;
    m_streaming = false;
    startDocument();
    if (streaming)
        streamMarkdown(text);
    else if (!text.isEmpty() || !m_before.isEmpty())
        showMarkdown(text, m_marked);
    verticalScrollBar()->setValue(static_cast<int>(share * verticalScrollBar()->maximum()));
}

void RichTextView::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    placeButtons();
}

QMimeData *RichTextView::createMimeDataFromSelection() const
{
    auto *copied = new QMimeData;
    copied->setText(m_document->typedText(textCursor()));
    return copied;
}

} // namespace Pennybench::Widgets
