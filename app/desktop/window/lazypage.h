#pragma once

#include "app/desktop/window/emptystate.h"
#include "app/desktop/window/pagestack.h"

#include <QList>

#include <functional>

namespace Pennybench::Desktop {

/// A page of a PageStack by its class. Using it makes it.
template <typename Page>
class LazyPage {
public:
    /// Called with the page when it is made. To be said before.
    void onceMade(const std::function<void(Page &)> &then) { m_then += then; }
    /// As PageStack::add(). around: what stands in the stack in the page's place and gets the page.
    void addTo(PageStack &pages, const std::function<Page *(QWidget *parent)> &make,
        const std::function<QString()> &title, const char *symbol, bool atEnd = false,
        const std::function<EmptyState *(QWidget *parent)> &around = {})
    {
        m_pages = &pages;
        m_number = pages.count();
        pages.add(
            [this, make, around](QWidget *parent) -> QWidget * {
                EmptyState *state = around ? around(parent) : nullptr;
                m_page = make(state ? state : parent);
                if (state)
                    state->setPage(m_page);
                for (const auto &then : m_then)
                    then(*m_page);
                return state ? static_cast<QWidget *>(state) : m_page;
            },
            title, symbol, atEnd);
    }

    /// Null as long as it is not made.
    Page *ifMade() const { return m_page; }
    Page *operator->()
    {
        m_pages->page(m_number);
        return m_page;
    }

private:
    PageStack *m_pages = nullptr;
    int m_number = 0;
    Page *m_page = nullptr;
    QList<std::function<void(Page &)>> m_then;
};

} // namespace Pennybench::Desktop
