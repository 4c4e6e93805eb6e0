#pragma once

#include <QString>

class QTextBrowser;

namespace Pennybench::Widgets {

/// Makes a browser that shows text from outside safe: nothing is loaded, no link is followed.
void makeInert(QTextBrowser &browser);

/// Lays out Markdown (GitHub's, without HTML) in a new document and shows it. Call makeInert() before.
void showMarkdown(QTextBrowser &browser, const QString &markdown);

} // namespace Pennybench::Widgets
