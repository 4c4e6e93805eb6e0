#pragma once

#include "widgets/boxes.h"
#include "widgets/labelplacement.h"

#include <vector>

namespace Pennybench::Widgets {

/// What every choice of places for labels costs, computed beforehand. A label chooses among its best
/// candidates and having no name. For placeLabels().
class LabelCosts {
public:
    enum class Options { Best, Last };

    LabelCosts(const QList<LabelWish> &wishes, const LabelObstacles &obstacles, Options options);

    int labels() const { return static_cast<int>(m_options.size()); }
    /// Of one label; the last is to have no name.
    int choices(int label) const { return static_cast<int>(m_options[at(label)].size()); }
    int unnamed(int label) const { return choices(label) - 1; }
    LabelPlace place(int label, int choice) const { return m_options[at(label)][at(choice)].place; }

    /// Each label's own cheapest choice.
    std::vector<int> cheapest() const { return std::vector<int>(m_options.size(), 0); }
    /// Each label's place in the last picture, its cheapest where it had none.
    std::vector<int> last() const;

    /// Of one label's choice, alone and with the choices of the others.
    double of(int label, int choice, const std::vector<int> &others) const;
    double total(const std::vector<int> &choice) const;
    /// How many other labels and leaders this one is in the way of.
    int conflicts(int label, const std::vector<int> &choice) const;

private:
    struct Option {
        LabelPlace place;
        Box box; ///< the label's
        Box extent; ///< of label and leader
        double cost = 0;
    };
    /// A pair of labels that can come near each other, with a cost for each pair of their choices.
    struct Pair {
        int other = 0;
        bool isFirst = true; ///< whether the matrix has this label's choices as its rows
        int matrix = 0;
    };

    static size_t at(int index) { return static_cast<size_t>(index); }
    void addOptions(const LabelWish &wish, const LabelObstacles &obstacles, Options which, bool crowded);
    void addPairs();
    static double costBeside(const Option &one, const Option &other);
    void addPair(int a, int b);
    float pairCost(const Pair &pair, int label, int choice, int otherChoice) const;

    std::vector<std::vector<Option>> m_options;
    std::vector<std::vector<Pair>> m_pairs; ///< by label
    std::vector<std::vector<float>> m_matrices;
    std::vector<int> m_lastCandidates;
};

} // namespace Pennybench::Widgets
