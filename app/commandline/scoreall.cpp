#include "app/commandline/scoreall.h"

#include "app/scoring/scoringservice.h"

#include <QEventLoop>

namespace Pennybench::CommandLine {

QList<Scoring::Score> scoreAll(
    const QList<Scoring::ScoringInput> &inputs, const Scoring::ScoringPermissions &permissions)
{
    QList<Scoring::Score> scores(inputs.size());
    Scoring::ScoringService service(permissions, Scoring::ScoringService::Cores::All);
    QEventLoop loop;
    qsizetype missing = inputs.size();
    QObject::connect(
        &service, &Scoring::ScoringService::scored, &loop, [&](quint64 ticket, const Scoring::Score &score) {
            scores[static_cast<qsizetype>(ticket)] = score;
            if (--missing == 0)
                loop.quit();
        });
    for (qsizetype i = 0; i < inputs.size(); ++i) {
        if (inputs.at(i).spec.type.isEmpty())
            --missing;
        else
            service.submit(static_cast<quint64>(i), inputs.at(i));
    }
    if (missing > 0)
        loop.exec();
    return scores;
}

} // namespace Pennybench::CommandLine
