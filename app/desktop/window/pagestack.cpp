#include "app/desktop/window/pagestack.h"

#include "widgets/eachlanguage.h"
#include "widgets/rail.h"

#include <QFile>

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

void PageStack::add(QWidget *page, const std::function<QString()> &title, const char *symbol, bool atEnd)
{
    const int number = addWidget(page);
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

void PageStack::show(int page)
{
    setCurrentIndex(page);
    m_rail.setCurrent(page < m_entries ? page : -1);
    emit titleChanged(title(page));
    currentWidget()->setFocus();
}

} // namespace Pennybench::Desktop
