#pragma once

#include <QByteArray>
#include <QUrl>

namespace Pennybench {

/// The proxy that the system has for an address. The last is remembered, because a run asks few hosts again
/// and again.
class SystemProxy {
public:
    /// As curl takes it, e.g. "http://proxy.example:3128"; empty: none, as always for this machine itself.
    QByteArray forUrl(const QUrl &url);

private:
    QUrl m_lastUrl;
    QByteArray m_last;
};

} // namespace Pennybench
