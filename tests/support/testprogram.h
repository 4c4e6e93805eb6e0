#pragma once

#include <QObject>

#include <functional>
#include <memory>

namespace Pennybench {

/// Makes tests known to the program of their folder, under the name of their file without folder and ending.
/// Always true.
bool addTest(const char *file, const std::function<std::unique_ptr<QObject>()> &make);

} // namespace Pennybench

/// At the end of a file of tests: its class becomes part of the program, whose first argument names the file;
/// what follows is for Qt Test. Before the first test there is a QApplication where the program links
/// widgets, else a QCoreApplication.
#define PENNYBENCH_TEST(Class)                                                                               \
    static const bool known##Class =                                                                         \
        Pennybench::addTest(__FILE__, [] { return std::unique_ptr<QObject>(std::make_unique<Class>()); });
