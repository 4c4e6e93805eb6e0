#include "app/catalogue/catalogueimport.h"

#include "app/catalogue/pricejson.h"

#include <QUrl>

#include <algorithm>

namespace Pennybench {

namespace {

bool holdsOn(const PriceRow &row, const QDateTime &moment)
{
    return (!row.from.isValid() || row.from <= moment) && (!row.to.isValid() || moment < row.to);
}

bool sameStep(const LongPromptTier &a, const LongPromptTier &b)
{
    return a.abovePromptTokens == b.abovePromptTokens && a.input == b.input && a.output == b.output
        && a.cachedInput == b.cachedInput;
}

/// A file that knows no steps for long prompts does not deny them.
bool samePrice(const PriceRow &own, const PriceRow &offered)
{
    const bool sameSteps =
        offered.longPrompts.isEmpty() || std::ranges::equal(own.longPrompts, offered.longPrompts, sameStep);
    return own.input == offered.input && own.output == offered.output
        && own.cachedInput == offered.cachedInput && sameSteps;
}

QString day(const QDateTime &moment)
{
    return moment.time() == QTime(0, 0) ? moment.date().toString(Qt::ISODate) : moment.toString(Qt::ISODate);
}

/// What an import does to one entry of the catalogue.
class EntryUpdate {
public:
    EntryUpdate(const ModelEntry &entry, const QDate &today)
        : m_entry(entry)
        , m_today(today.startOfDay(Qt::UTC))
    {
    }

    void takeFacts(const ImportedModel &model)
    {
        if (m_entry.context == 0 && model.context > 0) {
            m_entry.context = model.context;
            note(CatalogueChange::Kind::FactAdded, QStringLiteral("context of %1 tokens").arg(model.context));
        }
        if (m_entry.maxOutput == 0 && model.maxOutput > 0) {
            m_entry.maxOutput = model.maxOutput;
            note(CatalogueChange::Kind::FactAdded,
                QStringLiteral("answers of up to %1 tokens").arg(model.maxOutput));
        }
        if (!m_entry.openWeights && model.openWeights) {
            m_entry.openWeights = model.openWeights;
            note(CatalogueChange::Kind::FactAdded,
                *model.openWeights ? QStringLiteral("open weights") : QStringLiteral("closed weights"));
        }
    }

    void takePrices(const ImportedModel &model)
    {
        if (model.prices.isEmpty() || isOlder(model) || knowsAll(model.prices))
            return;
        if (dependsOnTheClock(m_entry.prices) && !dependsOnTheClock(model.prices)) {
            m_note = QStringLiteral("%1 has prices by the hour, which the file does not know; they stay.")
                         .arg(m_entry.id);
            return;
        }
        if (!m_entry.prices.isEmpty())
            endCurrentRows();
        for (const PriceRow &imported : model.prices) {
            PriceRow row = imported;
            if (row.to.isValid() && row.to <= m_today)
                continue;
            if (!row.from.isValid() || row.from < m_today)
                row.from = m_entry.prices.isEmpty() ? row.from : m_today;
            m_added += row;
            note(CatalogueChange::Kind::PriceAdded, describe(row));
        }
        m_entry.prices += m_added;
    }

    const ModelEntry &entry() const { return m_entry; }
    const QList<CatalogueChange> &changes() const { return m_changes; }
    /// What stays although the file says otherwise; empty where nothing does.
    const QString &note() const { return m_note; }

private:
    void note(CatalogueChange::Kind kind, const QString &text) { m_changes += {kind, m_entry.id, text}; }

    bool dependsOnTheClock(const QList<PriceRow> &rows) const
    {
        return std::ranges::any_of(rows, [this](const PriceRow &row) {
            return holdsOn(row, m_today) && (!row.window.isEmpty() || !row.days.isEmpty());
        });
    }

    bool isOlder(const ImportedModel &model) const
    {
        return model.checked.isValid() && std::ranges::any_of(m_entry.prices, [&](const PriceRow &row) {
            return holdsOn(row, m_today) && row.from.isValid()
                && model.checked.startOfDay(Qt::UTC) < row.from;
        });
    }

    /// Whether every price that the file knows from today on is in the catalogue for that time.
    bool knowsAll(const QList<PriceRow> &rows) const
    {
        return std::ranges::all_of(rows, [this](const PriceRow &row) {
            const QDateTime moment = row.from.isValid() ? qMax(row.from, m_today) : m_today;
            return !holdsOn(row, moment) || std::ranges::any_of(m_entry.prices, [&](const PriceRow &own) {
                return holdsOn(own, moment) && samePrice(own, row);
            });
        });
    }

    void endCurrentRows()
    {
        QList<PriceRow> kept;
        for (const PriceRow &current : std::as_const(m_entry.prices)) {
            PriceRow row = current;
            const bool begins = row.from.isValid() && row.from >= m_today;
            if (begins || holdsOn(row, m_today))
                note(CatalogueChange::Kind::PriceEnded, describe(row));
            if (begins)
                continue;
            if (holdsOn(row, m_today))
                row.to = m_today;
            kept += row;
        }
        m_entry.prices = kept;
    }

