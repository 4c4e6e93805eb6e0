#include "app/desktop/window/noticebar.h"

#include "widgets/card.h"
#include "widgets/eachlanguage.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace Pennybench::Desktop {

NoticeBar::NoticeBar(QWidget *parent)
    : QWidget(parent)
    , m_message(Widgets::plainLabel({}, "message"))
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

} // namespace Pennybench::Desktop
