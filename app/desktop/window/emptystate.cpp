#include "app/desktop/window/emptystate.h"

#include "widgets/card.h"
#include "widgets/eachlanguage.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace Pennybench::Desktop {

EmptyState::EmptyState(QWidget *page, const Words &words, const std::function<bool()> &isEmpty)
    : m_isEmpty(isEmpty)
    , m_page(page)
{
    auto *empty = new QWidget;
    empty->setObjectName(QStringLiteral("page"));
    auto *down = new QVBoxLayout(empty);
    auto *sentence = Widgets::saying(Widgets::plainLabel({}, "dim"), words.sentence);
    sentence->setAlignment(Qt::AlignCenter);
    sentence->setWordWrap(true);
    auto *button = Widgets::saying(new QPushButton, words.button);
    button->setObjectName(QStringLiteral("emptyStateAction"));
    m_button = button;
    down->addStretch();
    down->addWidget(sentence);
    down->addWidget(button, 0, Qt::AlignCenter);
    down->addStretch();
    addWidget(empty);
    addWidget(page);
    connect(button, &QPushButton::clicked, this, &EmptyState::chosen);
    refresh();
}

void EmptyState::refresh()
{
    const bool isEmpty = m_isEmpty();
    setCurrentIndex(isEmpty ? 0 : 1);
    setFocusProxy(isEmpty ? m_button : m_page);
}

} // namespace Pennybench::Desktop
