#include "app/desktop/present/audiencewindow.h"

#include <QCloseEvent>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace Pennybench::Desktop {

namespace {

constexpr double designWidth = 1920;
constexpr double designHeight = 1080;

/// Whether one view can show both.
bool isSameView(const Slide &one, const Slide &other)
{
    return one.step == other.step && one.question == other.question && one.options == other.options
        && one.phone == other.phone && one.hasVotes == other.hasVotes && one.tie == other.tie
        && one.bad == other.bad;
}

} // namespace

AudienceWindow::AudienceWindow(const Presentation &presentation, const Widgets::ThemeSource &theme)
    : m_presentation(presentation)
    , m_theme(theme)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("audience"));
    setAttribute(Qt::WA_StyledBackground);
    setWindowTitle(tr("Presentation"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    // A slide that wanted more room would resize the window, which makes the slide anew, while it is shown.
    m_layout->setSizeConstraint(QLayout::SetNoConstraint);
    resize(1280, 720);
    connect(&theme, &Widgets::ThemeSource::changed, this, &AudienceWindow::rebuild);
}

AudienceWindow::~AudienceWindow() = default;

SlideLook AudienceWindow::slideLook() const
{
    return {.theme = m_theme, .unit = std::min(width() / designWidth, height() / designHeight)};
}

void AudienceWindow::showSlide(const Slide &slide)
{
    const bool same = m_view && isSameView(slide, m_slide);
    m_slide = slide;
    if (!same) {
        rebuild();
    } else if (!m_isInstead) {
        m_view->refresh(slide);
        emit redrawn();
    }
}

void AudienceWindow::showInstead(SlideView *view)
{
    if (!view)
        return rebuild();
    put(view);
    m_isInstead = true;
}

void AudienceWindow::put(SlideView *view)
{
    delete m_view;
    m_view = view;
    m_layout->addWidget(view);
    m_view->setVisible(!m_isBlack);
    emit redrawn();
}

void AudienceWindow::rebuild()
{
    applySheet();
    m_isInstead = false;
    put(makeSlide(m_slide, m_presentation, slideLook()));
}

void AudienceWindow::applySheet()
{
    const QString sheet =
        m_isBlack ? QStringLiteral("QWidget#audience { background: black; }") : slideSheet(slideLook());
    if (styleSheet() != sheet)
        setStyleSheet(sheet);
}

void AudienceWindow::setBlack(bool black)
{
    m_isBlack = black;
    if (m_view)
        m_view->setVisible(!black);
    applySheet();
    emit redrawn();
}

void AudienceWindow::scroll(double share)
{
    if (m_view)
        m_view->scroll(share);
    emit redrawn();
}

void AudienceWindow::keyPressEvent(QKeyEvent *event)
{
    emit keyPressed(event->key());
}

void AudienceWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_view)
        rebuild();
}

void AudienceWindow::closeEvent(QCloseEvent *event)
{
    QWidget::closeEvent(event);
    emit closed();
}

void AudienceWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_view) {
        setWindowTitle(tr("Presentation"));
        rebuild();
    }
}

} // namespace Pennybench::Desktop
