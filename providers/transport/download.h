#pragma once

#include "providers/transport/httptransport.h"

#include <memory>

namespace Pennybench::Providers {

/// One whole small response of a GET request. Each start() ends with exactly one arrived(), tooLarge() or
/// failed(), never from inside start(); with nothing after cancel() or another start(). Has no time limit.
class Download : public QObject {
    Q_OBJECT

public:
    /// Longer bodies are tooLarge().
    static constexpr qsizetype largestBody = 20 * 1024 * 1024;

    /// The transport must outlive the download.
    explicit Download(HttpTransport &transport);

    void start(const HttpRequest &request);
    void cancel();

signals:
    /// With any status.
    void arrived(const Pennybench::Providers::HttpHead &head, const QByteArray &body);
    void tooLarge(const Pennybench::Providers::HttpHead &head);
    void failed(const Pennybench::Providers::HttpFailure &failure);

private:
    void take(const QByteArray &bytes);
    void end();

    HttpTransport &m_transport;
    std::unique_ptr<HttpExchange> m_exchange;
    HttpHead m_head;
    QByteArray m_body;
    bool m_isPending = false;
};

} // namespace Pennybench::Providers
