#include "app/desktop/common/scorertrial.h"

#include "app/base/language.h"
#include "app/desktop/common/framedtext.h"
#include "app/desktop/common/wording.h"

#include <QPlainTextEdit>
#include <QStyle>
#include <QVBoxLayout>

namespace Pennybench::Desktop {

namespace {

constexpr int pauseMs = 120;
constexpr qsizetype longestShown = 300;

} // namespace

ScorerTrial::ScorerTrial(const Scoring::ScoringPermissions &may, QWidget *parent)
    : Widgets::Card([] { return tr("Try the scorer"); }, parent)
    , m_service(may)
    , m_answer(framedText(6))
    , m_verdict(Widgets::plainLabel({}, "verdictChip"))
    , m_reason(Widgets::plainLabel({}))
    , m_compared(Widgets::plainLabel({}, "dim"))
{
    auto *down = new QVBoxLayout;
    down->setContentsMargins(16, 10, 16, 12);
    down->setSpacing(8);
    m_answer->setObjectName(QStringLiteral("triedAnswer"));
    m_answer->setAccessibleName(tr("Answer to try"));
    m_answer->setPlaceholderText(tr("Type or paste an answer."));
    m_answer->setMinimumHeight(m_answer->minimumHeight() / 2);
    m_answer->setMaximumHeight(QWIDGETSIZE_MAX);
    m_verdict->setObjectName(QStringLiteral("verdictChip"));
    m_verdict->setProperty("name", QStringLiteral("triedVerdict"));
    m_verdict->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_reason->setObjectName(QStringLiteral("triedReason"));
    m_reason->setWordWrap(true);
    m_compared->setWordWrap(true);
    down->addWidget(m_answer, 1);
    down->addWidget(m_verdict);
    down->addWidget(m_reason);
    down->addWidget(m_compared);
    body()->addLayout(down);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(m_answer, &QPlainTextEdit::textChanged, this, &ScorerTrial::tryLater);
    connect(&m_pause, &QTimer::timeout, this, &ScorerTrial::tryNow);
    connect(&m_service, &Scoring::ScoringService::scored, this,
        [this](quint64 ticket, const Scoring::Score &score) {
            if (ticket == m_ticket)
                say(score);
        });
    tryNow();
}

void ScorerTrial::setAnswer(const QString &answer)
{
    m_answer->setPlainText(answer);
}

void ScorerTrial::setScorer(const Scoring::ScoringInput &input, const QString &problem)
{
    m_input = input;
    m_problem = problem;
    tryLater();
}

/// What is said is not of what stands there any more.
void ScorerTrial::tryLater()
{
    ++m_ticket;
    m_pause.start();
}

void ScorerTrial::tryNow()
{
    const QString answer = m_answer->toPlainText();
    if (answer.isEmpty() || !m_problem.isEmpty()) {
        m_verdict->hide();
        m_compared->clear();
        m_reason->setText(
            m_problem.isEmpty() ? tr("Nothing is sent: the scorer works on this machine.") : m_problem);
        return;
    }
    m_input.answer = answer;
    m_service.submit(++m_ticket, m_input);
}

void ScorerTrial::say(const Scoring::Score &score)
{
    m_verdict->setText(verdictWord(score.verdict));
    m_verdict->setProperty("meaning", Widgets::meaningName(meaningOf(score.verdict)));
    m_verdict->style()->unpolish(m_verdict);
    m_verdict->style()->polish(m_verdict);
    m_verdict->show();
    m_reason->setText(translated(score.reason));
    QStringList compared;
    if (!score.extracted.isEmpty())
        compared += tr("Taken from the answer: %1").arg(score.extracted.left(longestShown));
    if (!score.expected.isEmpty())
        compared += tr("Expected: %1").arg(score.expected.left(longestShown));
    m_compared->setText(compared.join(u'\n'));
}

} // namespace Pennybench::Desktop
