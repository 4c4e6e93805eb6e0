#include "app/catalogue/catalogue.h"

#include <QFile>

namespace Pennybench::Models {

namespace {

Catalogue readBuiltIn()
{
    QFile file(QStringLiteral(":/catalogue/catalogue.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the built-in catalogue is missing from the program");
    const Expected<Catalogue> catalogue =
        readCatalogue(file.readAll(), QStringLiteral("the built-in catalogue"), Catalogue());
    if (!catalogue)
        qFatal("%s", qUtf8Printable(catalogue.error().describe()));
    return *catalogue;
}

} // namespace

const Catalogue &builtInCatalogue()
{
    static const Catalogue catalogue = readBuiltIn();
    return catalogue;
}

} // namespace Pennybench::Models
