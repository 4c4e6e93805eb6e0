#pragma once

#include "app/article/fact.h"

#include <QStringList>

namespace Pennybench::Article {

/// A system that the article names. Its facts are in ArticleData::facts.
struct System {
    QString id;
    QString role; ///< the short name by which claims call it, e.g. "r1"
    QString name;
    QString shortName; ///< where there is little room, "R1"
    QString maker;
    QString country; ///< two letters
    QStringList aliases; ///< other names that people write
    QStringList efforts; ///< in which it was published; empty: one
    QString model; ///< its entry in the catalogue at its maker
    Message says; ///< what the article says of it
    Origin origin; ///< of says

    bool operator==(const System &) const = default;
    /// Whether people call it so: by id, role, name or alias, without regard to case, blanks and dashes.
    bool isCalled(QStringView name) const;
};

/// The names of models and roles as they are compared: letters and digits in lower case.
QString foldedName(QStringView name);

/// What is published of the article's systems. A value.
struct ArticleData {
    QList<System> systems; ///< in the article's order
    QList<Fact> facts;

    bool operator==(const ArticleData &) const = default;
    const Fact *fact(QStringView id) const; ///< null where there is none
    const System *systemCalled(QStringView name) const; ///< null where there is none
    /// Facts of this kind about the system, in the order of the files. Those that contradict each other are
    /// all among them.
    QList<Fact> factsOf(QStringView system, FactKind kind) const;
};

/// Reads {"format": "pennybench-systems", "version": 1, "systems": […]}.
Expected<QList<System>> readSystems(const QByteArray &json, const QString &fileName);

/// The data of resources/article.
const ArticleData &builtInArticle();

} // namespace Pennybench::Article
