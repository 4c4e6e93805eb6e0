#pragma once

#include "app/desktop/comparison/livecomparison.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QPushButton;

namespace Pennybench::Widgets {
class ElidedLabel;
}

namespace Pennybench::Desktop {

class RunMeter;

/// The bar above the page: what is compared, how far it is and what it costs, and what can be done now.
class RunBar : public QWidget {
    Q_OBJECT

public:
    explicit RunBar(LiveComparison &comparison, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void refresh();

signals:
    void continueRequested();
    void replayRequested();
    void exportRequested();
    void presentRequested();

private:
    QPushButton *button(const char *name);
    void makeSpeeds();
    void connectButtons();
    void retranslate();
    QString comparedText() const;
    QString workersText() const;
    void refreshButtons();

    LiveComparison &m_comparison;
    QHBoxLayout *m_layout;
    Widgets::ElidedLabel *m_title;
    Widgets::ElidedLabel *m_what;
    Widgets::ElidedLabel *m_badge;
    QLabel *m_replayBadge;
    RunMeter *m_meter;
    QComboBox *m_speed = nullptr;
    QPushButton *m_toEnd;
    QPushButton *m_pause;
    QPushButton *m_stop;
    QPushButton *m_retry;
    QPushButton *m_continue;
    QPushButton *m_replay;
    QPushButton *m_present;
    QPushButton *m_export;
};

/// The speeds that a person can choose for a replay.
QList<double> replaySpeeds();

} // namespace Pennybench::Desktop
