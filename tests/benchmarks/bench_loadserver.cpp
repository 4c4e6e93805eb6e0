// A model server for measurements: answers chat completions of the openai dialect on 127.0.0.1 after a fixed
// time, whole or as a stream, and can spoil a share of them. One thread, epoll, next to no work per request.
//
//   bench_loadserver --delay-ms 100 --events 20 --faults 5
//
// prints its port, serves until its standard input ends, answers GET /count with the number of questions, and
// GET /counts with a line for each question: the model's name, the number behind "Question", how often it
// came, GET /pending with the number of connections that wait for an answer, and GET /most with the highest
// that this ever was.

#include <queue>

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace {

using Clock = std::chrono::steady_clock;

struct Options {
    int delayMs = 100;
    int events = 20;
    int faults = 0; ///< per cent of the questions
    bool stamps = false; ///< the pieces are the moments at which they were sent, in nanoseconds
};

enum class Fault { None, TooManyRequests, ServerError, Reset, Cut, NotJson };

struct Connection {
    int socket = -1;
    unsigned generation = 0; ///< tells this connection from a later one with the same socket
    std::string in;
    bool streams = false;
    bool waits = false; ///< a question of it is not answered yet
    Fault fault = Fault::None;
    int sent = 0; ///< events
    Clock::time_point asked;
};

struct Due {
    Clock::time_point at;
    int socket;
    unsigned generation;
    bool operator>(const Due &other) const { return at > other.at; }
};

class Server {
public:
    explicit Server(const Options &options)
        : m_options(options)
        , m_epoll(epoll_create1(0))
        , m_listener(socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        auto *plain = reinterpret_cast<sockaddr *>(&address);
        if (bind(m_listener, plain, size) != 0 || listen(m_listener, 1024) != 0)
            std::perror("bench_loadserver");
        getsockname(m_listener, plain, &size);
        std::printf("%d\n", ntohs(address.sin_port));
        std::fflush(stdout);
        watch(m_listener);
        watch(STDIN_FILENO);
    }

    void run()
    {
        epoll_event events[256];
        while (!m_ended) {
            const int count = epoll_wait(m_epoll, events, 256, timeoutMs());
            for (int i = 0; i < count; ++i)
                handle(events[i].data.fd);
            while (!m_due.empty() && m_due.top().at <= Clock::now())
                fire();
        }
    }

private:
    void watch(int fd)
    {
        epoll_event event{};
        event.events = EPOLLIN;
        event.data.fd = fd;
        epoll_ctl(m_epoll, EPOLL_CTL_ADD, fd, &event);
    }

    int timeoutMs() const
    {
        if (m_due.empty())
            return -1;
        const auto wait = std::chrono::ceil<std::chrono::milliseconds>(m_due.top().at - Clock::now());
        return static_cast<int>(std::max<long>(wait.count(), 0));
    }

    void handle(int fd)
    {
        if (fd == STDIN_FILENO) {
            char byte = 0;
            m_ended = read(fd, &byte, 1) <= 0;
        } else if (fd == m_listener) {
            for (int client = accept4(m_listener, nullptr, nullptr, SOCK_NONBLOCK); client >= 0;
                 client = accept4(m_listener, nullptr, nullptr, SOCK_NONBLOCK)) {
                const int on = 1;
                setsockopt(client, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
                m_connections[client] = {.socket = client, .generation = ++m_generation};
                watch(client);
            }
        } else {
            receive(fd);
        }
    }

    void receive(int fd)
    {
        const auto found = m_connections.find(fd);
        if (found == m_connections.end())
            return;
        char buffer[65536];
        const ssize_t size = read(fd, buffer, sizeof buffer);
        if (size <= 0) {
            drop(fd);
            return;
        }
        found->second.in.append(buffer, static_cast<size_t>(size));
        takeRequest(found->second);
    }

    void takeRequest(Connection &connection)
    {
        const size_t end = connection.in.find("\r\n\r\n");
        if (end == std::string::npos)
            return;
        const size_t length = contentLength(std::string_view(connection.in).substr(0, end));
        if (connection.in.size() < end + 4 + length)
            return;
        const std::string request = connection.in.substr(0, end + 4 + length);
        connection.in.erase(0, end + 4 + length);
        if (request.starts_with("GET")) {
            const std::string body = request.starts_with("GET /counts ") ? countsOfEach()
                : request.starts_with("GET /pending ")                   ? std::to_string(pending())
                : request.starts_with("GET /most ")                      ? std::to_string(m_most)
                                                                         : std::to_string(m_questions);
            respond(connection, "200 OK", "text/plain", body);
            return;
        }
        ++m_questions;
        ++m_counts[questionOf(request)];
        connection.streams = request.find("\"stream\":true") != std::string::npos;
        connection.fault = nextFault();
        connection.sent = 0;
        connection.waits = true;
        m_most = std::max(m_most, pending());
        connection.asked = Clock::now();
        const int first = connection.streams && m_options.events > 0 ? m_options.delayMs / m_options.events
                                                                     : m_options.delayMs;
        later(connection, connection.asked + std::chrono::milliseconds(first));
    }

    static size_t contentLength(std::string_view head)
    {
        for (const char *name : {"\r\nContent-Length: ", "\r\ncontent-length: "}) {
            const size_t at = head.find(name);
            if (at == std::string_view::npos)
                continue;
            size_t length = 0;
            std::from_chars(head.data() + at + std::strlen(name), head.data() + head.size(), length);
            return length;
        }
        return 0;
    }

    /// "m1-api 17" of a request for the model m1-api with the text "Question 17: …".
    static std::string questionOf(std::string_view request)
    {
        const auto behind = [request](std::string_view mark, char end) {
            const size_t at = request.find(mark);
            if (at == std::string_view::npos)
                return std::string_view("-");
            const size_t from = at + mark.size();
            return request.substr(from, request.find(end, from) - from);
        };
        return std::string(behind("\"model\":\"", '"')) + ' ' + std::string(behind("Question ", ':'));
    }

    long pending() const
    {
        return std::count_if(
            m_connections.cbegin(), m_connections.cend(), [](const auto &each) { return each.second.waits; });
    }

    std::string countsOfEach() const
    {
        std::string lines;
        for (const auto &[question, count] : m_counts)
            lines += question + ' ' + std::to_string(count) + '\n';
        return lines;
    }

    Fault nextFault()
    {
        m_random ^= m_random << 13;
        m_random ^= m_random >> 7;
        m_random ^= m_random << 17;
        if (static_cast<int>(m_random % 100) >= m_options.faults)
            return Fault::None;
        return static_cast<Fault>(1 + m_random / 100 % 5);
    }

    void later(const Connection &connection, Clock::time_point at)
    {
        m_due.push({at, connection.socket, connection.generation});
    }

    void fire()
    {
        const Due due = m_due.top();
        m_due.pop();
        const auto found = m_connections.find(due.socket);
        if (found == m_connections.end() || found->second.generation != due.generation)
            return;
        Connection &connection = found->second;
        connection.waits = connection.streams && connection.sent + 1 < m_options.events;
        if (connection.fault == Fault::Reset || (connection.fault == Fault::Cut && connection.sent > 2)) {
            const linger reset{1, 0};
            if (connection.fault == Fault::Reset)
                setsockopt(due.socket, SOL_SOCKET, SO_LINGER, &reset, sizeof reset);
            drop(due.socket);
        } else if (connection.fault == Fault::TooManyRequests) {
            respond(connection, "429 Too Many Requests\r\nretry-after-ms: 20", "application/json",
                R"({"error":{"message":"slow down","type":"rate_limit"}})");
        } else if (connection.fault == Fault::ServerError) {
            respond(connection, "500 Internal Server Error", "application/json",
                R"({"error":{"message":"oops"}})");
        } else if (connection.fault == Fault::NotJson) {
            respond(connection, "200 OK", "text/html", "<html><title>Sign in</title></html>");
        } else if (connection.streams) {
            sendEvent(connection);
        } else if (connection.fault == Fault::Cut) {
            drop(due.socket);
        } else {
            respond(connection, "200 OK", "application/json",
                R"({"id":"1","model":"load","choices":[{"index":0,"message":{"role":"assistant","content":)"
                R"("Six times seven is 42."},"finish_reason":"stop"}],"usage":{"prompt_tokens":20,)"
                R"("completion_tokens":8}})");
        }
    }

    void sendEvent(Connection &connection)
    {
        std::string out;
        if (connection.sent == 0)
            out = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n";
        ++connection.sent;
        out += chunk("data: {\"model\":\"load\",\"choices\":[{\"index\":0,\"delta\":{\"content\":\""
            + piece(connection) + "\"},\"finish_reason\":null}]}\n\n");
        if (connection.sent < m_options.events) {
            const auto next = connection.asked
                + std::chrono::microseconds(
                    1000LL * m_options.delayMs * (connection.sent + 1) / m_options.events);
            later(connection, next);
        } else {
            out += chunk(
                "data: "
                "{\"model\":\"load\",\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"stop\"}],"
                "\"usage\":{\"prompt_tokens\":20,\"completion_tokens\":20}}\n\ndata: [DONE]\n\n");
            out += "0\r\n\r\n";
        }
        send(connection.socket, out.data(), out.size(), MSG_NOSIGNAL);
    }

    std::string piece(const Connection &connection) const
    {
        if (m_options.stamps)
            return std::to_string(Clock::now().time_since_epoch().count()) + " ";
        return connection.sent == m_options.events ? "42." : "so ";
    }

    static std::string chunk(const std::string &body)
    {
        char size[20];
        std::snprintf(size, sizeof size, "%zx\r\n", body.size());
        return size + body + "\r\n";
    }

    static void respond(
        const Connection &connection, const char *status, const char *type, const std::string &body)
    {
        const std::string out = std::string("HTTP/1.1 ") + status + "\r\nContent-Type: " + type
            + "\r\nContent-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body;
        send(connection.socket, out.data(), out.size(), MSG_NOSIGNAL);
    }

    void drop(int fd)
    {
        m_connections.erase(fd);
        close(fd);
    }

    const Options m_options;
    const int m_epoll;
    const int m_listener;
    bool m_ended = false;
    unsigned m_generation = 0;
    unsigned long m_questions = 0;
    long m_most = 0; ///< pending at once
    std::unordered_map<std::string, unsigned> m_counts;
    unsigned long m_random = 88172645463325252UL;
    std::unordered_map<int, Connection> m_connections;
    std::priority_queue<Due, std::vector<Due>, std::greater<>> m_due;
};

} // namespace

int main(int argc, char **argv)
{
    Options options;
    for (int i = 1; i < argc; ++i) {
        const std::string_view name = argv[i];
        if (name == "--stamps") {
            options.stamps = true;
            continue;
        }
        int *value = name == "--delay-ms" ? &options.delayMs
            : name == "--events"          ? &options.events
            : name == "--faults"          ? &options.faults
                                          : nullptr;
        if (!value || i + 1 == argc) {
            std::fprintf(
                stderr, "usage: %s [--delay-ms N] [--events N] [--faults PERCENT] [--stamps]\n", argv[0]);
            return 2;
        }
        *value = std::atoi(argv[++i]);
    }
    Server(options).run();
}
