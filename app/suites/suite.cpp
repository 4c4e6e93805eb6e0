#include "app/suites/suite.h"

#include "app/suites/importedsuites.h"
#include "app/suites/suitebuilder.h"
#include "app/suites/suitefile.h"
#include "app/suites/suitemessages.h"
#include "app/suites/suitereader.h"

#include <QFile>
#include <QFileInfo>

namespace Pennybench::Suites {

Turn Prompt::turn(int number) const
{
    return number <= earlier.size() ? earlier.value(number - 1) : Turn{text, scorer};
}

Prompt Prompt::asTurn(int number) const
{
    Prompt one = *this;
    one.earlier.clear();
    if (number >= turnCount())
        return one;
    const Turn asked = turn(number);
    one.text = asked.text;
    one.scorer = asked.scorer;
    one.solution.clear();
    return one;
}

QString Prompt::wholeText() const
{
    QStringList texts;
    for (const Turn &turn : earlier)
        texts += turn.text;
    return (texts << text).join(QStringLiteral("\n\n"));
}

Expected<SuiteReading> inspectSuiteFile(const QString &path)
{
    const Expected<QByteArray> bytes = readSuiteBytes(path);
    if (!bytes)
        return failure(bytes.error());
    return readSuite(*bytes, path);
}

Message formatWords(const QString &format)
{
    for (const MessageText &words : {SuiteMessages::ownFormat, SuiteMessages::tableFormat,
             SuiteMessages::mmluFormat, SuiteMessages::workbookFormat}) {
        if (format == QLatin1String(words.english))
            return words;
    }
    return format;
}

Message rowsLeftOut(const SuiteReading &reading)
{
    return Message(SuiteMessages::rowsLeftOut,
        {QString::number(reading.badRowCount),
            QString::number(reading.badRowCount + reading.suite.prompts.size())});
}

Expected<Suite> readSuiteFile(const QString &path, BadRows badRows)
{
    Expected<SuiteReading> reading = inspectSuiteFile(path);
    if (!reading)
        return failure(reading.error());
    if (reading->badRowCount == 0)
        return reading->suite;
    const auto good = static_cast<int>(reading->suite.prompts.size());
    if (badRows == BadRows::Refuse) {
        Problem problem = reading->badRows.first();
        problem.message = Message(SuiteMessages::withSkipping,
            {withOtherBadRows(reading->badRows), QString::number(reading->badRowCount),
                QString::number(reading->badRowCount + good), QString::number(good)});
        return failure(problem);
    }
    reading->suite.warnings += rowsLeftOut(*reading);
    return reading->suite;
}

QStringList builtInSuiteIds()
{
    return {QStringLiteral("math"), QStringLiteral("code"), QStringLiteral("language"),
        QStringLiteral("science"), QStringLiteral("countdown")};
}

Expected<Suite> builtInSuite(const QString &id)
{
    const QString path = QStringLiteral(":/suites/%1.json").arg(id);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure({.message = Message(SuiteMessages::noBuiltInSuite,
                            {id, builtInSuiteIds().join(QStringLiteral(", "))})});
    }
    const Expected<SuiteReading> reading = readSuite(file.readAll(), path);
    if (!reading)
        return failure(reading.error());
    return reading->suite;
}

Expected<Suite> findSuite(const QString &nameOrPath, BadRows badRows)
{
    if (builtInSuiteIds().contains(nameOrPath))
        return builtInSuite(nameOrPath);
    const QString imported = importedSuitePath(nameOrPath);
    if (!imported.isEmpty() && !QFileInfo::exists(nameOrPath))
        return readSuiteFile(imported, badRows);
    if (!QFileInfo::exists(nameOrPath)) {
        return failure(
            {.message = Message(SuiteMessages::noSuch, {builtInSuiteIds().join(QStringLiteral(", "))}),
                .file = nameOrPath});
    }
    return readSuiteFile(nameOrPath, badRows);
}

} // namespace Pennybench::Suites
