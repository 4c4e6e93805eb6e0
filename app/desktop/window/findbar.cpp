#include "app/desktop/window/findbar.h"

#include "widgets/card.h"
#include "widgets/eachlanguage.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace Pennybench::Desktop {

namespace {

QLineEdit *searchFieldOf(const QWidget &page)
{
    for (QLineEdit *field : page.findChildren<QLineEdit *>()) {
        // Only what is typed to search can be cleared by a button.
        if (field->isClearButtonEnabled() && field->isVisible() && field->isEnabled())
            return field;
    }
    return nullptr;
}

} // namespace

FindBar::FindBar(QWidget *parent)
    : QWidget(parent)
    , m_words(new QLineEdit)
    , m_where(Widgets::plainLabel({}, "dim"))
    , m_before(new QPushButton)
    , m_after(new QPushButton)
{
    setObjectName(QStringLiteral("findBar"));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(16, 8, 16, 0);
    line->setSpacing(8);
    m_words->setObjectName(QStringLiteral("findWords"));
    m_words->setClearButtonEnabled(true);
    m_words->setMaximumWidth(360);
    auto *close = Widgets::saying(new QPushButton, [] { return tr("Close"); });
    close->setObjectName(QStringLiteral("plain"));
    line->addWidget(m_words, 1);
    line->addWidget(m_before);
    line->addWidget(m_after);
    line->addWidget(m_where);
    line->addStretch();
    line->addWidget(close);
    connect(m_words, &QLineEdit::textChanged, this, &FindBar::search);
    connect(m_before, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_after, &QPushButton::clicked, this, [this] { step(1); });
    connect(close, &QPushButton::clicked, this, &FindBar::leave);
    Widgets::inEachLanguage(this, [this] {
        m_words->setPlaceholderText(tr("Find on this page"));
        m_words->setAccessibleName(tr("Find on this page"));
        m_before->setText(tr("Previous"));
        m_after->setText(tr("Next"));
        sayWhere();
    });
    hide();
}

bool FindBar::begin(QWidget &page)
{
    if (QLineEdit *field = searchFieldOf(page)) {
        leave();
        field->setFocus(Qt::ShortcutFocusReason);
        field->selectAll();
        return true;
    }
    if (!TextFinder::canSearch(page))
        return false;
    m_page = &page;
    show();
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
    search();
    return true;
}

void FindBar::leave()
{
    m_finder.clear();
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    hide();
    if (m_page && hadFocus)
        m_page->setFocus();
}

void FindBar::search()
{
    m_at = 0;
    if (m_page && m_finder.find(*m_page, m_words->text()) > 0)
        m_finder.show(0);
    sayWhere();
}

void FindBar::step(int by)
{
    if (m_finder.count() == 0)
        return;
    m_at = (m_at + by + m_finder.count()) % m_finder.count();
    m_finder.show(m_at);
    sayWhere();
}

void FindBar::sayWhere()
{
    const qsizetype count = m_finder.count();
    m_before->setEnabled(count > 0);
    m_after->setEnabled(count > 0);
    if (m_words->text().isEmpty())
        m_where->clear();
    else if (count == 0)
        m_where->setText(tr("Not on this page"));
    else
        m_where->setText(count < TextFinder::most ? tr("%1 of %2").arg(m_at + 1).arg(count)
                                                  : tr("%1 of more than %2").arg(m_at + 1).arg(count));
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        leave();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        step(event->modifiers() & Qt::ShiftModifier ? -1 : 1);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace Pennybench::Desktop
