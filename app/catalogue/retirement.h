#pragma once

#include "app/catalogue/catalogue.h"
#include "providers/base/message.h"

#include <QDate>
#include <QString>

namespace Pennybench::Models {

/// "GPT-5 nano was retired on 2026-12-11 and may no longer answer; its successor is GPT-6 Luna
/// (openai/gpt-6-luna)." Names the first successor that is still served. Within the 30 days before the
/// retirement it says that it will be; empty for any other model.
Message retirementNotice(const ModelEntry &model, const Catalogue &catalogue, const QDate &utcDay);

/// The first of the model's successors, and theirs, that is served on the day; null where none is known.
const ModelEntry *servedSuccessor(const ModelEntry &model, const Catalogue &catalogue, const QDate &utcDay);

} // namespace Pennybench::Models
