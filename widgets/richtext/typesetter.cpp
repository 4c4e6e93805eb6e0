#include "widgets/richtext/typesetter.h"

#include "widgets/richtext/formulaservice.h"

#include <QSet>
#include <QtConcurrentRun>

namespace Pennybench::Widgets {

namespace {

constexpr qsizetype mostKept = 200; ///< pieces of code of a language

} // namespace

Typesetter::Typesetter(QObject *parent)
    : QObject(parent)
    , m_formulas(new FormulaService(this))
{
    m_pool.setMaxThreadCount(1);
}

Typesetter::~Typesetter()
{
    m_pool.clear();
    m_pool.waitForDone();
}

FormulaSource &Typesetter::formulas()
{
    return *m_formulas;
}

void Typesetter::colour(const QString &language, const QString &code)
{
    const Colours *known = coloursOf(language, code);
    const QString key = language + u'\n' + code;
    if ((known && known->code == code) || m_asked.contains(key) || language.isEmpty())
        return;
    m_asked.insert(key);
    if (!m_colourer)
        m_colourer = std::make_shared<CodeColourer>();
    QtConcurrent::run(&m_pool, [colourer = m_colourer, language, code] {
        return colourer->spans(language, code);
    }).then(this, [this, language, code, key](const QList<CodeSpan> &spans) {
        m_asked.remove(key);
        take(language, {code, spans});
    });
}

void Typesetter::take(const QString &language, const Colours &colours)
{
    QList<Colours> &known = m_known[language];
    // What a growing piece of code was before is not needed any more.
    known.removeIf([&colours](const Colours &one) { return colours.code.startsWith(one.code); });
    known += colours;
    if (known.size() > mostKept)
        known.removeFirst();
    emit coloured();
}

const Typesetter::Colours *Typesetter::coloursOf(const QString &language, const QString &code) const
{
    const auto known = m_known.constFind(language);
    if (known == m_known.constEnd())
        return nullptr;
    for (auto one = known->crbegin(); one != known->crend(); ++one) {
        if (code.startsWith(one->code))
            return &*one;
    }
    return nullptr;
}

} // namespace Pennybench::Widgets
