#pragma once

#include "app/store/sessionfile.h"

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace Pennybench {

/// The plan of runplans.h with three prompts, two models and every field set.
Runs::RunPlan fullPlan();
/// The prompt with the number, put to "m1".
Runs::AnswerKey numberedKey(int prompt, int trial = 1);
/// A scored answer with every field set, of the plan's first price.
Runs::Answer fullAnswer(const Runs::RunPlan &plan, int prompt);
/// One that ended in an error of every detail.
Runs::Answer failedAnswer(int prompt);

/// Creates the session file; ends the test program where it cannot.
std::unique_ptr<Store::SessionFile> createdSession(
    const QString &path, const Runs::RunPlan &plan = fullPlan());
QByteArray bytesOf(const QString &path);
/// What a killed process leaves: the files as they are now, and no process.
void copyOf(const QString &path, const QString &copy);
bool executeSql(const QString &path, const QString &sql);

/// A folder for the session files of a test, removed with it.
class SessionFolder {
public:
    QString pathOf(const QString &name) const { return m_folder.filePath(name); }
    QString freshPath() { return pathOf(QStringLiteral("%1.pennybench").arg(++m_files)); }
    /// The path of a session of fullPlan() with answers to "p1", "p2" ….
    QString withAnswers(int answers);

private:
    QTemporaryDir m_folder;
    int m_files = 0;
};

} // namespace Pennybench
