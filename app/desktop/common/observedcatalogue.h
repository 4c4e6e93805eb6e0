#pragma once

#include "app/catalogue/catalogue.h"

#include <QObject>

#include <functional>

namespace Pennybench::Desktop {

/// The window's catalogue, which says when it has changed: whatever lists models or providers is filled from
/// it and follows changed(). Lives in the window's thread.
class ObservedCatalogue : public QObject {
    Q_OBJECT

public:
    // Not explicit, so that a catalogue can be given where services are put together.
    ObservedCatalogue(const Models::Catalogue &catalogue);

    const Models::Catalogue &value() const { return m_value; }
    operator const Models::Catalogue &() const { return m_value; }
    const QList<Models::ProviderEntry> &providers() const { return m_value.providers(); }
    const QList<Models::ModelEntry> &models() const { return m_value.models(); }
    /// Null where there is none. Valid until the next change.
    const Models::ProviderEntry *provider(QStringView id) const { return m_value.provider(id); }
    const Models::ModelEntry *model(QStringView id) const { return m_value.model(id); }

    /// Applies all that the function changes as one change.
    void change(const std::function<void(Models::Catalogue &)> &apply);
    void set(const Models::Catalogue &catalogue);

signals:
    /// The catalogue is another one now. Not emitted where nothing differs.
    void changed();

private:
    Models::Catalogue m_value;
};

} // namespace Pennybench::Desktop
