#include "app/desktop/common/observedcatalogue.h"

namespace Pennybench::Desktop {

ObservedCatalogue::ObservedCatalogue(const Models::Catalogue &catalogue)
    : m_value(catalogue)
{
}

void ObservedCatalogue::change(const std::function<void(Models::Catalogue &)> &apply)
{
    Models::Catalogue next = m_value;
    apply(next);
    set(next);
}

void ObservedCatalogue::set(const Models::Catalogue &catalogue)
{
    if (catalogue == m_value)
        return;
    m_value = catalogue;
    emit changed();
}

} // namespace Pennybench::Desktop
