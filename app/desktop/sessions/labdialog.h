#pragma once

#include "app/base/expected.h"

#include <QDialog>
#include <QSettings>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace Pennybench::Desktop {

/// Connects to the database of a lab and lets a person choose one of its sessions. An address that has
/// worked is kept for the next time and for the list of sessions, until it is forgotten.
class LabDialog : public QDialog {
    Q_OBJECT

public:
    explicit LabDialog(QSettings &settings, QWidget *parent = nullptr);

    /// The address of the chosen session; empty where none is.
    QString session() const;

private:
    void connectToServer();
    void showSessions(const QString &address, const Expected<QStringList> &names);
    void offer();

    QSettings &m_settings;
    QString m_connected; ///< the address of what the list shows
    QLineEdit *m_address;
    QPushButton *m_connect;
    QPushButton *m_forget;
    QLabel *m_said;
    QListWidget *m_sessions;
    QPushButton *m_open;
};

} // namespace Pennybench::Desktop
