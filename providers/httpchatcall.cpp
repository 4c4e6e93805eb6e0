#include "providers/httpchatcall.h"

#include "providers/baseurl.h"
#include "providers/bodytext.h"
#include "providers/failuremessage.h"
#include "providers/requestmessages.h"
#include "providers/servererror.h"

#include <QDateTime>

#include <algorithm>

namespace Pennybench::Providers {

namespace {

constexpr qint64 largestAnswer = 20 * 1024 * 1024;
constexpr qsizetype largestErrorBody = 256 * 1024;
constexpr qsizetype longestWords = 500; ///< of a server
constexpr qsizetype startKept = 64; ///< enough to tell text from what is compressed

constexpr std::chrono::milliseconds noticeablyLate{1'000};
/// After the finish reason: only the usage may follow.
constexpr std::chrono::milliseconds longestRest{10'000};
constexpr std::chrono::milliseconds graceAfterStop{5'000};

QString seconds(std::chrono::milliseconds limit)
{
    return QString::number(static_cast<double>(limit.count()) / 1000, 'g', 4) + QStringLiteral(" s");
}

/// Whether these are server-sent events.
bool beginsStream(const QByteArray &start)
{
    const QByteArray line = start.trimmed();
    return std::ranges::any_of(std::initializer_list<QByteArrayView>{"data:", "event:", "id:", "retry:", ":"},
        [&line](QByteArrayView field) { return line.startsWith(field); });
}

bool isProtocolFailure(const ChatEvent &event)
{
    const auto *failed = std::get_if<Failed>(&event);
    return failed && failed->error.kind == ErrorKind::Protocol;
}

} // namespace

HttpChatCall::HttpChatCall(const Endpoint &endpoint, const Codec &codec, HttpTransport &transport,
    const Clock &clock, const ChatRequest &request, Listener listener, QObject *parent)
    : QObject(parent)
    , m_endpoint(endpoint)
    , m_codec(codec)
    , m_transport(transport)
    , m_clock(clock)
    , m_request(request)
    , m_listener(std::move(listener))
{
}

void HttpChatCall::begin()
{
    if (m_ended)
        return;
    m_exchange = m_transport.send(m_codec.encode(m_endpoint, m_request), m_listener.mayLeave);
    m_decoder = m_codec.decoder(m_request);
    connect(m_exchange.get(), &HttpExchange::sent, this, &HttpChatCall::onSent);
    connect(m_exchange.get(), &HttpExchange::headArrived, this, &HttpChatCall::onHead);
    connect(m_exchange.get(), &HttpExchange::bodyArrived, this, &HttpChatCall::onBody);
    connect(m_exchange.get(), &HttpExchange::finished, this, &HttpChatCall::onFinished);
    connect(m_exchange.get(), &HttpExchange::failed, this, &HttpChatCall::onFailed);
    waitFor(Wait::Connect, m_endpoint.timeouts.connect);
}

void HttpChatCall::cancel()
{
    if (m_ended || endsWhole())
        return;
    fail({.kind = ErrorKind::Cancelled, .message = RequestMessages::cancelled, .maybeCharged = m_sent});
}

void HttpChatCall::onSent()
{
    if (m_ended || m_sent)
        return;
    m_sent = true;
    m_sentAt = m_clock.monotonic();
    m_whole = m_endpoint.timeouts.total;
    waitFor(Wait::FirstToken, m_endpoint.timeouts.firstToken + m_request.loadAllowance);
    m_listener.event(Started{});
}

void HttpChatCall::onHead(const HttpHead &head)
{
    onSent();
    m_head = head;
    const RateLimits limits = rateLimitsOf(head, QDateTime::currentDateTimeUtc());
    if (!limits.isEmpty())
        m_listener.limits(limits);
}

void HttpChatCall::onBody(const QByteArray &bytes)
{
    if (m_ended)
        return;
    if (m_head.status < 200 || m_head.status > 299) {
        m_errorBody += bytes.left(largestErrorBody - m_errorBody.size());
        return;
    }
    m_received += bytes.size();
    m_answerStart += bytes.left(startKept - m_answerStart.size());
    deliver(m_decoder->append(bytes));
    if (m_ended)
        return;
    if (m_received > largestAnswer) {
        if (endsWhole())
            return;
        fail({.kind = ErrorKind::Protocol,
            .message = {RequestMessages::tooLarge, {host()}},
            .httpStatus = m_head.status,
            .maybeCharged = true});
    } else if (m_decoder->dataEvents() > m_dataEvents) {
        m_dataEvents = m_decoder->dataEvents();
        if (m_decoder->hasFinishReason())
            waitFor(Wait::Rest, std::min(m_endpoint.timeouts.idle, longestRest));
        else
            waitFor(Wait::Idle, m_endpoint.timeouts.idle);
    }
}

void HttpChatCall::onFinished()
{
    if (m_ended)
        return;
    if (m_head.status < 200 || m_head.status > 299) {
        fail(withEndpointsWayOut(
            serverError(m_head, m_errorBody, QDateTime::currentDateTimeUtc()), m_endpoint));
        return;
    }
    deliver(m_decoder->finish());
    if (!m_ended) {
        fail({.kind = ErrorKind::Truncated,
            .message = {RequestMessages::noEndMark, {host()}},
            .httpStatus = m_head.status,
            .retryable = true,
            .maybeCharged = true});
    }
}

void HttpChatCall::onFailed(const HttpFailure &failure)
{
    if (m_ended)
        return;
    if (failure.kind == HttpFailure::Kind::KeptBack)
        return cancel();
    if (failure.kind == HttpFailure::Kind::Compressed)
        return fail(compressedError());
    const bool inAnswer = m_head.status >= 200 && m_head.status <= 299;
    const bool garbled = failure.kind == HttpFailure::Kind::Garbled;
    if (inAnswer && !(garbled && m_dataEvents == 0)) {
        QList<ChatEvent> events = m_decoder->finish();
        // Of a stream in which nothing had come yet, the network knows better why it ended.
        if (m_dataEvents == 0 && beginsStream(m_answerStart))
            events.removeIf(isProtocolFailure);
        deliver(events);
        if (m_ended)
            return;
    }
    const QString place = placeOf(m_endpoint.baseUrl);
    const bool final =
        failure.kind == HttpFailure::Kind::Tls || failure.kind == HttpFailure::Kind::ProxyLogin || garbled;
    const bool broke =
        failure.kind == HttpFailure::Kind::Closed || failure.kind == HttpFailure::Kind::Unanswered;
    const ErrorKind kind =
        garbled ? ErrorKind::Protocol : (inAnswer ? ErrorKind::Truncated : ErrorKind::Network);
    fail({.kind = kind,
        .message = failureMessage(failure, place),
        .httpStatus = m_head.status,
        .retryable = !final,
        .maybeCharged = m_sent && (broke || inAnswer)});
}

/// The whole program was suspended, so a timeout passed that nobody could meet: what arrived meanwhile is in
/// the socket still. Once, a short time more is given, and the requests do not all end together.
bool HttpChatCall::isOwedGrace(
    std::chrono::nanoseconds since, std::chrono::milliseconds limit, bool &given) const
{
    return elapsed(since) - limit >= noticeablyLate && !std::exchange(given, true);
}

std::chrono::milliseconds HttpChatCall::elapsed(std::chrono::nanoseconds since) const
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(m_clock.monotonic() - since);
}

void HttpChatCall::onTimeout()
{
    if (isOwedGrace(m_waitsSince, m_limit, m_waitGraceGiven)) {
        waitFor(m_waiting, graceAfterStop);
        return;
    }
    if (endsWhole())
        return;
    const auto failed = [this](const MessageText &what, std::chrono::milliseconds limit) {
        fail({.kind = ErrorKind::Timeout,
            .message = {what, {host(), seconds(limit)}},
            .httpStatus = m_head.status,
            .retryable = true,
            .maybeCharged = m_sent});
    };
    switch (m_waiting) {
    case Wait::Connect:
        failed(RequestMessages::connectTimeout, m_endpoint.timeouts.connect);
        break;
    case Wait::FirstToken:
        failed(RequestMessages::firstTokenTimeout, m_endpoint.timeouts.firstToken + m_request.loadAllowance);
        break;
    case Wait::Idle:
    case Wait::Rest:
        failed(RequestMessages::idleTimeout, m_endpoint.timeouts.idle);
        break;
    }
}

void HttpChatCall::onDeadline()
{
    if (isOwedGrace(m_sentAt, m_endpoint.timeouts.total, m_deadlineGraceGiven)) {
        m_whole = elapsed(m_sentAt) + graceAfterStop;
        wakeLater();
        return;
    }
    if (endsWhole())
        return;
    fail({.kind = ErrorKind::Timeout,
        .message = {RequestMessages::totalTimeout, {host(), seconds(m_endpoint.timeouts.total)}},
        .httpStatus = m_head.status,
        .retryable = true,
        .maybeCharged = true});
}

void HttpChatCall::waitFor(Wait what, std::chrono::milliseconds limit)
{
    m_waiting = what;
    m_limit = limit;
    m_waitsSince = m_clock.monotonic();
    wakeLater();
}

std::chrono::milliseconds HttpChatCall::leftToWait() const
{
    return m_limit - elapsed(m_waitsSince);
}

std::chrono::milliseconds HttpChatCall::leftOfWhole() const
{
    return m_sent ? m_whole - elapsed(m_sentAt) : std::chrono::milliseconds::max();
}

/// Leaves a call alone that comes early enough: most limits are put off again and again and never pass.
void HttpChatCall::wakeLater()
{
    constexpr std::chrono::milliseconds longestWait = std::chrono::hours(1);
    const std::chrono::nanoseconds moment = m_clock.monotonic()
        + std::clamp(std::min(leftToWait(), leftOfWhole()), std::chrono::milliseconds(0), longestWait);
    if (m_wake && m_wakesAt <= moment)
        return;
    m_wakesAt = moment;
    m_wake = m_clock.callAt(moment, [this] { onWake(); });
}

void HttpChatCall::onWake()
{
    m_wake.reset();
    if (m_ended)
        return;
    if (leftOfWhole().count() <= 0)
        onDeadline();
    else if (leftToWait().count() <= 0)
        onTimeout();
    else
        wakeLater();
}

void HttpChatCall::deliver(const QList<ChatEvent> &events)
{
    for (const ChatEvent &event : events) {
        if (m_ended)
            return;
        if (const auto *failed = std::get_if<Failed>(&event)) {
            ChatError error = failed->error;
            error.httpStatus = m_head.status;
            fail(error);
        } else if (const auto *finished = std::get_if<Finished>(&event)) {
            Finished ending = *finished;
            ending.httpStatus = m_head.status;
            end(ending);
        } else {
            m_listener.event(event);
        }
    }
}

/// Gives out what the decoder holds back, before an end that is not the server's. Whether the answer was
/// whole, so that it has ended well.
bool HttpChatCall::endsWhole()
{
    if (!m_decoder)
        return false;
    QList<ChatEvent> events = m_decoder->finish();
    // Why it ended is known better here.
    events.removeIf([](const ChatEvent &event) { return std::holds_alternative<Failed>(event); });
    deliver(events);
    return m_ended;
}

void HttpChatCall::fail(ChatError error)
{
    if (isUnreadable(error))
        error = compressedError();
    // What a server or a decoder says does not tell whose words they are.
    if (error.kind != ErrorKind::Cancelled && !error.message.english().contains(host()))
        error.message = Message(RequestMessages::fromHost, {host(), error.message});
    error.message =
        error.message.withWords([this](const QString &words) { return redacted(words).left(longestWords); });
    end(Failed{error, m_decoder ? m_decoder->servedModel() : QString()});
}

void HttpChatCall::end(const ChatEvent &ending)
{
    if (m_ended)
        return;
    m_ended = true;
    m_wake.reset();
    if (m_exchange)
        m_exchange->cancel();
    m_listener.event(ending);
    m_listener.over();
}

/// What looks like a wrong or a cut answer may be one that was compressed although nobody asked for that.
bool HttpChatCall::isUnreadable(const ChatError &error) const
{
    const bool nothingRead =
        (error.kind == ErrorKind::Protocol || error.kind == ErrorKind::Truncated) && m_dataEvents == 0;
    const QByteArray encoding = m_head.header("content-encoding");
    return nothingRead && !encoding.isEmpty() && encoding != "identity" && !isText(m_answerStart);
}

ChatError HttpChatCall::compressedError() const
{
    const QString encoding = QString::fromLatin1(m_head.header("content-encoding").left(20)).simplified();
    const MessageText &what =
        m_request.stream ? RequestMessages::compressedStream : RequestMessages::compressedAnswer;
    return {.kind = ErrorKind::Protocol,
        .message = {what, {host(), encoding}},
        .httpStatus = m_head.status,
        .maybeCharged = true};
}

QString HttpChatCall::redacted(QString text) const
{
    if (m_endpoint.key.isEmpty())
        return text;
    const QString mark = QStringLiteral("[key]");
    text.replace(QString::fromUtf8(m_endpoint.key), mark);
    text.replace(QString::fromLatin1(m_endpoint.key.toBase64()), mark);
    text.replace(QString::fromLatin1(m_endpoint.key.toPercentEncoding()), mark);
    return text;
}

} // namespace Pennybench::Providers
