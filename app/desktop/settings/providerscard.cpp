#include "app/desktop/settings/providerscard.h"

#include "app/base/language.h"
#include "app/catalogue/ownentries.h"
#include "app/catalogue/usercatalogue.h"
#include "app/desktop/common/lists.h"
#include "app/desktop/settings/modelnamedialog.h"
#include "app/desktop/settings/owncatalogue.h"
#include "app/desktop/settings/providerdialog.h"
#include "widgets/eachlanguage.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSet>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Pennybench::Desktop {

namespace {

constexpr int providerIdRole = Qt::UserRole;

} // namespace

ProvidersCard::ProvidersCard(DesktopServices &services, QWidget *parent)
    : Widgets::Card([] { return tr("Providers of your own"); }, parent)
    , m_services(services)
    , m_own(new OwnCatalogue(services.catalogue, Models::userCataloguePath(), this))
    , m_list(new QTreeWidget)
    , m_status(Widgets::plainLabel({}))
{
    auto *down = new QVBoxLayout;
    down->setContentsMargins(16, 12, 16, 12);
    down->setSpacing(8);
    auto *explanation = Widgets::saying(Widgets::plainLabel({}), [] {
        return tr("Any server that speaks one of the dialects of chat completions, Gemini, Anthropic or "
                  "Ollama, in the cloud or on your network.");
    });
    explanation->setWordWrap(true);
    down->addWidget(explanation);
    m_list->setObjectName(QStringLiteral("ownProviders"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setColumnCount(4);
    m_list->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    down->addWidget(m_list);
    down->addWidget(makeButtons());
    m_status->setObjectName(QStringLiteral("ownProviderStatus"));
    m_status->setWordWrap(true);
    m_status->hide();
    down->addWidget(m_status);
    body()->addLayout(down);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ProvidersCard::refreshButtons);
    connect(m_list, &QTreeWidget::itemActivated, this, [this] { edit(chosenId()); });
    connect(m_own, &OwnCatalogue::changed, this, &ProvidersCard::refresh);
    connect(m_own, &OwnCatalogue::failed, this, [this](const Problem &problem) {
        refresh();
        say(translated(problem));
    });
    connect(&undoStack(), &QUndoStack::indexChanged, this, &ProvidersCard::refreshButtons);
    Widgets::inEachLanguage(this, [this] { retranslate(); });
}

QUndoStack &ProvidersCard::undoStack()
{
    return m_own->undoStack();
}

QWidget *ProvidersCard::makeButtons()
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const char *name, auto &&act) {
        auto *button = new QPushButton;
        button->setObjectName(QLatin1String(name));
        connect(button, &QPushButton::clicked, this, act);
        line->addWidget(button);
        return button;
    };
    m_add = add("addProvider", [this] { edit({}); });
    m_change = add("changeProvider", [this] { edit(chosenId()); });
    m_remove = add("removeProvider", [this] { remove(); });
    m_addModel = add("addModelOfAny", [this] { addModel(); });
    line->addStretch();
    m_undo = add("undoProvider", [this] { undoStack().undo(); });
    m_redo = add("redoProvider", [this] { undoStack().redo(); });
    return row;
}

void ProvidersCard::retranslate()
{
    m_add->setText(tr("Add a provider…"));
    m_change->setText(tr("Change…"));
    m_remove->setText(tr("Remove"));
    m_remove->setAccessibleName(tr("Remove the provider"));
    m_addModel->setText(tr("Add a model by its name…"));
    m_addModel->setToolTip(tr("A model that a provider has and the catalogue does not"));
    m_undo->setText(QStringLiteral("↶"));
    m_redo->setText(QStringLiteral("↷"));
    m_list->setAccessibleName(tr("Providers of your own"));
    m_list->setHeaderLabels({tr("provider"), tr("dialect"), tr("base URL"), tr("models")});
    refreshButtons();
}

void ProvidersCard::showEvent(QShowEvent *event)
{
    Widgets::Card::showEvent(event);
    refresh();
}

