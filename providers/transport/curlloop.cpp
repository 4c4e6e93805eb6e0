#include "providers/transport/curlloop.h"

#include <QSocketNotifier>

namespace Pennybench {

/// What curl wants to know of one socket.
class CurlLoop::Watch {
public:
    Watch(CurlLoop &loop, curl_socket_t socket)
        : m_read(socket, QSocketNotifier::Read)
        , m_write(socket, QSocketNotifier::Write)
    {
        QObject::connect(&m_read, &QSocketNotifier::activated, &loop,
            [&loop, socket] { loop.act(socket, CURL_CSELECT_IN); });
        QObject::connect(&m_write, &QSocketNotifier::activated, &loop,
            [&loop, socket] { loop.act(socket, CURL_CSELECT_OUT); });
        look(CURL_POLL_NONE);
    }

    void look(int what)
    {
        m_read.setEnabled(what == CURL_POLL_IN || what == CURL_POLL_INOUT);
        m_write.setEnabled(what == CURL_POLL_OUT || what == CURL_POLL_INOUT);
    }

private:
    QSocketNotifier m_read;
    QSocketNotifier m_write;
};

CurlLoop::CurlLoop(Listener listener)
    : m_listener(std::move(listener))
    , m_multi(curl_multi_init())
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { act(CURL_SOCKET_TIMEOUT, 0); });
    curl_multi_setopt(m_multi, CURLMOPT_SOCKETFUNCTION, &CurlLoop::onSocket);
    curl_multi_setopt(m_multi, CURLMOPT_SOCKETDATA, this);
    curl_multi_setopt(m_multi, CURLMOPT_TIMERFUNCTION, &CurlLoop::onTimer);
    curl_multi_setopt(m_multi, CURLMOPT_TIMERDATA, this);
}

CurlLoop::~CurlLoop()
{
    curl_multi_cleanup(m_multi);
}

void CurlLoop::add(CURL *transfer)
{
    curl_multi_add_handle(m_multi, transfer);
}

void CurlLoop::takeOut(CURL *transfer)
{
    curl_multi_remove_handle(m_multi, transfer);
}

int CurlLoop::onSocket(CURL * /*transfer*/, curl_socket_t socket, int what, void *self, void * /*unused*/)
{
    static_cast<CurlLoop *>(self)->watch(socket, what);
    return 0;
}

int CurlLoop::onTimer(CURLM * /*multi*/, long ms, void *self)
{
    QTimer &timer = static_cast<CurlLoop *>(self)->m_timer;
    if (ms < 0)
        timer.stop();
    else
        timer.start(std::chrono::milliseconds(ms));
    return 0;
}

void CurlLoop::watch(curl_socket_t socket, int what)
{
    std::unique_ptr<Watch> &watch = m_watches[socket];
    if (!watch)
        watch = std::make_unique<Watch>(*this, socket);
    watch->look(what);
}

void CurlLoop::act(curl_socket_t socket, int flags)
{
    int running = 0;
    curl_multi_socket_action(m_multi, socket, flags, &running);
    int left = 0;
    while (const CURLMsg *message = curl_multi_info_read(m_multi, &left)) {
        if (message->msg != CURLMSG_DONE)
            continue;
        // The message is gone with the handle.
        CURL *transfer = message->easy_handle;
        const CURLcode code = message->data.result;
        curl_multi_remove_handle(m_multi, transfer);
        m_listener.done(transfer, code);
    }
    m_listener.moved();
}

} // namespace Pennybench
