#pragma once

#include "app/base/expected.h"

#include <QDialog>
#include <QUrl>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSettings;

namespace Pennybench::Desktop {

/// Asks where prices are to be fetched from, and says what is sent there. Nothing is fetched before it is
/// accepted. The source and addresses of one's own, such as a mirror's, are remembered.
class UpdateDialog : public QDialog {
    Q_OBJECT

public:
    /// The settings must outlive the dialog.
    explicit UpdateDialog(QSettings &settings, QWidget *parent = nullptr);

    /// Where to fetch from, once it was accepted.
    QUrl address() const { return m_chosen; }

    void accept() override;

private:
    void showSource();
    void explain();
    QString key() const;
    /// The address that is typed, else the usual one; an empty message where it is none.
    Expected<QUrl> typed() const;

    QSettings &m_settings;
    QComboBox *m_source;
    QLineEdit *m_address;
    QLabel *m_explanation;
    QPushButton *m_fetch = nullptr;
    QUrl m_chosen;
};

} // namespace Pennybench::Desktop
