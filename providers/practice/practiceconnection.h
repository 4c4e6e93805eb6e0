#pragma once

#include "providers/practice/practiceserver.h"
#include "providers/practice/practicewire.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

class QTcpSocket;

namespace Pennybench::Providers {

/// One connection of the practice server: reads requests one after another and writes the dialect's answers,
/// piece by piece at the model's speed.
class PracticeConnection : public QObject {
    Q_OBJECT

public:
    /// The socket becomes a child; the connection deletes itself when the peer has gone.
    PracticeConnection(PracticeServer &server, QTcpSocket *socket);

private:
    struct Head {
        QByteArray method;
        QString path;
        qsizetype length = 0;
        bool valid = false;
    };

    void read();
    static Head parseHead(const QByteArray &bytes);
    void handle(const Head &head, const QByteArray &body);
    void handleQuestion(Dialect dialect, const QString &path, const QByteArray &body);
    void begin(Dialect dialect, const PracticeQuestion &question, const PracticeModel &model);
    void tick();
    void sendPiece();
    void finishAnswer();
    void respond(int status, const QByteArray &type, const QByteArray &body);
    void sendChunk(const QByteArray &bytes);

    PracticeServer &m_server;
    QTcpSocket *m_socket;
    QByteArray m_buffer;
    bool m_busy = false;

    const PracticeWire *m_wire = nullptr;
    const PracticeModel *m_model = nullptr;
    PracticeQuestion m_question;
    PracticeAnswer m_answer;
    qsizetype m_sent = 0;
    QElapsedTimer m_sinceStart;
    QTimer m_timer;
};

} // namespace Pennybench::Providers
