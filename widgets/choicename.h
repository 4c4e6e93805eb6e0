#pragma once

#include <QComboBox>

namespace Pennybench::Widgets {

/// Says what is chosen. On Linux, Qt tells screen readers what is chosen at the moment in place of a choice's
/// name, so the name is its description, too.
inline void nameChoice(QComboBox *choice, const QString &name)
{
    choice->setAccessibleName(name);
    choice->setAccessibleDescription(name);
}

} // namespace Pennybench::Widgets
