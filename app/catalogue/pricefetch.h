#pragma once

#include "app/base/problem.h"
#include "providers/transport/download.h"

#include <QObject>
#include <QTimer>
#include <QUrl>

#include <chrono>

namespace Pennybench::Models {

/// Fetches a file of prices. The request carries no key and says nothing about the person. Ends with exactly
/// one fetched() or failed(), never from inside start(); with nothing if it is deleted before. Redirects are
/// not followed.
class PriceFetch : public QObject {
    Q_OBJECT

public:
    /// The transport must outlive the fetch. The limit is for the whole file.
    PriceFetch(const QUrl &address, Providers::HttpTransport &transport,
        std::chrono::milliseconds limit = std::chrono::seconds(60), QObject *parent = nullptr);

    void start();

signals:
    /// At most 20 MB.
    void fetched(const QByteArray &bytes);
    void failed(const Pennybench::Problem &problem);

private:
    void take(const Providers::HttpHead &head, const QByteArray &body);
    void fail(const Message &message);

    QUrl m_address;
    Providers::Download m_download;
    QTimer m_limit;
};

} // namespace Pennybench::Models
