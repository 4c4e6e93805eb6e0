#pragma once

#include <QStringList>

namespace Pennybench::Store {

/// The columns of an answer's row besides its number, in the order in which they are written and read.
const QStringList &answerColumns();

} // namespace Pennybench::Store
