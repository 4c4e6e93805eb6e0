#include "app/commandline/verbdescription.h"

#include "app/base/language.h"
#include "app/reports/sessioncharts.h"
#include "app/suites/suite.h"

#include <QCoreApplication>

#include <algorithm>

namespace Pennybench::CommandLine {

namespace {

bool isWord(QStringView alternative)
{
    return std::all_of(
        alternative.begin(), alternative.end(), [](QChar c) { return c.isLower() || c == u'-'; });
}

} // namespace

void describe(OptionParser &parser, const Verb &verb)
{
    parser.setApplicationDescription(verb.summary());
    parser.addOption({{QStringLiteral("h"), QStringLiteral("help")},
        QCoreApplication::translate("CommandLine", "Show this.")});
    parser.addOption({QStringLiteral("language"),
        QCoreApplication::translate(
            "CommandLine", "Language of messages and reports. Names of columns stay."),
        spokenLanguages().join(u'|'), spokenLanguages().constFirst()});
    parser.addOption({QStringLiteral("log"),
        verb.keepsLog()
            ? QCoreApplication::translate(
                "CommandLine", "Writes what happens, without keys, to this file instead of the usual log.")
            : QCoreApplication::translate("CommandLine", "Writes what happens, without keys, to this file."),
        QStringLiteral("FILE")});
    verb.describe(parser);
}

QList<VerbDescription> describedVerbs(const std::vector<std::unique_ptr<Verb>> &verbs)
{
    QList<VerbDescription> described;
    for (const auto &verb : verbs) {
        OptionParser parser;
        describe(parser, *verb);
        described += VerbDescription{verb->name(), verb->summary(), parser.options(), parser.arguments()};
    }
    return described;
}

PossibleValues possibleValues(const QString &valueName)
{
    PossibleValues values;
    const QStringList alternatives = valueName.split(u'|');
    for (const QString &alternative : alternatives) {
        const QString name = QString(alternative).remove(u'…').remove(u'@');
        if (name == u"FILE" || name == u"SESSION")
            values.files = true;
        else if (name == u"FOLDER")
            values.folders = true;
        else if (name == u"NAME")
            values.words += Suites::builtInSuiteIds();
        else if (name == u"KIND")
            values.words += Reports::chartKindNames();
        else if (isWord(name))
            values.words += name;
    }
    return values;
}

} // namespace Pennybench::CommandLine
