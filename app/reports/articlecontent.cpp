#include "app/article/articlemessages.h"
#include "app/article/claimwords.h"
#include "app/article/publishedrows.h"
#include "app/article/strengths.h"
#include "app/article/waystorun.h"
#include "app/base/language.h"
#include "app/reports/articlereport.h"
#include "app/reports/makingcost.h"
#include "app/reports/numbertext.h"
#include "app/reports/sessioncharts.h"

#include <QCoreApplication>

#include <algorithm>

namespace Pennybench::Reports {

/// The context in which the texts below are translated.
struct ArticleTexts {
    Q_DECLARE_TR_FUNCTIONS(Pennybench::Reports::ArticleTexts)
};

namespace {

QString verdictOf(const Article::ClaimResult &result)
{
    const QString word =
        Article::signOf(result.verdict) + u' ' + translated(Article::verdictWords(result.verdict));
    return result.simulated ? ArticleTexts::tr("%1 (simulated)").arg(word) : word;
}

/// The verdicts as findings: "1. R1 is strong at maths and at code. ✓ supported (simulated)".
QStringList verdictFindings(const Article::TestedClaims &claims)
{
    QStringList findings;
    for (const Article::ClaimResult &result : claims.results)
        findings += QStringLiteral("%1 %2").arg(
            translated(Article::titleOf(result.claim, claims.casting())), verdictOf(result));
    return findings;
}

/// Where each fact comes from, numbered from 1.
class SourceNumbers {
public:
    QString mark(const Article::Origin &origin)
    {
        const QString source = origin.grade.isEmpty()
            ? origin.source
            : ArticleTexts::tr("%1 (grade %2)").arg(origin.source, origin.grade);
        if (!m_sources.contains(source))
            m_sources += source;
        const QString date =
            origin.isReadingDate ? ArticleTexts::tr("read on %1").arg(origin.date) : origin.date;
        return QStringLiteral("[%1, %2]").arg(m_sources.indexOf(source) + 1).arg(date);
    }
    TextTable table() const
    {
        TextTable table{.columns = {ArticleTexts::tr("no."), ArticleTexts::tr("source")}};
        for (qsizetype i = 0; i < m_sources.size(); ++i)
            table.rows += QStringList{QString::number(i + 1), m_sources.at(i)};
        return table;
    }

private:
    QStringList m_sources;
};

ArticlePart castPart(const Article::TestedClaims &claims)
{
    ArticlePart part{.id = QStringLiteral("roles"), .title = ArticleTexts::tr("Who plays whom")};
    for (const Article::Player &player : claims.casting().players()) {
        const Article::Respondent &who = claims.table.contestants().at(player.contestant);
        part.words += who.simulated
            ? ArticleTexts::tr("%1 is played by the practice model %2; its verdicts are simulated.")
                  .arg(player.systemName, who.name)
            : ArticleTexts::tr("%1: %2.").arg(player.systemName, who.name);
    }
    if (part.words.isEmpty())
        part.words = {ArticleTexts::tr("Nobody plays a role of the article in this session.")};
    return part;
}

ArticlePart ownEvidence(const Article::TestedClaims &claims)
{
    ArticlePart part{.id = QStringLiteral("own-evidence"),
        .title = ArticleTexts::tr("Own evidence"),
        .note = ArticleTexts::tr("From the answers of this session alone. Intervals are two-sided 95 %, by "
                                 "Holm's procedure over the parts of a claim.")};
    part.table.columns = {ArticleTexts::tr("claim"), ArticleTexts::tr("test"), ArticleTexts::tr("found"),
        ArticleTexts::tr("verdict")};
    int number = 0;
    for (const Article::ClaimResult &result : claims.results) {
        ++number;
        for (const Article::PartResult &one : result.parts) {
            if (one.evidence.published && one.part.counts)
                continue;
            QStringList found{translated(Article::foundWords(one, claims.table, claims.casting()))};
            if (one.neverChanged)
                found += translated(Article::neverChangedWords(*one.neverChanged));
            for (const Message &need : Article::needsWords(one))
                found += translated(need);
            part.table.rows += QStringList{QStringLiteral("%1 %2").arg(number).arg(
                                               translated(Article::ArticleMessages::partName(one.part.name))),
                translated(Article::testWords(one.part, claims.casting())), found.join(u' '),
                Article::signOf(one.verdict) + u' ' + translated(Article::verdictWords(one.verdict))};
        }
        if (const Message lesson = Article::lessonOf(result.claim); !lesson.isEmpty())
            part.words += translated(lesson);
    }
    return part;
}

ArticlePart publishedEvidence(const Article::TestedClaims &claims, SourceNumbers &sources)
{
    ArticlePart part{.id = QStringLiteral("published-evidence"),
        .title = ArticleTexts::tr("Published evidence"),
        .note = ArticleTexts::tr("Measured or said by others, never mixed with the session's answers.")};
    part.table.columns = {
        ArticleTexts::tr("claim"), ArticleTexts::tr("published"), ArticleTexts::tr("source")};
    int number = 0;
    for (const Article::ClaimResult &result : claims.results) {
        ++number;
        for (const Article::Fact &fact : result.published)
            part.table.rows += QStringList{QString::number(number),
                translated(Article::factWords(fact, Article::builtInArticle())), sources.mark(fact.origin)};
    }
    return part;
}

ArticlePart strengthsPart(const Store::Session &session, const Article::TestedClaims &claims)
{
    ArticlePart part{.id = QStringLiteral("strengths"), .title = ArticleTexts::tr("Strengths")};
    const QList<int> compared = claims.casting().compared();
    const QList<Article::CategoryStrengths> strengths = Article::strengthsOf(claims.table, compared);
    for (const int contestant : compared) {
        QStringList sentences;
        for (const Message &sentence : Article::profileOf(strengths, contestant))
            sentences += translated(sentence);
        const Article::Respondent &who = claims.table.contestants().at(contestant);
        part.words += (who.simulated ? ArticleTexts::tr("%1 (simulated): %2") : ArticleTexts::tr("%1: %2"))
                          .arg(who.name, sentences.join(u' '));
    }
    SessionChart chart = strengthsChart(session);
    if (!chart.isEmpty())
        part.chart = chart.drawing;
    part.table = chart.table;
    return part;
}

ArticlePart makingPart(SourceNumbers &sources)
{
    ArticlePart part{.id = QStringLiteral("making"),
        .title = ArticleTexts::tr("Cost of making"),
        .words = makingCostFindings(),
        .chart = makingCostChart(),
        .table = makingCostTable(),
        .note = ArticleTexts::tr("Published figures; never on one axis with the cost of an answer.")};
    for (const Article::Fact &fact : Article::builtInArticle().facts) {
        if (fact.kind == Article::FactKind::MakingCost)
            sources.mark(fact.origin);
    }
    return part;
}

ArticlePart systemsPart(const QDate &utcDay)
{
    ArticlePart part{
        .id = QStringLiteral("systems"), .title = ArticleTexts::tr("The systems of the article today")};
    part.table.columns = {ArticleTexts::tr("model"), ArticleTexts::tr("what the article says"),
        ArticleTexts::tr("what can be done today")};
    for (const Article::System &system : Article::builtInArticle().systems) {
        QStringList ways;
        for (const Article::RunnableModel &way :
            Article::waysToRun(system, Models::builtInCatalogue(), utcDay))
            ways += translated(Article::wayWords(way, Models::builtInCatalogue()));
        part.table.rows += QStringList{system.name, translated(system.says), ways.join(u' ')};
    }
    return part;
}

ArticlePart methodPart(const ReportContent &base, const Article::AnswerTable &table)
{
    ArticlePart part{
        .id = QStringLiteral("method"), .title = ArticleTexts::tr("Method and limits"), .words = base.method};
    part.words += ArticleTexts::tr(
        "The middle of the others is the mean of the other contestants' scores on the same prompt. A claim "
        "is "
        "supported where the whole interval lies on the claimed side of the margin, not supported where it "
        "lies on the other side; else there is not enough evidence.");
    part.words += ArticleTexts::tr("%1 contestants, %2 prompts, up to %3 trials. A verdict holds for these "
                                   "prompts and settings, and for no others.")
                      .arg(table.contestants().size())
                      .arg(table.prompts().size())
                      .arg(table.trials());
    return part;
}

/// An empty one where the report has nothing to show there.
ReportSection sectionOf(const ReportContent &content, const QString &id)
{
    for (const ReportSection &section : content.sections) {
        if (section.id == id)
            return section;
    }
    return {};
}

} // namespace

ArticleContent articleContent(const Store::Session &session, const Article::TestedClaims &claims,
    const QDate &utcDay, const QStringList &changes)
{
    ArticleContent content{.base = reportContent(session)};
    ReportContent &base = content.base;
    ArticlePart findings{.id = QStringLiteral("answers"),
        .title = ArticleTexts::tr("What the answers show"),
        .words = base.findings};
    ArticlePart costs{.id = QStringLiteral("costs"),
        .title = ArticleTexts::tr("Quality and cost"),
        .chart = sectionOf(base, QStringLiteral("chart")).chart,
        .table = sectionOf(base, QStringLiteral("figures")).table};
    base.title = ArticleTexts::tr("The claims of February 2025, tested on: %1").arg(base.title);
    base.findings = verdictFindings(claims);
    SourceNumbers sources;
    content.parts = {castPart(claims), ownEvidence(claims), publishedEvidence(claims, sources), findings,
        strengthsPart(session, claims), costs, makingPart(sources), systemsPart(utcDay),
        methodPart(base, claims.table)};
    if (!changes.isEmpty())
        content.parts += ArticlePart{
            .id = QStringLiteral("changes"), .title = ArticleTexts::tr("Left out"), .words = changes};
    content.parts += ArticlePart{
        .id = QStringLiteral("sources"), .title = ArticleTexts::tr("Sources"), .table = sources.table()};
    return content;
}

} // namespace Pennybench::Reports
