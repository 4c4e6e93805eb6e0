#pragma once

#include "app/article/casting.h"

#include <QDialog>

class QComboBox;

namespace Pennybench::Desktop {

/// Who plays whom in the article's claims: each role by its weights, or by a contestant that a person names.
class RolesDialog : public QDialog {
    Q_OBJECT

public:
    /// The table must outlive it.
    RolesDialog(
        const Article::AnswerTable &table, const Article::AssignedRoles &roles, QWidget *parent = nullptr);

    /// Those that a person named.
    Article::AssignedRoles roles() const;

private:
    const Article::AnswerTable &m_table;
    QList<std::pair<QString, QComboBox *>> m_boxes; ///< by role
};

} // namespace Pennybench::Desktop
