#pragma once

#include "widgets/richtext/formula.h"

#include <QHash>
#include <QSet>
#include <QThread>
#include <QTimer>

namespace Pennybench::Widgets {

class FormulaWorker;

/// Typesets formulas in a thread of its own, each once, and keeps the last 4,000. The thread, and MathJax in
/// it, begin with the first formula and end when none was asked for in a minute.
class FormulaService : public FormulaSource {
    Q_OBJECT

public:
    explicit FormulaService(QObject *parent = nullptr);
    ~FormulaService() override;

    bool canTypeset() const override;
    Found find(const Tex &tex) override;

private:
    void ask(const Tex &tex);
    void stop();

    QHash<Tex, Found> m_known;
    QSet<Tex> m_asked;
    QThread m_thread;
    FormulaWorker *m_worker = nullptr; ///< lives in the thread
    QTimer m_idle;
    QTimer m_news; ///< gathers formulas, so that texts are laid out once for several
};

} // namespace Pennybench::Widgets
