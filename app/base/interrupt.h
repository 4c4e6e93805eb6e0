#pragma once

#include <QObject>

class QSocketNotifier;

namespace Pennybench {

/// Turns Ctrl+C and a request to end (SIGINT, SIGTERM) into a signal of the event loop. A second one ends
/// the program at once. One at a time.
class Interrupt : public QObject {
    Q_OBJECT

public:
    explicit Interrupt(QObject *parent = nullptr);
    ~Interrupt() override;

signals:
    void requested();

private:
    int m_pipe[2] = {-1, -1};
    QSocketNotifier *m_notifier = nullptr;
};

} // namespace Pennybench
