#pragma once

#include <QJsonObject>
#include <QString>

namespace Pennybench::Models {

/// Writes the text under the name; one that is empty is left out.
inline void putUnlessEmpty(QJsonObject &json, const QString &name, const QString &text)
{
    if (!text.isEmpty())
        json.insert(name, text);
}

} // namespace Pennybench::Models
