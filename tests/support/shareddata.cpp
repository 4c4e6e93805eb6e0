#include "tests/support/shareddata.h"

#include <QFileInfo>

namespace Pennybench {

QString sharedData(const QString &relativePath)
{
    const QFileInfo file(QStringLiteral(PENNYBENCH_SOURCE "/../shared/data/") + relativePath);
    return file.exists() ? file.absoluteFilePath() : QString();
}

} // namespace Pennybench
