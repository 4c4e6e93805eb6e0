#pragma once

#include "providers/discovery/modellist.h"
#include "providers/errorkind.h"
#include "providers/transport/download.h"

#include <QObject>
#include <QTimer>

namespace Pennybench::Providers {

/// Asks a provider which models the account can call, page by page. Costs nothing, so it also tells whether a
/// key is right. Ends with exactly one listed() or failed(), never from inside start(); with nothing if it is
/// deleted before. Redirects are not followed.
class ModelListJob : public QObject {
    Q_OBJECT

public:
    /// The transport must outlive the job. The limit is for the whole list.
    ModelListJob(const Endpoint &endpoint, HttpTransport &transport,
        std::chrono::milliseconds limit = std::chrono::seconds(30), QObject *parent = nullptr);
    ~ModelListJob() override;

    void start();

signals:
    void listed(const QList<Pennybench::Providers::ListedModel> &models);
    void failed(const Pennybench::Providers::ChatError &error);

private:
    void ask(const QString &next);
    void onPage(const HttpHead &head, const QByteArray &body);
    void onFailure(const HttpFailure &failure);
    void fail(const ChatError &error);
    void stop();

    Endpoint m_endpoint;
    Download m_page;
    QList<ListedModel> m_models;
    QString m_asked; ///< the page that was asked for
    int m_pages = 0;
    QTimer m_limit;
};

} // namespace Pennybench::Providers
