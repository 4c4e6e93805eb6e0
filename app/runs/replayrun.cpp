#include "app/runs/replayrun.h"

#include "app/runs/answerreducer.h"
#include "app/runs/runmessages.h"

#include <queue>

#include <algorithm>
#include <cmath>
#include <tuple>
#include <vector>

namespace Pennybench::Runs {

namespace {

using std::chrono::nanoseconds;

constexpr nanoseconds longestLull = std::chrono::seconds(2);

} // namespace

// What ReplayRun::Private holds is not private to the file, as that class is not.

/// One answer as it will be played. Its steps: sent, each piece, the end.
struct PlayedAnswer {
    Answer saved;
    nanoseconds begins{0};
    QList<TracePiece> pieces;
    std::optional<AnswerReducer> reducer;
    qsizetype textDone = 0;
    qsizetype reasoningDone = 0;

    qsizetype steps() const { return pieces.size() + 2; }
    nanoseconds ends() const
    {
        const nanoseconds last = pieces.isEmpty() ? nanoseconds{0} : nanoseconds(pieces.last().at);
        return begins + std::max(saved.latency.value_or(last), last);
    }
    nanoseconds at(qsizetype step) const
    {
        if (step == 0)
            return begins;
        return step <= pieces.size() ? begins + pieces.at(step - 1).at : ends();
    }
};

struct DueStep {
    nanoseconds at;
    size_t part;
    qsizetype step;

    bool operator>(const DueStep &other) const
    {
        return std::tie(at, part, step) > std::tie(other.at, other.part, other.step);
    }
};

namespace {

/// The pieces of an answer; a single one at its end where the trace does not fit the texts.
QList<TracePiece> piecesOf(const Answer &answer)
{
    const QList<TracePiece> pieces = readTrace(answer.trace).value_or(QList<TracePiece>());
    qsizetype text = 0;
    qsizetype reasoning = 0;
    for (const TracePiece &piece : pieces)
        (piece.reasoning ? reasoning : text) += piece.length;
    if (text == answer.text.size() && reasoning == answer.reasoning.size())
        return pieces;
    const auto end =
        std::chrono::duration_cast<std::chrono::microseconds>(answer.latency.value_or(nanoseconds{0}));
    QList<TracePiece> whole;
    if (!answer.reasoning.isEmpty())
        whole.append({end, true, answer.reasoning.size()});
    if (!answer.text.isEmpty())
        whole.append({end, false, answer.text.size()});
    return whole;
}

/// In the order in which they were asked, lulls shortened.
std::vector<PlayedAnswer> playedAnswers(const QList<Answer> &answers)
{
    std::vector<PlayedAnswer> parts;
    for (const Answer &answer : answers)
        parts.push_back({.saved = answer, .pieces = piecesOf(answer)});
    std::stable_sort(parts.begin(), parts.end(),
        [](const PlayedAnswer &a, const PlayedAnswer &b) { return a.saved.askedAt < b.saved.askedAt; });
    nanoseconds cut{0};
    nanoseconds busyUntil{0};
    for (PlayedAnswer &part : parts) {
        const auto asked =
            nanoseconds(std::chrono::milliseconds(parts.front().saved.askedAt.msecsTo(part.saved.askedAt)));
        cut += std::max(asked - cut - busyUntil - longestLull, nanoseconds{0});
        part.begins = asked - cut;
        busyUntil = std::max(busyUntil, part.ends());
    }
    return parts;
}

} // namespace

class ReplayRun::Private {
public:
    Private(ReplayRun *replay, RunPlan givenPlan, const QList<Answer> &answers, const Clock &givenClock)
        : q(replay)
        , plan(std::move(givenPlan))
        , clock(givenClock)
        , parts(playedAnswers(answers))
    {
        progress.total = static_cast<int>(parts.size());
        for (size_t i = 0; i < parts.size(); ++i)
            due.push({parts.at(i).begins, i, 0});
    }

    /// Where the replay stands, on the time line of speed 1.
    nanoseconds position() const
    {
        if (!runs)
            return anchor;
        const auto real = static_cast<double>((clock.monotonic() - anchoredAt).count());
        return anchor + nanoseconds(static_cast<qint64>(real * speed));
    }
    void setAnchor()
    {
        anchor = position();
        anchoredAt = clock.monotonic();
    }

    void play()
    {
        if (over || !runs)
            return;
        const nanoseconds now = position();
        bool moved = false;
        while (runs && !over && !due.empty() && due.top().at <= now) {
            const DueStep next = due.top();
            due.pop();
            step(parts.at(next.part), next);
            moved = true;
        }
        if (moved)
            emit q->progressChanged(progress);
        if (due.empty())
            end(RunEnd::Completed, {});
        else if (!over)
            wait(due.top().at - now);
    }

