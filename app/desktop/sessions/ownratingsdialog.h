#pragma once

#include "app/classroom/ownvotes.h"

#include <QDialog>
#include <QFutureWatcher>

class QLabel;

namespace Pennybench::Desktop {

/// What a person's blind votes say of the models, over all sessions of the folder. They are read in another
/// thread.
class OwnRatingsDialog : public QDialog {
    Q_OBJECT

public:
    explicit OwnRatingsDialog(const QString &folder, QWidget *parent = nullptr);
    ~OwnRatingsDialog() override;

private:
    void fill(const Classroom::OwnRatings &ratings);

    QLabel *m_text;
    QFutureWatcher<Classroom::OwnRatings> m_reading;
};

} // namespace Pennybench::Desktop
