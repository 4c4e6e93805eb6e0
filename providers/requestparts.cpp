#include "providers/requestparts.h"

namespace Pennybench {

QUrl urlBelow(const QUrl &base, const QString &path)
{
    QUrl url = base;
    QString start = base.path();
    while (start.endsWith(u'/'))
        start.chop(1);
    url.setPath(start + path);
    return url;
}

QList<std::pair<QByteArray, QByteArray>> commonHeaders(const Endpoint &endpoint, bool stream)
{
    QList<std::pair<QByteArray, QByteArray>> headers{{"Content-Type", "application/json"}};
    if (stream)
        headers.emplaceBack("Accept-Encoding", "identity");
    return headers + endpoint.headers;
}

QJsonObject withRules(QJsonObject body, const ModelRules &rules)
{
    for (const QString &field : rules.rejects)
        body.remove(field);
    for (auto it = rules.extraBody.begin(); it != rules.extraBody.end(); ++it)
        body.insert(it.key(), it.value());
    return body;
}

} // namespace Pennybench
