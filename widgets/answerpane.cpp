#include "widgets/answerpane.h"

#include "widgets/eachlanguage.h"
#include "widgets/elidedlabel.h"
#include "widgets/emphasis.h"
#include "widgets/figures.h"
#include "widgets/richtext/richtextview.h"
#include "widgets/richtext/typesetter.h"

#include <QElapsedTimer>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <cmath>

namespace Pennybench::Widgets {

namespace {

constexpr int flushMs = 45;
constexpr int slowestFlushMs = 1000;
/// Showing text takes at most this part of a pane's time, so that eight panes leave half of it.
constexpr int flushShare = 16;
constexpr int tilePixels = 20;
constexpr int leastPaneWidth = 240;
constexpr int leastNameCharacters = 10;

QPlainTextEdit *streamView()
{
    auto *view = new QPlainTextEdit;
    view->setReadOnly(true);
    view->setUndoRedoEnabled(false);
    view->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    view->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    view->setFrameShape(QFrame::NoFrame);
    view->document()->setDocumentMargin(12);
    return view;
}

/// Adds at the end, and follows the end only where the reader was there.
void appendAtEnd(QPlainTextEdit *view, const QString &text)
{
    QScrollBar *bar = view->verticalScrollBar();
    const bool wasAtEnd = bar->value() >= bar->maximum() - 2;
    QTextCursor cursor(view->document());
    cursor.movePosition(QTextCursor::End);
    cursor.insertText(text);
    if (wasAtEnd)
        bar->setValue(bar->maximum());
}

} // namespace

QString meaningName(Meaning meaning)
{
    switch (meaning) {
    case Meaning::Running:
        return QStringLiteral("running");
    case Meaning::Correct:
        return QStringLiteral("correct");
    case Meaning::Partly:
        return QStringLiteral("partly");
    case Meaning::Wrong:
        return QStringLiteral("wrong");
    case Meaning::None:
    case Meaning::Undecided:
        break;
    }
    return QStringLiteral("undecided");
}

AnswerPane::AnswerPane(QWidget *parent)
    : Card(QString(), parent)
    , m_head(new QWidget)
    , m_tile(new QLabel)
    , m_name(new ElidedLabel("cardTitle", leastNameCharacters))
    , m_price(plainLabel({}, "chip"))
    , m_menu(new QToolButton)
    , m_status(richLabel("status"))
    , m_thoughts(new QPushButton)
    , m_reasoningView(streamView())
    , m_views(new QStackedWidget)
    , m_stream(streamView())
    , m_whole(new RichTextView)
    , m_verdict(new QPushButton)
    , m_reason(new ElidedLabel("dim"))
    , m_action(new QPushButton)
{
    setFocusPolicy(Qt::StrongFocus);
    setProperty("column", true);
    makeHead();
    m_status->setContentsMargins(14, 4, 12, 8);
    m_status->setWordWrap(true);
    body()->addWidget(m_status);
    body()->addWidget(hairline());

    m_thoughts->setObjectName(QStringLiteral("plain"));
    m_thoughts->setVisible(false);
    m_thoughts->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    auto *thoughts = new QHBoxLayout;
    thoughts->setContentsMargins(5, 0, 0, 0);
    thoughts->addWidget(m_thoughts);
    thoughts->addStretch();
    body()->addLayout(thoughts);
    m_reasoningView->setVisible(false);
    m_reasoningView->setMaximumHeight(160);
    body()->addWidget(m_reasoningView);
    connect(m_thoughts, &QPushButton::clicked, this, [this] {
        m_reasoningShown = !m_reasoningShown;
        updateReasoning();
    });

    m_views->addWidget(m_stream);
    m_views->addWidget(m_whole);
    m_views->setCurrentWidget(m_whole);
    body()->addWidget(m_views, 1);

    makeFoot();
    followScrolling(m_stream->verticalScrollBar());
    followScrolling(m_whole->verticalScrollBar());

    m_timer.setInterval(flushMs);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &AnswerPane::flush);
    setVerdict(Meaning::None, QString(), QString());
    inEachLanguage(this, [this] { retranslate(); });
}

