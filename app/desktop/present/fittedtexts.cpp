#include "app/desktop/present/fittedtexts.h"

#include "widgets/richtext/markdown.h"
#include "widgets/richtext/typesetter.h"

#include <QEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace Pennybench::Desktop {

namespace {

constexpr qsizetype mostMeasured = 8'000; ///< characters: longer texts fit in no size
constexpr double fadeHeight = 44;

/// A text that goes on fades out instead of ending in half a line.
class FadingEdge : public QWidget {
public:
    FadingEdge(const SlideLook &look, QWidget *parent)
        : QWidget(parent)
        , m_look(look)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        hide();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QColor clear = m_look.colours().panel;
        clear.setAlpha(0);
        QLinearGradient fade(0, 0, 0, height());
        fade.setColorAt(0, clear);
        fade.setColorAt(0.9, m_look.colours().panel);
        QPainter(this).fillRect(rect(), fade);
    }

private:
    SlideLook m_look;
};

} // namespace

FittedTexts::FittedTexts(const SlideLook &look, QList<double> sizes, double margin, QObject *parent)
    : QObject(parent)
    , m_look(look)
    , m_sizes(std::move(sizes))
    , m_margin(margin)
    , m_pixels(look.px(m_sizes.first()))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &FittedTexts::fit);
    connect(&look.theme.typesetter().formulas(), &Widgets::FormulaSource::changed, &m_soon,
        qOverload<>(&QTimer::start));
}

Widgets::RichTextView *FittedTexts::add(const QString &markdown, int weight)
{
    auto *view = new Widgets::RichTextView;
    view->setObjectName(QStringLiteral("slideText"));
    view->setOffersCopying(false);
    view->setTextMargin(m_margin);
    view->setFocusPolicy(Qt::NoFocus);
    view->setTextInteractionFlags(Qt::NoTextInteraction);
    view->viewport()->setCursor(Qt::ArrowCursor);
    view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->setProperty("weight", weight);
    view->setTypesetter(&m_look.theme.typesetter());
    view->showMarkdown(markdown);
    view->installEventFilter(this);
    m_texts += Fitted{markdown, view, new FadingEdge(m_look, view)};
    m_soon.start();
    return view;
}

bool FittedTexts::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        m_soon.start();
    return QObject::eventFilter(watched, event);
}

double FittedTexts::height(const Fitted &text, int pixels, double width) const
{
    Widgets::RichStyle style;
    style.theme = m_look.colours();
    style.margin = m_margin;
    style.font = text.view->font();
    style.font.setPixelSize(pixels);
    Widgets::RichDocument document(style);
    document.setFormulas(&m_look.theme.typesetter().formulas());
    document.setLeaves(0, Widgets::readMarkdown(text.markdown));
    document.setTextWidth(width);
    return document.size().height();
}

double FittedTexts::leastHeight(int text) const
{
    Fitted measured = m_texts.at(text);
    measured.markdown.truncate(mostMeasured);
    return height(measured, m_look.px(m_sizes.last()), measured.view->viewport()->width());
}

bool FittedTexts::fitsAll(int pixels) const
{
    return std::ranges::all_of(m_texts, [&](const Fitted &text) {
        return text.markdown.size() <= mostMeasured
            && height(text, pixels, text.view->viewport()->width()) <= text.view->viewport()->height();
    });
}

void FittedTexts::fit()
{
    if (m_texts.isEmpty())
        return;
    const auto fitting =
        std::ranges::find_if(m_sizes, [this](double size) { return fitsAll(m_look.px(size)); });
    m_overflows = fitting == m_sizes.end();
    m_pixels = m_look.px(m_overflows ? m_sizes.last() : *fitting);
    for (const Fitted &text : std::as_const(m_texts)) {
        const QString sheet =
            QStringLiteral("QTextBrowser { font-size: %1px; font-weight: %2; background: transparent; }")
                .arg(m_pixels)
                .arg(text.view->property("weight").toInt());
        if (text.view->styleSheet() != sheet)
            text.view->setStyleSheet(sheet);
        const int edge = m_look.px(fadeHeight);
        text.fade->setGeometry(0, text.view->height() - edge, text.view->width(), edge);
        text.fade->setVisible(m_overflows
            && height(text, m_pixels, text.view->viewport()->width()) > text.view->viewport()->height());
    }
    emit fitted();
}

bool FittedTexts::isSettled() const
{
    return !m_soon.isActive()
        && std::ranges::all_of(m_texts, [](const Fitted &text) { return text.view->isSettled(); });
}

bool FittedTexts::hasMore(bool below) const
{
    return m_overflows && std::ranges::any_of(m_texts, [below](const Fitted &text) {
        const QScrollBar *bar = text.view->verticalScrollBar();
        return below ? bar->value() < bar->maximum() : bar->value() > bar->minimum();
    });
}

void FittedTexts::scroll(double share)
{
    for (const Fitted &text : std::as_const(m_texts)) {
        QScrollBar *bar = text.view->verticalScrollBar();
        bar->setValue(bar->value() + static_cast<int>(share * text.view->viewport()->height()));
        text.fade->setVisible(bar->value() < bar->maximum());
    }
}

} // namespace Pennybench::Desktop
