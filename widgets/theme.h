#pragma once

#include <QColor>
#include <QObject>
#include <QString>
#include <QStringList>

namespace Pennybench::Widgets {

/// The colours of the window, by what they mean. Every pair of ink and ground has a contrast of 4.5 or more.
struct Theme {
    bool dark = false;
    QColor ground, panel, ink, dim, line;
    QColor accent, accentTint, onAccent;
    QColor correct, correctTint;
    QColor partly, partlyTint;
    QColor wrong, wrongTint;
    QColor undecided, undecidedTint;
    QColor badge, badgeTint, badgeLine;

    bool operator==(const Theme &) const = default;
};

/// For code and ids, the best first.
QStringList codeFontFamilies();

Theme lightTheme();
Theme darkTheme();
/// Every pair of ink and ground has a contrast of 7 or more, and lines are seen.
Theme highContrastTheme(bool dark);

/// The application's style sheet for a theme and a body size in pixels; everything else scales with it.
QString styleSheet(const Theme &theme, int bodyPixels);

class Typesetter;

/// Tells views which theme is on, and draws what takes long for them. Lives as long as they do.
class ThemeSource : public QObject {
    Q_OBJECT

public:
    /// HighContrast is dark where the system is.
    enum class Choice { System, Light, Dark, HighContrast };

    static constexpr int leastPixels = 10;
    static constexpr int mostPixels = 32;
    static constexpr int usualPixels = 14;

    explicit ThemeSource(QObject *parent = nullptr);

    const Theme &theme() const { return m_theme; }
    int bodyPixels() const { return m_bodyPixels; }
    Choice choice() const { return m_choice; }

    /// Does nothing, and takes no memory, until a text with code or formulas is shown.
    Typesetter &typesetter() const { return *m_typesetter; }

    void setChoice(Choice choice);
    /// 10 to 32.
    void setBodyPixels(int pixels);
    /// Whether the system is dark; counts while the choice is System.
    void setSystemDark(bool dark);
    /// Whether the system wants high contrast; counts while the choice is System.
    void setSystemContrast(bool high);

signals:
    void changed();

private:
    void update();

    Choice m_choice = Choice::System;
    bool m_systemDark = false;
    bool m_systemContrast = false;
    int m_bodyPixels = usualPixels;
    Theme m_theme;
    Typesetter *m_typesetter;
};

} // namespace Pennybench::Widgets
