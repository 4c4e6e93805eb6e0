#include "app/runs/tellingnames.h"

#include "app/runs/contestants.h"

namespace Pennybench::Runs {

QStringList tellingNames(const RunPlan &plan)
{
    QStringList names = contestantNames(plan.models);
    for (const Models::ModelEntry &model : plan.models)
        names += {model.name, model.apiName, model.id, model.id.section(u'/', -1)};
    for (const Contestant &contestant : plan.contestants)
        names += contestant.label;
    names.removeAll(QString());
    names.removeDuplicates();
    return names;
}

} // namespace Pennybench::Runs
