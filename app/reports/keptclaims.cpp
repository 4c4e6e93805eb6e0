#include "app/reports/keptclaims.h"

#include "app/article/claimwords.h"
#include "app/article/margins.h"
#include "app/base/language.h"
#include "app/reports/reporttexts.h"
#include "app/runs/tally.h"

namespace Pennybench::Reports {

Article::TestedClaims keptClaims(const Store::Session &session)
{
    const QByteArray json = session.decisions.value(Store::decidedClaims);
    const auto claims = json.isEmpty() ? QList<Article::Claim>() : Article::readClaims(json, {});
    if (!claims || claims->isEmpty())
        return {};
    return Article::testedClaims(Article::tableOf(session.plan, Runs::Tally(session.answers)),
        Article::rolesFromJson(session.decisions.value(Store::decidedRoles)),
        Article::withMargins(
            *claims, Article::marginsFromJson(session.decisions.value(Store::decidedMargins))));
}

TextTable claimTable(const Article::TestedClaims &claims)
{
    TextTable table{.columns = {ReportTexts::tr("claim"), ReportTexts::tr("test"), ReportTexts::tr("found"),
                        ReportTexts::tr("verdict")}};
    const Article::Casting casting = claims.casting();
    for (const Article::ClaimResult &result : claims.results) {
        for (const Article::PartResult &part : result.parts) {
            QStringList found{translated(Article::foundWords(part, claims.table, casting))};
            for (const Message &need : Article::needsWords(part))
                found += translated(need);
            const QString verdict =
                Article::signOf(part.verdict) + u' ' + translated(Article::verdictWords(part.verdict));
            table.rows += QStringList{translated(Article::titleOf(result.claim, casting)),
                translated(Article::testWords(part.part, casting)), found.join(u' '),
                part.simulated ? ReportTexts::tr("%1 (simulated)").arg(verdict) : verdict};
        }
    }
    return table;
}

} // namespace Pennybench::Reports
