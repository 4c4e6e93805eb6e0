#pragma once

#include "app/base/expected.h"
#include "app/catalogue/pricerow.h"
#include "providers/endpoint.h"
#include "providers/modelrules.h"

#include <QDate>
#include <QList>
#include <QMap>
#include <QString>
#include <QUrl>

#include <chrono>
#include <optional>
#include <utility>

namespace Pennybench::Models {

/// Timeouts that were set: by a person for a run, or by the catalogue for a provider. Missing: not set.
struct TimeLimits {
    std::optional<std::chrono::milliseconds> connect;
    std::optional<std::chrono::milliseconds> firstToken;
    std::optional<std::chrono::milliseconds> idle;
    std::optional<std::chrono::milliseconds> total;
    std::optional<std::chrono::milliseconds> load;

    bool operator==(const TimeLimits &) const = default;
};

/// One place that answers requests: an entry of the catalogue's "providers".
struct ProviderEntry {
    QString id;
    QString name;
    Providers::Dialect dialect = Providers::Dialect::OpenAi;
    QUrl baseUrl;
    QString keyEnv; ///< environment variable that holds the key; empty: no key is sent
    int concurrency = 0; ///< requests at once; 0: the engine's default
    int requestsPerMinute = 0; ///< 0: no limit known
    int tokensPerMinute = 0; ///< 0: no limit known
    /// Models that the server keeps in memory at once; 0: no limit. Missing: see modelsHeld().
    std::optional<int> holds;
    bool allowPlaintext = false;
    bool stream = true;
    TimeLimits timeLimits;
    /// Cost of this machine per hour; missing: no price. Never built in.
    std::optional<Money> pricePerHour;
    QList<std::pair<QByteArray, QByteArray>> headers; ///< sent with every request; never a key
    QUrl keyPage; ///< page where one gets a key; empty: none needed or not known

    bool operator==(const ProviderEntry &) const = default;
    /// Whether the host is this machine, as isThisMachine() says.
    bool isLocal() const;
    /// Models that the server keeps in memory at once; 0: no limit. If the entry does not say, 1 for servers
    /// on this machine that load models on request: Ollama, and the ports of LM Studio (1234) and llama-swap
    /// (8080).
    int modelsHeld() const;
};

/// The provider of contestants whose answers were given elsewhere and pasted or read from a file. No
/// catalogue has it, and nothing is asked there.
inline constexpr QStringView pastedProviderId = u"pasted";

/// One model at one provider: an entry of the catalogue's "models".
struct ModelEntry {
    QString id;
    QString provider;
    QString apiName; ///< what the provider calls it
    QString name; ///< what people call it
    QString family; ///< its maker or base model, which decides colour and shape; empty: the model is its own
                    ///< family
    /// Id of the model whose weights it serves, e.g. "deepseek/r1" at another host; empty: its own.
    QString baseModel;
    QDate released;
    QDate retired; ///< invalid: still served
    QString successor; ///< id of the model that replaces it; empty: none known
    std::optional<bool> openWeights;
    QString licence;
    int context = 0; ///< tokens; 0: unknown
    int maxOutput = 0; ///< tokens; 0: unknown
    bool reasoning = false;
    bool simulated = false; ///< a practice model: never to be shown as a real one
    Providers::ModelRules rules;
    QList<PriceRow> prices;
    QString source; ///< where the facts above come from; empty: not said
    QString confidence; ///< as PriceRow::confidence

    bool operator==(const ModelEntry &) const = default;
    bool isRetiredOn(const QDate &utcDay) const;
    /// Whether its answers were given elsewhere, so that it is never asked.
    bool isPasted() const { return provider == pastedProviderId; }
};

/// The timeouts for requests to the provider: those of the run, else the provider's own, else the defaults.
Providers::Timeouts timeoutsFor(const ProviderEntry &provider, const TimeLimits &given);

/// Which models exist, where, and for how much. A value; later entries replace earlier ones by id.
class Catalogue {
public:
    const QList<ProviderEntry> &providers() const { return m_providers; }
    const QList<ModelEntry> &models() const { return m_models; }

    /// Null if there is none.
    const ProviderEntry *provider(QStringView id) const;
    const ModelEntry *model(QStringView id) const;

    /// The day on which the model's prices were last compared with what is asked for it; invalid: not known.
    QDate pricesChecked(const QString &modelId) const { return m_pricesChecked.value(modelId); }
    const QMap<QString, QDate> &pricesChecked() const { return m_pricesChecked; }

    void put(ProviderEntry entry);
    void put(ModelEntry entry);
    void setPricesChecked(const QString &modelId, const QDate &utcDay);
    /// Adds the other's entries and replaces those with the same id. The later of two checks holds.
    void merge(const Catalogue &other);

    bool operator==(const Catalogue &) const = default;

private:
    QList<ProviderEntry> m_providers;
    QList<ModelEntry> m_models;
    QMap<QString, QDate> m_pricesChecked; ///< by the model's id
};

/// Reads the JSON form of docs/catalogue.md. A problem names the file and the field. A model's provider
/// must be in the same file or among the known ones; without the argument these are the built-in ones.
Expected<Catalogue> readCatalogue(const QByteArray &json, const QString &fileName);
Expected<Catalogue> readCatalogue(const QByteArray &json, const QString &fileName, const Catalogue &known);
/// Reads a regular file of at most 20 MB. Devices, pipes and folders are refused without being opened.
Expected<Catalogue> readCatalogueFile(const QString &path);
Expected<Catalogue> readCatalogueFile(const QString &path, const Catalogue &known);
/// The catalogue that comes with the program; the practice models are not in it.
const Catalogue &builtInCatalogue();

} // namespace Pennybench::Models
