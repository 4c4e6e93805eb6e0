#include "app/scoring/language/constraints/abbreviations.h"

#include <QSet>
#include <QString>
#include <QStringList>

namespace Pennybench::Scoring {

namespace {

QSet<QString> setOf(const QString &words)
{
    const QStringList list = words.split(u' ', Qt::SkipEmptyParts);
    return {list.begin(), list.end()};
}

} // namespace

bool isAbbreviation(QStringView word)
{
    static const QSet<QString> known = setOf(QStringLiteral(
        // titles and names
        "mr mrs ms dr prof rev hon gov sen sens rep reps gen col maj capt lt sgt cmdr adm st jr sr messrs "
        // firms and places
        "co cos corp inc ltd bros dept univ ave blvd rd ft mt u.s u.k u.n u.s.a d.c n.y n.j n.h n.m n.c s.c "
        "l.a "
        // American states
        "ala ariz ark calif colo conn del fla ga ill ind kan ky la md mich minn mo mont neb nev okla ore pa "
        "tenn tex va vt wash wis wyo "
        // months and times
        "jan feb aug sept oct nov dec a.m p.m a.d b.c "
        // in running text
        "vs v etc i.e ph ph.d m.d b.a m.a approx est fig vol ed eds cf p.s"));
    return known.contains(word.toString());
}

bool isUsuallySmall(QStringView lowerCaseWord)
{
    static const QSet<QString> known =
        setOf(QStringLiteral("after all also although and another any are as at because before but by can do "
                             "during each even every "
                             "for from has have he her here his how however i if in is it its just like many "
                             "more most my no not now "
                             "of on once one only or other our over people please she since so some such "
                             "that the their then there "
                             "these they this those through to under until we well what when where whether "
                             "which while who why will "
                             "with without would yes yet you your a an be"));
    return known.contains(lowerCaseWord.toString());
}

} // namespace Pennybench::Scoring
