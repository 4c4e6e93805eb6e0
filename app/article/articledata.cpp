#include "app/article/articledata.h"

#include "app/article/articlefilemessages.h"
#include "app/article/articlemessages.h"
#include "app/base/jsonerror.h"
#include "app/catalogue/jsonfields.h"

#include <QFile>
#include <QJsonDocument>

#include <algorithm>

namespace Pennybench::Article {

namespace {

System systemFrom(Models::JsonFields &fields)
{
    System system{.id = fields.requiredText(u"id"),
        .role = fields.requiredText(u"role"),
        .name = fields.requiredText(u"name"),
        .shortName = fields.requiredText(u"short"),
        .maker = fields.requiredText(u"maker"),
        .country = fields.requiredText(u"country"),
        .aliases = fields.texts(u"aliases"),
        .efforts = fields.texts(u"efforts"),
        .model = fields.requiredText(u"model")};
    system.says = ArticleMessages::ofData(system.id, fields.requiredText(u"says"));
    system.origin = originFrom(fields);
    return system;
}

QByteArray builtInFile(const QString &name)
{
    QFile file(QStringLiteral(":/article/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the article's data are missing from the program");
    return file.readAll();
}

template <typename T>
T orDie(Expected<T> value)
{
    if (!value)
        qFatal("%s", qUtf8Printable(value.error().describe()));
    return *std::move(value);
}

ArticleData readBuiltIn()
{
    ArticleData data;
    data.systems =
        orDie(readSystems(builtInFile(QStringLiteral("systems.json")), QStringLiteral("systems.json")));
    for (const QString &name :
        {QStringLiteral("facts.json"), QStringLiteral("results.json"), QStringLiteral("ratios.json")})
        data.facts += orDie(readFacts(builtInFile(name), name));
    return data;
}

} // namespace

QString foldedName(QStringView name)
{
    QString folded;
    for (const QChar c : name) {
        if (c.isLetterOrNumber())
            folded += c.toLower();
    }
    return folded;
}

bool System::isCalled(QStringView text) const
{
    const QString folded = foldedName(text);
    const QStringList names = QStringList{id, role, name, model} + aliases;
    return std::any_of(
        names.begin(), names.end(), [&](const QString &known) { return foldedName(known) == folded; });
}

const Fact *ArticleData::fact(QStringView id) const
{
    const auto found =
        std::find_if(facts.begin(), facts.end(), [&](const Fact &one) { return one.id == id; });
    return found == facts.end() ? nullptr : &*found;
}

const System *ArticleData::systemCalled(QStringView name) const
{
    const auto found =
        std::find_if(systems.begin(), systems.end(), [&](const System &one) { return one.isCalled(name); });
    return found == systems.end() ? nullptr : &*found;
}

QList<Fact> ArticleData::factsOf(QStringView system, FactKind kind) const
{
    QList<Fact> found;
    std::copy_if(facts.begin(), facts.end(), std::back_inserter(found),
        [&](const Fact &one) { return one.system == system && one.kind == kind; });
    return found;
}

Expected<QList<System>> readSystems(const QByteArray &json, const QString &fileName)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return failure({.message = jsonErrorWords(error), .file = fileName});
    Models::JsonFields fields(document.object(), fileName);
    if (fields.requiredText(u"format") != u"pennybench-systems" || fields.count(u"version") != 1)
        fields.refuse(u"format", Message(ArticleFileMessages::notSystems));
    QList<System> systems;
    for (Models::JsonFields &entry : fields.list(u"systems"))
        systems += systemFrom(entry);
    if (fields.problem())
        return failure(*fields.problem());
    return systems;
}

const ArticleData &builtInArticle()
{
    static const ArticleData data = readBuiltIn();
    return data;
}

} // namespace Pennybench::Article
