#include "app/desktop/comparison/waitingtext.h"

#include "app/desktop/common/wording.h"

#include <QCoreApplication>

namespace Pennybench::Desktop {

QString waitingText(const Runs::RunPlan &plan, const WaitingAnswer &waiting, std::chrono::seconds left)
{
    const Models::ModelEntry *model = plan.model(waiting.key.model);
    return QCoreApplication::translate("Wording", "%1 waits %2 s: %3")
        .arg(model ? shortModelName(*model) : waiting.key.model)
        .arg(left.count())
        .arg(sentenceOf(waiting.reason));
}

} // namespace Pennybench::Desktop
