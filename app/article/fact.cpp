#include "app/article/fact.h"

#include "app/article/articlefilemessages.h"
#include "app/article/articlemessages.h"
#include "app/article/figuretext.h"
#include "app/base/jsonerror.h"
#include "app/catalogue/jsonfields.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <array>

namespace Pennybench::Article {

namespace {

constexpr std::array kinds{std::pair{u"statement", FactKind::Statement},
    std::pair{u"result", FactKind::Result}, std::pair{u"ratio", FactKind::Ratio},
    std::pair{u"making", FactKind::MakingCost}, std::pair{u"openness", FactKind::Openness}};

FactKind kindOf(Models::JsonFields &fields, const QString &fallback)
{
    const QString text = fields.has(u"kind") ? fields.text(u"kind") : fallback;
    for (const auto &[name, kind] : kinds) {
        if (text == name)
            return kind;
    }
    fields.refuse(u"kind", Message(ArticleFileMessages::noKind, {text}));
    return FactKind::Statement;
}

Bound boundOf(Models::JsonFields &fields)
{
    const QString text = fields.text(u"bound");
    if (text == u"lower")
        return Bound::Lower;
    if (text == u"upper")
        return Bound::Upper;
    if (!text.isEmpty())
        fields.refuse(u"bound", Message(ArticleFileMessages::bound));
    return Bound::None;
}

QString numberText(double value)
{
    return QString::number(value, 'g', 4);
}

QString modelWithEffort(const Fact &fact)
{
    return fact.effort.isEmpty() || fact.model.contains(fact.effort, Qt::CaseInsensitive)
        ? fact.model
        : QStringLiteral("%1 (%2)").arg(fact.model, fact.effort);
}

/// Figures are put into words here; other facts bring their words.
Message statementOf(const Fact &fact, const QString &words)
{
    if (fact.kind == FactKind::Ratio)
        return Message(ArticleMessages::publishedRatio,
            {ratioText(*fact.value), fact.system, fact.other,
                fact.effort.isEmpty() ? fact.benchmark
                                      : QStringLiteral("%1, %2").arg(fact.benchmark, fact.effort)});
    if (fact.kind != FactKind::Result)
        return ArticleMessages::ofData(fact.id, words);
    const QString value =
        fact.unit == u"percent" ? numberText(*fact.value) + QStringLiteral(" %") : numberText(*fact.value);
    if (fact.cost)
        return Message(ArticleMessages::publishedResultWithCost,
            {modelWithEffort(fact), value, fact.benchmark, numberText(*fact.cost),
                ArticleMessages::ofData(QStringLiteral("cost-unit"), fact.costUnit)});
    return Message(ArticleMessages::publishedResult, {modelWithEffort(fact), value, fact.benchmark});
}

void readFigure(Fact &fact, Models::JsonFields &fields)
{
    fact.value = fields.number(u"value");
    fact.unit = fields.text(u"unit");
    fact.model = fields.text(u"model");
    fact.other = fields.text(u"other");
    fact.benchmark = fields.text(u"benchmark");
    fact.metric = fields.text(u"metric");
    fact.effort = fields.text(u"effort");
    fact.n = fields.count(u"n");
    fact.cost = fields.number(u"cost_usd");
    fact.otherCost = fields.number(u"other_cost_usd");
    fact.costUnit = fields.text(u"cost_unit");
    if (fact.kind == FactKind::Ratio) {
        if (!fact.cost || !fact.otherCost || !(*fact.otherCost > 0))
            fields.refuse(u"other_cost_usd", Message(ArticleFileMessages::bothCosts));
        fact.value = fact.cost.value_or(0) / fact.otherCost.value_or(1);
        fact.unit = QStringLiteral("ratio");
    }
    if ((fact.kind == FactKind::Result || fact.kind == FactKind::MakingCost) && !fact.value)
        fields.refuse(u"value", Message(ArticleFileMessages::needsValue));
}

Fact factFrom(Models::JsonFields &fields, const QString &kind)
{
    Fact fact;
    fact.id = fields.requiredText(u"id");
    fact.kind = kindOf(fields, kind);
    fact.system = fields.requiredText(u"system");
    fact.origin = originFrom(fields);
    readFigure(fact, fields);
    fact.saidBy = fields.text(u"said_by");
    fact.announced = fields.flag(u"announced", false);
    fact.bound = boundOf(fields);
    fact.open = fields.flag(u"open");
    fact.licence = fields.text(u"licence");
    if (!fields.problem())
        fact.statement = statementOf(fact, fields.text(u"statement"));
    if (!fields.problem() && fact.statement.isEmpty())
        fields.refuse(u"statement", Message(ArticleFileMessages::needsStatement));
    return fact;
}

} // namespace

Origin originFrom(Models::JsonFields &fields)
{
    static const QRegularExpression day(QStringLiteral("^\\d{4}-\\d{2}(-\\d{2})?$"));
    Origin origin{.source = fields.requiredText(u"source"),
        .grade = fields.text(u"grade"),
        .use = fields.text(u"use"),
        .isReadingDate = !fields.has(u"date")};
    if (origin.grade.isEmpty() && origin.use.isEmpty())
        fields.refuse(u"grade", Message(ArticleFileMessages::grade));
    if (!origin.use.isEmpty() && origin.use != u"ship")
        fields.refuse(u"use", Message(ArticleFileMessages::notShipped));
    const QStringView field = origin.isReadingDate ? QStringView(u"read") : QStringView(u"date");
    origin.date = fields.requiredText(field);
    if (!fields.problem() && !day.match(origin.date).hasMatch())
        fields.refuse(field, Message(ArticleFileMessages::date));
    return origin;
}

Expected<QList<Fact>> readFacts(const QByteArray &json, const QString &fileName)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return failure({.message = jsonErrorWords(error), .file = fileName});
    Models::JsonFields fields(document.object(), fileName);
    if (fields.requiredText(u"format") != u"pennybench-facts" || fields.count(u"version") != 1)
        fields.refuse(u"format", Message(ArticleFileMessages::notFacts));
    const QString kind = fields.text(u"kind");
    QList<Fact> facts;
    for (Models::JsonFields &entry : fields.list(u"facts"))
        facts += factFrom(entry, kind);
    if (fields.problem())
        return failure(*fields.problem());
    return facts;
}

} // namespace Pennybench::Article
