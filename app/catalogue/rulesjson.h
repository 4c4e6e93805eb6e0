#pragma once

#include "app/catalogue/jsonfields.h"
#include "providers/modelrules.h"

namespace Pennybench::Models {

/// Reads "rejects", "system_role", "token_limit", "thinking", "efforts", "usual_max_tokens"
/// and "extra_body" of a model's entry.
Providers::ModelRules modelRulesFrom(JsonFields &model);
/// Adds those fields of a model's entry that differ from the defaults.
void putRules(QJsonObject &model, const Providers::ModelRules &rules);

} // namespace Pennybench::Models
