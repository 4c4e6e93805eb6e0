#include "app/commandline/thresholds.h"

#include "app/commandline/commandmessages.h"

#include <QJsonArray>
#include <QXmlStreamWriter>

#include <algorithm>

namespace Pennybench::CommandLine {

namespace {

QString number(double value)
{
    return QString::number(value, 'f', 3);
}

ThresholdCheck shareCheck(const Runs::ModelSummary &summary, double least)
{
    ThresholdCheck check{summary.model, Message(CommandMessages::shareAtLeast, {QString::number(least)})};
    check.missed = summary.prompts == 0 || summary.share.estimate < least;
    check.found = summary.prompts == 0 ? Message(CommandMessages::nothingDecided)
                                       : Message(CommandMessages::found95,
                                           {number(summary.share.estimate), number(summary.share.low),
                                               number(summary.share.high), QString::number(summary.prompts)});
    return check;
}

QString baselineOf(const QString &model, const Thresholds &thresholds)
{
    if (!thresholds.baseline.isEmpty())
        return thresholds.baseline;
    const qsizetype at = model.lastIndexOf(u'@');
    return at < 0 ? QString() : model.left(at) + QStringLiteral("@1");
}

std::optional<ThresholdCheck> worseCheck(
    const Comparison &comparison, const Statistics::ContestantPair &pair, const Thresholds &thresholds)
{
    const QString a = comparison.models.at(pair.a).model;
    const QString b = comparison.models.at(pair.b).model;
    if (baselineOf(a, thresholds) == b && a != b)
        return worseCheck(comparison, Statistics::turned(pair), thresholds);
    if (baselineOf(b, thresholds) != a || a == b)
        return std::nullopt;
    const Statistics::PairedDifference &d = pair.difference; // baseline - model
    ThresholdCheck check{b, Message(CommandMessages::notWorse, {a})};
    check.missed = pair.isClear() && d.estimate > 0;
    check.found = d.difference ? Message(CommandMessages::found95,
                      {number(-d.estimate), number(-d.difference->high), number(-d.difference->low),
                          QString::number(d.n)})
                               : Message(CommandMessages::tooFewInCommon, {QString::number(d.n)});
    return check;
}

} // namespace

QList<ThresholdCheck> checkThresholds(const Comparison &comparison, const Thresholds &thresholds)
{
    QList<ThresholdCheck> checks;
    for (const Runs::ModelSummary &summary : comparison.models) {
        if (thresholds.failUnder && summary.model != thresholds.baseline)
            checks += shareCheck(summary, *thresholds.failUnder);
    }
    for (const Statistics::ContestantPair &pair : comparison.pairs) {
        if (!thresholds.failIfWorse)
            break;
        if (const auto check = worseCheck(comparison, pair, thresholds))
            checks += *check;
    }
    return checks;
}

QJsonArray toJson(const QList<ThresholdCheck> &checks)
{
    QJsonArray array;
    for (const ThresholdCheck &check : checks)
        array += QJsonObject{{QStringLiteral("model"), check.model},
            {QStringLiteral("demand"), check.demand.english()},
            {QStringLiteral("found"), check.found.english()}, {QStringLiteral("missed"), check.missed}};
    return array;
}

QByteArray junitReport(const QList<ThresholdCheck> &checks)
{
    const auto missed =
        std::count_if(checks.begin(), checks.end(), [](const ThresholdCheck &check) { return check.missed; });
    QByteArray report;
    QXmlStreamWriter xml(&report);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("testsuite"));
    xml.writeAttribute(QStringLiteral("name"), QStringLiteral("pennybench compare"));
    xml.writeAttribute(QStringLiteral("tests"), QString::number(checks.size()));
    xml.writeAttribute(QStringLiteral("failures"), QString::number(missed));
    for (const ThresholdCheck &check : checks) {
        xml.writeStartElement(QStringLiteral("testcase"));
        xml.writeAttribute(QStringLiteral("classname"), check.model);
        xml.writeAttribute(QStringLiteral("name"), check.demand.english());
        if (check.missed) {
            xml.writeStartElement(QStringLiteral("failure"));
            xml.writeAttribute(QStringLiteral("message"), check.found.english());
            xml.writeEndElement();
        } else {
            xml.writeTextElement(QStringLiteral("system-out"), check.found.english());
        }
        xml.writeEndElement();
    }
    xml.writeEndDocument();
    return report;
}

} // namespace Pennybench::CommandLine
