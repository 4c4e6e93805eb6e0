#include "app/desktop/setup/oldpricesbar.h"

#include "app/catalogue/priceage.h"
#include "widgets/card.h"
#include "widgets/eachlanguage.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace Pennybench::Desktop {

namespace {

constexpr qsizetype mostNames = 3;

/// "GPT-4o mini (2024-07-18)", "GLM-4.5 Air (not known)".
QString nameAndDay(
    const Models::ModelEntry &model, const Models::Catalogue &catalogue, const QDateTime &utcNow)
{
    const QDate known = Models::pricesKnownOn(model, catalogue, utcNow);
    return QStringLiteral("%1 (%2)").arg(
        model.name, known.isValid() ? known.toString(Qt::ISODate) : OldPricesBar::tr("not known"));
}

} // namespace

OldPricesBar::OldPricesBar(QWidget *parent)
    : QWidget(parent)
    , m_text(Widgets::plainLabel({}, "oldPrices"))
{
    setObjectName(QStringLiteral("oldPricesBar"));
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(Widgets::hairline());
    auto *row = new QHBoxLayout;
    row->setContentsMargins(16, 8, 12, 8);
    row->setSpacing(12);
    m_text->setWordWrap(true);
    row->addWidget(m_text, 1);
    auto *update = Widgets::saying(new QPushButton, [] { return tr("Update prices…"); });
    update->setObjectName(QStringLiteral("updateOldPrices"));
    connect(update, &QPushButton::clicked, this, &OldPricesBar::updateWanted);
    row->addWidget(update);
    rows->addLayout(row);
    setVisible(false);
}

void OldPricesBar::tellOf(
    const QList<Models::ModelEntry> &chosen, const Models::Catalogue &catalogue, const QDateTime &utcNow)
{
    const QList<Models::ModelEntry> old = Models::withOldPrices(chosen, catalogue, utcNow);
    QStringList names;
    for (const Models::ModelEntry &model : old.mid(0, mostNames))
        names += nameAndDay(model, catalogue, utcNow);
    if (old.size() > mostNames)
        names += tr("… and %n more", nullptr, static_cast<int>(old.size() - mostNames));
    m_text->setText(
        tr("Prices were last checked more than %n days ago: %1.", nullptr, Models::daysThatPricesKeep)
            .arg(names.join(QStringLiteral(", "))));
    setVisible(!old.isEmpty());
}

} // namespace Pennybench::Desktop
