#include "app/catalogue/catalogueimport.h"

#include "app/catalogue/importmessages.h"
#include "app/catalogue/pricewords.h"

#include <QMap>
#include <QSet>
#include <QUrl>

#include <algorithm>

namespace Pennybench::Models {

namespace {

bool holdsOn(const PriceRow &row, const QDateTime &moment)
{
    return (!row.from.isValid() || row.from <= moment) && (!row.to.isValid() || moment < row.to);
}

bool sameStep(const LongPromptTier &a, const LongPromptTier &b)
{
    return a.abovePromptTokens == b.abovePromptTokens && a.input == b.input && a.output == b.output
        && a.cachedInput == b.cachedInput && (!b.cacheWrite || a.cacheWrite == b.cacheWrite)
        && a.reasoning.value_or(a.output) == b.reasoning.value_or(b.output);
}

/// A file that knows no steps for long prompts, no price of writing to the cache or none of reasoning does
/// not deny them.
bool samePrice(const PriceRow &own, const PriceRow &offered)
{
    const bool sameSteps =
        offered.longPrompts.isEmpty() || std::ranges::equal(own.longPrompts, offered.longPrompts, sameStep);
    const bool sameWriting = !offered.cacheWrite || own.cacheWrite.value_or(own.input) == *offered.cacheWrite;
    const bool sameReasoning =
        !offered.reasoning || (own.reasoning ? own.reasoning : own.output) == offered.reasoning;
    return own.input == offered.input && own.output == offered.output
        && own.cachedInput == offered.cachedInput && sameWriting && sameReasoning && sameSteps;
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
        takeLimits(model);
        if (!m_entry.openWeights && model.openWeights) {
            m_entry.openWeights = model.openWeights;
            note(CatalogueChange::Kind::FactAdded,
                Message(*model.openWeights ? ImportMessages::openWeights : ImportMessages::closedWeights));
        }
    }

    void takeLimits(const ImportedModel &model)
    {
        leaveOutWhereOther(m_entry.context, model.context, QStringLiteral("context"));
        leaveOutWhereOther(m_entry.maxOutput, model.maxOutput, QStringLiteral("max_output"));
        if (m_entry.context == 0 && model.context > 0) {
            m_entry.context = model.context;
            note(CatalogueChange::Kind::FactAdded,
                Message(ImportMessages::context, {QString::number(model.context)}));
        }
        if (m_entry.maxOutput == 0 && model.maxOutput > 0) {
            m_entry.maxOutput = model.maxOutput;
            note(CatalogueChange::Kind::FactAdded,
                Message(ImportMessages::maxOutput, {QString::number(model.maxOutput)}));
        }
    }

