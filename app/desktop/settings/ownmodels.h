#pragma once

#include "app/catalogue/catalogue.h"
#include "providers/discovery/modellist.h"

#include <QTableWidget>

namespace Pennybench::Desktop {

/// The models of one provider, a row each: its name there, the name for people, and the price of a million
/// tokens in and out, entered by hand. Prices that one row cannot say stay as the file has them.
class OwnModels : public QTableWidget {
    Q_OBJECT

public:
    explicit OwnModels(QWidget *parent = nullptr);

    void addModel(const Models::ModelEntry &model, bool isKept);
    /// Those that are not there yet; where they are many, nobody wants them all, so they are not ticked.
    int addListed(const QList<Providers::ListedModel> &models);
    void addName(const QString &apiName);
    /// The ticked ones for the provider, or what is wrong with a price.
    Expected<QList<Models::ModelEntry>> models(const QString &providerId) const;

private:
    bool holds(const QString &apiName) const;

    QList<Models::ModelEntry> m_given; ///< by row
};

} // namespace Pennybench::Desktop
