#include "app/commandline/checkedfile.h"

#include "app/article/claim.h"
#include "app/base/boundedread.h"
#include "app/base/jsonerror.h"
#include "app/catalogue/catalogue.h"
#include "app/catalogue/textfile.h"
#include "app/commandline/commandmessages.h"
#include "app/commandline/scoreinput.h"
#include "app/store/journal.h"
#include "app/store/serveraddress.h"
#include "app/store/sessionfile.h"
#include "app/suites/suitefile.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace Pennybench::CommandLine {

namespace {

using Severity = Suites::SuiteFinding::Severity;

constexpr qint64 startLookedAt = 1024 * 1024;
constexpr qsizetype mostFindings = 100;

void addError(CheckedFile &file, Problem problem)
{
    if (problem.file.isEmpty())
        problem.file = file.path;
    file.findings += {Severity::Error, problem, {}};
}

QByteArray startOf(const QString &path)
{
    QFile file(path);
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) ? file.read(startLookedAt)
                                                                      : QByteArray();
}

bool isSession(const QByteArray &start)
{
    return start.startsWith("SQLite format 3");
}

bool isCatalogue(const QByteArray &start)
{
    // A whole catalogue fits into the start; a larger one says so near its beginning.
    const QJsonObject root = QJsonDocument::fromJson(start).object();
    return root.value(u"format").toString() == u"pennybench-catalogue"
        || (root.isEmpty() && start.left(1000).contains("\"pennybench-catalogue\""));
}

bool isClaims(const QByteArray &start)
{
    return QJsonDocument::fromJson(start).object().value(u"format").toString() == u"pennybench-claims";
}

bool isAnswers(const QByteArray &start)
{
    const QJsonObject line = QJsonDocument::fromJson(start.left(start.indexOf('\n'))).object();
    return line.contains(u"answer") && (line.contains(u"prompt_id") || line.contains(u"expected"));
}

Problem notedWithoutAnswer(const QString &path, qsizetype requests)
{
    return {
        .message = Message(CommandMessages::notedWithoutAnswer, {QString::number(requests)}), .file = path};
}

qsizetype pastedIn(const QList<Runs::Answer> &answers)
{
    return std::count_if(
        answers.cbegin(), answers.cend(), [](const Runs::Answer &a) { return a.isPasted(); });
}

void checkSession(CheckedFile &file, const QString &path)
{
    file.kind = QStringLiteral("session");
    const Expected<Store::Session> session = Store::readSession(path);
    if (!session) {
        addError(file, session.error());
        return;
    }
    file.title = Message(CommandMessages::ofSession,
        {session->title, QString::number(session->answers.size()),
            QString::number(session->plan.answerCount() + pastedIn(session->answers))});
    const auto journal = Store::missingJournal(file.path, *session);
    if (journal) {
        const bool mayHide = Store::answersThatMayBeHidden(*session) > 0;
        file.findings += {mayHide ? Severity::Error : Severity::Warning, *journal, {}};
    }
    if (!session->unfinished.isEmpty() && journal) {
        file.findings += {Severity::Warning, notedWithoutAnswer(file.path, session->unfinished.size()), {}};
    } else if (!session->unfinished.isEmpty()) {
        file.findings += {Severity::Warning,
            {.message = Message(CommandMessages::inFlight, {QString::number(session->unfinished.size())}),
                .file = file.path},
            {}};
    }
}

void checkCatalogue(CheckedFile &file)
{
    file.kind = QStringLiteral("catalogue");
    const Expected<Models::Catalogue> catalogue =
        Models::readCatalogueFile(file.path, Models::builtInCatalogue());
    if (!catalogue)
        addError(file, catalogue.error());
    else
        file.title = Message(CommandMessages::ofCatalogue,
            {QString::number(catalogue->providers().size()), QString::number(catalogue->models().size())});
}

void checkClaims(CheckedFile &file)
{
    file.kind = QStringLiteral("claims");
    const auto bytes = Models::readTextFile(file.path);
    const auto claims = bytes ? Article::readClaims(*bytes, file.path) : failure(bytes.error());
    if (!claims)
        addError(file, claims.error());
    else
        file.title = Message(CommandMessages::ofClaims, {QString::number(claims->size())});
}

class AnswersCheck {
public:
    AnswersCheck(CheckedFile &file, const Suites::Suite *suite)
        : m_file(file)
        , m_bySuite(suite)
    {
        for (const Suites::Prompt &prompt : suite ? suite->prompts : QList<Suites::Prompt>())
            m_known += prompt.id;
    }

