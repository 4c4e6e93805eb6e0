#pragma once

#include "providers/endpoint.h"
#include "providers/practice/practicemodel.h"

#include <QHash>
#include <QObject>
#include <QTcpServer>

#include <memory>

namespace Pennybench::Providers {

class PracticeConnection;

/// What the practice server is given when it starts.
struct PracticeSetup {
    QHash<QString, PracticeLesson> lessons; ///< by the text of the question
    quint64 seed = 1;
    /// Speed factor: 1 as the models' profiles say, 0 without any waiting.
    double speed = 1;
    quint16 port = 0; ///< 0: a free one
};

/// Serves the practice models over HTTP on 127.0.0.1, in all four dialects, streaming and not. Lives in the
/// thread that makes it.
class PracticeServer : public QObject {
    Q_OBJECT

public:
    explicit PracticeServer(PracticeSetup setup, QObject *parent = nullptr);
    ~PracticeServer() override;

    /// False if the port is not available; errorText() says why.
    bool listen();
    QString errorText() const;
    quint16 port() const;
    QUrl baseUrl(Dialect dialect) const;
    void teach(const QHash<QString, PracticeLesson> &lessons);

private:
    friend class PracticeConnection;
    PracticeAnswer answer(
        const PracticeModel &model, const QString &prompt, std::optional<quint64> seed, int maxTokens);

    PracticeSetup m_setup;
    QHash<QString, int> m_asked; ///< how often, by model and question
    QTcpServer m_server;
};

/// A practice server in its own thread, so that it and a window never wait for each other.
class PracticeThread {
public:
    explicit PracticeThread(PracticeSetup setup);
    ~PracticeThread();
    PracticeThread(const PracticeThread &) = delete;
    PracticeThread &operator=(const PracticeThread &) = delete;

    /// Empty when it serves, else why it does not.
    QString errorText() const;
    QUrl baseUrl(Dialect dialect) const;
    /// Adds lessons; asked questions are answered with them from now on.
    void teach(const QHash<QString, PracticeLesson> &lessons);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Pennybench::Providers