void AnswerPane::setTypesetter(Typesetter &typesetter)
{
    m_whole->setTypesetter(&typesetter);
}

void AnswerPane::retranslate()
{
    m_verdict->setToolTip(tr("Show why, and change it"));
    m_stream->setAccessibleName(tr("Answer of %1").arg(m_modelName));
    m_whole->setAccessibleName(tr("Answer of %1").arg(m_modelName));
    m_reasoningView->setAccessibleName(tr("Reasoning of %1").arg(m_modelName));
    m_menu->setAccessibleName(tr("Actions for the column of %1").arg(m_modelName));
    m_menu->setToolTip(m_menu->accessibleName());
    updateReasoning();
}

QSize AnswerPane::minimumSizeHint() const
{
    return Card::minimumSizeHint().expandedTo({leastPaneWidth, 0});
}

void AnswerPane::makeHead()
{
    m_head->setObjectName(QStringLiteral("paneHead"));
    m_head->setAttribute(Qt::WA_StyledBackground);
    m_head->installEventFilter(this);
    auto *head = new QHBoxLayout(m_head);
    head->setContentsMargins(14, 10, 8, 2);
    head->setSpacing(8);
    m_tile->setFixedSize(tilePixels, tilePixels);
    head->addWidget(m_tile);
    head->addWidget(m_name, 1);
    head->addWidget(m_price);
    m_menu->setObjectName(QStringLiteral("dots"));
    m_menu->setText(QStringLiteral("⋯"));
    head->addWidget(m_menu);
    connect(m_menu, &QToolButton::clicked, this,
        [this] { emit menuRequested(m_menu->mapToGlobal(m_menu->rect().bottomLeft())); });
    body()->addWidget(m_head);
}

void AnswerPane::setChosen(bool chosen)
{
    if (m_head->property("chosen").toBool() == chosen)
        return;
    m_head->setProperty("chosen", chosen);
    m_head->style()->unpolish(m_head);
    m_head->style()->polish(m_head);
}

bool AnswerPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_head && event->type() == QEvent::MouseButtonRelease
        && static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton)
        emit headClicked();
    return Card::eventFilter(watched, event);
}

void AnswerPane::makeFoot()
{
    body()->addWidget(hairline());
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(12, 8, 8, 8);
    foot->setSpacing(8);
    m_verdict->setObjectName(QStringLiteral("verdict"));
    QSizePolicy fitting(QSizePolicy::Maximum, QSizePolicy::Fixed);
    fitting.setRetainSizeWhenHidden(true);
    m_verdict->setSizePolicy(fitting);
    connect(m_verdict, &QPushButton::clicked, this, &AnswerPane::verdictClicked);
    foot->addWidget(m_verdict);
    foot->addWidget(m_reason, 1);
    m_action->setObjectName(QStringLiteral("plain"));
    connect(m_action, &QPushButton::clicked, this, &AnswerPane::actionClicked);
    foot->addWidget(m_action);
    setAction(QString());
    body()->addLayout(foot);
}

void AnswerPane::followScrolling(QScrollBar *bar)
{
    connect(bar, &QScrollBar::valueChanged, this, [this, bar](int value) {
        if (!m_scrolledFromOutside && bar == shownBar() && bar->maximum() > 0)
            emit scrolled(static_cast<double>(value) / bar->maximum());
    });
}

QScrollBar *AnswerPane::shownBar() const
{
    return static_cast<QAbstractScrollArea *>(m_views->currentWidget())->verticalScrollBar();
}

void AnswerPane::scrollTo(double share)
{
    QScrollBar *bar = shownBar();
    m_scrolledFromOutside = true;
    bar->setValue(static_cast<int>(std::lround(share * bar->maximum())));
    m_scrolledFromOutside = false;
}

void AnswerPane::setAction(const QString &text)
{
    m_action->setVisible(!text.isEmpty());
    m_action->setText(text);
}

void AnswerPane::setRaw(bool raw)
{
    if (m_raw == raw)
        return;
    m_raw = raw;
    if (m_complete)
        layOut();
    else
        showText();
}

