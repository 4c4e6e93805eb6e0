#pragma once

#include "app/catalogue/catalogue.h"

#include <QObject>

#include <functional>

namespace Pennybench {

/// The window's catalogue, which says when it has changed: whatever lists models or providers is filled from
/// it and follows changed(). Lives in the window's thread.
class ObservedCatalogue : public QObject {
    Q_OBJECT

public:
    // Not explicit, so that a catalogue can be given where services are put together.
    ObservedCatalogue(const Catalogue &catalogue);

    const Catalogue &value() const { return m_value; }
    operator const Catalogue &() const { return m_value; }
    const QList<ProviderEntry> &providers() const { return m_value.providers(); }
    const QList<ModelEntry> &models() const { return m_value.models(); }
    /// Null where there is none. Valid until the next change.
    const ProviderEntry *provider(QStringView id) const { return m_value.provider(id); }
    const ModelEntry *model(QStringView id) const { return m_value.model(id); }

    /// Applies all that the function changes as one change.
    void change(const std::function<void(Catalogue &)> &apply);
    void set(const Catalogue &catalogue);

signals:
    /// The catalogue is another one now. Not emitted where nothing differs.
    void changed();

private:
    Catalogue m_value;
};

} // namespace Pennybench
