#include "tests/widgets/samplecharts.h"
#include "widgets/chartfile.h"
#include "widgets/qualitycostplot.h"

#include <QApplication>
#include <QDir>
#include <QFile>

using namespace Pennybench;
using namespace Pennybench::Widgets;

namespace {

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

void picture(const QualityCostChart &chart, const QString &path, QSize size, ThemeSource &theme)
{
    QualityCostPlot plot(theme);
    plot.setChart(chart);
    plot.setSelected(QStringLiteral("B"));
    plot.resize(size);
    plot.show();
    do
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    while (plot.isPlacing());
    QCoreApplication::processEvents();
    plot.grab().save(path);
}

} // namespace

/// Pictures of the chart in the window and in files, to look at: chartpictures FOLDER.
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setStyle(QStringLiteral("Fusion"));
    const QString folder = QApplication::arguments().value(1, QStringLiteral("chartpictures"));
    if (!QDir().mkpath(folder))
        return 2;
    ThemeSource theme;
    const std::pair<const char *, QualityCostChart> charts[] = {{"4", practiceChart()}, {"20", schoolChart()},
        {"40", evenChart(40)}, {"69", aiderChart()}, {"0", {}}};
    for (const auto &[name, chart] : charts) {
        const QString path = folder + u'/' + QLatin1String(name);
        for (const bool dark : {false, true}) {
            theme.setChoice(dark ? ThemeSource::Choice::Dark : ThemeSource::Choice::Light);
            application.setStyleSheet(styleSheet(theme.theme(), theme.bodyPixels()));
            const QString shade = dark ? QStringLiteral("-dark") : QString();
            picture(chart, path + shade + QStringLiteral("-window.png"), {920, 620}, theme);
            picture(chart, path + shade + QStringLiteral("-small.png"), {520, 380}, theme);
            picture(chart, path + shade + QStringLiteral("-narrow.png"), {390, 560}, theme);
            write(path + shade + QStringLiteral(".svg"), chartSvg(chart, dark, QStringLiteral("chart")));
        }
        chartImage(chart, 2).save(path + QStringLiteral(".png"));
        write(path + QStringLiteral(".pdf"), chartPdf(chart));
    }
    return 0;
}
