#include "widgets/labelcosts.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace Pennybench::Widgets {

namespace {

constexpr std::array<double, 8> rings{3, 7, 13, 21, 32, 46, 63, 84}; ///< pixels from the marker
constexpr int angles = 24;
constexpr int candidates = static_cast<int>(rings.size()) * angles;
constexpr int mostOptions = 56; ///< of a label that are looked at beside the others'
constexpr int mostOptionsInACrowd = 30;
constexpr double leaderFrom = 5; ///< pixels
constexpr double clearance = 1.5; ///< between a label and what it must not cover, pixels

// Costs. To cover is far above what is only unpleasant.
constexpr double coversLabel = 400;
constexpr double coversLine = 30;
constexpr double leaderOverInterval = 40;
constexpr double leaderOverMarker = 120;
constexpr double leaderOverLine = 8;
constexpr double leaderOverLabel = 120;
constexpr double leaderOverLeader = 60;
constexpr double perPixel = 0.5;
constexpr double ofALeader = 4;
constexpr double againstHabit = 2; ///< for a place that is not beside the point
constexpr double moved = 3; ///< from the last place
constexpr double importantWithoutName = 350;
constexpr double withoutName = 250;
constexpr double withoutNameInACrowd = 60;
constexpr double conflict = 100; ///< a pair's cost from which one of the two must go

double signOf(double along)
{
    return std::clamp(along * 1.8, -1.0, 1.0);
}

template <typename Shapes, typename Covered>
int count(const Shapes &shapes, const Covered &covered)
{
    return static_cast<int>(std::count_if(shapes.begin(), shapes.end(), covered));
}

/// What lies near enough to a wish to be in the way of its label.
struct Surroundings {
    std::vector<Box> filled; ///< markers and texts
    std::vector<Box> others; ///< the same without the wish's own marker
    std::vector<QLineF> intervals;
    std::vector<QLineF> otherIntervals; ///< without those of the wish
    std::vector<QLineF> lines;

    Surroundings(const LabelWish &wish, const LabelObstacles &obstacles)
    {
        const double reach = wish.radius + rings.back() + wish.size.width() + wish.size.height();
        const Box around = Box(QRectF(wish.point, QSizeF())).grown(reach);
        for (const QRectF &marker : obstacles.markers)
            add(Box(marker), around, !marker.contains(wish.point));
        for (const QRectF &text : obstacles.texts)
            add(Box(text), around, true);
        for (const QLineF &interval : obstacles.intervals) {
            if (!Box(interval).meets(around))
                continue;
            intervals.push_back(interval);
            if (!Box(interval).grown(1).contains(wish.point))
                otherIntervals.push_back(interval);
        }
        for (const QLineF &line : obstacles.lines) {
            if (Box(line).meets(around))
                lines.push_back(line);
        }
    }

    bool areCoveredBy(const Box &box) const
    {
        const Box clear = box.grown(clearance);
        return std::ranges::any_of(filled, [&](const Box &other) { return other.meets(clear); })
            || std::ranges::any_of(
                intervals, [&](const QLineF &interval) { return crosses(clear, interval); });
    }

    double costOf(const QLineF &leader) const
    {
        return ofALeader + leaderOverMarker * count(others, [&](const Box &marker) {
            return crosses(marker, leader);
        }) + leaderOverInterval * count(otherIntervals, [&](const QLineF &interval) {
            return crosses(interval, leader);
        }) + leaderOverLine * count(lines, [&](const QLineF &line) { return crosses(line, leader); });
    }

private:
    void add(const Box &box, const Box &around, bool isOther)
    {
        if (!box.meets(around))
            return;
        filled.push_back(box);
        if (isOther)
            others.push_back(box);
    }
};

} // namespace

LabelPlace labelPlace(const LabelWish &wish, int candidate)
{
    const double ring = rings.at(static_cast<size_t>(candidate / angles));
    const double angle = 2 * std::numbers::pi * (candidate % angles) / angles;
    const QPointF direction(std::cos(angle), -std::sin(angle));
    const QPointF near = wish.point + direction * (wish.radius + ring);
    QRectF box(QPointF(), wish.size);
    box.moveCenter(near
        + QPointF(
            signOf(direction.x()) * wish.size.width() / 2, signOf(direction.y()) * wish.size.height() / 2));
    if (ring < leaderFrom)
        return {candidate, box, {}};
    const QPointF end(std::clamp(wish.point.x(), box.left(), box.right()),
        std::clamp(wish.point.y(), box.top() + 2, box.bottom() - 2));
    QLineF leader(wish.point, end);
    if (leader.length() - wish.radius < leaderFrom)
        return {candidate, box, {}};
    leader.setP1(leader.pointAt((wish.radius + 1) / leader.length()));
    return {candidate, box, leader};
}

LabelCosts::LabelCosts(const QList<LabelWish> &wishes, const LabelObstacles &obstacles, Options options)
{
    const bool crowded = wishes.size() > LabelWish::crowd;
    for (const LabelWish &wish : wishes)
        addOptions(wish, obstacles, options, crowded);
    addPairs();
}

