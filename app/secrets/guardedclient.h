#pragma once

#include "app/secrets/keyredactor.h"
#include "providers/chatclient.h"

#include <QHash>

#include <memory>

namespace Pennybench::Secrets {

/// Passes on the events of another client, with the key removed wherever the server repeated it: in the
/// answer, also across pieces, in the reasoning, in the model's name and in errors. Text that may be the
/// beginning of the key is held back until the next event.
class GuardedClient final : public Providers::ChatClient {
    Q_OBJECT

public:
    GuardedClient(std::unique_ptr<Providers::ChatClient> client, const QByteArray &key);

    quint64 start(const Providers::ChatRequest &request, Providers::Permission mayLeave) override;
    void cancel(quint64 request) override;

private:
    struct Held {
        QString text;
        QString reasoning;
    };
    void pass(quint64 request, const Providers::ChatEvent &event);
    /// The events to pass on instead of this one; updates what is held back.
    QList<Providers::ChatEvent> cleaned(Held &held, const Providers::ChatEvent &event) const;
    QString cleanPart(QString &held, const QString &piece) const;
    template <typename Piece>
    void addPiece(QList<Providers::ChatEvent> &events, QString &held, const Piece &piece) const;
    Providers::ChatEvent withoutKey(Providers::ChatEvent event) const;

    std::unique_ptr<Providers::ChatClient> m_client;
    KeyRedactor m_redactor;
    QHash<quint64, Held> m_held;
};

/// The client itself if there is no key to guard.
std::unique_ptr<Providers::ChatClient> guarded(
    std::unique_ptr<Providers::ChatClient> client, const QByteArray &key);

} // namespace Pennybench::Secrets
