#include "app/suites/xlsxparts.h"

#include <QDir>
#include <QXmlStreamReader>

#include <algorithm>

namespace Pennybench::Suites {

namespace {

constexpr qsizetype mostRelations = 10'000;

QString folderOf(const QString &part)
{
    const qsizetype end = part.lastIndexOf(u'/');
    return end < 0 ? QString() : part.left(end + 1);
}

/// Targets are named from the folder of the part, or with a slash from the root.
QString resolved(const QString &target, const QString &part)
{
    const QString path = target.startsWith(u'/') ? target.mid(1) : folderOf(part) + target;
    return QDir::cleanPath(path);
}

} // namespace

QList<XlsxRelation> relationsOf(ZipArchive &archive, const QString &part)
{
    const QString name = part.mid(folderOf(part).size());
    const auto device = archive.part(QStringLiteral("%1_rels/%2.rels").arg(folderOf(part), name));
    QList<XlsxRelation> relations;
    QXmlStreamReader xml(device.get());
    while (device && !xml.atEnd() && relations.size() < mostRelations) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != u"Relationship")
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        relations += {attributes.value(QStringLiteral("Id")).toString(),
            attributes.value(QStringLiteral("Type")).toString().section(u'/', -1),
            resolved(attributes.value(QStringLiteral("Target")).toString(), part)};
    }
    return relations;
}

QString partOfType(const QList<XlsxRelation> &relations, QStringView type)
{
    const auto found = std::ranges::find(relations, type, &XlsxRelation::type);
    return found == relations.end() ? QString() : found->part;
}

} // namespace Pennybench::Suites
