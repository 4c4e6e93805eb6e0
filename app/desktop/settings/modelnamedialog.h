#pragma once

#include "app/catalogue/catalogue.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;

namespace Pennybench::Desktop {

/// Where a model of any provider is added by the name that the provider has for it.
class ModelNameDialog : public QDialog {
    Q_OBJECT

public:
    /// Keeps it; gives what is wrong, in the window's language, and then the dialog stays.
    using Keep = std::function<std::optional<QString>(const Models::ModelEntry &model)>;

    ModelNameDialog(const Models::Catalogue &catalogue, Keep keep, QWidget *parent = nullptr);

private:
    void keepAndClose();

    Keep m_keep;
    QComboBox *m_provider;
    QLineEdit *m_name;
    QLineEdit *m_input;
    QLineEdit *m_output;
    QLabel *m_status;
};

} // namespace Pennybench::Desktop
