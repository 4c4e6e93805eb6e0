#include "app/suites/savedanswers.h"

#include "app/base/boundedread.h"
#include "app/base/jsonerror.h"
#include "app/suites/conversationexport.h"
#include "app/suites/csvreader.h"
#include "app/suites/savedanswermessages.h"
#include "app/suites/textdecoding.h"
#include "app/suites/transcript.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Pennybench::Suites {

namespace {

constexpr qint64 largestAnswersFile = 100LL * 1000 * 1000; ///< bytes; exports hold every conversation
constexpr int mostSavedAnswers = 200'000;
constexpr int largestNumber = 1'000; ///< of a trial or a turn

/// A text, or a number as it is written.
QString wordsOf(const QJsonValue &value)
{
    return value.isString() ? value.toString() : value.toVariant().toString();
}

Unexpected wrongRow(const MessageText &what, const QString &field, int line)
{
    return failure({.message = Message(what), .field = field, .line = line});
}

Expected<int> numberIn(const QString &text, const QString &field, int line)
{
    bool isNumber = text.trimmed().isEmpty();
    const int number = isNumber ? 0 : text.trimmed().toInt(&isNumber);
    if (!isNumber || number < 0 || number > largestNumber)
        return wrongRow(SavedAnswerMessages::notANumber, field, line);
    return number;
}

/// Fills what is the same in every form: cell gives the text of a named field, empty where there is none.
template <typename Cell>
Expected<SavedAnswer> rowFrom(const Cell &cell, int line)
{
    SavedAnswer answer{.suite = cell(u"suite"),
        .promptId = cell(u"prompt_id").trimmed(),
        .prompt = cell(u"prompt"),
        .text = cell(u"answer"),
        .model = cell(u"model").trimmed(),
        .costUsd = cell(u"cost_usd").trimmed(),
        .at = QDateTime::fromString(cell(u"asked_at").trimmed(), Qt::ISODateWithMs).toUTC(),
        .line = line};
    const auto trial = numberIn(cell(u"trial"), QStringLiteral("trial"), line);
    if (!trial)
        return failure(trial.error());
    const auto turn = numberIn(cell(u"turn"), QStringLiteral("turn"), line);
    if (!turn)
        return failure(turn.error());
    answer.trial = *trial;
    answer.turn = *turn;
    if (answer.promptId.isEmpty() && answer.prompt.trimmed().isEmpty())
        return wrongRow(SavedAnswerMessages::namesNoPrompt, QStringLiteral("prompt_id"), line);
    return answer;
}

/// An object with "answer", or a conversation.
Expected<void> addObject(SavedAnswers &saved, const QJsonObject &object, int line)
{
    if (isExportedConversation(object)) {
        saved.format = QStringLiteral("exported conversation");
        saved.answers += answersOfConversation(object);
        return {};
    }
    // Rows of a report say that no answer came.
    const QString status = object.value(u"status").toString();
    if (status == u"error" || status == u"cancelled")
        return {};
    if (!object.value(u"answer").isString())
        return wrongRow(SavedAnswerMessages::noAnswerIn, QStringLiteral("answer"), line);
    const auto row = rowFrom([&](QStringView name) { return wordsOf(object.value(name)); }, line);
    if (!row)
        return failure(row.error());
    saved.answers += *row;
    return {};
}

Expected<SavedAnswers> fromJson(const QJsonDocument &document)
{
    SavedAnswers saved{.format = QStringLiteral("JSON")};
    QJsonArray items = document.array();
    if (document.isObject()) {
        const QJsonValue list = document[u"conversations"];
        items = list.isArray() ? list.toArray() : QJsonArray{document.object()};
    }
    // A bare list of messages is one conversation.
    if (!items.isEmpty() && items.first()[u"role"].isString())
        items = {QJsonObject{{QStringLiteral("messages"), items}}};
    for (const QJsonValue &item : std::as_const(items)) {
        if (const auto added = addObject(saved, item.toObject(), 0); !added)
            return failure(added.error());
    }
    return saved;
}

Expected<SavedAnswers> fromJsonLines(const QByteArray &bytes)
{
    SavedAnswers saved{.format = QStringLiteral("JSON lines")};
    int number = 0;
    for (const QByteArray &line : bytes.split('\n')) {
        ++number;
        if (line.trimmed().isEmpty())
            continue;
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(line, &error);
        if (!document.isObject())
            return failure({.message = Message(SavedAnswerMessages::lineNotJson, {jsonErrorWords(error)}),
                .line = number});
        if (const auto added = addObject(saved, document.object(), number); !added)
            return failure(added.error());
    }
    return saved;
}

bool isSheet(const TableRow &head)
{
    return head.cells.contains(QStringLiteral("answer"))
        && (head.cells.contains(QStringLiteral("prompt_id"))
            || head.cells.contains(QStringLiteral("prompt")));
}

/// Without a value where the text is no table with these columns.
std::optional<Expected<SavedAnswers>> fromTable(const QString &text, QChar separator)
{
    CsvReader reader(text, separator);
    Expected<TableRow> head = reader.next();
    if (!head)
        return std::nullopt;
    for (QString &cell : head->cells)
        cell = cell.trimmed().toLower();
    if (!isSheet(*head))
        return std::nullopt;
    SavedAnswers saved{.format = QStringLiteral("table")};
    while (!reader.atEnd()) {
        const Expected<TableRow> row = reader.next();
        if (!row)
            return failure(row.error());
        if (row->isBlank())
            continue;
        const auto cell = [&](QStringView name) {
            return row->cells.value(head->cells.indexOf(name.toString()));
        };
        if (cell(u"answer").trimmed().isEmpty()) {
            ++saved.leftEmpty;
            continue;
        }
        const auto answer = rowFrom(cell, row->line);
        if (!answer)
            return failure(answer.error());
        saved.answers += *answer;
    }
    return saved;
}

Expected<SavedAnswers> fromText(const QByteArray &bytes)
{
    const QString text = decodeText(bytes).text;
    for (const QChar separator : {QChar(u','), QChar(u';'), QChar(u'\t')}) {
        if (auto table = fromTable(text, separator))
            return *std::move(table);
    }
    SavedAnswers saved{.format = QStringLiteral("transcript"), .answers = answersOfTranscript(text)};
    if (saved.answers.isEmpty() && !text.trimmed().isEmpty())
        saved = {.format = QStringLiteral("text"), .answers = {SavedAnswer{.text = text.trimmed()}}};
    return saved;
}

Expected<SavedAnswers> recognised(const QByteArray &bytes)
{
    const QByteArray start = bytes.trimmed().left(1);
    if (start != "{" && start != "[")
        return fromText(bytes);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (!document.isNull())
        return fromJson(document);
    const QByteArray firstLine = bytes.trimmed().split('\n').constFirst();
    if (QJsonDocument::fromJson(firstLine).isObject())
        return fromJsonLines(bytes);
    if (start == "{")
        return failure({.message = Message(SavedAnswerMessages::notJson, {jsonErrorWords(error)})});
    return fromText(bytes);
}

} // namespace

Expected<SavedAnswers> savedAnswersFrom(const QByteArray &bytes, const QString &fileName)
{
    Expected<SavedAnswers> saved = recognised(bytes);
    if (saved && saved->answers.isEmpty() && saved->leftEmpty == 0)
        saved = failure({.message = Message(SavedAnswerMessages::nothingIn)});
    if (saved && saved->answers.size() > mostSavedAnswers)
        saved = failure(
            {.message = Message(SavedAnswerMessages::tooManyAnswers, {QString::number(mostSavedAnswers)})});
    if (saved)
        return saved;
    Problem problem = saved.error();
    problem.file = fileName;
    return failure(problem);
}

Expected<SavedAnswers> readSavedAnswers(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return failure({.message = Message(SavedAnswerMessages::cannotRead), .file = path});
    const QByteArray bytes = readAtMost(file, largestAnswersFile);
    if (bytes.size() > largestAnswersFile)
        return failure({.message = Message(SavedAnswerMessages::fileTooLarge,
                            {QString::number(largestAnswersFile / 1'000'000)}),
            .file = path});
    return savedAnswersFrom(bytes, path);
}

} // namespace Pennybench::Suites
