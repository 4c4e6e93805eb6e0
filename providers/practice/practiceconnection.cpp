#include "providers/practice/practiceconnection.h"

#include <QTcpSocket>

#include <cmath>

namespace Pennybench::Providers {

namespace {

constexpr qsizetype maxHead = 64 * 1024;
constexpr qsizetype maxBody = 16 * 1024 * 1024;

QByteArray reasonPhrase(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 400:
        return "Bad Request";
    case 404:
        return "Not Found";
    case 413:
        return "Content Too Large";
    default:
        return "Error";
    }
}

} // namespace

PracticeConnection::PracticeConnection(PracticeServer &server, QTcpSocket *socket)
    : QObject(&server)
    , m_server(server)
    , m_socket(socket)
{
    m_socket->setParent(this);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &PracticeConnection::tick);
    connect(m_socket, &QTcpSocket::readyRead, this, &PracticeConnection::read);
    connect(m_socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
}

PracticeConnection::Head PracticeConnection::parseHead(const QByteArray &bytes)
{
    Head head;
    const QList<QByteArray> lines = bytes.split('\n');
    const QList<QByteArray> first = lines.first().trimmed().split(' ');
    head.method = first.value(0);
    head.path = QString::fromUtf8(QByteArray::fromPercentEncoding(first.value(1)));
    head.valid = first.size() == 3;
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        if (line.left(colon).trimmed().compare("content-length", Qt::CaseInsensitive) == 0)
            head.length = line.mid(colon + 1).trimmed().toLongLong();
    }
    return head;
}

void PracticeConnection::read()
{
    m_buffer += m_socket->readAll();
    while (!m_busy) {
        const qsizetype end = m_buffer.indexOf("\r\n\r\n");
        if (end < 0) {
            if (m_buffer.size() > maxHead)
                m_socket->abort();
            return;
        }
        const Head head = parseHead(m_buffer.left(end));
        if (!head.valid || head.length < 0 || head.length > maxBody) {
            respond(head.valid ? 413 : 400, "text/plain", "The practice server cannot read this request.\n");
            m_socket->disconnectFromHost();
            return;
        }
        if (m_buffer.size() < end + 4 + head.length)
            return;
        const QByteArray body = m_buffer.mid(end + 4, head.length);
        m_buffer.remove(0, end + 4 + head.length);
        handle(head, body);
    }
}

void PracticeConnection::handle(const Head &head, const QByteArray &body)
{
    for (Dialect dialect : {Dialect::Gemini, Dialect::Anthropic, Dialect::Ollama, Dialect::OpenAi}) {
        const QString base = practiceBasePath(dialect);
        if (!head.path.startsWith(base + u'/'))
            continue;
        const QString rest = head.path.mid(base.size());
        const QString list =
            dialect == Dialect::Ollama ? QStringLiteral("/api/tags") : QStringLiteral("/models");
        if (head.method == "GET" && rest.section(u'?', 0, 0) == list)
            respond(200, "application/json", practiceWire(dialect).modelList());
        else if (head.method == "POST")
            handleQuestion(dialect, rest, body);
        else
            respond(
                404, "application/json", practiceWire(dialect).errorBody(404, QStringLiteral("Not found.")));
        return;
    }
    respond(404, "text/plain", "The practice server has nothing here.\n");
}

void PracticeConnection::handleQuestion(Dialect dialect, const QString &path, const QByteArray &body)
{
    const PracticeWire &wire = practiceWire(dialect);
    const std::optional<PracticeQuestion> question = wire.read(path, body);
    if (!question) {
        respond(400, "application/json",
            wire.errorBody(400, QStringLiteral("The body is not a request of this dialect.")));
        return;
    }
    const PracticeModel *model = practiceModel(question->model);
    if (!model) {
        respond(404, "application/json",
            wire.errorBody(
                404, QStringLiteral("The practice model \"%1\" does not exist.").arg(question->model)));
        return;
    }
    begin(dialect, *question, *model);
}

void PracticeConnection::begin(Dialect dialect, const PracticeQuestion &question, const PracticeModel &model)
{
    m_wire = &practiceWire(dialect);
    m_model = &model;
    m_question = question;
    m_answer = m_server.answer(model, question.prompt, question.seed, question.maxTokens);
    m_sent = 0;
    m_busy = true;
    m_sinceStart.start();
    if (question.stream) {
        m_socket->write("HTTP/1.1 200 OK\r\nContent-Type: " + m_wire->streamType()
            + "\r\nCache-Control: no-store\r\nTransfer-Encoding: chunked\r\n\r\n");
        sendChunk(m_wire->opening(m_question, m_answer));
    }
    tick();
}

/// Sends every piece whose time has come, and sleeps until the next.
void PracticeConnection::tick()
{
    const double speed = m_server.m_setup.speed;
    const qsizetype total = m_answer.completionTokens();
    const double msPerToken = 1000.0 / m_model->tokensPerSecond;
    const auto dueAt = [&](qsizetype piece) {
        return speed > 0 ? (m_model->firstTokenMs + static_cast<double>(piece) * msPerToken) / speed : 0.0;
    };
    const auto now = static_cast<double>(m_sinceStart.nsecsElapsed()) / 1e6;
    while (m_sent < total && dueAt(m_sent) <= now)
        sendPiece();
    if (m_sent < total)
        m_timer.start(std::max(1, static_cast<int>(std::ceil(dueAt(m_sent) - now))));
    else
        finishAnswer();
}

void PracticeConnection::sendPiece()
{
    const qsizetype thoughts = m_answer.reasoning.size();
    if (m_question.stream) {
        sendChunk(m_sent < thoughts ? m_wire->reasoningPiece(m_question, m_answer.reasoning.at(m_sent))
                                    : m_wire->textPiece(m_question, m_answer.text.at(m_sent - thoughts)));
    }
    ++m_sent;
}

void PracticeConnection::finishAnswer()
{
    if (m_question.stream) {
        sendChunk(m_wire->closing(m_question, m_answer));
        m_socket->write("0\r\n\r\n");
    } else {
        respond(200, "application/json", m_wire->wholeBody(m_question, m_answer));
    }
    m_busy = false;
    QMetaObject::invokeMethod(this, &PracticeConnection::read, Qt::QueuedConnection);
}

void PracticeConnection::respond(int status, const QByteArray &type, const QByteArray &body)
{
    m_socket->write("HTTP/1.1 " + QByteArray::number(status) + ' ' + reasonPhrase(status)
        + "\r\nContent-Type: " + type + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n"
        + body);
}

void PracticeConnection::sendChunk(const QByteArray &bytes)
{
    if (!bytes.isEmpty())
        m_socket->write(QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n");
}

} // namespace Pennybench::Providers
