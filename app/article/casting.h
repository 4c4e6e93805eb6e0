#pragma once

#include "app/article/answertable.h"
#include "app/article/articledata.h"

#include <QMap>
#include <QStringList>

namespace Pennybench::Article {

/// Which contestant plays a role, as a person said it: role by contestant's id.
using AssignedRoles = QMap<QString, QString>;

/// One role that is played.
struct Player {
    QString role; ///< as claims name it
    QString systemName; ///< of the article, e.g. "DeepSeek R1"; empty where the role is a contestant itself
    int contestant = -1; ///< place in the table
    bool assigned = false; ///< a person said so

    bool operator==(const Player &) const = default;
};

/// Who plays whom: whom a person named, else the first contestant that has the role's weights; of a system
/// with several efforts the first at medium effort or the model's own, which is medium. Practice models play
/// only where they are named. Refers to the table and the data, which must outlive it.
class Casting {
public:
    Casting(const AnswerTable &table, const ArticleData &data, const AssignedRoles &assigned = {});

    /// The place of whoever plays the role, or of the contestant with this name; -1 where nobody does.
    int contestant(const QString &roleOrName) const;
    /// What the role or the contestant is called for people; the text itself where it is neither.
    QString roleName(const QString &roleOrName) const;
    /// All others that the contestant is compared with: practice models are no measure for a real model.
    QList<int> othersOf(int contestant) const;
    /// Whose strengths are told: AnswerTable::compared() and the practice models that a person named.
    QList<int> compared() const;
    /// The article's roles that are played, in the order of its systems.
    QList<Player> players() const;

private:
    int playing(const System &system) const;

    const AnswerTable &m_table;
    const ArticleData &m_data;
    AssignedRoles m_assigned;
};

/// Reads "NAME=CONTESTANT" texts: NAME is a role of the article, CONTESTANT an id, a letter or a name of the
/// table. A problem says what there is. known: the roles as they were, of which the texts replace some.
Expected<AssignedRoles> readRoles(
    const QStringList &texts, const AnswerTable &table, const ArticleData &data, AssignedRoles known = {});

/// {"r1": "together/deepseek-r1"}, as a session keeps it.
QByteArray rolesJson(const AssignedRoles &roles);
/// What rolesJson() made; what is no text in it is left out.
AssignedRoles rolesFromJson(const QByteArray &json);

} // namespace Pennybench::Article
