#pragma once

#include <QHash>
#include <QLocalServer>
#include <QObject>

#include <memory>

namespace Pennybench::Desktop {

/// Which sessions the windows of this process show, known to other processes of the same person: a session
/// that is opened a second time, by a double click say, comes up where it is shown already. Where sockets
/// cannot be made, it opens twice.
class SessionClaims : public QObject {
    Q_OBJECT

public:
    /// folder: for the sockets; nobody else may write there.
    explicit SessionClaims(const QString &folder, QObject *parent = nullptr);

    /// The folder of this person's sockets.
    static QString usualFolder();

    /// Asks the process that shows the session to bring it up; false where none does.
    static bool bringUpElsewhere(const QString &folder, const QString &session);
    /// The window shows this session from now on, and none of those that it claimed before; empty: none at
    /// all.
    void claim(const QObject *window, const QString &session);

signals:
    /// Another process was asked to open this session.
    void wanted(const QString &session);

private:
    std::unique_ptr<QLocalServer> listen(const QString &session);

    struct Claim {
        QString session;
        std::shared_ptr<QLocalServer> server; ///< null where another process claims it
    };
    const QString m_folder;
    QHash<const QObject *, Claim> m_claims;
};

} // namespace Pennybench::Desktop
