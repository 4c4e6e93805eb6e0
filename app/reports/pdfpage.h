#pragma once

#include <QByteArray>
#include <QPicture>
#include <QString>

namespace Pennybench::Reports {

/// A4 pages with the picture between two texts (Qt's HTML), as vectors and as wide as the text. Needs a
/// QGuiApplication.
QByteArray pdfPages(
    const QString &title, const QString &before, const QPicture &picture, const QString &after);

} // namespace Pennybench::Reports
