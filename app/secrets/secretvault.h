#pragma once

#include "app/base/problem.h"

#include <QByteArray>
#include <QObject>
#include <QString>

namespace Pennybench::Secrets {

/// Keeps API keys by provider. Asynchronous: the answer to every call comes as a signal, never from inside
/// the call, and within ten seconds.
class SecretVault : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void read(const QString &provider) = 0;
    virtual void write(const QString &provider, const QByteArray &key) = 0;
    virtual void remove(const QString &provider) = 0;

signals:
    /// An empty key: there is none.
    void keyRead(const QString &provider, const QByteArray &key);
    void keyWritten(const QString &provider);
    void keyRemoved(const QString &provider);
    /// The vault cannot be used; the problem says what to do.
    void failed(const QString &provider, const Pennybench::Problem &problem);
};

} // namespace Pennybench::Secrets
