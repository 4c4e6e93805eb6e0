#include "app/desktop/settings/ownmodels.h"

#include "app/catalogue/pricejson.h"
#include "app/desktop/settings/handprices.h"

#include <QHeaderView>

namespace Pennybench::Desktop {

namespace {

enum OwnModelColumn { ApiName, ShownName, InputPrice, OutputPrice, OwnModelColumns };

constexpr qsizetype mostTicked = 20;

/// Whether the two cells say all that the model's prices are.
bool isSimple(const QList<Models::PriceRow> &prices)
{
    if (prices.isEmpty())
        return true;
    const Models::PriceRow &row = prices.first();
    Models::PriceRow plain;
    plain.input = row.input;
    plain.output = row.output;
    plain.source = row.source;
    plain.confidence = row.confidence;
    return prices.size() == 1 && row == plain;
}

QString priceShown(const Models::ModelEntry &model, int column)
{
    if (model.prices.isEmpty())
        return {};
    if (!isSimple(model.prices))
        return OwnModels::tr("as in the file");
    const Models::PriceRow &row = model.prices.first();
    return column == InputPrice ? Models::perMillionTokens(row.input)
        : row.output            ? Models::perMillionTokens(*row.output)
                                : QString();
}

} // namespace

OwnModels::OwnModels(QWidget *parent)
    : QTableWidget(0, OwnModelColumns, parent)
{
    setAccessibleName(tr("Models of the provider"));
    setHorizontalHeaderLabels({tr("name at the provider"), tr("name"), tr("USD per million in"), tr("out")});
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(ApiName, QHeaderView::Stretch);
    horizontalHeader()->setHighlightSections(false);
    verticalHeader()->hide();
    setShowGrid(false);
    setTabKeyNavigation(false);
    setWordWrap(false);
}

bool OwnModels::holds(const QString &apiName) const
{
    return std::any_of(m_given.cbegin(), m_given.cend(),
        [&apiName](const Models::ModelEntry &model) { return model.apiName == apiName; });
}

void OwnModels::addModel(const Models::ModelEntry &model, bool isKept)
{
    const int row = rowCount();
    insertRow(row);
    m_given += model;
    auto *name = new QTableWidgetItem(model.apiName);
    name->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    name->setCheckState(isKept ? Qt::Checked : Qt::Unchecked);
    setItem(row, ApiName, name);
    setItem(row, ShownName, new QTableWidgetItem(model.name));
    for (const int column : {static_cast<int>(InputPrice), static_cast<int>(OutputPrice)}) {
        auto *price = new QTableWidgetItem(priceShown(model, column));
        if (!isSimple(model.prices))
            price->setFlags(Qt::ItemIsSelectable);
        setItem(row, column, price);
    }
}

int OwnModels::addListed(const QList<Providers::ListedModel> &models)
{
    int added = 0;
    for (const Providers::ListedModel &listed : models) {
        if (holds(listed.name))
            continue;
        addModel({.apiName = listed.name,
                     .name = listed.title.isEmpty() ? listed.name : listed.title,
                     .context = listed.context,
                     .maxOutput = listed.maxOutput},
            models.size() <= mostTicked);
        ++added;
    }
    return added;
}

void OwnModels::addName(const QString &apiName)
{
    if (!apiName.isEmpty() && !holds(apiName)) {
        addModel({.apiName = apiName, .name = apiName}, true);
        scrollToBottom();
        setCurrentCell(rowCount() - 1, InputPrice);
    }
}

Expected<QList<Models::ModelEntry>> OwnModels::models(const QString &providerId) const
{
    QList<Models::ModelEntry> models;
    for (int row = 0; row < rowCount(); ++row) {
        if (item(row, ApiName)->checkState() != Qt::Checked)
            continue;
        Models::ModelEntry model = m_given.at(row);
        model.provider = providerId;
        if (model.id.isEmpty())
            model.id = providerId + u'/' + model.apiName;
        const QString name = item(row, ShownName)->text().trimmed();
        model.name = name.isEmpty() ? model.apiName : name;
        const QString input = item(row, InputPrice)->text().trimmed();
        const QString output = item(row, OutputPrice)->text().trimmed();
        const bool isTouched = input != priceShown(m_given.at(row), InputPrice)
            || output != priceShown(m_given.at(row), OutputPrice);
        if (isTouched) {
            Expected<QList<Models::PriceRow>> prices = pricesByHand(input, output);
            if (!prices) {
                prices.error().field = model.apiName;
                return failure(prices.error());
            }
            model.prices = *prices;
        }
        models += model;
    }
    return models;
}

} // namespace Pennybench::Desktop
