#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QString>

#include <functional>
#include <vector>

class QSettings;
class QWidget;

namespace Pennybench::Desktop {

/// Something that can be done in a window, as it stands at the moment.
struct Command {
    QString id; ///< the same in every language
    QString text; ///< "Export…"
    QString place; ///< the page that it belongs to, "Charts"; empty: the window
    QList<QKeySequence> keys;
    QString refusal; ///< why it cannot be done; empty: it can
    std::function<void()> run;
    QString english = {}; ///< text and place in English; empty: they are, or it is not known
};

/// Keys that a part of a page understands by itself, for the list of keys.
struct KeyNote {
    QString place;
    QString keys; ///< "←, →"
    QString text;

    bool operator==(const KeyNote &) const = default;
};

/// Everything that can be done in a window: the one list behind the keys, the palette and the list of keys.
class CommandList : public QObject {
    Q_OBJECT

public:
    /// What is asked for anew whenever the list is shown.
    struct Description {
        const char *id;
        std::function<QString()> text;
        QList<QKeySequence> keys; ///< all do the same; the first one is shown
        std::function<void()> run;
        std::function<QString()> refusal; ///< empty: can always be done
    };

    /// The keys work in this window. Recent commands are remembered in the settings.
    CommandList(QWidget &window, QSettings &settings);

    void add(const Description &command);
    /// Commands that are asked for when the list is shown, the buttons of pages say.
    void addSource(const std::function<QList<Command>()> &source);
    /// Gives the English of a text of the window, or nothing. Without it, commands have none.
    void setEnglish(const std::function<QString(const QString &)> &english) { m_english = english; }
    void addKeyNotes(const std::function<QList<KeyNote>()> &notes);

    /// Those that were run last stand first.
    QList<Command> commands() const;
    /// Every key, those of the window first.
    QList<KeyNote> keyNotes() const;

    /// Runs it, or says with refused() why it cannot be done.
    void run(const Command &command);
    /// The same for one that was added; nothing where there is none of this id.
    void run(const QString &id);

    static constexpr qsizetype mostRecent = 8;

signals:
    void refused(const QString &reason);

private:
    static Command commandOf(const Description &description);

    QWidget &m_window;
    QSettings &m_settings;
    std::vector<Description> m_own;
    QList<std::function<QList<Command>()>> m_sources;
    QList<std::function<QList<KeyNote>()>> m_notes;
    std::function<QString(const QString &)> m_english;
};

/// The commands whose words, or their English ones, hold the query, marks or not; those that begin with it
/// first, else in their order.
QList<Command> found(const QList<Command> &commands, const QString &query);

} // namespace Pennybench::Desktop
