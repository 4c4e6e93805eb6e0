#include "app/suites/suitecheck.h"

#include <QHash>
#include <QThreadPool>

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
                QStringLiteral("%1 rows have errors; only the first are listed.").arg(m_reading.badRowCount),
                {});
        if (m_reading.suite.licence.trimmed().isEmpty())
            addForAll(Severity::Warning, QStringLiteral("The suite does not state its licence."), "licence");
        for (const QString &warning : m_reading.suite.warnings)
            addForAll(Severity::Warning, warning, {});
        const auto count = static_cast<int>(m_reading.suite.prompts.size());
        for (int i = 0; i < count; ++i)
            checkPrompt(i);
        checkSolutions();
        if (m_withoutLanguage > 0) {
            addForAll(Severity::Warning,
                QStringLiteral(
                    "%1 prompts expect a number but have no language: \"1.250\" can be read in two ways.")
                    .arg(m_withoutLanguage),
                "language");
        }
        return m_findings;
    }

private:
    void addForAll(Severity severity, const QString &message, const char *field)
    {
        m_findings +=
            {severity, {.message = message, .file = m_file, .field = QString::fromLatin1(field)}, {}};
    }

    SuiteFinding finding(Severity severity, int index, const char *field, const QString &message) const
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
                m_findings += finding(Severity::Warning, index, "scorer.type",
                    QStringLiteral("No scorer decides prompts of the type \"%1\"; a person must.")
                        .arg(spec.type));
        } else if (!scorer) {
            m_findings += finding(Severity::Error, index, "scorer.type",
                QStringLiteral("There is no scorer \"%1\"; there are: %2.")
                    .arg(spec.type.left(40), Scoring::scorerTypes().join(QStringLiteral(", "))));
        } else if (const QString problem = scorer->problemWith(spec); !problem.isEmpty()) {
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
                QStringLiteral("The prompt \"%1\" asks the same question.").arg(m_texts.value(text)));
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
            pool.start([&score = scores[static_cast<size_t>(i)], &prompt, this] {
                if (const auto scorer = Scoring::makeScorer(prompt.scorer.type, m_permissions))
                    score =
                        scorer->score({prompt.scorer, prompt.text, prompt.language, prompt.solution, false});
            });
        }
        pool.waitForDone();
        for (size_t i = 0; i < scores.size(); ++i)
            judgeSolution(static_cast<int>(i), scores.at(i));
        if (codeNotRun > 0) {
            addForAll(Severity::Warning,
                QStringLiteral(
                    "%1 solutions are code and were not run; --allow-code runs them in the sandbox.")
                    .arg(codeNotRun),
                "solution");
        }
    }

    void judgeSolution(int index, const std::optional<Scoring::Score> &score)
    {
        if (!score || score->verdict == Scoring::Verdict::Correct)
            return;
        const QString reason = score->reason.english();
        const bool undecided = score->verdict == Scoring::Verdict::Undecided;
        m_findings += finding(undecided ? Severity::Warning : Severity::Error, index, "solution",
            QStringLiteral("The scorer %1 rates the suite's own solution as %2: %3.")
                .arg(score->scorer, Scoring::toText(score->verdict),
                    reason.endsWith(u'.') ? reason.chopped(1) : reason));
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
