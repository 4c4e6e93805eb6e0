#pragma once

#include <QObject>
#include <QTimer>

#include <curl/curl.h>

#include <functional>
#include <memory>
#include <unordered_map>

namespace Pennybench {

/// curl's transfers, moved on by the event loop of the thread that made it.
class CurlLoop final : public QObject {
    Q_OBJECT

public:
    /// done: a transfer has ended with this code, and its handle is free already. moved: transfers may have
    /// called back; comes after every such round, from the event loop. Only there, never inside of a
    /// callback, may handles be added and taken out.
    struct Listener {
        std::function<void(CURL *, CURLcode)> done;
        std::function<void()> moved;
    };

    explicit CurlLoop(Listener listener);
    ~CurlLoop() override;

    void add(CURL *transfer);
    /// Closes the connection of a transfer that has not ended.
    void takeOut(CURL *transfer);

private:
    class Watch;
    static int onSocket(CURL *transfer, curl_socket_t socket, int what, void *self, void *unused);
    static int onTimer(CURLM *multi, long ms, void *self);
    void watch(curl_socket_t socket, int what);
    void act(curl_socket_t socket, int flags);

    const Listener m_listener;
    CURLM *m_multi;
    QTimer m_timer;
    std::unordered_map<curl_socket_t, std::unique_ptr<Watch>> m_watches; ///< kept for the next of this number
};

} // namespace Pennybench
