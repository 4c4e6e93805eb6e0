#pragma once

#include "app/base/logfile.h"
#include "widgets/card.h"

namespace Pennybench::Desktop {

/// Says where the log is and what is in it, and opens its folder.
class LogCard : public Widgets::Card {
    Q_OBJECT

public:
    /// log: null where none is kept.
    explicit LogCard(const LogFile *log, QWidget *parent = nullptr);
};

} // namespace Pennybench::Desktop
