#include "app/desktop/window/noticebar.h"

#include "widgets/card.h"
#include "widgets/eachlanguage.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

namespace Pennybench::Desktop {

NoticeBar::NoticeBar(QWidget *parent)
    : QWidget(parent)
    , m_message(Widgets::plainLabel({}, "message"))
    , m_progress(new QProgressBar)
    , m_actions(new QHBoxLayout)
{
    auto *outer = new QHBoxLayout(this);
    outer->setContentsMargins(16, 12, 16, 0);
    auto *card = new Widgets::Card;
    outer->addWidget(card);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(16, 8, 8, 8);
    line->setSpacing(8);
    m_message->setWordWrap(true);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    line->addWidget(m_message, 1);
    m_progress->setObjectName(QStringLiteral("noticeProgress"));
    m_progress->setTextVisible(false);
    m_progress->setMaximumWidth(200);
    line->addWidget(m_progress);
    line->addLayout(m_actions);
    auto *close = Widgets::saying(new QPushButton, [] { return tr("Close"); });
    close->setObjectName(QStringLiteral("plain"));
    line->addWidget(close);
    card->body()->addLayout(line);
    connect(close, &QPushButton::clicked, this, &QWidget::hide);
    hide();
}

void NoticeBar::say(const QString &message, const QList<Action> &actions)
{
    m_message->setText(message);
    m_progress->hide();
    while (QLayoutItem *item = m_actions->takeAt(0)) {
        // Not at once: the message may come from a press of this very button.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const Action &action : actions) {
        auto *button = new QPushButton(action.text);
        button->setObjectName(QStringLiteral("noticeAction"));
        connect(button, &QPushButton::clicked, this, action.run);
        m_actions->addWidget(button);
    }
    show();
}

void NoticeBar::sayProgress(const QString &message, const QList<Action> &actions)
{
    say(message, actions);
    m_progress->setAccessibleName(message);
    m_progress->show();
    setProgress(0);
}

void NoticeBar::setProgress(double share)
{
    // A range of nothing is shown as a bar that only moves.
    m_progress->setRange(0, share > 0 ? 100 : 0);
    m_progress->setValue(static_cast<int>(share * 100));
}

QString NoticeBar::message() const
{
    return isHidden() ? QString() : m_message->text();
}

} // namespace Pennybench::Desktop
