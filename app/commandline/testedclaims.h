#pragma once

#include "app/article/claimtest.h"
#include "app/commandline/console.h"
#include "app/commandline/optionparser.h"
#include "app/store/sessionfile.h"

#include <QJsonArray>

namespace Pennybench::CommandLine {

/// Claims tested against a session's answers.
struct TestedClaims {
    Article::AnswerTable table;
    Article::AssignedRoles roles; ///< that a person assigned
    QList<Article::ClaimResult> results;

    Article::Casting casting() const { return {table, Article::builtInArticle(), roles}; }
    bool isSimulated() const;
};

/// Adds --role.
void describeRoles(OptionParser &parser);

/// The claims of one's own that the session keeps; says why where they cannot be read.
QList<Article::Claim> ownClaims(const Store::Session &session, Console &console);

/// Tests the claims with the roles that the session keeps and those of --role. Fails where a role or a
/// contestant is not known.
Expected<TestedClaims> testedClaims(
    const Store::Session &session, const QList<Article::Claim> &claims, const QCommandLineParser &arguments);
/// Keeps the roles of --role with the session, where the arguments name one session. Says why it cannot.
void keepRoles(const TestedClaims &claims, const QCommandLineParser &arguments, Console &console);

/// The list "claims" of `article --json` and `compare --json`, as docs/article.md has it.
QJsonArray claimsJson(const TestedClaims &claims);
/// The list "roles": who plays whom.
QJsonArray rolesJson(const TestedClaims &claims);
/// A published fact, as it stands in these lists.
QJsonObject factJson(const Article::Fact &fact);

/// The claims for a person: test, verdict, own evidence, and apart from it what is published.
void printClaims(const TestedClaims &claims, Console &console);

} // namespace Pennybench::CommandLine
