#include "app/commandline/contestantargument.h"

#include "app/catalogue/textfile.h"
#include "app/commandline/commandmessages.h"
#include "app/runs/contestants.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace Pennybench::CommandLine {

namespace {

const QStringList &knownKeys()
{
    static const QStringList keys{QStringLiteral("effort"), QStringLiteral("temperature"),
        QStringLiteral("max_tokens"), QStringLiteral("seed"), QStringLiteral("stream"),
        QStringLiteral("wait"), QStringLiteral("think_max"), QStringLiteral("system"),
        QStringLiteral("label")};
    return keys;
}

Unexpected wrong(const QString &argument, const Message &what)
{
    return failure({.message = Message(CommandMessages::modelSetting, {argument, what})});
}

/// Where the settings' colon stands; -1 where there is none.
qsizetype settingsColon(const QString &text)
{
    qsizetype found = -1;
    bool isQuoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == u'"')
            isQuoted = !isQuoted;
        if (text.at(i) != u':' || isQuoted)
            continue;
        const QStringView rest = QStringView(text).mid(i + 1);
        for (const QString &key : knownKeys()) {
            if (rest.startsWith(key) && rest.mid(key.size()).startsWith(u'='))
                found = i;
        }
    }
    return found;
}

QStringList splitAtCommas(const QString &settings)
{
    QStringList parts{QString()};
    bool isQuoted = false;
    for (const QChar c : settings) {
        if (c == u'"')
            isQuoted = !isQuoted;
        if (c == u',' && !isQuoted)
            parts += QString();
        else
            parts.last() += c;
    }
    return parts;
}

Expected<void> readEffort(Runs::OwnSettings &settings, const QString &value, const QString &argument)
{
    settings.effort = Providers::effortFromText(value);
    if (!settings.effort || *settings.effort == Providers::Effort::Default)
        return wrong(argument, Message(CommandMessages::settingEffort, {value}));
    return {};
}

Expected<void> readTemperature(Runs::OwnSettings &settings, const QString &value, const QString &argument)
{
    bool isNumber = false;
    const double temperature = value.toDouble(&isNumber);
    if (!isNumber || !(temperature >= 0 && temperature <= 2))
        return wrong(argument, Message(CommandMessages::settingTemperature, {value}));
    settings.temperature = temperature;
    return {};
}

Expected<void> readMaxTokens(Runs::OwnSettings &settings, const QString &value, const QString &argument)
{
    bool isNumber = false;
    const int limit = value.toInt(&isNumber);
    if (!isNumber || limit < 1 || limit > 10'000'000)
        return wrong(argument, Message(CommandMessages::settingMaxTokens, {value}));
    settings.maxTokens = limit;
    return {};
}

Expected<std::optional<int>> readCount(
    const QString &key, int least, int most, const QString &value, const QString &argument)
{
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    if (!isNumber || number < least || number > most)
        return wrong(argument,
            Message(
                CommandMessages::settingCount, {key, QString::number(least), QString::number(most), value}));
    return number;
}

Expected<void> readSeed(Runs::OwnSettings &settings, const QString &value, const QString &argument)
{
    bool isNumber = false;
    const qint64 seed = value.toLongLong(&isNumber);
    if (!isNumber || seed < 0)
        return wrong(argument, Message(CommandMessages::settingSeed, {value}));
    settings.seed = seed;
    return {};
}

Expected<void> readStream(Runs::OwnSettings &settings, const QString &value, const QString &argument)
{
    if (value != u"on" && value != u"off")
        return wrong(argument, Message(CommandMessages::settingStream, {value}));
    settings.stream = value == u"on";
    return {};
}

Expected<void> readSetting(
    ContestantArgument &contestant, const QString &key, const QString &value, const QString &argument)
{
    if (key == u"effort")
        return readEffort(contestant.settings, value, argument);
    if (key == u"temperature")
        return readTemperature(contestant.settings, value, argument);
    if (key == u"max_tokens")
        return readMaxTokens(contestant.settings, value, argument);
    if (key == u"seed")
        return readSeed(contestant.settings, value, argument);
    if (key == u"stream")
        return readStream(contestant.settings, value, argument);
    if (key == u"wait" || key == u"think_max") {
        const bool isWait = key == u"wait";
        const auto count = readCount(key, isWait ? 0 : 1, isWait ? 20 : 1'000'000, value, argument);
        if (!count)
            return failure(count.error());
        (isWait ? contestant.settings.wait : contestant.settings.thinkMax) = *count;
        return {};
    }
    if (key == u"label") {
        contestant.label = value;
        return {};
    }
    const Expected<QString> system = systemText(value);
    if (!system)
        return failure(system.error());
    contestant.settings.system = *system;
    return {};
}

Expected<QString> withoutQuotes(const QString &value, const QString &argument)
{
    if (!value.contains(u'"'))
        return value;
    if (value.size() < 2 || !value.startsWith(u'"') || value.indexOf(u'"', 1) != value.size() - 1)
        return wrong(argument, Message(CommandMessages::quotedValue, {value}));
    return value.mid(1, value.size() - 2);
}

