#include "providers/transport/networkexchange.h"

#include "providers/transport/networkfailure.h"

#include <QPointer>

#include <algorithm>

namespace Pennybench {

namespace {

/// More that comes out of one packet is a compression that swells: no answer may have so much.
constexpr qsizetype mostAtOnce = 21 * 1024 * 1024;
constexpr qsizetype largestHead = 256 * 1024;
constexpr long longestConnectS = 24 * 3'600; ///< who waits sets a limit of its own

/// A line of a header, with nothing in it that would begin another.
QByteArray headerLine(const QByteArray &name, const QByteArray &value)
{
    QByteArray line = name + ": " + value;
    std::replace_if(
        line.begin(), line.end(), [](char c) { return c == '\r' || c == '\n' || c == '\0'; }, ' ');
    return line;
}

/// The certificates that OpenSSL goes by. Of a file alone curl keeps what it has read for the next
/// connection.
void trustWhatTheSystemTrusts(CURL *easy)
{
    const QByteArray folder = qgetenv("SSL_CERT_DIR");
    QByteArray file = qgetenv("SSL_CERT_FILE");
    if (file.isEmpty() && folder.isEmpty())
        file = curl_version_info(CURLVERSION_NOW)->cainfo;
    if (file.isEmpty() && folder.isEmpty())
        return;
    curl_easy_setopt(easy, CURLOPT_CAINFO, file.isEmpty() ? nullptr : file.constData());
    curl_easy_setopt(easy, CURLOPT_CAPATH, folder.isEmpty() ? nullptr : folder.constData());
}

} // namespace

NetworkExchange::NetworkExchange(
    Owner &owner, CURL *easy, const HttpRequest &request, Permission mayLeave, const QByteArray &proxy)
    : m_owner(owner)
    , m_easy(easy)
    , m_body(request.body)
    , m_mayLeave(std::move(mayLeave))
    , m_mayRepeat(request.method == "GET")
    , m_throughProxy(!proxy.isEmpty())
{
    const auto set = [easy](CURLoption option, auto value) { curl_easy_setopt(easy, option, value); };
    set(CURLOPT_PRIVATE, this);
    set(CURLOPT_ERRORBUFFER, m_words.data());
    set(CURLOPT_NOSIGNAL, 1L);
    set(CURLOPT_QUICK_EXIT, 1L); // who cancels does not wait for a name that is still looked up
    set(CURLOPT_PROTOCOLS_STR, "http,https");
    set(CURLOPT_URL, request.url.toEncoded().constData());
    set(CURLOPT_PATH_AS_IS, 1L);
    set(CURLOPT_PROXY, proxy.constData());
    set(CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
    set(CURLOPT_SSLVERSION, long(CURL_SSLVERSION_TLSv1_2));
    set(CURLOPT_CONNECTTIMEOUT, longestConnectS);
    set(CURLOPT_TCP_KEEPALIVE, 1L);
    set(CURLOPT_USERAGENT, "Pennybench");
    trustWhatTheSystemTrusts(easy);
    bool namesEncodings = false;
    for (const auto &[name, value] : request.headers) {
        m_headers = curl_slist_append(m_headers, headerLine(name, value).constData());
        namesEncodings = namesEncodings || name.toLower() == "accept-encoding";
    }
    if (!namesEncodings)
        set(CURLOPT_ACCEPT_ENCODING, "");
    if (!m_mayRepeat) {
        // Otherwise curl waits a second for the server's leave to send a large body.
        m_headers = curl_slist_append(m_headers, "Expect:");
        set(CURLOPT_POST, 1L);
        set(CURLOPT_POSTFIELDSIZE, long(m_body.size()));
        set(CURLOPT_POSTFIELDS, m_body.constData());
    }
    set(CURLOPT_PREREQFUNCTION, &NetworkExchange::onLeaving);
    set(CURLOPT_PREREQDATA, this);
    set(CURLOPT_HTTPHEADER, m_headers);
    set(CURLOPT_HEADERFUNCTION, &NetworkExchange::onHeader);
    set(CURLOPT_HEADERDATA, this);
    set(CURLOPT_WRITEFUNCTION, &NetworkExchange::onBody);
    set(CURLOPT_WRITEDATA, this);
}

int NetworkExchange::onLeaving(void *self, char *, char *, int, int)
{
    return static_cast<NetworkExchange *>(self)->leave() ? CURL_PREREQFUNC_OK : CURL_PREREQFUNC_ABORT;
}

/// Where a connection that was used before closes without an answer, curl would send the request again over
/// another, and both may be charged.
bool NetworkExchange::leave()
{
    m_wasToLeaveAgain = m_left && !m_mayRepeat;
    m_keptBack = !m_left && m_mayLeave && !m_mayLeave();
    if (m_wasToLeaveAgain || m_keptBack)
        return false;
    m_left = true;
    changed();
    return true;
}

size_t NetworkExchange::onHeader(char *bytes, size_t /*one*/, size_t count, void *self)
{
    auto *exchange = static_cast<NetworkExchange *>(self);
    const auto length = static_cast<qsizetype>(count);
    exchange->m_headSize += length;
    exchange->m_swells = exchange->m_headSize > largestHead;
    if (exchange->m_swells)
        return 0;
    exchange->takeHeader(QByteArrayView(bytes, length));
    return count;
}

void NetworkExchange::takeHeader(QByteArrayView line)
{
    if (m_headWhole)
        return; // trailers
    line = line.trimmed();
    if (line.startsWith("HTTP/")) {
        m_head = {};
    } else if (line.isEmpty()) {
        long status = 0;
        curl_easy_getinfo(m_easy, CURLINFO_RESPONSE_CODE, &status);
        m_head.status = static_cast<int>(status);
        // A 1xx is followed by the head of the response.
        m_headWhole = m_head.status >= 200;
        changed();
    } else if (const qsizetype colon = line.indexOf(':'); colon > 0) {
        QByteArray &value = m_head.headers[line.first(colon).trimmed().toByteArray().toLower()];
        if (!value.isEmpty())
            value += ", ";
        value += line.sliced(colon + 1).trimmed();
    }
}

size_t NetworkExchange::onBody(char *bytes, size_t /*one*/, size_t count, void *self)
{
    auto *exchange = static_cast<NetworkExchange *>(self);
    const auto length = static_cast<qsizetype>(count);
    exchange->m_swells = exchange->m_bytes.size() + length > mostAtOnce;
    if (exchange->m_swells)
        return 0;
    exchange->m_bytes.append(bytes, length);
    exchange->changed();
    return count;
}

void NetworkExchange::changed()
{
    if (!std::exchange(m_changed, true))
        m_owner.noteChanged(this);
}

void NetworkExchange::end(CURLcode code)
{
    // The proxy's own answer to a request that is not encrypted looks like one of the server.
    const bool proxyAsks = m_throughProxy && m_head.status == 407;
    if (proxyAsks)
        m_failure = HttpFailure{HttpFailure::Kind::ProxyLogin, QStringLiteral("HTTP 407")};
    else if (code != CURLE_OK)
        m_failure = failureOf(code);
    m_ended = true;
    changed();
    curl_slist_free_all(std::exchange(m_headers, nullptr));
    m_owner.giveBack(std::exchange(m_easy, nullptr));
}

HttpFailure NetworkExchange::failureOf(CURLcode code) const
{
    if (m_keptBack)
        return {HttpFailure::Kind::KeptBack, {}};
    if (m_wasToLeaveAgain)
        return {HttpFailure::Kind::Closed, QStringLiteral("the connection was closed")};
    // A line that is too long for curl has no error of its own.
    if (m_swells || (code == CURLE_OUT_OF_MEMORY && m_left && !m_headWhole))
        return {HttpFailure::Kind::Garbled, QStringLiteral("it swells without bounds")};
    CurlEnd end{.code = code, .throughProxy = m_throughProxy};
    curl_easy_getinfo(m_easy, CURLINFO_OS_ERRNO, &end.systemError);
    curl_easy_getinfo(m_easy, CURLINFO_HTTP_CONNECTCODE, &end.proxyStatus);
    end.text = QString::fromUtf8(m_words.front() ? m_words.data() : curl_easy_strerror(code)).trimmed();
    return failureFrom(end);
}

void NetworkExchange::announce()
{
    m_changed = false;
    const QPointer<NetworkExchange> self(this);
    const bool open = !m_ended || !m_failure || m_failure->kind != HttpFailure::Kind::ProxyLogin;
    if (m_left && !std::exchange(m_leftAnnounced, true))
        emit sent();
    if (self && m_headWhole && open && !std::exchange(m_headAnnounced, true))
        emit headArrived(m_head);
    if (self && open && !m_bytes.isEmpty())
        emit bodyArrived(std::exchange(m_bytes, {}));
    if (!self || !m_ended)
        return;
    if (m_failure)
        emit failed(*m_failure);
    else
        emit finished();
}

NetworkExchange::~NetworkExchange()
{
    release();
}

NetworkExchange *NetworkExchange::of(CURL *easy)
{
    char *exchange = nullptr;
    curl_easy_getinfo(easy, CURLINFO_PRIVATE, &exchange);
    return reinterpret_cast<NetworkExchange *>(exchange);
}

void NetworkExchange::cancel()
{
    blockSignals(true);
    release();
}

void NetworkExchange::release()
{
    if (!m_easy)
        return;
    m_owner.takeOut(m_easy);
    curl_slist_free_all(std::exchange(m_headers, nullptr));
    m_owner.giveBack(std::exchange(m_easy, nullptr));
}

} // namespace Pennybench