void LabelCosts::addOptions(
    const LabelWish &wish, const LabelObstacles &obstacles, Options which, bool crowded)
{
    std::vector<Option> options;
    const Surroundings near(wish, obstacles);
    for (int candidate = 0; candidate < candidates; ++candidate) {
        if (which == Options::Last && candidate != wish.last)
            continue;
        const LabelPlace place = labelPlace(wish, candidate);
        const Box box(place.box);
        if (!wish.bounds.contains(place.box) || near.areCoveredBy(box))
            continue;
        Option option{.place = place, .box = box, .extent = box};
        option.cost = perPixel * rings.at(at(candidate / angles))
            + coversLine * count(near.lines, [&](const QLineF &line) { return crosses(box, line); })
            + (candidate % (angles / 2) == 0 ? 0 : againstHabit)
            + (wish.last >= 0 && wish.last != candidate ? moved : 0);
        if (!place.leader.isNull()) {
            option.cost += near.costOf(place.leader);
            option.extent = box.with(Box(place.leader));
        }
        options.push_back(option);
    }
    std::ranges::stable_sort(options, {}, &Option::cost);
    if (const size_t most = at(crowded ? mostOptionsInACrowd : mostOptions); options.size() > most) {
        const auto kept = std::ranges::find(options.begin() + static_cast<qsizetype>(most), options.end(),
            wish.last, [](const Option &option) { return option.place.candidate; });
        if (kept != options.end())
            options[most - 1] = *kept;
        options.resize(most);
    }
    const double nameless = wish.important ? importantWithoutName
        : crowded                          ? withoutNameInACrowd
                                           : withoutName;
    options.push_back({.cost = nameless});
    m_options.push_back(std::move(options));
    m_lastCandidates.push_back(wish.last);
}

std::vector<int> LabelCosts::last() const
{
    std::vector<int> choice = cheapest();
    for (size_t label = 0; label < m_options.size(); ++label) {
        const auto &options = m_options[label];
        const auto found = std::ranges::find(
            options, m_lastCandidates[label], [](const Option &option) { return option.place.candidate; });
        if (m_lastCandidates[label] >= 0 && found != options.end())
            choice[label] = static_cast<int>(found - options.begin());
    }
    return choice;
}

void LabelCosts::addPairs()
{
    std::vector<Box> reaches;
    for (const std::vector<Option> &options : m_options) {
        Box reach = options.front().extent;
        for (const Option &option : options) {
            if (option.place.isNamed())
                reach = reach.with(option.extent);
        }
        reaches.push_back(reach.grown(clearance));
    }
    m_pairs.resize(m_options.size());
    for (int a = 0; a < labels(); ++a) {
        for (int b = a + 1; b < labels(); ++b) {
            if (reaches[at(a)].meets(reaches[at(b)]))
                addPair(a, b);
        }
    }
}

double LabelCosts::costBeside(const Option &one, const Option &other)
{
    if (!one.place.isNamed() || !other.place.isNamed() || !one.extent.grown(clearance).meets(other.extent))
        return 0;
    const QLineF &leader = one.place.leader;
    const QLineF &otherLeader = other.place.leader;
    double cost = one.box.grown(clearance).meets(other.box) ? coversLabel : 0;
    if (!leader.isNull() && crosses(other.box, leader))
        cost += leaderOverLabel;
    if (!otherLeader.isNull() && crosses(one.box, otherLeader))
        cost += leaderOverLabel;
    if (!leader.isNull() && !otherLeader.isNull() && crosses(leader, otherLeader))
        cost += leaderOverLeader;
    return cost;
}

void LabelCosts::addPair(int a, int b)
{
    std::vector<float> matrix;
    matrix.reserve(m_options[at(a)].size() * m_options[at(b)].size());
    bool any = false;
    for (const Option &one : m_options[at(a)]) {
        for (const Option &other : m_options[at(b)]) {
            const double cost = costBeside(one, other);
            any = any || cost > 0;
            matrix.push_back(static_cast<float>(cost));
        }
    }
    if (!any)
        return;
    const int number = static_cast<int>(m_matrices.size());
    m_matrices.push_back(std::move(matrix));
    m_pairs[at(a)].push_back({b, true, number});
    m_pairs[at(b)].push_back({a, false, number});
}

float LabelCosts::pairCost(const Pair &pair, int label, int choice, int otherChoice) const
{
    const size_t row = at(pair.isFirst ? choice : otherChoice);
    const size_t column = at(pair.isFirst ? otherChoice : choice);
    const size_t width = m_options[at(pair.isFirst ? pair.other : label)].size();
    return m_matrices[at(pair.matrix)][row * width + column];
}

double LabelCosts::of(int label, int choice, const std::vector<int> &others) const
{
    double cost = m_options[at(label)][at(choice)].cost;
    for (const Pair &pair : m_pairs[at(label)])
        cost += static_cast<double>(pairCost(pair, label, choice, others[at(pair.other)]));
    return cost;
}

double LabelCosts::total(const std::vector<int> &choice) const
{
    double sum = 0;
    for (int label = 0; label < labels(); ++label) {
        sum += m_options[at(label)][at(choice[at(label)])].cost;
        for (const Pair &pair : m_pairs[at(label)]) {
            if (pair.isFirst)
                sum += static_cast<double>(pairCost(pair, label, choice[at(label)], choice[at(pair.other)]));
        }
    }
    return sum;
}

int LabelCosts::conflicts(int label, const std::vector<int> &choice) const
{
    return static_cast<int>(std::ranges::count_if(m_pairs[at(label)], [&](const Pair &pair) {
        return static_cast<double>(pairCost(pair, label, choice[at(label)], choice[at(pair.other)]))
            >= conflict;
    }));
}

} // namespace Pennybench::Widgets
