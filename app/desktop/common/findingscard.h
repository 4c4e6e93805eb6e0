#pragma once

#include "widgets/card.h"

#include <QStringList>

namespace Pennybench::Desktop {

/// A card with what the answers show in words, figures and names in strong type. It scrolls where there is
/// little room.
class FindingsCard : public Widgets::Card {
    Q_OBJECT

public:
    explicit FindingsCard(QWidget *parent = nullptr);

    /// names: of the models, as the sentences write them.
    void setSentences(const QStringList &sentences, const QStringList &names);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QLabel *m_words;
};

} // namespace Pennybench::Desktop
