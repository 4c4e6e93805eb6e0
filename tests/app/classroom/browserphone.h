#pragma once

#include <QByteArray>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTimer>

#include <optional>

namespace Pennybench {

/// Chromium without a window, steered by its DevTools protocol over two pipes: what a person with a phone
/// does, and what a phone does when it loses its network.
class BrowserPhone {
public:
    static QString browser() { return QStandardPaths::findExecutable(QStringLiteral("chromium")); }

    ~BrowserPhone()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    /// Opens the page. False where the browser does not start.
    bool open(const QString &url)
    {
        // The browser reads commands at 3 and writes answers at 4.
        m_process.start(QStringLiteral("/bin/sh"),
            {QStringLiteral("-c"), QStringLiteral("exec \"$@\" 3<&0 4>&1 >/dev/null 2>&1"),
                QStringLiteral("sh"), browser(), QStringLiteral("--headless"), QStringLiteral("--no-sandbox"),
                QStringLiteral("--disable-gpu"), QStringLiteral("--no-first-run"),
                QStringLiteral("--disable-background-networking"),
                QStringLiteral("--disable-component-update"), QStringLiteral("--disable-sync"),
                QStringLiteral("--disable-dev-shm-usage"), QStringLiteral("--remote-debugging-pipe"),
                QStringLiteral("--accept-lang=en"), QStringLiteral("--user-data-dir=") + m_profile.path()});
        const auto made = command(
            QStringLiteral("Target.createTarget"), {{QStringLiteral("url"), QStringLiteral("about:blank")}});
        if (!made)
            return false;
        const auto attached = command(QStringLiteral("Target.attachToTarget"),
            {{QStringLiteral("targetId"), made->value(u"targetId")}, {QStringLiteral("flatten"), true}});
        if (!attached)
            return false;
        m_session = attached->value(u"sessionId").toString();
        return command(QStringLiteral("Network.enable")).has_value()
            && command(QStringLiteral("Page.navigate"), {{QStringLiteral("url"), url}}).has_value();
    }

    /// What the expression gives in the page, as text.
    QString value(const QString &expression)
    {
        const auto answer = command(QStringLiteral("Runtime.evaluate"),
            {{QStringLiteral("expression"), QStringLiteral("String(%1)").arg(expression)}});
        return answer ? answer->value(u"result").toObject().value(u"value").toString() : QString();
    }
    QString title() { return value(QStringLiteral("document.getElementById('title').textContent")); }
    QString said() { return value(QStringLiteral("document.getElementById('said').textContent")); }
    /// As a finger does.
    void tap(const QString &choice)
    {
        value(QStringLiteral("document.querySelector('input[value=\"%1\"]').click()").arg(choice));
    }
    void loseNetwork(bool isLost)
    {
        command(QStringLiteral("Network.emulateNetworkConditions"),
            {{QStringLiteral("offline"), isLost}, {QStringLiteral("latency"), 0},
                {QStringLiteral("downloadThroughput"), -1}, {QStringLiteral("uploadThroughput"), -1}});
    }

private:
    static constexpr int patienceMs = 60'000;

    /// Sends a command and waits for its answer while the events of this thread, the server's too, go on.
    std::optional<QJsonObject> command(const QString &method, const QJsonObject &parameters = {})
    {
        QJsonObject message{{QStringLiteral("id"), ++m_last}, {QStringLiteral("method"), method},
            {QStringLiteral("params"), parameters}};
        if (!m_session.isEmpty())
            message.insert(QStringLiteral("sessionId"), m_session);
        m_process.write(QJsonDocument(message).toJson(QJsonDocument::Compact) + '\0');
        QElapsedTimer waited;
        waited.start();
        while (waited.elapsed() < patienceMs && m_process.state() != QProcess::NotRunning) {
            m_read += m_process.readAllStandardOutput();
            for (qsizetype end = m_read.indexOf('\0'); end >= 0; end = m_read.indexOf('\0')) {
                const QJsonObject answer = QJsonDocument::fromJson(m_read.left(end)).object();
                m_read.remove(0, end + 1);
                if (answer.value(u"id").toInt() == m_last)
                    return answer.contains(u"error") ? std::nullopt
                                                     : std::optional(answer.value(u"result").toObject());
            }
            QEventLoop loop;
            QTimer::singleShot(20, &loop, &QEventLoop::quit);
            QObject::connect(&m_process, &QProcess::readyReadStandardOutput, &loop, &QEventLoop::quit);
            loop.exec();
        }
        return std::nullopt;
    }

    QTemporaryDir m_profile;
    QProcess m_process;
    QByteArray m_read;
    QString m_session;
    int m_last = 0;
};

} // namespace Pennybench