void ProvidersCard::refresh()
{
    const QString chosen = chosenId();
    m_list->clear();
    const Expected<Models::Catalogue> own = m_own->entries();
    if (!own)
        return say(translated(own.error()));
    for (const Models::ProviderEntry &provider : own->providers()) {
        const auto count = std::count_if(own->models().cbegin(), own->models().cend(),
            [&provider](const Models::ModelEntry &model) { return model.provider == provider.id; });
        auto *item = new QTreeWidgetItem({provider.name, Providers::toText(provider.dialect),
            provider.baseUrl.toString(QUrl::RemoveQuery), QString::number(count)});
        item->setData(0, providerIdRole, provider.id);
        m_list->addTopLevelItem(item);
        if (provider.id == chosen || m_list->topLevelItemCount() == 1)
            m_list->setCurrentItem(item);
    }
    m_list->setVisible(m_list->topLevelItemCount() > 0);
    refreshButtons();
}

void ProvidersCard::refreshButtons()
{
    m_change->setEnabled(!chosenId().isEmpty());
    m_remove->setEnabled(!chosenId().isEmpty());
    offerUndo(undoStack(), *m_undo, *m_redo);
}

QString ProvidersCard::chosenId() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    return item ? item->data(0, providerIdRole).toString() : QString();
}

void ProvidersCard::edit(const QString &id)
{
    const Expected<Models::Catalogue> own = m_own->entries();
    if (!own)
        return say(translated(own.error()));
    const Models::ProviderEntry *known = own->provider(id);
    if (!id.isEmpty() && !known)
        return refresh();
    QList<Models::ModelEntry> models;
    for (const Models::ModelEntry &model : own->models()) {
        if (known && model.provider == id)
            models += model;
    }
    ProviderDialog dialog(
        known ? *known : Models::ProviderEntry(), models, m_services.catalogue, m_services.clients,
        [this, models](const ProviderDraft &draft) { return keep(draft, models); }, this);
    dialog.exec();
}

std::optional<QString> ProvidersCard::keep(
    const ProviderDraft &draft, const QList<Models::ModelEntry> &before)
{
    QSet<QString> gone;
    for (const Models::ModelEntry &model : before)
        gone += model.id;
    for (const Models::ModelEntry &model : draft.models)
        gone -= model.id;
    const auto problem = m_own->change(tr("change %1").arg(draft.provider.name), [&](const QByteArray &json) {
        Expected<QByteArray> next = Models::withProvider(json, draft.provider);
        for (const Models::ModelEntry &model : draft.models) {
            if (next)
                next = Models::withModel(*next, model);
        }
        return next && !gone.isEmpty() ? Models::withoutModels(*next, gone) : next;
    });
    if (problem)
        return translated(problem->message);
    if (!draft.key.isEmpty()) {
        m_services.clients.keys().keepForThisSession(draft.provider, draft.key);
        m_services.clients.keys().store(draft.provider, draft.key);
    }
    say(tr("%1 is kept. Its models can be chosen under New and Ask.").arg(draft.provider.name));
    return std::nullopt;
}

void ProvidersCard::remove()
{
    const QString id = chosenId();
    const QString name = m_list->currentItem() ? m_list->currentItem()->text(0) : id;
    const auto problem = m_own->change(tr("remove %1").arg(name),
        [&id](const QByteArray &json) { return Models::withoutProvider(json, id); });
    say(problem ? translated(*problem) : tr("Removed %1. Its key is kept; undo brings it back.").arg(name));
}

void ProvidersCard::addModel()
{
    ModelNameDialog dialog(
        m_services.catalogue,
        [this](const Models::ModelEntry &model) -> std::optional<QString> {
            if (m_services.catalogue.model(model.id))
                return tr("The catalogue has %1 already.").arg(model.id);
            const auto problem = m_own->change(tr("add %1").arg(model.id),
                [&model](const QByteArray &json) { return Models::withModel(json, model); });
            if (problem)
                return translated(problem->message);
            say(tr("%1 can be chosen under New and Ask.").arg(model.id));
            return std::nullopt;
        },
        this);
    dialog.exec();
}

void ProvidersCard::say(const QString &text)
{
    m_status->setText(text);
    m_status->show();
}

} // namespace Pennybench::Desktop
