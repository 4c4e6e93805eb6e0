#pragma once

#include "app/classroom/voteserver.h"
#include "app/desktop/present/slide.h"

#include <QSettings>

namespace Pennybench::Desktop {

/// Serves the votes to phones at one address of this machine, or to nobody. It lives as long as the class is
/// in front of the presentation. What was chosen is remembered.
class PhoneService : public QObject {
    Q_OBJECT

public:
    /// Starts at the address that was used last, else at that of the local network; without a network there
    /// are no phones. What is given outlives it.
    PhoneService(Classroom::Poll &poll, const Clock &clock, QSettings &settings);
    ~PhoneService() override;

    /// Those that phones may reach.
    static QStringList choices();
    /// One of the choices, or empty for none. See problem() where it cannot be served there.
    void serveAt(const QString &address);
    const QString &servedAt() const { return m_servedAt; } ///< empty: nowhere
    PhoneAddress address() const;
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
    std::optional<Problem> m_problem;
};

} // namespace Pennybench::Desktop
