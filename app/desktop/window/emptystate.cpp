#include "app/desktop/window/emptystate.h"

#include "widgets/card.h"
#include "widgets/eachlanguage.h"
#include "widgets/givenfocus.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace Pennybench::Desktop {

EmptyState::EmptyState(const Words &words, const std::function<bool()> &isEmpty, QWidget *parent)
    : QStackedWidget(parent)
    , m_isEmpty(isEmpty)
{
    auto *empty = new QWidget(this);
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
    connect(button, &QPushButton::clicked, this, &EmptyState::chosen);
    Widgets::giveFocusOn(*this, [this] { return currentWidget() == m_page ? m_page : m_button; });
}

void EmptyState::setPage(QWidget *page)
{
    m_page = page;
    addWidget(page);
    refresh();
}

void EmptyState::refresh()
{
    setCurrentIndex(m_isEmpty() ? 0 : 1);
}

} // namespace Pennybench::Desktop
