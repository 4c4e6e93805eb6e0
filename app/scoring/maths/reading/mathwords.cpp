#include "app/scoring/maths/reading/words.h"
#include "app/scoring/patterns.h"

namespace Pennybench::Scoring {

QString commandOfSign(QChar sign)
{
    return wordTable<"signs">().value(QString(sign));
}

bool isHan(QChar c)
{
    return c.script() == QChar::Script_Han;
}

bool isKnownCommand(const QString &name)
{
    const QString plain = wordTable<"latex: aliases">().value(name, name);
    return wordList<"latex: others">().contains(plain) || wordList<"latex: skipped">().contains(plain)
        || wordList<"latex: texts">().contains(plain) || wordList<"latex: accents">().contains(plain)
        || wordTable<"latex: signs">().contains(plain) || wordTable<"letters">().contains(plain)
        || wordList<"functions">().contains(plain);
}

} // namespace Pennybench::Scoring
