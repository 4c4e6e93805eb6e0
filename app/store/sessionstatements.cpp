#include "app/store/sessionstatements.h"

#include "app/store/filestatements.h"
#include "app/store/serverstatements.h"

namespace Pennybench::Store {

Expected<std::unique_ptr<SessionStatements>> SessionStatements::open(const QString &path)
{
    Expected<Database> database = Database::open(path, Database::Access::ReadWrite);
    if (!database)
        return failure(database.error());
    return database->isOnServer() ? ServerStatements::open(*std::move(database))
                                  : FileStatements::open(*std::move(database));
}

} // namespace Pennybench::Store
