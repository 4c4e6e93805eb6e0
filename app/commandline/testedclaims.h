#pragma once

#include "app/article/testedclaims.h"
#include "app/commandline/console.h"
#include "app/commandline/optionparser.h"
#include "app/store/sessionfile.h"

#include <QJsonArray>

namespace Pennybench::CommandLine {

using Article::TestedClaims;

/// Adds --role.
void describeRoles(OptionParser &parser);

/// The claims of one's own that the session keeps; says why where they cannot be read.
QList<Article::Claim> ownClaims(const Store::Session &session, Console &console);
/// The article's claims with the margins that the session keeps.
QList<Article::Claim> articleClaims(const Store::Session &session);

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