    ModelEntry m_entry;
    QDateTime m_today;
    QList<PriceRow> m_added;
    QList<CatalogueChange> m_changes;
    QString m_note;
};

ModelEntry newEntry(const ImportedModel &model, const QString &format)
{
    ModelEntry entry;
    entry.id = model.provider + u'/' + model.name;
    entry.provider = model.provider;
    entry.apiName = model.name;
    entry.name = isModelName(QString(model.title).remove(u' ')) ? model.title : model.name;
    entry.released = model.released;
    entry.openWeights = model.openWeights;
    entry.reasoning = model.reasoning.value_or(false);
    entry.context = model.context;
    entry.maxOutput = model.maxOutput;
    if (!model.takesTemperature)
        entry.rules.rejects = {QStringLiteral("temperature")};
    entry.prices = model.prices;
    entry.source = format;
    entry.confidence = QStringLiteral("B");
    return entry;
}

/// An address that differs from ours is worth a word, because it is how a file could lead keys astray.
QStringList addressNotes(const Catalogue &current, const ImportedPrices &imported)
{
    QStringList notes;
    for (const QString &line : imported.addresses) {
        const ProviderEntry *provider = current.provider(line.section(u':', 0, 0));
        const QString address = line.section(u' ', 1).left(200);
        if (provider && QUrl(address).host() != provider->baseUrl.host()) {
            notes += QStringLiteral("The file gives %1 the address %2; it stays %3.")
                         .arg(provider->id, address, provider->baseUrl.toString());
        }
    }
    return notes;
}

const ImportedModel *offerFor(const ModelEntry &entry, const QList<ImportedModel> &models)
{
    const ImportedModel *found = nullptr;
    for (const ImportedModel &model : models) {
        if (model.provider != entry.provider || !model.matches(entry.apiName))
            continue;
        if (model.name == entry.apiName)
            return &model;
        if (!found)
            found = &model;
    }
    return found;
}

void addModel(CatalogueChanges &result, const ImportedModel &model, const ImportedPrices &imported)
{
    const ModelEntry entry = newEntry(model, imported.format);
    result.changes += {CatalogueChange::Kind::ModelAdded, entry.id, entry.name};
    for (const PriceRow &row : entry.prices)
        result.changes += {CatalogueChange::Kind::PriceAdded, entry.id, describe(row)};
    result.entries += entry;
}

bool isKnown(const Catalogue &catalogue, const ImportedModel &model)
{
    return std::ranges::any_of(catalogue.models(), [&model](const ModelEntry &entry) {
        return entry.provider == model.provider && model.matches(entry.apiName);
    });
}

} // namespace

QString toText(CatalogueChange::Kind kind)
{
    switch (kind) {
    case CatalogueChange::Kind::ModelAdded:
        return QStringLiteral("model added");
    case CatalogueChange::Kind::PriceAdded:
        return QStringLiteral("price added");
    case CatalogueChange::Kind::PriceEnded:
        return QStringLiteral("price ended");
    case CatalogueChange::Kind::FactAdded:
        return QStringLiteral("fact added");
    }
    Q_UNREACHABLE();
}

QString describe(const PriceRow &row)
{
    QString text = QStringLiteral("%1 in, ").arg(perMillionTokens(row.input));
    if (row.cachedInput)
        text += QStringLiteral("%1 cached, ").arg(perMillionTokens(*row.cachedInput));
    text += row.output ? QStringLiteral("%1 out").arg(perMillionTokens(*row.output))
                       : QStringLiteral("output unknown");
    text += QStringLiteral(" per million tokens");
    if (!row.days.isEmpty())
        text += QStringLiteral(", ") + row.days;
    if (!row.window.isEmpty())
        text += QStringLiteral(", %1 UTC").arg(row.window);
    if (row.from.isValid())
        text += QStringLiteral(", from ") + day(row.from);
    if (row.to.isValid())
        text += QStringLiteral(", until ") + day(row.to);
    for (const LongPromptTier &step : row.longPrompts) {
        text += QStringLiteral("; above %1 prompt tokens %2 in, %3 out")
                    .arg(step.abovePromptTokens)
                    .arg(perMillionTokens(step.input), perMillionTokens(step.output));
    }
    return text;
}

void CatalogueChanges::apply(Catalogue &own) const
{
    for (const ModelEntry &entry : entries)
        own.put(entry);
}

CatalogueChanges proposeChanges(
    const Catalogue &current, const ImportedPrices &imported, const QDate &today, bool addModels)
{
    CatalogueChanges result;
    result.notes = addressNotes(current, imported) + imported.notes;
    for (const ModelEntry &entry : current.models()) {
        const ImportedModel *offer = entry.isRetiredOn(today) ? nullptr : offerFor(entry, imported.models);
        if (!offer)
            continue;
        EntryUpdate update(entry, today);
        update.takeFacts(*offer);
        update.takePrices(*offer);
        result.changes += update.changes();
        if (!update.note().isEmpty())
            result.notes += update.note();
        if (!update.changes().isEmpty())
            result.entries += update.entry();
    }
    for (const ImportedModel &model : imported.models) {
        if (addModels && model.answersText && current.provider(model.provider) && !isKnown(current, model))
            addModel(result, model, imported);
    }
    return result;
}

} // namespace Pennybench
