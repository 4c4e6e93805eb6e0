#include "providers/thismachine.h"

#include <QHostAddress>

namespace Pennybench::Providers {

bool isThisMachine(const QString &host)
{
    QString name = host.toLower();
    if (name.endsWith(u'.'))
        name.chop(1);
    return name == u"localhost" || QHostAddress(name).isLoopback();
}

} // namespace Pennybench::Providers
