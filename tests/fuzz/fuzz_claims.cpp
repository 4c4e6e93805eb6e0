#include "app/article/claimtest.h"
#include "tests/fuzz/fuzzing.h"

#include <QJsonDocument>

using namespace Pennybench;
using namespace Pennybench::Article;

FUZZ_TARGET(claims)
{
    const auto claims = readClaims(input, QStringLiteral("x"));
    promise(claims || !claims.error().message.isEmpty());
    if (!claims)
        return;
    const auto again = readClaims(QJsonDocument(toJson(*claims)).toJson(), QStringLiteral("x"));
    promise(again && *again == *claims);
    const AnswerTable none;
    const Casting casting(none, builtInArticle());
    promise(testClaims(*claims, none, casting, builtInArticle()).size() == claims->size());
}
