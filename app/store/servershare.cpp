#include "app/store/servershare.h"

#include "app/runs/judgingtasks.h"
#include "app/store/answerrow.h"
#include "app/store/lostanswer.h"
#include "app/store/sessionreader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>

namespace Pennybench::Store {

namespace {

constexpr int lookAloneEveryMs = 1'000;
/// While others work. A notification of each of their writes would wake every worker.
constexpr int lookEveryMs = 250;
constexpr int aliveEveryMs = 5'000; ///< a fourth of the time after which others take a run for dead
constexpr int lookSoonMs = 80; ///< after another was found to have an answer, so that many are read together

QString neverNull(const QString &part)
{
    return part.isNull() ? QStringLiteral("") : part;
}

QVariantList valuesOf(const Runs::AnswerKey &key)
{
    return {neverNull(key.suite), neverNull(key.promptId), neverNull(key.model), key.trial};
}

QString compactTextOf(const QJsonDocument &json)
{
    return QString::fromUtf8(json.toJson(QJsonDocument::Compact));
}

QString modelsText(const QStringList &models)
{
    return compactTextOf(QJsonDocument(QJsonArray::fromStringList(models)));
}

QString accountsText(const QHash<QString, Runs::Charge> &charges)
{
    QJsonObject accounts;
    for (auto it = charges.cbegin(); it != charges.cend(); ++it)
        accounts.insert(
            it.key(), QJsonArray{qint64(it->spent.picodollars()), qint64(it->held.picodollars())});
    return compactTextOf(QJsonDocument(accounts));
}

/// A provider has one pace everywhere, a server of this machine its own.
QString placeOf(const Models::ProviderEntry &provider)
{
    return provider.isLocal() ? provider.id + u'@' + QSysInfo::machineHostName() : provider.id;
}

QVariant amountOf(const std::optional<Models::Money> &money)
{
    return money ? QVariant(qlonglong(money->picodollars())) : QVariant(QMetaType(QMetaType::LongLong));
}

} // namespace

ServerShare::ServerShare(ServerLink &link, const Runs::RunPlan &plan, qint64 last, Ways ways)
    : m_link(link)
    , m_plan(plan)
    , m_feed(last)
    , m_ways(std::move(ways))
{
    m_alive.setInterval(aliveEveryMs);
    m_soon.setInterval(lookSoonMs);
    m_soon.setSingleShot(true);
    connect(&m_regular, &QTimer::timeout, this, &ServerShare::look);
    connect(&m_soon, &QTimer::timeout, this, &ServerShare::look);
    connect(&m_alive, &QTimer::timeout, this, &ServerShare::stayAlive);
}

ServerShare::~ServerShare()
{
    ServerShare::leave();
}

Expected<Runs::WorkShare::Place> ServerShare::join(const Joining &joining)
{
    if (const auto known = tellNews(); !known)
        return away(known.error());
    auto joined = m_link.run(QStringLiteral("SELECT join_work(?, ?, current_user, ?, ?, ?, ?, ?, ?)"),
        {m_link.session(),
            m_link.worker > 0 ? QVariant(m_link.worker) : QVariant(QMetaType(QMetaType::LongLong)),
            QSysInfo::machineHostName(), modelsText(joining.models), joining.runsCode ? 1 : 0,
            joining.judges ? 1 : 0, m_feed.last(), accountsText(joining.before)});
    if (!joined)
        return away(joined.error());
    const qint64 number = (*joined)->next() ? (*joined)->value(0).toLongLong() : 0;
    if (number == 0)
        return Place{};
    m_joined = joining;
    m_link.worker = number;
    m_ways.worksAs(number);
    m_regular.start(lookAloneEveryMs);
    m_alive.start();
    const auto others = readOthers();
    if (!others)
        return away(others.error());
    emit moved(*others);
    return Place{.isTaken = true, .number = number};
}

/// The run waits until it is said that the server answers again.
Unexpected ServerShare::away(const Problem &problem) const
{
    m_ways.failed(problem);
    return failure(problem);
}

void ServerShare::leave()
{
    if (!m_regular.isActive())
        return;
    for (QTimer *timer : {&m_regular, &m_alive, &m_soon})
        timer->stop();
    // Where the server is away, others find out by themselves.
    (void)m_link.execute(QStringLiteral("SELECT leave_work(?)"), {m_link.worker});
}

Expected<Runs::WorkShare::Reply> ServerShare::claim(const Claim &claim)
{
    QVariantList values{m_link.session(), m_link.worker};
    values += valuesOf(claim.key);
    values += QVariantList{claim.key.turn, claim.knownAttempts, claim.anew ? 1 : 0, claim.provider.id,
        placeOf(claim.provider), m_joined.judges ? 1 : 0, qlonglong(claim.most.picodollars()),
        amountOf(claim.cap), amountOf(claim.providerCap), claim.underWay, claim.limits.concurrency,
        claim.limits.requestsPerMinute, claim.limits.tokensPerMinute, claim.tokens,
        qlonglong(m_lastRequest + 1)};
    auto replied = m_link.run(
        QStringLiteral(
            "SELECT outcome, wait_ms FROM claim(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
            "?, ?)"),
        values);
    if (!replied)
        return away(replied.error());
    (*replied)->next();
    const QString outcome = (*replied)->value(0).toString();
    Reply reply{
        .outcome = Outcome::Later, .wait = std::chrono::milliseconds((*replied)->value(1).toLongLong())};
    if (outcome == u"mine") {
        reply.outcome = Outcome::Mine;
        reply.request = ++m_lastRequest;
        if (claim.limits.tokensPerMinute > 0)
            m_counted.insert(reply.request);
    } else if (outcome == u"elsewhere") {
        reply.outcome = Outcome::Elsewhere;
        if (!m_soon.isActive())
            m_soon.start();
    } else if (outcome == u"never") {
        reply.outcome = Outcome::NeverRoom;
    }
    return reply;
}

void ServerShare::rest(const Runs::AnswerKey &key)
{
    (void)m_link.execute(
        QStringLiteral(
            "UPDATE lease SET asking = 0 WHERE suite = ? AND prompt = ? AND model = ? AND trial = ? "
            "AND worker = ?"),
        valuesOf(key) + QVariantList{m_link.worker});
}

void ServerShare::giveBack(const Runs::AnswerKey &key)
{
    (void)m_link.execute(
        QStringLiteral("SELECT give_back(?, ?, ?, ?, ?)"), valuesOf(key) + QVariantList{m_link.worker});
}

void ServerShare::tookTokens(quint64 request, qint64 tokens)
{
    if (!m_counted.remove(request))
        return;
    (void)m_link.execute(QStringLiteral("UPDATE started SET tokens = ? WHERE worker = ? AND request = ?"),
        {tokens, m_link.worker, qlonglong(request)});
}

void ServerShare::slowDown(
    const Models::ProviderEntry &provider, int concurrency, std::chrono::milliseconds wait)
{
    (void)m_link.execute(QStringLiteral("SELECT slow_down(?, ?, ?)"),
        {placeOf(provider), concurrency, qlonglong(wait.count())});
}

void ServerShare::settle(
    const Runs::AnswerKey &key, const QString &provider, const Runs::Charge &charge, bool keeps)
{
    if (m_regular.isActive())
        m_settlements.insert(key,
            {.worker = m_link.worker,
                .provider = provider,
                .judges = m_joined.judges,
                .charge = charge,
                .keeps = keeps});
}

std::optional<Settlement> ServerShare::takeSettlement(const Runs::AnswerKey &key)
{
    const auto found = m_settlements.constFind(key);
    if (found == m_settlements.constEnd())
        return std::nullopt;
    const Settlement settlement = *found;
    m_settlements.erase(found);
    return settlement;
}

Expected<std::optional<Runs::Answer>> ServerShare::whole(const Runs::AnswerKey &key)
{
    const QString table =
        Runs::isJudgement(key) ? readJudgementsSql(AnswerDetail::All) : readAnswersSql(AnswerDetail::All);
    const auto rows = m_link.run(
        table + QStringLiteral(" WHERE suite = ? AND prompt = ? AND model = ? AND trial = ? AND turn = ?"),
        valuesOf(key) + QVariantList{key.turn});
    if (!rows)
        return failure(rows.error());
    if (!(*rows)->next())
        return std::nullopt;
    const auto prices = loadPrices(*m_link.database());
    if (!prices)
        return failure(prices.error());
    return readAnswer(**rows, AnswerDetail::All, [&prices](qint64 price) -> std::optional<Models::PriceRow> {
        const auto found = prices->constFind(price);
        return found == prices->constEnd() ? std::nullopt : std::optional(*found);
    });
}

void ServerShare::look()
{
    // Leases first: where one has ended, what came of it is among the changes.
    const auto others = readOthers();
    if (!others)
        return m_ways.failed(others.error());
    if (const auto told = tellNews(); !told)
        return m_ways.failed(told.error());
    m_regular.setInterval(others->count > 0 ? lookEveryMs : lookAloneEveryMs);
    emit moved(*others);
}

Expected<void> ServerShare::tellNews()
{
    do {
        const auto answers = m_feed.next(
            [this](const QString &sql, const QVariantList &values) { return m_link.run(sql, values); },
            m_link.worker, AnswerDetail::Head);
        if (!answers)
            return failure(answers.error());
        if (!answers->isEmpty())
            emit arrived(*answers);
    } while (m_feed.hasMore());
    return {};
}

Expected<Runs::WorkShare::Others> ServerShare::readOthers()
{
    // Rows of leases, then those of workers, which have no suite.
    const auto rows = m_link.run(
        QStringLiteral("SELECT suite, prompt, model, trial, 0 AS code FROM lease WHERE worker <> ? "
                       "UNION ALL SELECT NULL, NULL, models, NULL, code FROM worker "
                       "WHERE number <> ? AND is_alive(alive_until)"),
        {m_link.worker, m_link.worker});
    if (!rows)
        return failure(rows.error());
    Others others;
    while ((*rows)->next()) {
        const QString models = (*rows)->value(2).toString();
        if (!(*rows)->isNull(0)) {
            others.claimed += {(*rows)->value(0).toString(), (*rows)->value(1).toString(), models,
                (*rows)->value(3).toInt()};
            continue;
        }
        ++others.count;
        const QJsonArray ids = QJsonDocument::fromJson(models.toUtf8()).array();
        for (const QJsonValue &id : ids)
            others.models.insert(id.toString());
        others.runCode = others.runCode || (*rows)->value(4).toInt() != 0;
    }
    return others;
}

void ServerShare::stayAlive()
{
    const auto alive = m_link.execute(QStringLiteral("SELECT stay_alive(?, current_user, ?, ?, ?)"),
        {m_link.worker, QSysInfo::machineHostName(), modelsText(m_joined.models), m_joined.runsCode ? 1 : 0});
    if (!alive)
        return m_ways.failed(alive.error());
    if (const auto buried = buryDead(); !buried)
        m_ways.failed(buried.error());
}

Expected<void> ServerShare::buryDead()
{
    const auto notes = loadAbandoned(*m_link.database());
    if (!notes || notes->isEmpty())
        return notes ? Expected<void>() : failure(notes.error());
    const auto reader = SessionReader::open(m_link.path());
    if (!reader)
        return failure(reader.error());
    for (const AskNote &note : *notes) {
        const auto before = reader->answer(note.key, AnswerDetail::All);
        if (!before)
            return failure(before.error());
        const int run = *before ? (*before)->run : 1;
        m_ways.write(LostAnswer{lostAnswer(m_plan, note, run, *before ? &**before : nullptr), note});
    }
    return {};
}

} // namespace Pennybench::Store
