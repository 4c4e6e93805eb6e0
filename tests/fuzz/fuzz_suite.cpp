#include "app/suites/suitecheck.h"
#include "app/suites/suitereader.h"
#include "app/suites/suitewriter.h"
#include "tests/fuzz/fuzzing.h"

#include <QJsonDocument>

using namespace Pennybench;
using namespace Pennybench::Suites;

FUZZ_TARGET(suite)
{
    const auto reading = readSuite(input, QStringLiteral("x"));
    if (!reading) {
        promise(!reading.error().message.isEmpty());
        return;
    }
    promise(!reading->suite.prompts.isEmpty() && reading->lines.size() == reading->suite.prompts.size());
    const QByteArray written = QJsonDocument(toJson(reading->suite)).toJson();
    const auto again = readSuite(written, QStringLiteral("y"));
    promise(again && again->suite.prompts == reading->suite.prompts);
    if (reading->suite.prompts.size() <= 4)
        checkSuite(*reading, QStringLiteral("x"), {});
}
