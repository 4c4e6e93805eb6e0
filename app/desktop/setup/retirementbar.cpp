#include "app/desktop/setup/retirementbar.h"

#include "app/catalogue/retirement.h"
#include "widgets/card.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace Pennybench::Desktop {

namespace {

constexpr int mostRows = 3;

QString sentence(const Models::ModelEntry &model, const QDate &utcDay)
{
    const QString form = model.isRetiredOn(utcDay)
        ? RetirementBar::tr("%1 was retired on %2 and may no longer answer.")
        : RetirementBar::tr("%1 will be retired on %2.");
    return form.arg(model.name, model.retired.toString(Qt::ISODate));
}

} // namespace

RetirementBar::RetirementBar(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("retirementBar"));
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    setVisible(false);
}

void RetirementBar::clear()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
}

void RetirementBar::tellOf(
    const QList<Models::ModelEntry> &chosen, const Models::Catalogue &catalogue, const QDate &utcDay)
{
    clear();
    int notices = 0;
    for (const Models::ModelEntry &model : chosen) {
        if (Models::retirementNotice(model, catalogue, utcDay).isEmpty())
            continue;
        if (++notices <= mostRows)
            addRow(model, Models::servedSuccessor(model, catalogue, qMax(utcDay, model.retired)), utcDay);
    }
    if (notices > mostRows) {
        auto *more = Widgets::plainLabel(tr("… and %n more", nullptr, notices - mostRows), "dim");
        more->setContentsMargins(16, 4, 16, 8);
        m_rows->addWidget(more);
    }
    setVisible(notices > 0);
}

void RetirementBar::addRow(
    const Models::ModelEntry &model, const Models::ModelEntry *successor, const QDate &utcDay)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(16, 8, 12, 8);
    layout->setSpacing(12);
    const QString rest = successor ? QString() : u' ' + tr("No successor is known.");
    auto *text =
        Widgets::plainLabel(QStringLiteral("⚠ ") + sentence(model, utcDay) + rest, "retirementNotice");
    text->setWordWrap(true);
    layout->addWidget(text, 1);
    if (successor) {
        auto *use = new QPushButton(tr("Use %1 instead").arg(successor->name));
        use->setProperty("model", model.id);
        connect(use, &QPushButton::clicked, this,
            [this, from = model.id, to = successor->id] { emit replacementChosen(from, to); });
        layout->addWidget(use);
    }
    m_rows->addWidget(Widgets::hairline());
    m_rows->addWidget(row);
}

} // namespace Pennybench::Desktop
