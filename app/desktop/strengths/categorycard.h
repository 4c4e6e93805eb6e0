#pragma once

#include "app/desktop/strengths/strengthevidence.h"
#include "widgets/card.h"
#include "widgets/theme.h"

namespace Pennybench::Widgets {
class CategoryDots;
}

namespace Pennybench::Desktop {

/// One category: dots with their intervals, who may be first, and by how much.
class CategoryCard : public Widgets::Card {
    Q_OBJECT

public:
    explicit CategoryCard(const Widgets::ThemeSource &theme, QWidget *parent = nullptr);

    void show(const StrengthEvidence &evidence, const Article::CategoryStrengths &category);
    void setSelected(const QString &letter);

signals:
    void chosen(const QString &letter);

private:
    QLabel *m_count;
    Widgets::CategoryDots *m_dots;
    QLabel *m_first;
    QLabel *m_lead;
};

/// "Too close to call: A, B." or "B is ahead of every other."
QString firstWords(const StrengthEvidence &evidence, const Article::CategoryStrengths &category);
/// By how much the best is over the second, and how many prompts would show five points.
QString leadWords(const StrengthEvidence &evidence, const Article::CategoryStrengths &category);
/// The name of a category with a capital.
QString categoryTitle(const QString &category);

} // namespace Pennybench::Desktop
