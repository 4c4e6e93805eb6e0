#include "widgets/richtext/formulaservice.h"

#include "widgets/richtext/mathengine.h"

namespace Pennybench::Widgets {

namespace {

constexpr int idleMs = 60'000;
constexpr int newsMs = 60;
constexpr qsizetype mostKnown = 4000;

} // namespace

/// Does the work in the service's thread.
class FormulaWorker : public QObject {
public:
    std::shared_ptr<const TypesetFormula> typeset(const Tex &tex)
    {
        if (!m_engine)
            m_engine = std::make_unique<MathEngine>();
        return m_engine->typeset(tex);
    }

private:
    std::unique_ptr<MathEngine> m_engine;
};

FormulaService::FormulaService(QObject *parent)
    : FormulaSource(parent)
{
    m_idle.setInterval(idleMs);
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, [this] {
        if (m_asked.isEmpty())
            stop();
    });
    m_news.setInterval(newsMs);
    m_news.setSingleShot(true);
    connect(&m_news, &QTimer::timeout, this, &FormulaSource::changed);
    m_thread.setObjectName(QStringLiteral("formulas"));
    // MathJax calls itself once for each level of a formula.
    m_thread.setStackSize(16 * 1024 * 1024);
}

FormulaService::~FormulaService()
{
    m_thread.requestInterruption();
    stop();
}

void FormulaService::stop()
{
    if (!m_worker)
        return;
    m_worker->deleteLater();
    m_worker = nullptr;
    m_thread.quit();
    m_thread.wait();
}

bool FormulaService::canTypeset() const
{
    return MathEngine::isBuiltIn();
}

FormulaSource::Found FormulaService::find(const Tex &tex)
{
    const auto known = m_known.constFind(tex);
    if (known != m_known.constEnd())
        return known.value();
    if (!m_asked.contains(tex))
        ask(tex);
    return {};
}

void FormulaService::ask(const Tex &tex)
{
    if (!m_worker) {
        m_worker = new FormulaWorker;
        m_worker->moveToThread(&m_thread);
        m_thread.start(QThread::LowPriority);
    }
    m_asked.insert(tex);
    m_idle.start();
    QMetaObject::invokeMethod(m_worker, [this, worker = m_worker, tex] {
        if (QThread::currentThread()->isInterruptionRequested())
            return;
        const auto formula = worker->typeset(tex);
        // This object waits for the thread before it goes.
        QMetaObject::invokeMethod(this, [this, tex, formula] {
            m_asked.remove(tex);
            if (m_known.size() >= mostKnown)
                m_known.clear();
            m_known.insert(tex, {formula, !formula});
            if (!m_news.isActive())
                m_news.start();
        });
    });
}

} // namespace Pennybench::Widgets
