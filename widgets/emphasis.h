#pragma once

#include <QString>
#include <QStringList>

namespace Pennybench::Widgets {

/// Plain text as rich text in which the figures outside of parentheses stand out. Everything else is
/// escaped, line ends become line breaks. Figures in names are left as they are. No line ends between a share
/// and its "%".
QString withStrongFigures(const QString &plain, const QStringList &names = {});

} // namespace Pennybench::Widgets
