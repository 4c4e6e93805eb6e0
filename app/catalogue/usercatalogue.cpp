#include "app/catalogue/usercatalogue.h"

#include <QFileInfo>
#include <QStandardPaths>

namespace Pennybench::Models {

QString userCataloguePath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + QStringLiteral("/pennybench/catalogue.json");
}

Expected<Catalogue> readUserCatalogue(const QString &path)
{
    return QFileInfo::exists(path) ? readCatalogueFile(path) : Expected<Catalogue>(Catalogue());
}

Expected<Catalogue> standardCatalogue()
{
    const Expected<Catalogue> own = readUserCatalogue();
    if (!own)
        return own;
    Catalogue catalogue = builtInCatalogue();
    catalogue.merge(*own);
    return catalogue;
}

} // namespace Pennybench::Models
