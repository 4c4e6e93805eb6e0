#pragma once

#include "app/desktop/desktopservices.h"

#include <QWidget>

class QLabel;
class QListWidget;

namespace Pennybench {

/// The saved comparisons, the newest first.
class SessionsPage : public QWidget {
    Q_OBJECT

public:
    explicit SessionsPage(DesktopServices &services, QWidget *parent = nullptr);

    void refresh();

signals:
    void openRequested(const QString &path);

protected:
    void showEvent(QShowEvent *event) override;

private:
    DesktopServices &m_services;
    QListWidget *m_list;
    QLabel *m_empty;
};

} // namespace Pennybench
