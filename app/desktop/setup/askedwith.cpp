#include "app/desktop/setup/askedwith.h"

#include "app/desktop/common/columnsettings.h"
#include "app/desktop/common/framedtext.h"
#include "app/desktop/common/observedcatalogue.h"
#include "app/desktop/common/settingsform.h"
#include "app/desktop/common/wording.h"
#include "app/runs/conversationplan.h"
#include "app/store/planjson.h"
#include "widgets/card.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Pennybench::Desktop {

namespace {

constexpr int modelPlaceRole = Qt::UserRole;
constexpr int settingsPlaceRole = Qt::UserRole + 1; ///< -1: as all

/// What is asked with: the own settings over those of all.
Runs::OwnSettings merged(const Runs::OwnSettings &all, const Runs::OwnSettings &own)
{
    Runs::OwnSettings both = all;
    const auto take = [](auto &to, const auto &from) {
        if (from)
            to = from;
    };
    take(both.system, own.system);
    take(both.temperature, own.temperature);
    take(both.maxTokens, own.maxTokens);
    take(both.effort, own.effort);
    take(both.seed, own.seed);
    take(both.stream, own.stream);
    take(both.wait, own.wait);
    take(both.thinkMax, own.thinkMax);
    return both;
}

QJsonObject objectOf(const Runs::OwnSettings &settings)
{
    return QJsonDocument::fromJson(Store::toJson(settings)).object();
}

Runs::OwnSettings settingsFrom(const QJsonValue &value)
{
    return Store::ownSettingsFromJson(QJsonDocument(value.toObject()).toJson());
}

} // namespace

QByteArray toJson(const AskedWith &askedWith)
{
    QJsonObject own;
    for (auto it = askedWith.own.cbegin(); it != askedWith.own.cend(); ++it) {
        QJsonArray all;
        for (const Runs::OwnSettings &settings : *it)
            all += objectOf(settings);
        own.insert(it.key(), all);
    }
    return QJsonDocument(
        QJsonObject{{QStringLiteral("all"), objectOf(askedWith.all)}, {QStringLiteral("own"), own}})
        .toJson(QJsonDocument::Compact);
}

AskedWith askedWithFromJson(const QByteArray &json)
{
    const QJsonObject kept = QJsonDocument::fromJson(json).object();
    AskedWith askedWith{.all = settingsFrom(kept[u"all"]), .own = {}};
    const QJsonObject own = kept[u"own"].toObject();
    for (auto it = own.begin(); it != own.end(); ++it) {
        QList<Runs::OwnSettings> all;
        const QJsonArray each = it.value().toArray();
        for (const QJsonValue &settings : each)
            all += settingsFrom(settings);
        if (!all.isEmpty())
            askedWith.own.insert(it.key(), all);
    }
    return askedWith;
}

void AskedWith::apply(Runs::RunPlan &plan, const QList<Models::ModelEntry> &models) const
{
    plan.settings.system = all.system.value_or(QString());
    plan.settings.temperature = all.temperature;
    plan.settings.maxTokens = all.maxTokens;
    plan.settings.effort = all.effort.value_or(Providers::Effort::Default);
    plan.settings.seed = all.seed;
    plan.settings.stream = all.stream;
    for (const Models::ModelEntry &model : models) {
        for (const Runs::OwnSettings &settings : own.value(model.id, {Runs::OwnSettings()}))
            Runs::addContestant(plan, model, settings);
    }
}

QString AskedWith::inShort(const QList<Models::ModelEntry> &models) const
{
    QStringList parts{settingsInShort(all)};
    for (const Models::ModelEntry &model : models) {
        for (const Runs::OwnSettings &settings : own.value(model.id)) {
            if (settings != Runs::OwnSettings())
                parts += shortModelName(model) + QStringLiteral(": ") + settingsInShort(settings);
        }
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral("; "));
}

AskedWithDialog::AskedWithDialog(const AskedWith &askedWith, const QList<Models::ModelEntry> &models,
    const ObservedCatalogue &catalogue, QWidget *parent)
    : QDialog(parent)
    , m_catalogue(catalogue)
    , m_askedWith(askedWith)
    , m_models(models)
    , m_form(new SettingsForm(askedWith.all))
    , m_list(new QTreeWidget)
    , m_change(new QPushButton(tr("Settings of its own…")))
    , m_again(new QPushButton(tr("Once more with others…")))
    , m_asAll(new QPushButton(tr("As all")))
{
    setObjectName(QStringLiteral("askedWithDialog"));
    setWindowTitle(tr("Settings of the asking"));
    auto *down = new QVBoxLayout(this);
    down->setContentsMargins(16, 16, 16, 12);
    down->setSpacing(10);
    down->addWidget(m_form);
    makeList();
    down->addWidget(m_list, 1);
    auto *line = new QHBoxLayout;
    m_change->setObjectName(QStringLiteral("ownSettings"));
    m_again->setObjectName(QStringLiteral("onceMore"));
    m_again->setToolTip(tr("Two settings of one model are two contestants, each with its own letter."));
    m_asAll->setObjectName(QStringLiteral("asAll"));
    for (QPushButton *button : {m_change, m_again, m_asAll}) {
        button->setAutoDefault(false);
        line->addWidget(button);
    }
    line->addStretch();
    down->addLayout(line);
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(tr("Use these"), QDialogButtonBox::AcceptRole)
        ->setObjectName(QStringLiteral("primary"));
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    down->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_form, &SettingsForm::changed, this, &AskedWithDialog::refresh);
    connect(m_change, &QPushButton::clicked, this, &AskedWithDialog::change);
    connect(m_again, &QPushButton::clicked, this, &AskedWithDialog::addAgain);
    connect(m_asAll, &QPushButton::clicked, this, &AskedWithDialog::asAll);
    resizeInLines(*this, 44, 44);
    refresh();
}

