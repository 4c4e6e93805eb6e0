#include "app/suites/suitecheck.h"

#include "app/base/threadorder.h"
#include "app/suites/suitemessages.h"

#include <QHash>
#include <QThreadPool>

#include <functional>

namespace Pennybench::Suites {

namespace {

using Severity = SuiteFinding::Severity;

bool isNumeric(const Prompt &prompt)
{
    for (int number = 1; number <= prompt.turnCount(); ++number) {
        const QString type = prompt.turn(number).scorer.type;
        if (type == u"number" || type == u"math")
            return true;
    }
    return false;
}

class Check {
public:
    Check(
        const SuiteReading &reading, const QString &fileName, const Scoring::ScoringPermissions &permissions)
        : m_reading(reading)
        , m_file(fileName)
        , m_permissions(permissions)
    {
    }

    QList<SuiteFinding> findings()
    {
        for (const Problem &row : m_reading.badRows)
            m_findings += {Severity::Error, row, {}};
        if (m_reading.badRowCount > m_reading.badRows.size())
            addForAll(Severity::Error,
                Message(SuiteMessages::badRows, {QString::number(m_reading.badRowCount)}), {});
        if (m_reading.suite.licence.trimmed().isEmpty())
            addForAll(Severity::Warning, Message(SuiteMessages::noLicence), "licence");
        for (const Message &warning : m_reading.suite.warnings)
            addForAll(Severity::Warning, warning, {});
        const auto count = static_cast<int>(m_reading.suite.prompts.size());
        for (int i = 0; i < count; ++i)
            checkPrompt(i);
        checkSolutions();
        if (m_withoutLanguage > 0) {
            addForAll(Severity::Warning,
                Message(SuiteMessages::noLanguage, {QString::number(m_withoutLanguage)}), "language");
        }
        return m_findings;
    }

private:
    void addForAll(Severity severity, const Message &message, const char *field)
    {
        m_findings +=
            {severity, {.message = message, .file = m_file, .field = QString::fromLatin1(field)}, {}};
    }

    SuiteFinding finding(Severity severity, int index, const char *field, const Message &message) const
    {
        const QString &id = m_reading.suite.prompts.at(index).id;
        return {severity,
            {.message = message,
                .file = m_file,
                .field = QStringLiteral("%1 (prompt %2)").arg(QLatin1String(field), id),
                .line = m_reading.lines.value(index)},
            id};
    }

    void checkScorer(int index, const Scoring::ScorerSpec &spec)
    {
        const auto scorer = Scoring::makeScorer(spec.type, m_permissions);
        if (spec.type.isEmpty())
            return;
        if (spec.type == u"none" || spec.type == u"judge") {
            ++m_forPeople;
            if (m_forPeople == 1)
                m_findings += finding(
                    Severity::Warning, index, "scorer.type", Message(SuiteMessages::forPeople, {spec.type}));
        } else if (!scorer) {
            m_findings += finding(Severity::Error, index, "scorer.type",
                Message(SuiteMessages::noScorer,
                    {spec.type.left(40), Scoring::scorerTypes().join(QStringLiteral(", "))}));
        } else if (const Message problem = scorer->problemWith(spec); !problem.isEmpty()) {
            m_findings += finding(Severity::Error, index, "scorer", problem);
        }
    }

    void checkPrompt(int index)
    {
        const Prompt &prompt = m_reading.suite.prompts.at(index);
        for (int number = 1; number <= prompt.turnCount(); ++number)
            checkScorer(index, prompt.turn(number).scorer);
        const QString text = prompt.wholeText().simplified();
        if (m_texts.contains(text)) {
            m_findings += finding(Severity::Warning, index, "prompt",
                Message(SuiteMessages::sameQuestion, {m_texts.value(text)}));
        } else {
            m_texts.insert(text, prompt.id);
        }
        if (isNumeric(prompt) && prompt.language.isEmpty())
            ++m_withoutLanguage;
    }

    /// Each prompt has its own place in the results, so that the pool needs no lock.
    void checkSolutions()
    {
        const QList<Prompt> &prompts = m_reading.suite.prompts;
        std::vector<std::optional<Scoring::Score>> scores(static_cast<size_t>(prompts.size()));
        QThreadPool pool;
        int codeNotRun = 0;
        for (qsizetype i = 0; i < prompts.size(); ++i) {
            const Prompt &prompt = prompts.at(i);
            if (prompt.solution.isEmpty())
                continue;
            if (prompt.scorer.type == u"code-python" && !m_permissions.allowCode) {
                ++codeNotRun;
                continue;
            }
            std::function<void()> task = [&score = scores[static_cast<size_t>(i)], &prompt, this] {
                takeOver();
                if (const auto scorer = Scoring::makeScorer(prompt.scorer.type, m_permissions))
                    score =
                        scorer->score({prompt.scorer, prompt.text, prompt.language, prompt.solution, false});
                handOver();
            };
            handOver();
            pool.start(std::move(task));
        }
        pool.waitForDone();
        takeOver();
        for (size_t i = 0; i < scores.size(); ++i)
            judgeSolution(static_cast<int>(i), scores.at(i));
        if (codeNotRun > 0) {
            addForAll(Severity::Warning, Message(SuiteMessages::codeNotRun, {QString::number(codeNotRun)}),
                "solution");
        }
    }

    void judgeSolution(int index, const std::optional<Scoring::Score> &score)
    {
        if (!score || score->verdict == Scoring::Verdict::Correct)
            return;
        const bool undecided = score->verdict == Scoring::Verdict::Undecided;
        m_findings += finding(undecided ? Severity::Warning : Severity::Error, index, "solution",
            Message(SuiteMessages::solutionRejected,
                {score->scorer, Scoring::toText(score->verdict), score->reason}));
    }

    const SuiteReading &m_reading;
    QString m_file;
    Scoring::ScoringPermissions m_permissions;
    QList<SuiteFinding> m_findings;
    QHash<QString, QString> m_texts; ///< and the prompt that asks it
    int m_withoutLanguage = 0;
    int m_forPeople = 0;
};

} // namespace

QList<SuiteFinding> checkSuite(
    const SuiteReading &reading, const QString &fileName, const Scoring::ScoringPermissions &permissions)
{
    return Check(reading, fileName, permissions).findings();
}

} // namespace Pennybench::Suites
