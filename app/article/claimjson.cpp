#include "app/article/articlefilemessages.h"
#include "app/article/articlemessages.h"
#include "app/article/claim.h"
#include "app/base/jsonerror.h"
#include "app/catalogue/jsonfields.h"
#include "app/catalogue/jsonwriting.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <array>
#include <cmath>

namespace Pennybench::Article {

namespace {

constexpr std::array claimKinds{ClaimKind::Better, ClaimKind::Par, ClaimKind::Strong, ClaimKind::Steady,
    ClaimKind::CostRatio, ClaimKind::ListPrice, ClaimKind::Open, ClaimKind::Understated};

ClaimKind claimKindFrom(Models::JsonFields &fields)
{
    const QString text = fields.requiredText(u"kind");
    QStringList names;
    for (const ClaimKind kind : claimKinds) {
        if (toText(kind) == text)
            return kind;
        names += toText(kind);
    }
    fields.refuse(u"kind", Message(ArticleFileMessages::kinds, {names.join(QStringLiteral(", "))}));
    return ClaimKind::Strong;
}

double shareFrom(Models::JsonFields &fields, QStringView field, double fallback, double most)
{
    const double value = fields.number(field).value_or(fallback);
    if (!(value >= 0 && value <= most))
        fields.refuse(field, Message(ArticleFileMessages::range, {QString::number(most)}));
    return value;
}

CostPer perFrom(Models::JsonFields &fields)
{
    const QString text = fields.text(u"per");
    if (!text.isEmpty() && text != u"answer" && text != u"correct")
        fields.refuse(u"per", Message(ArticleFileMessages::perUnit));
    return text == u"correct" ? CostPer::Correct : CostPer::Answer;
}

bool isFactKind(ClaimKind kind)
{
    return kind == ClaimKind::Open || kind == ClaimKind::Understated;
}

bool isRatioKind(ClaimKind kind)
{
    return kind == ClaimKind::CostRatio || kind == ClaimKind::ListPrice;
}

void readRatios(ClaimPart &part, Models::JsonFields &fields)
{
    constexpr double anyRatio = 1e9;
    part.low = shareFrom(fields, u"low", 0, anyRatio);
    if (fields.has(u"high"))
        part.high = shareFrom(fields, u"high", 0, anyRatio);
    part.per = perFrom(fields);
    if (part.high < part.low)
        fields.refuse(u"high", Message(ArticleFileMessages::ratioOrder));
    if (part.low == 0 && std::isinf(part.high))
        fields.refuse(u"high", Message(ArticleFileMessages::ratioEmpty));
}

/// What only parts of its kind have.
void readKind(ClaimPart &part, Models::JsonFields &fields)
{
    if (isRatioKind(part.kind)) {
        readRatios(part, fields);
        part.on = part.kind == ClaimKind::ListPrice ? fields.text(u"on") : QString();
        return;
    }
    if (isFactKind(part.kind)) {
        part.facts = fields.texts(u"facts");
        part.open = part.kind != ClaimKind::Open || fields.flag(u"open", true);
        return;
    }
    part.margin = shareFrom(fields, u"margin", part.kind == ClaimKind::Par ? 0.05 : 0, 1);
    if (part.kind == ClaimKind::Steady && fields.has(u"trials"))
        part.trials = fields.count(u"trials");
    if (part.trials < 2)
        fields.refuse(u"trials", Message(ArticleFileMessages::twoTrials));
}

ClaimPart partFrom(Models::JsonFields &fields, const QString &name)
{
    ClaimPart part{.name = name, .kind = claimKindFrom(fields)};
    part.model = isFactKind(part.kind) ? fields.text(u"model") : fields.requiredText(u"model");
    part.other = part.kind == ClaimKind::Better || part.kind == ClaimKind::ListPrice
        ? fields.requiredText(u"other")
        : fields.text(u"other");
    part.category = fields.text(u"category");
    readKind(part, fields);
    part.counts = fields.flag(u"counts", part.kind != ClaimKind::ListPrice);
    return part;
}

Claim claimFrom(Models::JsonFields &fields)
{
    Claim claim{.id = fields.requiredText(u"id")};
    claim.title = ArticleMessages::ofData(claim.id, fields.text(u"title"));
    claim.published = fields.texts(u"published");
    for (Models::JsonFields &part : fields.list(u"parts"))
        claim.parts += partFrom(part, part.requiredText(u"name"));
    if (claim.parts.isEmpty())
        claim.parts += partFrom(fields, claim.id);
    return claim;
}

QJsonObject partJson(const ClaimPart &part)
{
    QJsonObject json{{QStringLiteral("kind"), toText(part.kind)}};
    Models::putUnlessEmpty(json, QStringLiteral("model"), part.model);
    Models::putUnlessEmpty(json, QStringLiteral("other"), part.other);
    Models::putUnlessEmpty(json, QStringLiteral("category"), part.category);
    Models::putUnlessEmpty(json, QStringLiteral("on"), part.on);
    if (isRatioKind(part.kind)) {
        json.insert(QStringLiteral("low"), part.low);
        if (!std::isinf(part.high))
            json.insert(QStringLiteral("high"), part.high);
        json.insert(QStringLiteral("per"),
            part.per == CostPer::Correct ? QStringLiteral("correct") : QStringLiteral("answer"));
    } else if (!isFactKind(part.kind)) {
        json.insert(QStringLiteral("margin"), part.margin);
    }
    if (part.kind == ClaimKind::Steady)
        json.insert(QStringLiteral("trials"), part.trials);
    if (isFactKind(part.kind))
        json.insert(QStringLiteral("facts"), QJsonArray::fromStringList(part.facts));
    if (part.kind == ClaimKind::Open)
        json.insert(QStringLiteral("open"), part.open);
    if (part.counts == (part.kind == ClaimKind::ListPrice))
        json.insert(QStringLiteral("counts"), part.counts);
    return json;
}

QJsonObject claimJson(const Claim &claim)
{
    const bool isPlain = claim.parts.size() == 1 && claim.parts.first().name == claim.id;
    QJsonObject json = isPlain ? partJson(claim.parts.first()) : QJsonObject();
    json.insert(QStringLiteral("id"), claim.id);
    Models::putUnlessEmpty(json, QStringLiteral("title"), claim.title.text);
    if (!claim.published.isEmpty())
        json.insert(QStringLiteral("published"), QJsonArray::fromStringList(claim.published));
    if (isPlain)
        return json;
    QJsonArray parts;
    for (const ClaimPart &part : claim.parts) {
        QJsonObject one = partJson(part);
        one.insert(QStringLiteral("name"), part.name);
        parts += one;
    }
    json.insert(QStringLiteral("parts"), parts);
    return json;
}

QList<Claim> builtInClaims()
{
    QFile file(QStringLiteral(":/article/claims.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the article's claims are missing from the program");
    const Expected<QList<Claim>> claims = readClaims(file.readAll(), QStringLiteral("claims.json"));
    if (!claims)
        qFatal("%s", qUtf8Printable(claims.error().describe()));
    return *claims;
}

} // namespace

Expected<QList<Claim>> readClaims(const QByteArray &json, const QString &fileName)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return failure({.message = jsonErrorWords(error), .file = fileName});
    Models::JsonFields fields(document.object(), fileName);
    if (fields.requiredText(u"format") != u"pennybench-claims" || fields.count(u"version") != 1)
        fields.refuse(u"format", Message(ArticleFileMessages::notClaims));
    QList<Claim> claims;
    for (Models::JsonFields &entry : fields.list(u"claims")) {
        claims += claimFrom(entry);
        for (qsizetype i = 0; i + 1 < claims.size(); ++i) {
            if (claims.at(i).id == claims.last().id)
                entry.refuse(u"id", Message(ArticleFileMessages::claimTwice, {claims.last().id}));
        }
    }
    if (fields.problem())
        return failure(*fields.problem());
    return claims;
}

QJsonObject toJson(const QList<Claim> &claims)
{
    QJsonArray list;
    for (const Claim &claim : claims)
        list += claimJson(claim);
    return {{QStringLiteral("format"), QStringLiteral("pennybench-claims")}, {QStringLiteral("version"), 1},
        {QStringLiteral("claims"), list}};
}

const QList<Claim> &articleClaims()
{
    static const QList<Claim> claims = builtInClaims();
    return claims;
}

} // namespace Pennybench::Article
