#pragma once

#include <QDoubleSpinBox>

namespace Pennybench::Widgets {

/// A field for an amount: shown with the decimal sign of the language, and typed with a point or a comma in
/// every language, because the other one must not make it a thousand times as much. No groups of digits.
class AmountBox : public QDoubleSpinBox {
    Q_OBJECT

public:
    explicit AmountBox(QWidget *parent = nullptr);

    QString textFromValue(double value) const override;
    double valueFromText(const QString &text) const override;
    QValidator::State validate(QString &input, int &position) const override;
};

} // namespace Pennybench::Widgets
