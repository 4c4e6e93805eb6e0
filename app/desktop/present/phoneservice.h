#pragma once

#include "app/classroom/voteserver.h"
#include "app/desktop/present/slide.h"

#include <QSettings>

namespace Pennybench::Desktop {

/// Serves the votes to phones at one address of this machine, or to nobody: nothing listens but while it is
/// open. What was chosen is remembered.
class PhoneService : public QObject {
    Q_OBJECT

public:
    /// Open, at the address that was used last, else at that of the local network; without a network there
    /// are no phones. What is given outlives it.
    PhoneService(Classroom::Poll &poll, const Clock &clock, QSettings &settings);
    ~PhoneService() override;

    /// Those that phones may reach.
    static QStringList choices();
    /// One of the choices, or empty for none. See problem() where it cannot be served there.
    void serveAt(const QString &address);
    const QString &servedAt() const { return m_servedAt; } ///< while it is open; empty: nowhere
    /// Closed, it listens nowhere; opened again, at the same address, where phones that are still there come
    /// back.
    void setOpen(bool open);
    bool isOpen() const { return m_isOpen; }
    PhoneAddress address() const; ///< empty while it is closed
    /// Why nothing is served although it should be.
    const std::optional<Problem> &problem() const { return m_problem; }

    static inline const QString settingsKey = QStringLiteral("presentAddress");
    static inline const QString noPhones = QStringLiteral("none"); ///< as the settings say it

signals:
    void changed();

private:
    bool start(const QString &address);

    Classroom::Poll &m_poll;
    const Clock &m_clock;
    QSettings &m_settings;
    std::unique_ptr<Classroom::VoteServer> m_server;
    QString m_servedAt;
    bool m_isOpen = true;
    std::optional<Problem> m_problem;
};

} // namespace Pennybench::Desktop
