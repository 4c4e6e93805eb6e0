#pragma once

#include "providers/endpoint.h"
#include "providers/transport/httptransport.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace Pennybench::Providers {

/// One model that an account or a local server offers. What the list does not say is empty, 0 or invalid.
struct ListedModel {
    QString name; ///< as requests name it
    QString title;
    int context = 0;
    int maxOutput = 0;
    QDate shutdown;

    bool operator==(const ListedModel &) const = default;
};

/// A page of a list of models.
struct ModelListPage {
    QList<ListedModel> models;
    QString next; ///< token of the next page; empty: this is the last one

    bool operator==(const ModelListPage &) const = default;
};

/// The request for a page; it costs nothing. Empty next: the first page.
HttpRequest modelListRequest(const Endpoint &endpoint, const QString &next);
/// Missing if it is not such a list. Models that cannot chat are left out if the list marks them; at most
/// 10,000 are read.
std::optional<ModelListPage> readModelList(Dialect dialect, const QByteArray &body);

} // namespace Pennybench::Providers
