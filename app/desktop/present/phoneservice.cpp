#include "app/desktop/present/phoneservice.h"

namespace Pennybench::Desktop {

PhoneService::PhoneService(Classroom::Poll &poll, const Clock &clock, QSettings &settings)
    : m_poll(poll)
    , m_clock(clock)
    , m_settings(settings)
{
    const QString last = settings.value(settingsKey).toString();
    const QStringList known = choices();
    if (last == noPhones || !Classroom::VoteServer::isAvailable())
        return;
    if (known.contains(last) || QHostAddress(last).isLoopback())
        start(last);
    else if (!known.isEmpty())
        start(known.first());
}

PhoneService::~PhoneService() = default;

QStringList PhoneService::choices()
{
    QStringList choices;
    for (const QHostAddress &address : Classroom::addressesForPhones()) {
        if (!address.isLoopback())
            choices += address.toString();
    }
    return choices;
}

bool PhoneService::start(const QString &address)
{
    m_server.reset();
    m_servedAt.clear();
    m_problem.reset();
    auto server = Classroom::VoteServer::start(m_poll, m_clock, QHostAddress(address));
    if (!server) {
        m_problem = server.error();
        return false;
    }
    m_server = *std::move(server);
    m_servedAt = address;
    return true;
}

void PhoneService::serveAt(const QString &address)
{
    if (address.isEmpty()) {
        m_server.reset();
        m_servedAt.clear();
        m_problem.reset();
        m_settings.setValue(settingsKey, noPhones);
    } else if (!m_isOpen) {
        m_servedAt = address;
        m_settings.setValue(settingsKey, address);
    } else if (start(address)) {
        m_settings.setValue(settingsKey, address);
    }
    emit changed();
}

void PhoneService::setOpen(bool open)
{
    if (std::exchange(m_isOpen, open) == open)
        return;
    if (!open)
        m_server.reset();
    else if (!m_servedAt.isEmpty())
        start(QString(m_servedAt));
    emit changed();
}

PhoneAddress PhoneService::address() const
{
    if (!m_server)
        return {};
    return {.url = m_server->url(), .typed = m_server->shortUrl().authority(), .code = m_server->code()};
}

} // namespace Pennybench::Desktop
