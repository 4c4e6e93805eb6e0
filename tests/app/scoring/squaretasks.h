#pragma once

#include "app/scoring/scorer.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace Pennybench {

// One task, "square", with tests as calls and as Python text.

inline Scoring::Score scoreOf(const QJsonObject &fields, const QString &prompt, const QString &answer)
{
    static const auto scorer = Scoring::makeScorer(u"code-python", {.allowCode = true});
    return scorer->score({{QStringLiteral("code-python"), fields}, prompt, {}, answer, false});
}

inline QJsonObject squareByCalls()
{
    const auto test = [](const QJsonValue &in, const QJsonValue &out) {
        return QJsonObject{{QStringLiteral("call"), QJsonArray{in}}, {QStringLiteral("expect"), out}};
    };
    return {{QStringLiteral("entry_point"), QStringLiteral("square")},
        {QStringLiteral("tests"), QJsonArray{test(3, 9), test(-4, 16), test(1.5, 2.25)}}};
}

inline QJsonObject squareByScript()
{
    return {{QStringLiteral("entry_point"), QStringLiteral("square")},
        {QStringLiteral("tests"),
            QStringLiteral("assert square(3) == 9\nassert square(-4) == 16\nassert square(1.5) == 2.25")}};
}

/// Tests that are more than a list of assertions.
inline QJsonObject squareByLoop()
{
    return {{QStringLiteral("entry_point"), QStringLiteral("square")},
        {QStringLiteral("tests"),
            QStringLiteral("for x, y in ((3, 9), (-4, 16), (1.5, 2.25)):\n    assert square(x) == y")}};
}

inline QString fenced(const QString &code)
{
    return QStringLiteral("```python\n%1\n```").arg(code);
}

} // namespace Pennybench
