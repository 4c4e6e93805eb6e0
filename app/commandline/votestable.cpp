#include "app/commandline/votestable.h"

#include "app/classroom/poll.h"
#include "app/runs/contestants.h"

#include <algorithm>

namespace Pennybench::CommandLine {

namespace {

QString votedLetter(const Store::Session &session, const QString &contestant)
{
    const QList<Models::ModelEntry> &models = session.plan.models;
    const auto it = std::find_if(models.begin(), models.end(),
        [&](const Models::ModelEntry &model) { return model.id == contestant; });
    return it == models.end() ? QString() : Runs::contestantLetter(static_cast<int>(it - models.begin()));
}

QString utcText(const QDateTime &moment)
{
    return moment.isValid() ? moment.toUTC().toString(Qt::ISODateWithMs) : QString();
}

} // namespace

Reports::TextTable votesTable(const Store::Session &session)
{
    Reports::TextTable table;
    table.columns = QStringLiteral(
        "session prompt_id question option contestant votes vote_share tie bad phones opened_at locked_at")
                        .split(u' ');
    for (const Store::VoteQuestion &question : session.votes) {
        const Classroom::VoteCounts counts = Classroom::voteCounts(question);
        for (int option = 0; option < question.contestants.size(); ++option) {
            const QString letter = Store::optionLetter(option);
            const int votes = counts.value(letter);
            const auto all = question.votes.size();
            table.rows += QStringList{session.id, question.promptId, QString::number(question.number), letter,
                votedLetter(session, question.contestants.at(option)), QString::number(votes),
                all > 0 ? QString::number(votes / static_cast<double>(all), 'f', 4) : QString(),
                QString::number(counts.value(Classroom::tieChoice)),
                QString::number(counts.value(Classroom::badChoice)), QString::number(question.phones),
                utcText(question.openedAt), utcText(question.lockedAt)};
        }
    }
    return table;
}

} // namespace Pennybench::CommandLine