void AnswerPane::setModel(const QString &name, const ModelMark &mark, const QString &price)
{
    m_name->setFullText(name);
    m_tile->setPixmap(letterTile(mark, tilePixels, devicePixelRatioF()));
    m_price->setText(price);
    m_price->setVisible(!price.isEmpty());
    setAccessibleName(name);
    m_modelName = name;
    retranslate();
}

void AnswerPane::setStatus(const QString &status)
{
    m_status->setText(withStrongFigures(status));
}

void AnswerPane::setVerdict(Meaning meaning, const QString &word, const QString &reason)
{
    m_verdict->setVisible(!word.isEmpty());
    m_verdict->setText(word);
    m_verdict->setProperty("meaning", meaningName(meaning));
    m_verdict->style()->unpolish(m_verdict);
    m_verdict->style()->polish(m_verdict);
    m_reason->setFullText(reason.simplified().left(300));
}

bool AnswerPane::setBefore(const QList<SaidBefore> &said, const QString &question)
{
    return m_whole->setBefore(said, question);
}

void AnswerPane::clear()
{
    m_timer.stop();
    m_text.clear();
    m_reasoning.clear();
    m_pending.clear();
    m_pendingReasoning.clear();
    m_stream->clear();
    m_reasoningView->clear();
    m_whole->clearText();
    m_views->setCurrentWidget(m_raw ? static_cast<QWidget *>(m_stream) : m_whole);
    m_complete = false;
    m_reasoningShown = false;
    updateReasoning();
}

void AnswerPane::appendText(const QString &text)
{
    m_text += text;
    m_pending += text;
    if (!m_timer.isActive())
        m_timer.start();
}

void AnswerPane::appendReasoning(const QString &text)
{
    m_reasoning += text;
    m_pendingReasoning += text;
    if (!m_timer.isActive())
        m_timer.start();
}

void AnswerPane::showWhole(const QString &reasoning, const QString &text)
{
    clear();
    m_reasoning = reasoning;
    m_reasoningView->setPlainText(reasoning.left(longestShown));
    m_text = text;
    updateReasoning();
    layOut();
}

void AnswerPane::finish()
{
    flush();
    m_timer.stop();
    layOut();
}

void AnswerPane::flush()
{
    QElapsedTimer clock;
    clock.start();
    if (!m_pending.isEmpty() && m_text.size() - m_pending.size() < longestShown) {
        if (m_raw)
            appendAtEnd(m_stream, m_pending);
        else
            m_whole->streamMarkdown(m_text.left(longestShown));
    }
    if (!m_pendingReasoning.isEmpty()) {
        appendAtEnd(m_reasoningView, m_pendingReasoning);
        updateReasoning();
    }
    m_pending.clear();
    m_pendingReasoning.clear();
    m_timer.setInterval(std::clamp(static_cast<int>(clock.elapsed()) * flushShare, flushMs, slowestFlushMs));
}

/// What has come so far, in the view that is wanted now.
void AnswerPane::showText()
{
    m_pending.clear();
    if (m_raw)
        m_stream->setPlainText(m_text.left(longestShown));
    else
        m_whole->streamMarkdown(m_text.left(longestShown));
    m_views->setCurrentWidget(m_raw ? static_cast<QWidget *>(m_stream) : m_whole);
}

void AnswerPane::layOut()
{
    m_complete = true;
    if (m_raw)
        m_stream->setPlainText(m_text.left(longestShown));
    else
        m_whole->showMarkdown(m_text.left(longestShown));
    m_views->setCurrentWidget(m_raw ? static_cast<QWidget *>(m_stream) : m_whole);
}

void AnswerPane::updateReasoning()
{
    m_thoughts->setVisible(!m_reasoning.isEmpty());
    m_reasoningView->setVisible(m_reasoningShown && !m_reasoning.isEmpty());
    const QString mark = m_reasoningShown ? QStringLiteral("▾ ") : QStringLiteral("▸ ");
    m_thoughts->setText(mark + tr("Reasoning (%1)").arg(wholeNumber(m_reasoning.size())));
    const QString length = tr("Reasoning, %Ln characters", nullptr, static_cast<int>(m_reasoning.size()));
    m_thoughts->setToolTip(length);
    m_thoughts->setAccessibleName(length);
}

} // namespace Pennybench::Widgets
