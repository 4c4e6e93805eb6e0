#pragma once

#include "app/base/problem.h"

#include <tl/expected.hpp>

namespace Pennybench {

/// A value, or what is wrong and what to do about it.
template <typename T>
using Expected = tl::expected<T, Problem>;

using Unexpected = tl::unexpected<Problem>;

/// Spares callers the nested braces: return failure({.message = …, .file = …}).
inline Unexpected failure(Problem problem)
{
    return Unexpected(std::move(problem));
}

} // namespace Pennybench