void AskedWithDialog::makeList()
{
    m_list->setObjectName(QStringLiteral("contestants"));
    m_list->setAccessibleName(tr("Models that are chosen"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setHeaderLabels({tr("model"), tr("settings of its own"), tr("not sent to it")});
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &AskedWithDialog::refreshButtons);
    connect(m_list, &QTreeWidget::itemActivated, this, &AskedWithDialog::change);
}

void AskedWithDialog::refresh()
{
    m_askedWith.all = m_form->settings();
    const int before = m_list->indexOfTopLevelItem(m_list->currentItem());
    m_list->clear();
    for (int place = 0; place < m_models.size(); ++place) {
        const Models::ModelEntry &model = m_models.at(place);
        const QList<Runs::OwnSettings> own = m_askedWith.own.value(model.id);
        for (int number = own.isEmpty() ? -1 : 0; number < own.size(); ++number) {
            const Runs::OwnSettings settings = own.value(number);
            const QString said = settingsInShort(settings);
            const QString refused = refusalsOf(model, merged(m_askedWith.all, settings)).join(u' ');
            auto *item =
                new QTreeWidgetItem({shortModelName(model), said.isEmpty() ? tr("as all") : said, refused});
            item->setData(0, modelPlaceRole, place);
            item->setData(0, settingsPlaceRole, number);
            m_list->addTopLevelItem(item);
        }
    }
    m_list->setCurrentItem(
        m_list->topLevelItem(std::clamp(before, 0, std::max(0, m_list->topLevelItemCount() - 1))));
    refreshButtons();
}

void AskedWithDialog::refreshButtons()
{
    const QTreeWidgetItem *item = m_list->currentItem();
    m_change->setEnabled(item);
    m_again->setEnabled(item);
    m_asAll->setEnabled(item && item->data(0, settingsPlaceRole).toInt() >= 0);
}

void AskedWithDialog::change()
{
    const QTreeWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    const Models::ModelEntry &model = m_models.at(item->data(0, modelPlaceRole).toInt());
    const int number = item->data(0, settingsPlaceRole).toInt();
    QList<Runs::OwnSettings> &own = m_askedWith.own[model.id];
    Runs::OwnSettings settings = own.value(number);
    if (giveOwn(model, settings)) {
        if (number < 0)
            own = {settings};
        else
            own[number] = settings;
    }
    if (own.isEmpty() || own == QList{Runs::OwnSettings()})
        m_askedWith.own.remove(model.id);
    refresh();
}

/// Asks for them; false where they are to stay.
bool AskedWithDialog::giveOwn(const Models::ModelEntry &model, Runs::OwnSettings &settings)
{
    ColumnSettings dialog(model, m_catalogue.provider(model.provider), settings, false, this);
    if (dialog.exec() != QDialog::Accepted)
        return false;
    settings = dialog.settings();
    return true;
}

void AskedWithDialog::addAgain()
{
    const QTreeWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    const Models::ModelEntry &model = m_models.at(item->data(0, modelPlaceRole).toInt());
    Runs::OwnSettings settings;
    if (!giveOwn(model, settings))
        return;
    QList<Runs::OwnSettings> own = m_askedWith.own.value(model.id, {Runs::OwnSettings()});
    own += settings;
    m_askedWith.own.insert(model.id, own);
    refresh();
}

void AskedWithDialog::asAll()
{
    const QTreeWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    const QString model = m_models.at(item->data(0, modelPlaceRole).toInt()).id;
    QList<Runs::OwnSettings> own = m_askedWith.own.value(model);
    own.removeAt(item->data(0, settingsPlaceRole).toInt());
    if (own.isEmpty() || own == QList{Runs::OwnSettings()})
        m_askedWith.own.remove(model);
    else
        m_askedWith.own.insert(model, own);
    refresh();
}

AskedWith AskedWithDialog::askedWith() const
{
    return m_askedWith;
}

} // namespace Pennybench::Desktop
