#pragma once

#include "app/scoring/scorerfields.h"
#include "app/scoring/scorerspec.h"

#include <QJsonValue>
#include <QWidget>

class QComboBox;
class QFormLayout;

namespace Pennybench::Desktop {

/// Where a scorer is chosen and its fields are entered. Fields that the form does not know stay as they are.
class ScorerForm : public QWidget {
    Q_OBJECT

public:
    explicit ScorerForm(QWidget *parent = nullptr);

    void setSpec(const Scoring::ScorerSpec &spec);
    Scoring::ScorerSpec spec() const;

signals:
    void changed();

private:
    struct Row {
        Scoring::ScorerField field;
        QWidget *editor = nullptr;
        QJsonValue given; ///< what the editor was filled from
        QString shown; ///< and how it showed it
    };

    void showType();
    void addRow(const Scoring::ScorerField &field);
    QWidget *makeEditor(const Scoring::ScorerField &field);
    QJsonValue valueOf(const Row &row) const;

    QComboBox *m_type;
    QWidget *m_rowsParent = nullptr;
    QFormLayout *m_form;
    QList<Row> m_rows;
    Scoring::ScorerSpec m_given; ///< of the type that is shown
};

/// "number: one number", for a person who chooses.
QString scorerTitle(const QString &type);

} // namespace Pennybench::Desktop
