#include "tests/fuzz/fuzzing.h"

#include <QDirIterator>
#include <QFile>

#include <cstdio>

/// Runs every file of a corpus once, without a fuzzer: replay FOLDER. The last name printed is the culprit.
int main(int argc, char **argv)
{
    int count = 0;
    QDirIterator files(QString::fromLocal8Bit(argc > 1 ? argv[1] : "."), QDir::Files);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            return 2;
        std::printf("%s\n", qPrintable(file.fileName()));
        std::fflush(stdout);
        fuzz(file.readAll());
        ++count;
    }
    std::printf("%d inputs\n", count);
    return count > 0 ? 0 : 2;
}
