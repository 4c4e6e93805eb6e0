#pragma once

#include "app/article/testedclaims.h"

#include <QWidget>

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QPushButton;

namespace Pennybench::Desktop {

/// A claim of one's own, put together from lists: "A beats B at code by more than 5 points". Says at once how
/// it stands.
class OwnClaimForm : public QWidget {
    Q_OBJECT

public:
    explicit OwnClaimForm(QWidget *parent = nullptr);

    /// Whom there is to choose. What was chosen and is still there stays chosen.
    void setClaims(const Article::TestedClaims &claims);
    /// As it is put together, without an id.
    Article::ClaimPart part() const;

signals:
    void added(const Pennybench::Article::ClaimPart &part);

private:
    enum Verb { Beats, OnPar, Strong, Cheaper, CheaperPerCorrect, Steadier };

    void makeFields();
    void retranslate();
    void fillLists();
    void showFields();
    void showFinding();

    Article::TestedClaims m_claims;
    QLabel *m_title;
    QComboBox *m_model;
    QComboBox *m_verb;
    QComboBox *m_other;
    QLabel *m_at;
    QComboBox *m_category;
    QLabel *m_by;
    QDoubleSpinBox *m_margin;
    QLabel *m_unit;
    QPushButton *m_add;
    QLabel *m_finding;
};

} // namespace Pennybench::Desktop
