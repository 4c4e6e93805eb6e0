#include "app/commandline/checkedfile.h"
#include "app/commandline/scoreinput.h"
#include "tests/fuzz/fuzzing.h"

#include <QTemporaryFile>

using namespace Pennybench;
using namespace Pennybench::CommandLine;
using namespace Pennybench::Suites;

FUZZ_TARGET(answers)
{
    QTemporaryFile file(QStringLiteral("/dev/shm/pennybench-fuzz-XXXXXX"));
    if (!file.open() || file.write(input) != input.size() || !file.flush())
        return;
    const auto jobs = readPairs(file.fileName(), QStringLiteral("text"));
    promise(jobs || jobs.error().line > 0);
    Suite suite{.id = QStringLiteral("s")};
    suite.prompts += Prompt{.id = QStringLiteral("a"), .text = QStringLiteral("?")};
    readAnswers(file.fileName(), suite);
    if (input.startsWith('{'))
        checkFile(file.fileName(), &suite, {});
}
