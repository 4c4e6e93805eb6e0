#pragma once

#include "app/desktop/common/desktopservices.h"
#include "app/desktop/present/presenterwindow.h"

namespace Pennybench::Desktop {

/// Puts the comparison that is shown in front of a class: the audience's window on the second screen, the
/// presenter's on the first. With one screen, or mirrored ones, the audience's alone, and the presenter's on
/// demand and covered. Ends with the comparison that it shows.
class PresentControl : public QObject {
    Q_OBJECT

public:
    /// window: where it is asked for; its screen is the presenter's.
    PresentControl(LiveComparison &comparison, DesktopServices &services, QWidget &window);
    ~PresentControl() override;

    /// Why nothing can be presented; empty: it can.
    QString refusal() const;
    /// contestants: 2 to 4 of the plan; empty: the first four.
    void start(const QStringList &contestants = {});
    void end();
    bool isPresenting() const { return m_running != nullptr; }
    /// What a key does, of either window or of a clicker.
    void handleKey(int key);

    // Only while presenting.
    Presentation &presentation();
    AudienceWindow &audience();
    PresenterWindow &presenter();
    PhoneService &phones();

signals:
    void said(const QString &sentence);
    void ended();

private:
    struct Running;

    void connectParts();
    void placeWindows();
    void refresh();
    bool turnedPage(bool down);
    bool isCountingKey(int key);
    void typeVotes();
    void voteAgain();
    void race();
    void changeModels(const QStringList &models);
    void sayPhones();
    void sayProblem(const Problem &problem);

    LiveComparison &m_comparison;
    DesktopServices &m_services;
    QWidget &m_window;
    std::unique_ptr<Running> m_running;
};

} // namespace Pennybench::Desktop
