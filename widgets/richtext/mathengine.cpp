#include "widgets/richtext/mathengine.h"

#ifdef PENNYBENCH_MATHJAX
#include "widgets/richtext/enginewatchdog.h"
#include "widgets/richtext/svgpath.h"

#include <QFile>
#include <QJSEngine>
#endif

namespace Pennybench::Widgets {

#ifdef PENNYBENCH_MATHJAX

struct MathEngine::Private {
    Private()
    {
        QFile bundle(QStringLiteral(":/mathjax/mathjax.js"));
        if (bundle.open(QIODevice::ReadOnly))
            engine.evaluate(QString::fromUtf8(bundle.readAll()));
    }

    QString call(const QString &function, const Tex &tex)
    {
        watchdog.begin();
        const QJSValue result = engine.globalObject().property(function).call({tex.source, tex.display});
        watchdog.end();
        return result.isString() ? result.toString() : QString();
    }

    QJSEngine engine;
    EngineWatchdog watchdog{engine};
};

bool MathEngine::isBuiltIn()
{
    return QFile::exists(QStringLiteral(":/mathjax/mathjax.js"));
}

std::shared_ptr<const TypesetFormula> MathEngine::typeset(const Tex &tex)
{
    return formulaFromSvg(d->call(QStringLiteral("typesetSvg"), tex).toUtf8());
}

QString MathEngine::mathMl(const Tex &tex)
{
    return d->call(QStringLiteral("typesetMathMl"), tex);
}

#else

struct MathEngine::Private { };

bool MathEngine::isBuiltIn()
{
    return false;
}

std::shared_ptr<const TypesetFormula> MathEngine::typeset(const Tex &)
{
    return nullptr;
}

QString MathEngine::mathMl(const Tex &)
{
    return {};
}

#endif

MathEngine::MathEngine()
    : d(std::make_unique<Private>())
{
}

MathEngine::~MathEngine() = default;

} // namespace Pennybench::Widgets
