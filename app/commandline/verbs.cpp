#include "app/commandline/commandline.h"

namespace Pennybench {

std::vector<std::unique_ptr<Verb>> allVerbs()
{
    std::vector<std::unique_ptr<Verb>> verbs;
    return verbs;
}

} // namespace Pennybench
