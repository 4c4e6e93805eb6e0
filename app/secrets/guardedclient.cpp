#include "app/secrets/guardedclient.h"

#include <QPointer>

#include <utility>

namespace Pennybench::Secrets {

GuardedClient::GuardedClient(std::unique_ptr<Providers::ChatClient> client, const QByteArray &key)
    : m_client(std::move(client))
{
    m_redactor.add(key);
    connect(m_client.get(), &Providers::ChatClient::eventArrived, this, &GuardedClient::pass);
    connect(
        m_client.get(), &Providers::ChatClient::limitsArrived, this, &Providers::ChatClient::limitsArrived);
}

quint64 GuardedClient::start(const Providers::ChatRequest &request, Providers::Permission mayLeave)
{
    return m_client->start(request, std::move(mayLeave));
}

void GuardedClient::cancel(quint64 request)
{
    m_client->cancel(request);
}

/// What can be passed on of what is held and the piece behind it; the rest is held.
QString GuardedClient::cleanPart(QString &held, const QString &piece) const
{
    QString text = m_redactor.redactKnown(held + piece);
    held = text.right(m_redactor.openEnd(text));
    text.chop(held.size());
    return text;
}

template <typename Piece>
void GuardedClient::addPiece(QList<Providers::ChatEvent> &events, QString &held, const Piece &piece) const
{
    const QString text = cleanPart(held, piece.text);
    if (!text.isEmpty())
        events += Piece{text};
}

Providers::ChatEvent GuardedClient::withoutKey(Providers::ChatEvent event) const
{
    if (auto *finished = std::get_if<Providers::Finished>(&event))
        finished->servedModel = m_redactor.redactKnown(finished->servedModel);
    if (auto *noted = std::get_if<Providers::Noted>(&event))
        noted->message =
            noted->message.withWords([this](const QString &words) { return m_redactor.redact(words); });
    if (auto *failed = std::get_if<Providers::Failed>(&event)) {
        failed->error.message = failed->error.message.withWords(
            [this](const QString &words) { return m_redactor.redact(words); });
        failed->error.providerCode = m_redactor.redact(failed->error.providerCode);
        failed->servedModel = m_redactor.redactKnown(failed->servedModel);
    }
    return event;
}

QList<Providers::ChatEvent> GuardedClient::cleaned(Held &held, const Providers::ChatEvent &event) const
{
    QList<Providers::ChatEvent> events;
    const auto *text = std::get_if<Providers::TextAdded>(&event);
    const auto *reasoning = std::get_if<Providers::ReasoningAdded>(&event);
    if (const auto *whole = std::get_if<Providers::TextReplaced>(&event)) {
        held = {};
        events += Providers::TextReplaced{
            cleanPart(held.text, whole->text), cleanPart(held.reasoning, whole->reasoning)};
        return events;
    }
    if (!reasoning && !held.reasoning.isEmpty())
        events += Providers::ReasoningAdded{std::exchange(held.reasoning, QString())};
    if (!text && !held.text.isEmpty())
        events += Providers::TextAdded{std::exchange(held.text, QString())};
    if (text)
        addPiece(events, held.text, *text);
    else if (reasoning)
        addPiece(events, held.reasoning, *reasoning);
    else
        events += withoutKey(event);
    return events;
}

void GuardedClient::pass(quint64 request, const Providers::ChatEvent &event)
{
    Held held = m_held.take(request);
    const QList<Providers::ChatEvent> events = cleaned(held, event);
    if (!held.text.isEmpty() || !held.reasoning.isEmpty())
        m_held.insert(request, held);
    const QPointer<GuardedClient> self(this);
    for (const Providers::ChatEvent &clean : events) {
        if (self)
            emit eventArrived(request, clean);
    }
}

std::unique_ptr<Providers::ChatClient> guarded(
    std::unique_ptr<Providers::ChatClient> client, const QByteArray &key)
{
    if (key.isEmpty())
        return client;
    return std::make_unique<GuardedClient>(std::move(client), key);
}

} // namespace Pennybench::Secrets
