#pragma once

#include "app/catalogue/catalogue.h"

#include <QWidget>

class QLabel;

namespace Pennybench::Desktop {

/// Says which of the chosen models have prices that were not checked for a long time, and offers newer ones.
/// Takes no room where there is nothing to say.
class OldPricesBar : public QWidget {
    Q_OBJECT

public:
    explicit OldPricesBar(QWidget *parent = nullptr);

    void tellOf(
        const QList<Models::ModelEntry> &chosen, const Models::Catalogue &catalogue, const QDateTime &utcNow);

signals:
    void updateWanted();

private:
    QLabel *m_text;
};

} // namespace Pennybench::Desktop
