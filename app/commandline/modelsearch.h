#pragma once

#include "app/catalogue/catalogue.h"
#include "app/commandline/console.h"

namespace Pennybench::CommandLine {

/// Prints what the account at the provider can call. Returns an ExitCode: WrongInput where there is no key,
/// SomeAnswersFailed where the provider gives no list.
int printModelsOf(const Models::ProviderEntry &provider, bool asJson, Console &console);

/// Prints the servers of models that run on this machine, of those that the catalogue knows, and their
/// models.
int printLocalServers(const Models::Catalogue &catalogue, bool asJson, Console &console);

} // namespace Pennybench::CommandLine
