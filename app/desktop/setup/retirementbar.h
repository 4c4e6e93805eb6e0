#pragma once

#include "app/catalogue/catalogue.h"

#include <QWidget>

class QVBoxLayout;

namespace Pennybench::Desktop {

/// Says which of the chosen models are retired or soon will be, before anything is sent, and offers the
/// successor of each in its place. Takes no room where there is nothing to say.
class RetirementBar : public QWidget {
    Q_OBJECT

public:
    explicit RetirementBar(QWidget *parent = nullptr);

    void tellOf(
        const QList<Models::ModelEntry> &chosen, const Models::Catalogue &catalogue, const QDate &utcDay);

signals:
    void replacementChosen(const QString &model, const QString &successor);

private:
    void clear();
    void addRow(const Models::ModelEntry &model, const Models::ModelEntry *successor, const QDate &utcDay);

    QVBoxLayout *m_rows;
};

} // namespace Pennybench::Desktop
