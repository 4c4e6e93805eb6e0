#pragma once

#include "app/suites/suite.h"

#include <QDialog>

namespace Pennybench::Desktop {

/// Lists the rows of a file that are wrong and asks whether the others are to be used.
class BadRowsDialog : public QDialog {
    Q_OBJECT

public:
    explicit BadRowsDialog(const Suites::SuiteReading &reading, QWidget *parent = nullptr);
};

} // namespace Pennybench::Desktop
