#pragma once

#include <QByteArray>

namespace Pennybench::Classroom {

/// The one page that phones get, whole in itself: the vote, or the field for the code.
class PhonePage {
public:
    PhonePage();

    /// In "vi", "zh" or "en", whichever the browser's Accept-Language asks for first.
    QByteArray html(const QByteArray &acceptLanguage) const;
    /// The Content-Security-Policy: only this page's own script and style, named by their hashes, and
    /// requests to its own server.
    const QByteArray &policy() const { return m_policy; }

private:
    QByteArray m_page;
    QByteArray m_policy;
};

/// "en", "vi" or "zh".
QByteArray phoneLanguage(const QByteArray &acceptLanguage);

} // namespace Pennybench::Classroom
