#include "app/desktop/window/commandlist.h"

#include "app/desktop/common/foldedtext.h"

#include <QAction>
#include <QSettings>
#include <QWidget>

#include <algorithm>

namespace Pennybench::Desktop {

namespace {

const auto recentKey = QStringLiteral("recentCommands");

} // namespace

CommandList::CommandList(QWidget &window, QSettings &settings)
    : QObject(&window)
    , m_window(window)
    , m_settings(settings)
{
}

void CommandList::add(const Description &command)
{
    m_own.push_back(command);
    if (command.keys.isEmpty())
        return;
    auto *action = new QAction(&m_window);
    action->setShortcuts(command.keys);
    action->setObjectName(QLatin1String(command.id));
    // A key is no choice from the list: it leaves what was run last as it was.
    connect(action, &QAction::triggered, this, [this, command] {
        const QString refusal = command.refusal ? command.refusal() : QString();
        if (refusal.isEmpty())
            command.run();
        else
            emit refused(refusal);
    });
    m_window.addAction(action);
}

void CommandList::addSource(const std::function<QList<Command>()> &source)
{
    m_sources += source;
}

void CommandList::addKeyNotes(const std::function<QList<KeyNote>()> &notes)
{
    m_notes += notes;
}

Command CommandList::commandOf(const Description &description)
{
    return {.id = QLatin1String(description.id),
        .text = description.text(),
        .keys = description.keys,
        .refusal = description.refusal ? description.refusal() : QString(),
        .run = description.run};
}

QList<Command> CommandList::commands() const
{
    QList<Command> all;
    for (const Description &own : m_own)
        all += commandOf(own);
    for (const auto &source : m_sources)
        all += source();
    for (Command &command : all) {
        if (m_english)
            command.english =
                QStringList{m_english(command.text), m_english(command.place)}.join(u' ').trimmed();
    }
    const QStringList recent = m_settings.value(recentKey).toStringList();
    const auto place = [&recent](const Command &command) {
        const qsizetype at = recent.indexOf(command.id);
        return at < 0 ? recent.size() : at;
    };
    std::ranges::stable_sort(all, {}, place);
    return all;
}

QList<KeyNote> CommandList::keyNotes() const
{
    QList<KeyNote> notes;
    for (const Description &own : m_own) {
        if (!own.keys.isEmpty())
            notes += KeyNote{QString(),
                QKeySequence::listToString(own.keys, QKeySequence::NativeText)
                    .replace(QLatin1String("; "), QLatin1String(", ")),
                own.text()};
    }
    for (const auto &more : m_notes)
        notes += more();
    return notes;
}

void CommandList::run(const Command &command)
{
    if (!command.refusal.isEmpty()) {
        emit refused(command.refusal);
        return;
    }
    QStringList recent = m_settings.value(recentKey).toStringList();
    recent.removeAll(command.id);
    recent.prepend(command.id);
    m_settings.setValue(recentKey, QStringList(recent.mid(0, mostRecent)));
    command.run();
}

void CommandList::run(const QString &id)
{
    const auto own =
        std::ranges::find_if(m_own, [&id](const Description &each) { return id == QLatin1String(each.id); });
    if (own != m_own.end())
        run(commandOf(*own));
}

QList<Command> found(const QList<Command> &commands, const QString &query)
{
    const QString wanted = folded(query.trimmed());
    QList<Command> hits;
    QList<Command> others;
    for (const Command &command : commands) {
        const QString text = folded(command.text);
        const QString english = folded(command.english);
        if (!hasAllWords(text + u' ' + folded(command.place), wanted) && !hasAllWords(english, wanted))
            continue;
        (text.startsWith(wanted) || english.startsWith(wanted) ? hits : others) += command;
    }
    return hits + others;
}

} // namespace Pennybench::Desktop
