#pragma once

#include <QObject>

namespace Pennybench::Desktop {

/// The contestant of the shown comparison that a person has chosen, the same in every chart and table.
class ChosenContestant : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Its letter; empty: none.
    QString letter() const { return m_letter; }
    void choose(const QString &letter)
    {
        if (letter == m_letter)
            return;
        m_letter = letter;
        emit changed(letter);
    }

signals:
    void changed(const QString &letter);

private:
    QString m_letter;
};

} // namespace Pennybench::Desktop
