#include "app/base/jsonerror.h"
#include "app/suites/jsonformats.h"
#include "app/suites/knownsets.h"
#include "app/suites/suitebuilder.h"
#include "app/suites/suitelimits.h"
#include "app/suites/suitemessages.h"
#include "app/suites/suitereader.h"

#include <QJsonDocument>

namespace Pennybench::Suites {

namespace {

constexpr qsizetype objectsLookedAt = 50;

QJsonObject objectIn(QByteArrayView bytes, QJsonParseError *error = nullptr)
{
    return QJsonDocument::fromJson(QByteArray::fromRawData(bytes.data(), bytes.size()), error).object();
}

/// The lines that are not blank.
Expected<QList<JsonSpan>> linesOf(QByteArrayView text)
{
    QList<JsonSpan> lines;
    int number = 1;
    for (qsizetype at = 0; at < text.size(); ++number) {
        qsizetype end = text.indexOf('\n', at);
        if (end < 0)
            end = text.size();
        if (!text.sliced(at, end - at).trimmed().isEmpty())
            lines += JsonSpan{at, end - at, number};
        if (lines.size() > largestRowCount) {
            return failure(
                {.message = Message(SuiteMessages::tooManyJsonLines, {QString::number(largestRowCount)}),
                    .line = number});
        }
        at = end + 1;
    }
    return lines;
}

/// Whether most of the first lines are objects of their own.
bool areJsonLines(QByteArrayView text)
{
    qsizetype objects = 0;
    qsizetype others = 0;
    for (qsizetype at = 0; at < text.size() && objects + others < objectsLookedAt;) {
        qsizetype end = text.indexOf('\n', at);
        if (end < 0)
            end = text.size();
        const QByteArrayView line = text.sliced(at, end - at).trimmed();
        at = end + 1;
        if (line.isEmpty())
            continue;
        const bool own = line.startsWith('{') && line.endsWith('}') && !outlineOf(line).limit
            && QJsonDocument::fromJson(QByteArray::fromRawData(line.data(), line.size())).isObject();
        ++(own ? objects : others);
    }
    return objects >= 1 && objects >= others;
}

Unexpected unknownForm(const QString &fileName, const QJsonObject &row)
{
    QStringList names;
    for (const QString &name : row.keys().mid(0, 12))
        names += QStringLiteral("\"%1\"").arg(name.left(40));
    const Message has =
        names.isEmpty() ? Message(SuiteMessages::noMembers) : Message(names.join(QStringLiteral(", ")));
    return failure(
        {.message = Message(SuiteMessages::unknownRows, {has, jsonFormatNames().join(QStringLiteral(", "))}),
            .file = fileName});
}

/// Objects in lines or in a list.
class RowsReader {
public:
    RowsReader(QByteArrayView text, const QList<JsonSpan> &rows, const QString &fileName)
        : m_text(text)
        , m_rows(rows)
        , m_file(fileName)
    {
    }

    Expected<SuiteReading> read()
    {
        QJsonObject known;
        const JsonFormat *format = nullptr;
        for (const JsonSpan &row : m_rows.mid(0, objectsLookedAt)) {
            const QJsonObject object = objectIn(bytesOf(row));
            if (known.isEmpty())
                known = object;
            if ((format = jsonFormatOf(object))) {
                known = object;
                break;
            }
        }
        if (!format)
            return unknownForm(m_file, known);
        SuiteBuilder builder(m_file, QString::fromLatin1(format->name));
        const bool isTheSet = !format->isOfTheSet || format->isOfTheSet(known)
            || isNamedAs(builder.suite().id, QString::fromLatin1(format->setName));
        if (isTheSet)
            format->describe(builder.suite());
        for (const JsonSpan &row : m_rows) {
            if (builder.failed())
                break;
            addRow(*format, row, isTheSet, builder);
        }
        return builder.take();
    }

private:
    QByteArrayView bytesOf(const JsonSpan &row) const { return m_text.sliced(row.begin, row.length); }

    void addRow(const JsonFormat &format, const JsonSpan &row, bool isTheSet, SuiteBuilder &builder) const
    {
        const QByteArrayView bytes = bytesOf(row);
        if (const auto limit = outlineOf(bytes).limit) {
            builder.fail(*limit, row.line + limit->line - 1);
            return;
        }
        QJsonParseError error;
        const QJsonObject object = objectIn(bytes, &error);
        if (error.error != QJsonParseError::NoError) {
            builder.bad({.message = Message(SuiteMessages::rowNotJson, {jsonErrorWords(error)}),
                            .column = columnAt(m_text, row.begin + error.offset)},
                row.line);
        } else if (object.isEmpty()) {
            builder.bad({.message = SuiteMessages::rowNotObject}, row.line);
        } else {
            builder.add(asKnown(format.prompt(object, builder.count() + 1), isTheSet, builder), row.line);
        }
    }

    /// A file that only has the form of a set has neither its ids nor, for all that is known, its language.
    static Expected<Prompt> asKnown(Expected<Prompt> prompt, bool isTheSet, SuiteBuilder &builder)
    {
        if (!prompt || isTheSet)
            return prompt;
        prompt->id =
            QStringLiteral("%1-%2").arg(builder.suite().id).arg(builder.count() + 1, 4, 10, QChar(u'0'));
        if (prompt->language == u"en")
            prompt->language.clear();
        return prompt;
    }

    QByteArrayView m_text;
    QList<JsonSpan> m_rows;
    QString m_file;
};

Unexpected notJson(QByteArrayView text, const QJsonParseError &error, const QString &fileName)
{
    return failure({.message = Message(SuiteMessages::fileNotJson, {jsonErrorWords(error)}),
        .file = fileName,
        .line = lineAt(text, error.offset),
        .column = columnAt(text, error.offset)});
}

/// One object that is a whole suite, ours or a single row of another.
Expected<SuiteReading> readDocument(
    const QByteArray &text, const JsonOutline &outline, const QString &fileName)
{
    QJsonParseError error;
    const QJsonObject root = QJsonDocument::fromJson(text, &error).object();
    if (error.error != QJsonParseError::NoError)
        return notJson(text, error, fileName);
    if (root.value(u"format").toString() == u"pennybench-suite")
        return readOwnSuite(root, fileName, outline.elements);
    if (!root.value(u"format").toString().isEmpty()) {
        return failure(
            {.message = Message(SuiteMessages::otherFormat, {root.value(u"format").toString().left(40)}),
                .file = fileName,
                .field = QStringLiteral("format")});
    }
    return RowsReader(text, {{0, text.size(), 1}}, fileName).read();
}

} // namespace

Expected<SuiteReading> readJsonSuite(const QByteArray &utf8, const QString &fileName)
{
    const JsonOutline outline = outlineOf(utf8);
    const bool whole = outline.end >= 0 && utf8.sliced(outline.end).trimmed().isEmpty();
    if (!outline.limit && whole && !outline.elements.isEmpty() && utf8.trimmed().startsWith('['))
        return RowsReader(utf8, outline.elements, fileName).read();
    if ((!whole || outline.limit) && areJsonLines(utf8)) {
        const auto lines = linesOf(utf8);
        if (lines)
            return RowsReader(utf8, *lines, fileName).read();
        Problem problem = lines.error();
        problem.file = fileName;
        return failure(problem);
    }
    if (outline.limit) {
        Problem problem = *outline.limit;
        problem.file = fileName;
        return failure(problem);
    }
    return readDocument(utf8, outline, fileName);
}

} // namespace Pennybench::Suites
