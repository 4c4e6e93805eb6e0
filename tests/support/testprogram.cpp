#include "tests/support/testprogram.h"

#include <QTest>

#ifdef QT_WIDGETS_LIB
#include <QApplication>
using Application = QApplication;
#elif defined(QT_GUI_LIB)
#include <QGuiApplication>
using Application = QGuiApplication;
#else
#include <QCoreApplication>
using Application = QCoreApplication;
#endif

#include <cstdio>
#include <map>
#include <string_view>

namespace {

using Make = std::function<std::unique_ptr<QObject>()>;

std::map<QString, Make> &tests()
{
    static std::map<QString, Make> known;
    return known;
}

} // namespace

bool Pennybench::addTest(const char *file, const Make &make)
{
    std::string_view name(file);
    name.remove_prefix(name.rfind('/') + 1);
    name = name.substr(0, name.find('.'));
    return tests().emplace(QLatin1String(name.data(), static_cast<qsizetype>(name.size())), make).second;
}

int main(int argc, char **argv)
{
    // Pictures of text are compared with figures: a point is the same number of pixels on every machine.
    QCoreApplication::setAttribute(Qt::AA_Use96Dpi);
    const Application application(argc, argv);
    QStringList arguments = QCoreApplication::arguments();
    const auto test = tests().find(arguments.value(1));
    if (test == tests().end()) {
        std::fputs("The first argument names the tests to run:\n", stderr);
        for (const auto &[name, make] : tests())
            std::fprintf(stderr, "  %s\n", qPrintable(name));
        return 2;
    }
    arguments.removeAt(1);
    return QTest::qExec(test->second().get(), arguments);
}
