#include "app/article/casting.h"

#include "app/article/articlefilemessages.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Pennybench::Article {

Casting::Casting(const AnswerTable &table, const ArticleData &data, const AssignedRoles &assigned)
    : m_table(table)
    , m_data(data)
    , m_assigned(assigned)
{
}

int Casting::playing(const System &system) const
{
    const auto assigned = m_assigned.constFind(system.role);
    if (assigned != m_assigned.constEnd())
        return m_table.contestantCalled(*assigned);
    int first = -1;
    for (int i = 0; i < m_table.contestants().size(); ++i) {
        const Respondent &contestant = m_table.contestants().at(i);
        if (contestant.simulated || !system.isCalled(contestant.baseModel))
            continue;
        if (system.efforts.isEmpty() || contestant.effort.isEmpty() || contestant.effort == u"medium")
            return i;
        first = first < 0 ? i : first;
    }
    return first;
}

int Casting::contestant(const QString &roleOrName) const
{
    const System *system = m_data.systemCalled(roleOrName);
    const int player = system ? playing(*system) : -1;
    return player >= 0 ? player : m_table.contestantCalled(roleOrName);
}

QString Casting::roleName(const QString &roleOrName) const
{
    const System *system = m_data.systemCalled(roleOrName);
    if (system)
        return system->name;
    const int contestant = m_table.contestantCalled(roleOrName);
    return contestant >= 0 ? m_table.contestants().at(contestant).name : roleOrName;
}

QList<int> Casting::othersOf(int contestant) const
{
    const bool withSimulated = m_table.contestants().at(contestant).simulated;
    QList<int> others;
    for (int i = 0; i < m_table.contestants().size(); ++i) {
        if (i != contestant && (withSimulated || !m_table.contestants().at(i).simulated))
            others += i;
    }
    return others;
}

QList<int> Casting::compared() const
{
    QList<int> all = m_table.compared();
    for (const Player &player : players()) {
        if (player.assigned && !all.contains(player.contestant))
            all += player.contestant;
    }
    std::sort(all.begin(), all.end());
    return all;
}

QList<Player> Casting::players() const
{
    QList<Player> players;
    for (const System &system : m_data.systems) {
        if (const int who = playing(system); who >= 0)
            players += Player{.role = system.role,
                .systemName = system.name,
                .contestant = who,
                .assigned = m_assigned.contains(system.role)};
    }
    return players;
}

Expected<AssignedRoles> readRoles(
    const QStringList &texts, const AnswerTable &table, const ArticleData &data, AssignedRoles known)
{
    for (const QString &text : texts) {
        const qsizetype equals = text.indexOf(u'=');
        const System *system = equals > 0 ? data.systemCalled(text.left(equals)) : nullptr;
        if (!system) {
            QStringList roles;
            for (const System &one : data.systems)
                roles += one.role;
            return failure(
                {.message = Message(ArticleFileMessages::noRole, {text, roles.join(QStringLiteral(", "))})});
        }
        const int contestant = table.contestantCalled(text.mid(equals + 1));
        if (contestant < 0) {
            QStringList ids;
            for (const Respondent &one : table.contestants())
                ids += one.id;
            return failure({.message = Message(
                                ArticleFileMessages::noContestant, {text, ids.join(QStringLiteral(", "))})});
        }
        known.insert(system->role, table.contestants().at(contestant).id);
    }
    return known;
}

QByteArray rolesJson(const AssignedRoles &roles)
{
    QJsonObject json;
    for (auto it = roles.cbegin(); it != roles.cend(); ++it)
        json.insert(it.key(), it.value());
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

AssignedRoles rolesFromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    AssignedRoles roles;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.value().isString())
            roles.insert(it.key(), it.value().toString());
    }
    return roles;
}

} // namespace Pennybench::Article
