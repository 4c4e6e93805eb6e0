#include "tests/fuzz/fuzzing.h"

#include <QDirIterator>
#include <QFile>
#include <QHash>

#include <cstdio>

namespace {

using Target = void (*)(const QByteArray &);

QHash<QByteArray, Target> &targets()
{
    static QHash<QByteArray, Target> known;
    return known;
}

} // namespace

bool Pennybench::addFuzzTarget(const char *name, Target target)
{
    targets().insert(name, target);
    return true;
}

/// Gives every file of a corpus to its target once, without a fuzzer: replay TARGET FOLDER. The last name
/// printed is the culprit.
int main(int argc, char **argv)
{
    const Target target = argc > 2 ? targets().value(argv[1]) : nullptr;
    if (!target)
        return 2;
    int count = 0;
    QDirIterator files(QString::fromLocal8Bit(argv[2]), QDir::Files);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            return 2;
        std::printf("%s\n", qPrintable(file.fileName()));
        std::fflush(stdout);
        target(file.readAll());
        ++count;
    }
    std::printf("%d inputs\n", count);
    return count > 0 ? 0 : 2;
}
