#include "app/desktop/window/pagestack.h"

#include "widgets/eachlanguage.h"
#include "widgets/rail.h"

#include <QFile>

#include <memory>
#include <utility>

namespace Pennybench::Desktop {

namespace {

QByteArray iconFile(const char *name)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(QLatin1String(name)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

PageStack::PageStack(Widgets::Rail &rail, QWidget *parent)
    : QStackedWidget(parent)
    , m_rail(rail)
{
}

void PageStack::add(const std::function<QWidget *(QWidget *)> &make, const std::function<QString()> &title,
    const char *symbol, bool atEnd)
{
    const int number = addWidget(new QWidget);
    m_makers += make;
    m_titles += title;
    if (symbol)
        m_entries = m_rail.addEntry(title(), iconFile(symbol), atEnd) + 1;
    Widgets::inEachLanguage(this, [this, number, title, hasEntry = symbol != nullptr] {
        if (hasEntry)
            m_rail.setEntryText(number, title());
        if (currentIndex() == number)
            emit titleChanged(title());
    });
}

QWidget &PageStack::page(int page)
{
    if (const auto make = std::exchange(m_makers[page], {})) {
        const std::unique_ptr<QWidget> empty(widget(page));
        insertWidget(page, make(this));
        if (currentWidget() == empty.get())
            setCurrentIndex(page);
        removeWidget(empty.get());
    }
    return *widget(page);
}

void PageStack::show(int page)
{
    this->page(page);
    choose(page);
    currentWidget()->setFocus();
}

void PageStack::begin(int page)
{
    choose(page);
}

void PageStack::choose(int page)
{
    setCurrentIndex(page);
    m_rail.setCurrent(page < m_entries ? page : -1);
    emit titleChanged(title(page));
}

void PageStack::showEvent(QShowEvent *event)
{
    QWidget &shown = page(currentIndex());
    if (!window()->focusWidget())
        shown.setFocus();
    QStackedWidget::showEvent(event);
}

} // namespace Pennybench::Desktop
