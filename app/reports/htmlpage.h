#pragma once

#include "app/reports/reportcontent.h"

#include <QIODevice>

namespace Pennybench::Reports {

constexpr int hues = 8; ///< of Widgets::modelMark()

/// Writes HTML to a device, piece by piece, so that a page never stands in memory as a whole. Whatever is
/// given as text is escaped; only what is given as markup is not.
class HtmlPage {
public:
    explicit HtmlPage(QIODevice &device)
        : m_device(device)
    {
    }

    void markup(const char *html);
    void markup(const QString &html);
    void markup(const QByteArray &html);
    void text(const QString &text);
    /// One element with text in it. attributes: markup, with a leading space.
    void element(const char *name, const QString &text, const char *attributes = "");
    /// The head up to the open <main>: title, styles, and a policy that forbids everything else.
    void begin(const ReportContent &content);
    void end();
    /// Writes what is left; false where the device did not take everything.
    bool finish();

private:
    void flush();

    QIODevice &m_device;
    QByteArray m_buffer;
    bool m_failed = false;
};

} // namespace Pennybench::Reports
