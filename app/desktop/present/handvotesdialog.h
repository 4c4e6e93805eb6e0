#pragma once

#include "app/classroom/poll.h"

#include <QDialog>
#include <QMap>

class QSpinBox;

namespace Pennybench::Desktop {

/// A number for each choice, counted by raised hands.
class HandVotesDialog : public QDialog {
    Q_OBJECT

public:
    HandVotesDialog(const QStringList &options, const Classroom::VoteCounts &votes, QWidget *parent);

    Classroom::VoteCounts votes() const;

private:
    QMap<QString, QSpinBox *> m_boxes; ///< by choice
};

} // namespace Pennybench::Desktop
