#include "app/article/articlemessages.h"
#include "app/article/figuretext.h"
#include "app/article/strengths.h"

#include <algorithm>

namespace Pennybench::Article {

namespace {

/// "maths (+12, 4 to 20), code (…)".
class CategoryList {
public:
    void add(const CategoryStrengths &category, const Strength &strength)
    {
        const Message name = ArticleMessages::categoryName(category.category);
        const Message item = strength.overMiddle
            ? Message(ArticleMessages::inCategory,
                {name, signedPoints(strength.overMiddle->estimate), signedPoints(strength.overMiddle->low),
                    signedPoints(strength.overMiddle->high)})
            : name;
        m_list = m_list.isEmpty() ? item : Message(ArticleMessages::andThen, {m_list, item});
    }
    void sayIn(const MessageText &sentence, QList<Message> &sentences) const
    {
        if (!m_list.isEmpty())
            sentences += Message(sentence, {m_list});
    }

private:
    Message m_list;
};

const Strength *rowOf(const CategoryStrengths &category, int contestant)
{
    const auto found = std::find_if(category.rows.begin(), category.rows.end(),
        [&](const Strength &one) { return one.contestant == contestant; });
    return found == category.rows.end() ? nullptr : &*found;
}

} // namespace

QList<Message> profileOf(const QList<CategoryStrengths> &strengths, int contestant)
{
    CategoryList out;
    CategoryList above;
    CategoryList below;
    CategoryList close;
    CategoryList unknown;
    for (const CategoryStrengths &category : strengths) {
        const Strength *row = rowOf(category, contestant);
        if (!row)
            continue;
        const bool isFirst = category.hasWinner() && category.first.first() == contestant;
        switch (row->standing) {
        case BesideMiddle::Above:
            (isFirst ? out : above).add(category, *row);
            break;
        case BesideMiddle::Below:
            below.add(category, *row);
            break;
        case BesideMiddle::TooClose:
            close.add(category, *row);
            break;
        case BesideMiddle::Unknown:
            unknown.add(category, *row);
            break;
        }
    }
    QList<Message> sentences;
    out.sayIn(ArticleMessages::standsOut, sentences);
    above.sayIn(ArticleMessages::aboveMiddle, sentences);
    below.sayIn(ArticleMessages::belowMiddle, sentences);
    close.sayIn(ArticleMessages::tooClose, sentences);
    unknown.sayIn(ArticleMessages::cannotTell, sentences);
    return sentences;
}

} // namespace Pennybench::Article
