#pragma once

#include "app/reports/chartfilter.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace Pennybench::Desktop {

/// Which prompts the charts look at: by category, language, difficulty, tag and suite, a menu each.
class FilterBar : public QWidget {
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);

    /// What there is to choose from. What was chosen and is still there stays chosen.
    void setSuites(const QList<Suites::Suite> &suites);
    const Reports::PromptFilter &filter() const { return m_filter; }
    void reset();

signals:
    void changed();

private:
    struct Kind {
        QSet<QString> Reports::PromptFilter::*chosen;
        QPushButton *button = nullptr;
        QList<std::pair<QString, QString>> choices; ///< value and what a person reads
    };

    void retranslate();
    void fill(Kind &kind);
    void showState();
    QString titleOf(const Kind &kind) const;

    QList<Suites::Suite> m_suites;
    Reports::PromptFilter m_filter;
    QList<Kind> m_kinds;
    QLabel *m_count;
    QPushButton *m_reset;
};

} // namespace Pennybench::Desktop
