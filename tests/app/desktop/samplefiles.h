#pragma once

#include <QString>

namespace Pennybench {

/// Prices as models.dev writes them.
inline const QString pricesFile =
    QStringLiteral(PENNYBENCH_SOURCE "/tests/data/catalogue/models-dev-openai.json");

} // namespace Pennybench