    void takePrices(const ImportedModel &model)
    {
        if (model.prices.isEmpty())
            return;
        m_isChecked = true;
        if (knowsAll(model.prices))
            return;
        if (const QDate begins = laterBeginOf(model); begins.isValid())
            return leaveOutPrices(ImportNotes::lookedAtBefore(model.checked, begins));
        if (dependsOnTheClock(m_entry.prices) && !dependsOnTheClock(model.prices))
            return leaveOutPrices(ImportNotes::pricesByTheHourStay());
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
    /// What stays although the file says otherwise.
    const QList<LeftOut> &leftOut() const { return m_leftOut; }
    /// Whether the entry's prices are those of the file by now.
    bool isChecked() const { return m_isChecked; }

private:
    void note(CatalogueChange::Kind kind, const Message &text) { m_changes += {kind, m_entry.id, text}; }

    bool dependsOnTheClock(const QList<PriceRow> &rows) const
    {
        return std::ranges::any_of(rows, [this](const PriceRow &row) {
            return holdsOn(row, m_today) && (!row.window.isEmpty() || !row.days.isEmpty());
        });
    }

    void leaveOut(const QString &field, const Message &reason) { m_leftOut += {m_entry.id, field, reason}; }
    void leaveOutPrices(const Message &reason)
    {
        m_isChecked = false;
        leaveOut(QStringLiteral("prices"), reason);
    }
    void leaveOutWhereOther(int own, int offered, const QString &field)
    {
        if (own > 0 && offered > 0 && own != offered)
            leaveOut(
                field, ImportNotes::catalogueSaysOtherwise(QString::number(own), QString::number(offered)));
    }

    /// When today's price began, if that was after the file's authors checked theirs; else invalid.
    QDate laterBeginOf(const ImportedModel &model) const
    {
        const auto later = std::ranges::find_if(m_entry.prices, [&](const PriceRow &row) {
            return model.checked.isValid() && holdsOn(row, m_today) && row.from.isValid()
                && model.checked.startOfDay(Qt::UTC) < row.from;
        });
        return later == m_entry.prices.end() ? QDate() : later->from.date();
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
    QList<LeftOut> m_leftOut;
    bool m_isChecked = false;
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
QList<Message> addressNotes(const Catalogue &current, const ImportedPrices &imported)
{
    QList<Message> notes;
    for (const QString &line : imported.addresses) {
        const ProviderEntry *provider = current.provider(line.section(u':', 0, 0));
        const QString address = line.section(u' ', 1).left(200);
        if (provider && QUrl(address).host() != provider->baseUrl.host()) {
            notes += ImportNotes::otherAddress(provider->id, address, provider->baseUrl.toString());
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

/// What is said of the models of the file that are neither in the catalogue nor added to it.
class Others {
public:
    void add(const ImportedModel &model, const Catalogue &current)
    {
        if (!current.provider(model.provider)) {
            ++m_strangers;
            m_providers.insert(model.provider);
        } else if (!model.answersText) {
            m_withoutText += model.id();
        } else {
            ++m_unknown;
        }
        for (const LeftOut &leftOut : model.leftOut) {
            if (leftOut.field != u"price_comments")
                count(leftOut);
        }
    }

    QList<Message> notes() const
    {
        QList<Message> notes;
        if (m_unknown > 0)
            notes += ImportNotes::modelsToAdd(m_unknown);
        if (!m_withoutText.isEmpty())
            notes += ImportNotes::modelsWithoutText(m_withoutText);
        if (m_strangers > 0)
            notes += ImportNotes::modelsOfOtherProviders(m_strangers, sorted(m_providers));
        for (const auto &[models, example] : m_leftOut)
            notes += ImportNotes::leftOutOfOthers(models, example.field, example.reason);
        return notes;
    }

private:
    struct Counted {
        qsizetype models = 0;
        LeftOut example;
    };

    void count(const LeftOut &leftOut)
    {
        Counted &counted = m_leftOut[{leftOut.field, leftOut.reason.english()}];
        counted.example = leftOut;
        ++counted.models;
    }

    static QStringList sorted(const QSet<QString> &names)
    {
        QStringList list = names.values();
        list.sort();
        return list;
    }

    qsizetype m_unknown = 0;
    qsizetype m_strangers = 0;
    QSet<QString> m_providers;
    QStringList m_withoutText;
    QMap<std::pair<QString, QString>, Counted> m_leftOut; ///< by the field and the reason
};

void addModel(
    CatalogueChanges &result, const ImportedModel &model, const ImportedPrices &imported, const QDate &today)
{
    const ModelEntry entry = newEntry(model, imported.format);
    result.changes += {CatalogueChange::Kind::ModelAdded, entry.id, entry.name};
    for (const PriceRow &row : entry.prices)
        result.changes += {CatalogueChange::Kind::PriceAdded, entry.id, describe(row)};
    result.entries += entry;
    if (!entry.prices.isEmpty())
        result.checked.insert(entry.id, today);
    result.leftOut += model.leftOut;
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

Message said(const CatalogueChange &change)
{
    const auto form = [&]() -> const MessageText & {
        switch (change.kind) {
        case CatalogueChange::Kind::ModelAdded:
            return ImportMessages::modelAdded;
        case CatalogueChange::Kind::PriceAdded:
            return ImportMessages::priceAdded;
        case CatalogueChange::Kind::PriceEnded:
            return ImportMessages::priceEnded;
        case CatalogueChange::Kind::FactAdded:
            return ImportMessages::factAdded;
        }
        Q_UNREACHABLE();
    };
    return Message(form(), {change.model, change.text});
}

QList<Message> CatalogueChanges::allNotes() const
{
    QList<Message> all;
    for (const LeftOut &one : leftOut)
        all += said(one);
    return all + notes;
}

void CatalogueChanges::apply(Catalogue &own) const
{
    for (const ModelEntry &entry : entries)
        own.put(entry);
    for (auto it = checked.cbegin(); it != checked.cend(); ++it)
        own.setPricesChecked(it.key(), it.value());
}

CatalogueChanges proposeChanges(
    const Catalogue &current, const ImportedPrices &imported, const QDate &today, bool addModels)
{
    CatalogueChanges result;
    for (const ModelEntry &entry : current.models()) {
        const ImportedModel *offer = offerFor(entry, imported.models);
        if (!offer)
            continue;
        if (entry.isRetiredOn(today)) {
            result.leftOut += {entry.id, {}, ImportNotes::retired()};
            continue;
        }
        EntryUpdate update(entry, today);
        update.takeFacts(*offer);
        update.takePrices(*offer);
        result.changes += update.changes();
        result.leftOut += offer->leftOut + update.leftOut();
        if (!update.changes().isEmpty())
            result.entries += update.entry();
        if (update.isChecked())
            result.checked.insert(entry.id, today);
    }
    Others others;
    for (const ImportedModel &model : imported.models) {
        if (isKnown(current, model))
            continue;
        if (addModels && model.answersText && current.provider(model.provider))
            addModel(result, model, imported, today);
        else
            others.add(model, current);
    }
    result.leftOut += imported.leftOut;
    result.notes = addressNotes(current, imported) + imported.notes + others.notes();
    return result;
}

} // namespace Pennybench::Models