    void wait(nanoseconds onTimeLine)
    {
        // Rounded up, so that what is due is never just missed.
        const auto real =
            nanoseconds(static_cast<qint64>(std::ceil(static_cast<double>(onTimeLine.count()) / speed)) + 1);
        wakeAt(clock.monotonic() + real);
    }

    void wakeAt(nanoseconds moment)
    {
        waiting = clock.callAt(moment, [this] { play(); });
    }

    void step(PlayedAnswer &part, const DueStep &now)
    {
        if (now.step + 1 < part.steps())
            due.push({part.at(now.step + 1), now.part, now.step + 1});
        if (now.step == 0) {
            ++progress.inFlight;
            part.reducer.emplace(now.at, part.saved.timeToFirstToken.has_value());
            part.reducer->apply(Providers::Started{}, now.at);
            emit q->answerStarted(part.saved.key, std::max(part.saved.attempts, 1));
        } else if (now.step <= part.pieces.size()) {
            playPiece(part, part.pieces.at(now.step - 1), now.at);
        } else {
            finish(part, now.at);
        }
    }

    void playPiece(PlayedAnswer &part, const TracePiece &piece, nanoseconds at)
    {
        if (piece.reasoning) {
            const QString text = part.saved.reasoning.mid(part.reasoningDone, piece.length);
            part.reasoningDone += piece.length;
            part.reducer->apply(Providers::ReasoningAdded{text}, at);
            emit q->reasoningAdded(part.saved.key, text);
        } else {
            const QString text = part.saved.text.mid(part.textDone, piece.length);
            part.textDone += piece.length;
            part.reducer->apply(Providers::TextAdded{text}, at);
            emit q->textAdded(part.saved.key, text);
        }
    }

    void finish(PlayedAnswer &part, nanoseconds at)
    {
        part.reducer->apply(Providers::UsageReported{part.saved.usage}, at);
        if (part.saved.error)
            part.reducer->apply(Providers::Failed{*part.saved.error, part.saved.servedModel}, at);
        else
            part.reducer->apply(
                Providers::Finished{part.saved.finishReason.value_or(Providers::FinishReason::Other),
                    part.saved.servedModel, part.saved.httpStatus},
                at);
        Answer answer = part.saved;
        part.reducer->fill(answer);
        part.reducer.reset();
        answer.score.reset();
        --progress.inFlight;
        ++progress.finished;
        if (answer.status == AnswerStatus::Error)
            ++progress.failed;
        if (answer.cost)
            progress.spent += answer.cost->amount;
        else if (answer.status == AnswerStatus::Ok)
            ++progress.unpriced;
        emit q->answerFinished(answer);
        if (!part.saved.score)
            return;
        ++progress.scored;
        emit q->answerScored(answer.key, *part.saved.score);
    }

    void end(RunEnd how, const Message &message)
    {
        if (std::exchange(over, true))
            return;
        waiting.reset();
        emit q->ended(how, message);
    }

    ReplayRun *q;
    const RunPlan plan;
    const Clock &clock;
    std::vector<PlayedAnswer> parts;
    std::priority_queue<DueStep, std::vector<DueStep>, std::greater<>> due;
    std::unique_ptr<PendingCall> waiting;
    double speed = 1;
    nanoseconds anchor{0};
    nanoseconds anchoredAt{0};
    bool runs = false;
    bool over = false;
    RunProgress progress;
};

ReplayRun::ReplayRun(RunPlan plan, const QList<Answer> &answers, const Clock &clock, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(plan), answers, clock))
{
}

ReplayRun::~ReplayRun() = default;

void ReplayRun::start()
{
    resume();
}

void ReplayRun::pause()
{
    d->setAnchor();
    d->runs = false;
    d->waiting.reset();
}

void ReplayRun::resume()
{
    if (d->runs || d->over)
        return;
    d->anchoredAt = d->clock.monotonic();
    d->runs = true;
    d->wakeAt(d->clock.monotonic());
}

void ReplayRun::cancel()
{
    pause();
    QMetaObject::invokeMethod(
        this,
        [this] {
            d->end(RunEnd::Cancelled,
                Message(RunMessages::stopped,
                    {QString::number(d->progress.finished), QString::number(d->progress.total)}));
        },
        Qt::QueuedConnection);
}

void ReplayRun::setSpeed(double speed)
{
    d->setAnchor();
    d->speed = std::clamp(speed, slowest, fastest);
    if (d->runs && !d->over)
        d->wakeAt(d->clock.monotonic());
}

double ReplayRun::speed() const
{
    return d->speed;
}

const RunPlan &ReplayRun::plan() const
{
    return d->plan;
}

RunProgress ReplayRun::progress() const
{
    return d->progress;
}

bool ReplayRun::isPaused() const
{
    return !d->runs;
}

std::chrono::nanoseconds ReplayRun::duration() const
{
    nanoseconds longest{0};
    for (const PlayedAnswer &part : d->parts)
        longest = std::max(longest, part.ends());
    return longest;
}

} // namespace Pennybench::Runs
