#include "providers/practice/practiceserver.h"

#include "providers/practice/practiceconnection.h"
#include "providers/practice/practicewire.h"

#include <QTcpSocket>
#include <QThread>

namespace Pennybench::Providers {

PracticeServer::PracticeServer(PracticeSetup setup, QObject *parent)
    : QObject(parent)
    , m_setup(std::move(setup))
    , m_server(this)
{
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection())
            new PracticeConnection(*this, socket);
    });
}

PracticeServer::~PracticeServer() = default;

bool PracticeServer::listen()
{
    m_server.setListenBacklogSize(256);
    return m_server.listen(QHostAddress::LocalHost, m_setup.port);
}

QString PracticeServer::errorText() const
{
    return m_server.isListening() ? QString() : m_server.errorString();
}

quint16 PracticeServer::port() const
{
    return m_server.serverPort();
}

QUrl PracticeServer::baseUrl(Dialect dialect) const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(port()).arg(practiceBasePath(dialect)));
}

void PracticeServer::teach(const QHash<QString, PracticeLesson> &lessons)
{
    m_setup.lessons.insert(lessons);
}

PracticeAnswer PracticeServer::answer(
    const PracticeModel &model, const QString &prompt, std::optional<quint64> seed, int maxTokens)
{
    const int occurrence = seed ? 0 : m_asked[model.id + u'\n' + prompt]++;
    const auto lesson = m_setup.lessons.constFind(prompt);
    const PracticeLesson *known = lesson == m_setup.lessons.constEnd() ? nullptr : &lesson.value();
    return practiceAnswer(model, known, prompt, seed.value_or(m_setup.seed), occurrence, maxTokens);
}

class PracticeThread::Private {
public:
    QThread thread;
    PracticeServer *server = nullptr;
    quint16 port = 0;
    QString errorText;
};

PracticeThread::PracticeThread(PracticeSetup setup)
    : d(std::make_unique<Private>())
{
    d->server = new PracticeServer(std::move(setup));
    d->server->moveToThread(&d->thread);
    QObject::connect(&d->thread, &QThread::finished, d->server, &QObject::deleteLater);
    d->thread.start();
    QMetaObject::invokeMethod(
        d->server,
        [this] {
            if (!d->server->listen())
                d->errorText = d->server->errorText();
            d->port = d->server->port();
        },
        Qt::BlockingQueuedConnection);
}

PracticeThread::~PracticeThread()
{
    d->thread.quit();
    d->thread.wait();
}

QString PracticeThread::errorText() const
{
    return d->errorText;
}

QUrl PracticeThread::baseUrl(Dialect dialect) const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(d->port).arg(practiceBasePath(dialect)));
}

void PracticeThread::teach(const QHash<QString, PracticeLesson> &lessons)
{
    QMetaObject::invokeMethod(
        d->server, [this, lessons] { d->server->teach(lessons); }, Qt::BlockingQueuedConnection);
}

} // namespace Pennybench::Providers
