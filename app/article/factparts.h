#pragma once

#include "app/article/claimtest.h"

namespace Pennybench::Article {

/// Whether facts or prices decide such a part, without any answer.
bool isDecidedByFacts(ClaimKind kind);

/// The result of such a part. List prices are those of the systems' entries in the built-in catalogue, three
/// tokens of the prompt to one of the answer.
PartResult factPart(const ClaimPart &part, const ArticleData &data);

} // namespace Pennybench::Article
