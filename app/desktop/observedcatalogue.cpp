#include "app/desktop/observedcatalogue.h"

namespace Pennybench {

ObservedCatalogue::ObservedCatalogue(const Catalogue &catalogue)
    : m_value(catalogue)
{
}

void ObservedCatalogue::change(const std::function<void(Catalogue &)> &apply)
{
    Catalogue next = m_value;
    apply(next);
    set(next);
}

void ObservedCatalogue::set(const Catalogue &catalogue)
{
    if (catalogue == m_value)
        return;
    m_value = catalogue;
    emit changed();
}

} // namespace Pennybench
