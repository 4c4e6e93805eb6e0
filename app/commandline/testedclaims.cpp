#include "app/commandline/testedclaims.h"

#include "app/article/articlemessages.h"
#include "app/article/claimwords.h"
#include "app/article/margins.h"
#include "app/article/publishedrows.h"
#include "app/base/language.h"

#include <QCoreApplication>

#include <algorithm>

namespace Pennybench::CommandLine {

namespace {

/// The sources of what is printed, numbered from 1.
class SourceList {
public:
    /// "[3]", or "[3, read 2026-11-29]" where the source has no date.
    QString mark(const Article::Origin &origin)
    {
        const QString source = origin.grade.isEmpty()
            ? origin.source
            : QCoreApplication::translate("CommandLine", "%1 (grade %2)").arg(origin.source, origin.grade);
        if (!m_sources.contains(source))
            m_sources += source;
        return QStringLiteral("[%1, %2%3]")
            .arg(m_sources.indexOf(source) + 1)
            .arg(origin.isReadingDate ? QCoreApplication::translate("CommandLine", "read ") : QString(),
                origin.date);
    }
    void print(Console &console) const
    {
        if (!m_sources.isEmpty())
            console.result(QCoreApplication::translate("CommandLine", "\nSources of the published figures"));
        for (qsizetype i = 0; i < m_sources.size(); ++i)
            console.result(plainLine(QStringLiteral("  [%1] %2").arg(i + 1).arg(m_sources.at(i))));
    }

private:
    QStringList m_sources;
};

/// Why no part of the claim has a figure, where it is the same for all; empty elsewhere.
Message commonWhy(const Article::ClaimResult &result)
{
    const Message why = result.parts.isEmpty() ? Message() : result.parts.first().why;
    const bool isCommon = std::all_of(result.parts.begin(), result.parts.end(),
        [&](const Article::PartResult &part) { return part.why == why; });
    return isCommon && result.parts.size() > 1 ? why : Message();
}

void printPart(const Article::PartResult &result, const TestedClaims &claims, bool isAlone, bool saysWhy,
    Console &console)
{
    const Article::Casting casting = claims.casting();
    const QString name = isAlone
        ? QString()
        : translated(Article::ArticleMessages::partName(result.part.name)) + QStringLiteral(": ");
    const QString test = translated(Article::testWords(result.part, casting));
    console.result(plainLine(QStringLiteral("   %1 %2%3").arg(signOf(result.verdict), name, test)));
    QString found = translated(Article::foundWords(result, claims.table, casting));
    if (result.neverChanged)
        found += QStringLiteral(" %1").arg(translated(Article::neverChangedWords(*result.neverChanged)));
    if (found != test && (saysWhy || result.why.isEmpty()))
        console.result(plainLine(QStringLiteral("     ") + found));
    for (const Message &words : Article::needsWords(result))
        console.result(plainLine(QStringLiteral("     ") + translated(words)));
}

void printPublished(const Article::ClaimResult &result, SourceList &sources, Console &console)
{
    if (!result.published.isEmpty())
        console.result(QCoreApplication::translate(
            "CommandLine", "   Published by others, never mixed with the above:"));
    for (const Article::Fact &fact : result.published)
        console.result(plainLine(QStringLiteral("     ○ %1 %2")
                                     .arg(translated(Article::factWords(fact, Article::builtInArticle())),
                                         sources.mark(fact.origin))));
}

void printClaim(const Article::ClaimResult &result, int number, const TestedClaims &claims, Console &console)
{
    console.result(plainLine(
        QStringLiteral("%1. %2 %3%4")
            .arg(number)
            .arg(translated(Article::titleOf(result.claim, claims.casting())),
                translated(Article::verdictWords(result.verdict)).toUpper(),
                result.simulated ? QCoreApplication::translate("CommandLine", " (simulated)") : QString())));
    const Message why = commonWhy(result);
    for (const Article::PartResult &part : result.parts)
        printPart(part, claims, result.parts.size() == 1, why.isEmpty(), console);
    if (!why.isEmpty())
        console.result(plainLine(QStringLiteral("   ") + translated(why)));
    if (const Message lesson = Article::lessonOf(result.claim); !lesson.isEmpty())
        console.result(plainLine(QStringLiteral("   ") + translated(lesson)));
}

} // namespace

void describeRoles(OptionParser &parser)
{
    parser.addOption({QStringLiteral("role"),
        QCoreApplication::translate("CommandLine",
            "Who plays a role of the claims, e.g. r1=practice/scholar; stays with the session. Practice "
            "models play only when named."),
        QStringLiteral("NAME=CONTESTANT")});
}

QList<Article::Claim> ownClaims(const Store::Session &session, Console &console)
{
    const QByteArray json = session.decisions.value(Store::decidedClaims);
    if (json.isEmpty())
        return {};
    const auto claims = Article::readClaims(
        json, QCoreApplication::translate("CommandLine", "the claims that the session keeps"));
    if (!claims)
        console.message(plainLine(translated(claims.error())));
    return claims.value_or(QList<Article::Claim>());
}

QList<Article::Claim> articleClaims(const Store::Session &session)
{
    return Article::withMargins(
        Article::articleClaims(), Article::marginsFromJson(session.decisions.value(Store::decidedMargins)));
}

Expected<TestedClaims> testedClaims(
    const Store::Session &session, const QList<Article::Claim> &claims, const QCommandLineParser &arguments)
{
    if (claims.isEmpty())
        return TestedClaims();
    const Article::AnswerTable table = Article::tableOf(session.plan, Runs::Tally(session.answers));
    const auto kept = Article::rolesFromJson(session.decisions.value(Store::decidedRoles));
    const auto roles =
        Article::readRoles(arguments.values(QStringLiteral("role")), table, Article::builtInArticle(), kept);
    if (!roles)
        return failure(roles.error());
    return Article::testedClaims(table, *roles, claims);
}

void keepRoles(const TestedClaims &claims, const QCommandLineParser &arguments, Console &console)
{
    const QStringList sessions = arguments.positionalArguments();
    if (!arguments.isSet(QStringLiteral("role")) || sessions.size() != 1)
        return;
    const auto file = Store::SessionFile::open(sessions.first());
    if (!file) {
        console.message(plainLine(
            QCoreApplication::translate("CommandLine", "The roles are not kept with the session. %1")
                .arg(translated(file.error()))));
        return;
    }
    (*file)->saveDecision(Store::decidedRoles, Article::rolesJson(claims.roles));
    if (!(*file)->flush())
        console.message(QCoreApplication::translate(
            "CommandLine", "The roles are not kept with the session: it cannot be written."));
}

void printClaims(const TestedClaims &claims, Console &console)
{
    SourceList sources;
    int number = 0;
    for (const Article::ClaimResult &result : claims.results) {
        if (number > 0)
            console.result(QString());
        printClaim(result, ++number, claims, console);
        printPublished(result, sources, console);
    }
    sources.print(console);
}

} // namespace Pennybench::CommandLine
