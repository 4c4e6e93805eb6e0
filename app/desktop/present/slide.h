#pragma once

#include "app/desktop/present/presentation.h"
#include "widgets/answerpane.h"
#include "widgets/modelmark.h"

#include <QHostAddress>
#include <QUrl>

namespace Pennybench::Desktop {

/// How phones reach the vote.
struct PhoneAddress {
    QUrl url; ///< with its unguessable part, for the QR code; empty: there are no phones
    QString typed; ///< "192.168.4.20:8080"
    QString code;

    bool operator==(const PhoneAddress &) const = default;
};

/// Who gave an answer and what became of it.
struct NamedOption {
    QString name;
    Widgets::ModelMark mark;
    QString verdict; ///< "✓ correct"
    Widgets::Meaning meaning = Widgets::Meaning::None;
    QString extracted;
    QString cost;
    std::optional<double> dollars; ///< what it cost
    QString time;

    bool operator==(const NamedOption &) const = default;
};

struct OptionOnSlide {
    QString letter; ///< of the slide, from A
    QString text; ///< Markdown; names in it are masked until they are shown
    int votes = 0; ///< 0 until they are shown
    std::optional<NamedOption> named; ///< missing until the names are shown

    bool operator==(const OptionOnSlide &) const = default;
};

/// What a class may see at a step: what it may not know yet is not in it.
struct Slide {
    Step step = Step::Lobby;
    int question = 0;
    int questions = 0;
    bool isSimulated = false;
    bool goesOn = false; ///< on the waiting screen: the question is the next one, not the first
    bool isWaiting = false; ///< for answers, which appear together
    QString prompt;
    QList<OptionOnSlide> options;
    bool hasVotes = false; ///< the counts are shown
    int tie = 0;
    int bad = 0;
    int voted = 0;
    int phones = 0;
    std::optional<int> seconds; ///< until the vote locks
    bool isPaused = false;
    PhoneAddress phone;

    bool operator==(const Slide &) const = default;
};

/// In the language of the window.
Slide slideOf(const Presentation &presentation, const PhoneAddress &phone, bool dark);
/// Who is behind the question's option: for the private screen, and for slides that show it.
NamedOption namedOption(const Presentation &presentation, int question, int option, bool dark);
/// What an option's answer says, without its writer's names.
QString maskedAnswer(const Presentation &presentation, int question, int option);

} // namespace Pennybench::Desktop