    void run()
    {
        m_file.kind = QStringLiteral("answers");
        QFile input(m_file.path);
        if (!input.open(QIODevice::ReadOnly)) {
            addError(m_file, {.message = Message(CommandMessages::cannotRead, {input.errorString()})});
            return;
        }
        int answers = 0;
        for (int number = 1; !input.atEnd() && m_file.findings.size() < mostFindings; ++number) {
            const QByteArray line = readLineAtMost(input, longestAnswerLine);
            if (line.trimmed().isEmpty())
                continue;
            ++answers;
            if (auto problem = problemOf(line)) {
                problem->line = number;
                addError(m_file, *problem);
            }
            if (line.size() > longestAnswerLine)
                break;
        }
        m_file.title = Message(CommandMessages::ofAnswers, {QString::number(answers)});
        if (!m_bySuite && m_byId > 0) {
            m_file.findings += {Severity::Warning,
                {.message = CommandMessages::promptsNotChecked,
                    .file = m_file.path,
                    .field = QStringLiteral("prompt_id")},
                {}};
        }
    }

private:
    std::optional<Problem> problemOf(const QByteArray &line)
    {
        if (line.size() > longestAnswerLine)
            return tooLongLine();
        QJsonParseError error;
        const QJsonObject object = QJsonDocument::fromJson(line, &error).object();
        if (error.error != QJsonParseError::NoError) {
            return Problem{.message = Message(CommandMessages::lineNotJson, {jsonErrorWords(error)}),
                .column = error.offset + 1};
        }
        if (!object.value(u"answer").isString())
            return Problem{.message = CommandMessages::missingText, .field = QStringLiteral("answer")};
        if (object.contains(u"expected") && !object.contains(u"prompt_id"))
            return std::nullopt;
        const QString id = object.value(u"prompt_id").toVariant().toString();
        if (id.isEmpty())
            return Problem{.message = CommandMessages::needsPromptId, .field = QStringLiteral("prompt_id")};
        ++m_byId;
        if (m_bySuite && !m_known.contains(id))
            return Problem{.message = Message(CommandMessages::noPrompt, {m_bySuite->id, id}),
                .field = QStringLiteral("prompt_id")};
        const QString key = QStringList{id, object.value(u"model").toString(),
            object.value(u"trial").toVariant().toString(), object.value(u"turn").toVariant().toString()}
                                .join(QChar(u'\x1f'));
        if (m_seen.contains(key))
            return Problem{.message = Message(CommandMessages::answeredBefore, {id}),
                .field = QStringLiteral("prompt_id")};
        m_seen += key;
        return std::nullopt;
    }

    CheckedFile &m_file;
    const Suites::Suite *m_bySuite;
    QSet<QString> m_known;
    QSet<QString> m_seen;
    int m_byId = 0;
};

int turnsOf(const Suites::Suite &suite)
{
    int turns = 0;
    for (const Suites::Prompt &prompt : suite.prompts)
        turns += prompt.turnCount();
    return turns;
}

void checkSuiteFile(CheckedFile &file, const Scoring::ScoringPermissions &permissions)
{
    file.kind = QStringLiteral("suite");
    const Expected<Suites::SuiteReading> reading = Suites::inspectSuiteFile(file.path);
    if (!reading) {
        addError(file, reading.error());
        return;
    }
    const int turns = turnsOf(reading->suite);
    file.title = turns > reading->suite.prompts.size()
        ? Message(CommandMessages::ofSuiteWithTurns,
            {reading->suite.title, Suites::formatWords(reading->format),
                QString::number(reading->suite.prompts.size()), QString::number(turns)})
        : Message(CommandMessages::ofSuite,
            {reading->suite.title, Suites::formatWords(reading->format),
                QString::number(reading->suite.prompts.size())});
    file.findings += Suites::checkSuite(*reading, file.path, permissions);
}

} // namespace

CheckedFile checkFile(
    const QString &path, const Suites::Suite *suite, const Scoring::ScoringPermissions &permissions)
{
    CheckedFile file{.path = Store::withoutPassword(path)};
    const QByteArray start = startOf(path);
    if (Store::isServerAddress(path) || isSession(start))
        checkSession(file, path);
    else if (isCatalogue(start))
        checkCatalogue(file);
    else if (isClaims(start))
        checkClaims(file);
    else if (isAnswers(start))
        AnswersCheck(file, suite).run();
    else
        checkSuiteFile(file, permissions);
    return file;
}

} // namespace Pennybench::CommandLine
