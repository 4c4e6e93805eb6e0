#include "app/desktop/claims/claimwording.h"

#include "app/article/articlemessages.h"
#include "app/article/claimwords.h"
#include "app/article/figuretext.h"
#include "app/article/margins.h"
#include "app/article/publishedrows.h"
#include "app/desktop/claims/marginchip.h"
#include "app/desktop/common/wording.h"
#include "widgets/figures.h"

#include <QCoreApplication>

#include <algorithm>

namespace Pennybench::Desktop {

/// The context in which the texts below are translated.
struct ClaimTexts {
    Q_DECLARE_TR_FUNCTIONS(Pennybench::Desktop::ClaimTexts)
};

namespace {

QString shownRatio(double ratio)
{
    return Widgets::decimalNumber(Article::ratioText(ratio));
}

using Article::ClaimKind;
using Article::ClaimVerdict;
using Widgets::EvidenceLine;
using Widgets::LaneChart;

Widgets::EvidenceLine::Sign signOfLine(ClaimVerdict verdict)
{
    switch (verdict) {
    case ClaimVerdict::Supported:
        return Widgets::EvidenceLine::Sign::Yes;
    case ClaimVerdict::NotSupported:
        return Widgets::EvidenceLine::Sign::No;
    case ClaimVerdict::NotEnoughEvidence:
        return Widgets::EvidenceLine::Sign::Unknown;
    }
    Q_UNREACHABLE();
}

bool isOfRatio(ClaimKind kind)
{
    return kind == ClaimKind::CostRatio || kind == ClaimKind::ListPrice;
}

void setLineBounds(Widgets::EvidenceLine &line, const Article::ClaimPart &part)
{
    line.isRatio = isOfRatio(part.kind);
    if (line.isRatio) {
        line.from = part.low;
        line.to = part.high;
    } else if (part.kind == ClaimKind::Steady) {
        line.to = -part.margin;
    } else {
        line.from = part.kind == ClaimKind::Par ? -part.margin : part.margin;
    }
}

QStringList partNames(const Article::ClaimResult &result, ClaimVerdict verdict)
{
    QStringList names;
    for (const Article::PartResult &part : result.parts) {
        if (part.part.counts && part.verdict == verdict)
            names += sentenceOf(Article::ArticleMessages::partName(part.part.name));
    }
    return names;
}

bool isOfFacts(const Article::ClaimResult &result)
{
    return std::ranges::all_of(result.parts, [](const Article::PartResult &part) {
        return part.part.kind == ClaimKind::Open || part.part.kind == ClaimKind::Understated;
    });
}

QString sourceOf(const Article::Fact &fact)
{
    const Article::Origin &origin = fact.origin;
    const QString date = origin.isReadingDate ? ClaimTexts::tr("read on %1").arg(origin.date) : origin.date;
    return origin.grade.isEmpty() ? QStringLiteral("%1, %2").arg(origin.source, date)
                                  : ClaimTexts::tr("%1, grade %2, %3").arg(origin.source, origin.grade, date);
}

QString cell(const QString &html, const char *style)
{
    return QStringLiteral("<td style=\"%1\">%2</td>").arg(QLatin1String(style), html);
}

QString effortName(const QString &effort)
{
    if (effort == u"low")
        return ClaimTexts::tr("low effort");
    return effort == u"high" ? ClaimTexts::tr("high effort") : ClaimTexts::tr("medium, none said");
}

/// "chess" where a label must be short.
QString shortBenchmark(const QString &benchmark)
{
    if (benchmark.startsWith(u"ARC-AGI"))
        return QString(benchmark).replace(QStringLiteral("ARC-AGI"), QStringLiteral("ARC"));
    if (benchmark == u"LLM Chess")
        return ClaimTexts::tr("chess");
    return benchmark.section(u' ', 0, 0);
}

} // namespace

EvidenceLine evidenceLine(const Article::PartResult &result, const Article::TestedClaims &claims)
{
    const Article::Casting casting = claims.casting();
    Widgets::EvidenceLine line{.sign = signOfLine(result.verdict),
        .isBeside = !result.part.counts,
        .name = result.part.name == result.part.model || result.part.name.startsWith(u"own")
            ? sentenceOf(Article::ArticleMessages::categoryName(result.part.category))
            : sentenceOf(Article::ArticleMessages::partName(result.part.name))};
    setLineBounds(line, result.part);
    QStringList words{sentenceOf(Article::testWords(result.part, casting)),
        sentenceOf(Article::foundWords(result, claims.table, casting))};
    if (result.neverChanged)
        words += sentenceOf(Article::neverChangedWords(*result.neverChanged));
    QStringList needs;
    for (const Message &need : Article::needsWords(result))
        needs += sentenceOf(need);
    line.words = QStringLiteral("%1: %2").arg(line.name, (words + needs).join(u' '));
    if (!result.needs.roles.isEmpty()) {
        const QString role = casting.roleName(result.needs.roles.first());
        line.note = ClaimTexts::tr("Nobody plays %1: ask it, or choose who plays whom.").arg(role);
        line.words = QStringLiteral("%1: %2").arg(line.name, line.note);
        return line;
    }
    if (!result.evidence.value || !result.why.isEmpty()) {
        line.note = (QStringList{sentenceOf(result.why)} + needs).join(u' ');
        return line;
    }
    line.value = result.evidence.value;
    line.low = result.evidence.low;
    line.high = result.evidence.high;
    line.family = result.contestant >= 0 ? claims.table.contestants().at(result.contestant).family : 0;
    const auto text = [isRatio = line.isRatio](double figure) {
        return isRatio ? shownRatio(figure) : Widgets::decimalNumber(Article::signedPoints(figure));
    };
    line.figure = text(*line.value);
    line.range = line.low && line.high ? ClaimTexts::tr("%1 to %2").arg(text(*line.low), text(*line.high))
                                       : ClaimTexts::tr("exact");
    if (result.evidence.n > 0)
        line.count = QStringLiteral("n %1").arg(result.evidence.n);
    return line;
}

QList<Widgets::EvidenceLine> evidenceLines(
    const Article::ClaimResult &result, const Article::TestedClaims &claims)
{
    QList<Widgets::EvidenceLine> lines;
    if (isOfFacts(result))
        return lines;
    // Where nobody plays the part, all of its parts say the same.
    const bool isSame = std::ranges::all_of(result.parts, [&](const Article::PartResult &part) {
        return part.part.kind != ClaimKind::ListPrice && !part.why.isEmpty()
            && part.why == result.parts.first().why;
    });
    for (const Article::PartResult &part : result.parts)
        lines += evidenceLine(part, claims);
    if (isSame && lines.size() > 1) {
        QStringList names;
        for (const Widgets::EvidenceLine &line : std::as_const(lines))
            names += line.name;
        lines.first().words = names.join(QStringLiteral(", ")) + QStringLiteral(": ") + lines.first().note;
        lines.first().name.clear();
        lines = {lines.first()};
    }
    return lines;
}

QString verdictReason(const Article::ClaimResult &result)
{
    if (isOfFacts(result))
        return ClaimTexts::tr("by published facts");
    const QStringList open = partNames(result, ClaimVerdict::NotEnoughEvidence);
    const QStringList failed = partNames(result, ClaimVerdict::NotSupported);
    const auto parts = static_cast<int>(partNames(result, ClaimVerdict::Supported).size());
    const QString comma = QStringLiteral(", ");
    const bool isOne = parts + open.size() + failed.size() == 1;
    switch (result.verdict) {
    case ClaimVerdict::Supported:
        return isOne ? ClaimTexts::tr("the whole interval is on this side of the margin")
                     : ClaimTexts::tr("in all parts, by Holm's procedure over %1").arg(parts);
    case ClaimVerdict::NotSupported:
        return isOne ? ClaimTexts::tr("the whole interval is on the other side of the margin")
                     : ClaimTexts::tr("not in: %1").arg(failed.join(comma));
    case ClaimVerdict::NotEnoughEvidence:
        return isOne ? ClaimTexts::tr("the interval holds the margin, or there is none")
                     : ClaimTexts::tr("open: %1").arg(open.join(comma));
    }
    Q_UNREACHABLE();
}

QString needsText(const Article::ClaimResult &result)
{
    QStringList parts;
    for (const QString &role : result.needs.roles) {
        const Article::System *system = Article::builtInArticle().systemCalled(role);
        parts += ClaimTexts::tr("nobody plays %1").arg(system ? system->name : role);
    }
    if (result.needs.prompts > 0 && result.needs.roles.isEmpty())
        parts += ClaimTexts::tr("about %1 more prompts").arg(Article::aboutText(result.needs.prompts));
    if (result.needs.trials > 0)
        parts += ClaimTexts::tr("%1 more trials").arg(result.needs.trials);
    return parts.join(QStringLiteral(" · "));
}

QString testBefore(const Article::Claim &claim, int chip)
{
    const QList<MarginChip::Kind> kinds = marginKindsOf(claim);
    switch (kinds.at(chip)) {
    case MarginChip::Kind::Points: {
        const auto part = std::ranges::find_if(claim.parts, [](const Article::ClaimPart &one) {
            return one.kind == ClaimKind::Par || one.kind == ClaimKind::Better
                || one.kind == ClaimKind::Strong;
        });
        if (part->kind == ClaimKind::Par)
            return part->other.isEmpty() ? ClaimTexts::tr("not behind the best other by more than")
                                         : ClaimTexts::tr("not behind the other by more than");
        return part->kind == ClaimKind::Better
            ? ClaimTexts::tr("ahead of the other by more than")
            : ClaimTexts::tr("ahead of the middle of the others by more than");
    }
    case MarginChip::Kind::Ratio:
        return ClaimTexts::tr("ratio of the costs within");
    case MarginChip::Kind::Below:
        return ClaimTexts::tr("cost over that of the other, or of the cheapest other, below");
    case MarginChip::Kind::Trials:
        return ClaimTexts::tr("less spread within prompts than the others, from");
    }
    Q_UNREACHABLE();
}

QString publishedHtml(const Article::ClaimResult &result)
{
    const bool withCost = std::ranges::any_of(
        result.claim.parts, [](const Article::ClaimPart &part) { return part.kind == ClaimKind::CostRatio; });
    QString rows;
    for (const Article::PublishedRow &row :
        Article::publishedRows(result.published, Article::builtInArticle(), withCost)) {
        QString figures;
        for (const Article::PublishedFigureOf &figure : row.figures)
            figures += QStringLiteral("%1&nbsp;<b>%2</b>&ensp; ")
                           .arg(QString(figure.system)
                                    .replace(u' ', QChar(QChar::Nbsp))
                                    .replace(u'-', QChar(0x2011))
                                    .toHtmlEscaped(),
                               Widgets::decimalNumber(figure.value).toHtmlEscaped());
        if (!row.words.isEmpty())
            figures = sentenceOf(row.words).toHtmlEscaped();
        rows += QStringLiteral("<tr>")
            + cell(sentenceOf(row.name).toHtmlEscaped(), "padding-right: 10px; padding-bottom: 4px")
            + cell(figures, "padding-right: 8px; padding-bottom: 4px")
            + QStringLiteral("<td align=\"right\">%1</td></tr>")
                  .arg(row.source.section(u'/', -1).toHtmlEscaped());
    }
    return rows.isEmpty() ? QString() : QStringLiteral("<table width=\"100%\">%1</table>").arg(rows);
}

QString publishedWords(const Article::ClaimResult &result)
{
    QStringList lines;
    for (const Article::Fact &fact : result.published)
        lines += QStringLiteral("%1 (%2)").arg(
            sentenceOf(Article::factWords(fact, Article::builtInArticle())), sourceOf(fact));
    return lines.join(u'\n');
}

LaneChart ratioLanes(const Article::ClaimResult &result)
{
    static const QStringList efforts{QStringLiteral("low"), QStringLiteral("medium"), QStringLiteral("high")};
    const Article::Margin margin = Article::marginOf(result.claim);
    Widgets::LaneChart chart{.title = ClaimTexts::tr("Published ratios of measured cost, by effort"),
        .low = margin.low.value_or(0),
        .high = margin.high.value_or(1)};
    chart.bandLabel = ClaimTexts::tr("half: %1 to %2").arg(shownRatio(chart.low), shownRatio(chart.high));
    for (const QString &effort : efforts)
        chart.lanes += effortName(effort);
    for (const Article::Fact &fact : result.published) {
        if (fact.kind != Article::FactKind::Ratio || !fact.value)
            continue;
        const qsizetype lane = efforts.indexOf(fact.effort);
        chart.dots += {.lane = lane < 0 ? 1 : static_cast<int>(lane),
            .value = *fact.value,
            .label = shortBenchmark(fact.benchmark) + u' ' + shownRatio(*fact.value),
            .words = QStringLiteral("%1 (%2)").arg(sentenceOf(fact.statement), sourceOf(fact))};
    }
    for (const Article::PartResult &part : result.parts) {
        if (part.part.kind != ClaimKind::ListPrice || !part.part.on.isEmpty() || !part.evidence.value)
            continue;
        chart.mark = *part.evidence.value;
        chart.markLabel = ClaimTexts::tr("list price at launch %1").arg(shownRatio(chart.mark));
    }
    return chart;
}

} // namespace Pennybench::Desktop
