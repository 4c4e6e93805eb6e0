#pragma once

#include "app/desktop/common/desktopservices.h"

#include <QFrame>

class QLineEdit;
class QListWidget;

namespace Pennybench::Desktop {

/// A popup with the models of the catalogue and a line to search them; those that cannot be asked any more
/// stand last.
class ModelPicker : public QFrame {
    Q_OBJECT

public:
    explicit ModelPicker(DesktopServices &services, QWidget *parent = nullptr);

    /// Opens at this place, or above it where there is no room below.
    void openAt(const QPoint &globalPosition);

signals:
    void chosen(const QString &model);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void choose();

    DesktopServices &m_services;
    QLineEdit *m_filter;
    QListWidget *m_list;
};

} // namespace Pennybench::Desktop
