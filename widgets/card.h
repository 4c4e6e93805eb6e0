#pragma once

#include <QFrame>
#include <QLabel>

#include <functional>

class QHBoxLayout;
class QVBoxLayout;

namespace Pennybench::Widgets {

/// A panel with rounded corners and, where it has a title, a header line.
class Card : public QFrame {
    Q_OBJECT

public:
    explicit Card(const QString &title = QString(), QWidget *parent = nullptr);
    /// With a title that is asked for again in each language.
    explicit Card(const std::function<QString()> &title, QWidget *parent = nullptr);

    /// Where the content goes; without margins.
    QVBoxLayout *body() const { return m_body; }
    /// To the right of the title. Null without a title.
    QHBoxLayout *header() const { return m_header; }
    void setTitle(const QString &title);

private:
    QLabel *m_title = nullptr;
    QHBoxLayout *m_header = nullptr;
    QVBoxLayout *m_body = nullptr;
};

/// A label for text from outside: never taken for HTML. name is the style sheet's name ("dim", "chip", …).
QLabel *plainLabel(const QString &text, const char *name = nullptr, QWidget *parent = nullptr);
/// A label for what withStrongFigures() made.
QLabel *richLabel(const char *name, QWidget *parent = nullptr);
/// A line one pixel high.
QFrame *hairline(QWidget *parent = nullptr);

} // namespace Pennybench::Widgets
