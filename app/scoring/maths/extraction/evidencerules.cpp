#include "app/scoring/maths/extraction/evidencerules.h"

namespace Pennybench::Scoring {

const QStringList &EvidenceRules::names()
{
    static const QStringList all = QStringLiteral(
        "citation,source,offer,question,request,plan,note,check,explanation,run-on,bracket,list "
        "number,refusal,"
        "box,statement behind a box,tag,JSON member,marker behind the value,marker,marker needs a copula,"
        "described answer,correction,conflict,whole text,opening line,bold line,last "
        "statement,conclusion,bold "
        "span,formula,number,last line,label,clock,range,denied,modifier,asked for,several values,different "
        "things,compound unit,number word,bound")
                                       .split(u',');
    return all;
}

} // namespace Pennybench::Scoring
