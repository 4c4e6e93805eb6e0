#include "app/desktop/ask/composer.h"

#include "widgets/eachlanguage.h"
#include "widgets/elidedlabel.h"
#include "widgets/emphasis.h"
#include "widgets/givenfocus.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QTextBlock>
#include <QTextLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace Pennybench::Desktop {

namespace {

constexpr int savingMs = 400;
constexpr int mostLines = 10;

QString draftKey()
{
    return QStringLiteral("ask/draft");
}

} // namespace

Composer::Composer(QSettings &settings, Widgets::ThemeSource &theme, QWidget *parent)
    : Widgets::Card(QString(), parent)
    , m_settings(settings)
    , m_theme(theme)
    , m_edit(new QPlainTextEdit)
    , m_figures(Widgets::richLabel("status"))
    , m_hint(Widgets::plainLabel({}, "dim"))
    , m_queuedLine(new QWidget)
    , m_queued(new Widgets::ElidedLabel("dim"))
    , m_takeBack(new QPushButton)
    , m_leave(new QPushButton)
    , m_send(new QPushButton)
{
    m_edit->setObjectName(QStringLiteral("composer"));
    m_edit->setTabChangesFocus(true);
    m_edit->setFrameShape(QFrame::NoFrame);
    m_edit->document()->setDocumentMargin(8);
    m_edit->setPlainText(settings.value(draftKey()).toString());
    m_edit->installEventFilter(this);
    makeQueuedLine();
    // The corners of the card stay round.
    auto *top = new QHBoxLayout;
    top->setContentsMargins(6, 6, 6, 0);
    top->addWidget(m_edit);
    body()->addLayout(top);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(14, 0, 10, 10);
    foot->setSpacing(8);
    foot->addWidget(m_figures, 1);
    foot->addWidget(m_hint);
    m_leave->setObjectName(QStringLiteral("leaveEditing"));
    m_leave->hide();
    foot->addWidget(m_leave);
    m_send->setObjectName(QStringLiteral("send"));
    foot->addWidget(m_send);
    body()->addLayout(foot);

    m_saving.setSingleShot(true);
    m_saving.setInterval(savingMs);
    connect(&m_saving, &QTimer::timeout, this, &Composer::keepDraft);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        grow();
        refreshSend();
        m_saving.start();
        emit textChanged();
    });
    connect(m_send, &QPushButton::clicked, this, &Composer::sendRequested);
    connect(m_leave, &QPushButton::clicked, this, &Composer::leaveEditing);
    connect(&theme, &Widgets::ThemeSource::changed, this, &Composer::grow);
    Widgets::giveFocusOn(*this, *m_edit);
    grow();
    Widgets::inEachLanguage(this, [this] { retranslate(); });
}

void Composer::makeQueuedLine()
{
    auto *line = new QHBoxLayout(m_queuedLine);
    line->setContentsMargins(14, 6, 10, 0);
    line->setSpacing(8);
    line->addWidget(m_queued, 1);
    m_takeBack->setObjectName(QStringLiteral("plain"));
    m_takeBack->setProperty("name", QLatin1String("takeBack"));
    line->addWidget(m_takeBack);
    body()->addWidget(m_queuedLine);
    m_queuedLine->hide();
    connect(m_takeBack, &QPushButton::clicked, this, &Composer::takeBackRequested);
}

void Composer::retranslate()
{
    m_edit->setPlaceholderText(tr("Ask all columns something…"));
    m_edit->setAccessibleName(tr("Question"));
    m_leave->setText(tr("Leave it as it was"));
    m_takeBack->setText(tr("Take back"));
    m_takeBack->setToolTip(tr("Puts the question that waits back to be changed"));
    setQueued(m_waiting);
    refreshSend();
}

QString Composer::text() const
{
    return m_edit->toPlainText().trimmed();
}

void Composer::edit(const QString &question)
{
    if (!m_editing)
        m_draft = m_edit->toPlainText();
    m_editing = true;
    m_leave->show();
    m_edit->setPlainText(question);
    m_edit->moveCursor(QTextCursor::End);
    m_edit->setFocus();
    retranslate();
}

void Composer::leaveEditing()
{
    if (!m_editing)
        return;
    m_editing = false;
    m_leave->hide();
    m_edit->setPlainText(m_draft);
    retranslate();
    emit editingLeft();
}

void Composer::clear()
{
    if (m_editing) {
        leaveEditing();
        return;
    }
    m_edit->clear();
    keepDraft();
}

void Composer::setRefusal(const QString &why)
{
    m_refusal = why;
    refreshSend();
}

void Composer::setFigures(const QString &text)
{
    m_figures->setText(Widgets::withStrongFigures(text));
}

void Composer::refreshSend()
{
    m_send->setEnabled(m_refusal.isEmpty() && !text().isEmpty());
    m_send->setText(m_editing ? tr("Ask instead") : m_waits ? tr("Ask next") : tr("Ask"));
    m_send->setToolTip(
        m_waits ? tr("Is asked as soon as all have answered (Ctrl+Return)") : QStringLiteral("Ctrl+Return"));
    m_send->setAccessibleName(m_send->text());
    m_hint->setText(!m_refusal.isEmpty() ? m_refusal
            : m_waits                    ? tr("Ctrl+↵ when all have answered")
                                         : QStringLiteral("Ctrl+↵"));
}

void Composer::setWaits(bool waits)
{
    m_waits = waits;
    refreshSend();
}

void Composer::setQueued(const QString &question)
{
    m_queuedLine->setVisible(!question.isEmpty());
    m_queued->setFullText(tr("Next: %1").arg(question.simplified()));
    if (std::exchange(m_waiting, question) != question)
        keepDraft();
}

void Composer::putBack(const QString &question)
{
    const QString typed = m_editing ? m_draft : m_edit->toPlainText();
    const QString both = typed.trimmed().isEmpty() ? question : question + QStringLiteral("\n\n") + typed;
    if (m_editing)
        m_draft = both;
    else
        m_edit->setPlainText(both);
    m_edit->moveCursor(QTextCursor::End);
}

void Composer::keepDraft()
{
    if (m_editing)
        return;
    QStringList unsent{m_waiting, m_edit->toPlainText()};
    unsent.removeAll(QString());
    m_settings.setValue(draftKey(), unsent.join(QStringLiteral("\n\n")));
}

/// As high as its lines, which depend on its width.
void Composer::grow()
{
    const int line = m_edit->fontMetrics().lineSpacing();
    int lines = 0;
    for (QTextBlock block = m_edit->document()->begin(); block.isValid() && lines < mostLines;
         block = block.next())
        lines += std::max(1, block.layout()->lineCount());
    const int margins = 2 * static_cast<int>(m_edit->document()->documentMargin());
    m_edit->setFixedHeight(std::clamp(lines, 1, mostLines) * line + margins + 2);
}

void Composer::resizeEvent(QResizeEvent *event)
{
    Widgets::Card::resizeEvent(event);
    QMetaObject::invokeMethod(this, &Composer::grow, Qt::QueuedConnection);
}

bool Composer::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return Widgets::Card::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (isReturn && key->modifiers().testFlag(Qt::ControlModifier)) {
        if (m_send->isEnabled())
            emit sendRequested();
        return true;
    }
    if (key->key() == Qt::Key_Escape && m_editing) {
        leaveEditing();
        return true;
    }
    return Widgets::Card::eventFilter(watched, event);
}

} // namespace Pennybench::Desktop