Expected<void> readSettings(ContestantArgument &contestant, const QString &settings, const QString &argument)
{
    QStringList seen;
    for (const QString &part : splitAtCommas(settings)) {
        const QString key = part.section(u'=', 0, 0);
        if (!part.contains(u'=') || !knownKeys().contains(key))
            return wrong(
                argument, Message(CommandMessages::noSetting, {key, knownKeys().join(QStringLiteral(", "))}));
        if (seen.contains(key))
            return wrong(argument, Message(CommandMessages::givenTwice, {key}));
        seen += key;
        const Expected<QString> value = withoutQuotes(part.section(u'=', 1), argument);
        if (!value)
            return failure(value.error());
        if (value->isEmpty() && key != u"system")
            return wrong(argument, Message(CommandMessages::noValue, {key}));
        if (const auto done = readSetting(contestant, key, *value, argument); !done)
            return done;
    }
    return {};
}

const Runs::Contestant &orPlain(const Runs::Contestant *known, const Runs::Contestant &plain)
{
    return known ? *known : plain;
}

Runs::Contestant contestantAt(const Runs::RunPlan &plan, const QString &id)
{
    return orPlain(plan.contestant(id), {.id = id, .model = id, .label = {}, .settings = {}});
}

/// The id that the same model with the same settings has in the plan; empty where it has none.
QString sameIn(const Runs::RunPlan &plan, const ContestantArgument &argument, const QString &model)
{
    for (const Models::ModelEntry &entry : plan.models) {
        const Runs::Contestant known = contestantAt(plan, entry.id);
        const bool sameLabel =
            argument.label.isEmpty() || known.label.isEmpty() || known.label == argument.label;
        if (known.model == model && known.settings == argument.settings && sameLabel)
            return entry.id;
    }
    return {};
}

QString freeId(const Runs::RunPlan &plan, const Runs::RunPlan &earlier, const QString &model)
{
    QString id = model;
    for (int n = 2; plan.model(id) || earlier.model(id); ++n)
        id = QStringLiteral("%1#%2").arg(model).arg(n);
    return id;
}

} // namespace

Expected<ContestantArgument> contestantFromText(const QString &text)
{
    const qsizetype colon = settingsColon(text);
    ContestantArgument contestant{.model = text.left(colon), .label = {}, .settings = {}};
    if (colon < 0) {
        static const QRegularExpression looksLikeASetting(QStringLiteral(":(\\w+)="));
        const QRegularExpressionMatch unknown = looksLikeASetting.match(text);
        contestant.model = text;
        if (unknown.hasMatch())
            return wrong(text,
                Message(CommandMessages::noSettingOf,
                    {unknown.captured(1), knownKeys().join(QStringLiteral(", "))}));
        return contestant;
    }
    if (contestant.model.isEmpty())
        return wrong(text, Message(CommandMessages::idFirst));
    if (const auto read = readSettings(contestant, text.mid(colon + 1), text); !read)
        return failure(read.error());
    return contestant;
}

Expected<QString> systemText(const QString &value)
{
    if (!value.startsWith(u'@'))
        return value;
    const Expected<QByteArray> bytes = Models::readTextFile(value.mid(1));
    if (!bytes)
        return failure(bytes.error());
    return QString::fromUtf8(*bytes).trimmed();
}

QList<ContestantArgument> contestantsOf(const Runs::RunPlan &plan)
{
    QList<ContestantArgument> contestants;
    for (const Models::ModelEntry &entry : plan.models) {
        if (entry.isPasted())
            continue;
        const Runs::Contestant known = contestantAt(plan, entry.id);
        contestants.append({.model = known.model, .label = known.label, .settings = known.settings});
    }
    return contestants;
}

void addContestant(Runs::RunPlan &plan, const Models::ModelEntry &model, const ContestantArgument &argument,
    const Runs::RunPlan &earlier)
{
    if (!sameIn(plan, argument, model.id).isEmpty())
        return;
    const QString before = sameIn(earlier, argument, model.id);
    Runs::Contestant contestant = contestantAt(earlier, before);
    contestant.id = before.isEmpty() ? freeId(plan, earlier, model.id) : before;
    contestant.model = model.id;
    contestant.settings = argument.settings;
    if (!argument.label.isEmpty())
        contestant.label = argument.label;
    const bool isPlain =
        contestant.id == model.id && contestant.label.isEmpty() && contestant.settings == Runs::OwnSettings();
    plan.models += isPlain ? model : Runs::entryOf(contestant, model);
    if (!isPlain)
        plan.contestants += contestant;
}

QStringList settingsNotices(const Runs::RunPlan &plan)
{
    QStringList notices;
    for (const Runs::Contestant &contestant : plan.contestants) {
        const Models::ModelEntry *model = plan.model(contestant.id);
        const QStringList &rejects = model->rules.rejects;
        const Runs::OwnSettings &own = contestant.settings;
        QStringList left;
        if (own.effort && model->rules.thinking == Providers::ModelRules::Thinking::None)
            left += QStringLiteral("effort");
        if (own.temperature && rejects.contains(u"temperature"))
            left += QStringLiteral("temperature");
        if (own.maxTokens && rejects.contains(u"max_tokens"))
            left += QStringLiteral("max_tokens");
        if (own.seed && rejects.contains(u"seed"))
            left += QStringLiteral("seed");
        if (!left.isEmpty())
            notices +=
                QCoreApplication::translate("CommandLine", "%1 takes no %2: it is asked without.")
                    .arg(contestant.model, left.join(QCoreApplication::translate("CommandLine", " and no ")));
    }
    return notices;
}

} // namespace Pennybench::CommandLine
