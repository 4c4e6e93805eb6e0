#pragma once

#include "widgets/richtext/codecolours.h"
#include "widgets/richtext/formula.h"

#include <QHash>
#include <QSet>
#include <QThreadPool>

namespace Pennybench::Widgets {

/// Typesets formulas in a thread of its own, each once, and keeps them. The thread and MathJax in it begin
/// with the first formula and end when no more was asked for in a minute.
class FormulaService;

/// Draws formulas and colours code for all texts of a window, off its thread.
class Typesetter : public QObject {
    Q_OBJECT

public:
    struct Colours {
        QString code; ///< the code, or what it began with when it was asked for
        QList<CodeSpan> spans;
    };

    explicit Typesetter(QObject *parent = nullptr);
    ~Typesetter() override;

    FormulaSource &formulas();
    /// Asks for the colours of this code, unless they are there or on their way.
    void colour(const QString &language, const QString &code);
    /// The newest colours for the beginning of this code; null where there are none.
    const Colours *coloursOf(const QString &language, const QString &code) const;

signals:
    void coloured();

private:
    void take(const QString &language, const Colours &colours);

    FormulaService *m_formulas;
    QThreadPool m_pool; ///< one thread, which m_colourer belongs to
    std::shared_ptr<CodeColourer> m_colourer;
    QHash<QString, QList<Colours>> m_known; ///< by language; the newest last
    QSet<QString> m_asked;
};

} // namespace Pennybench::Widgets
