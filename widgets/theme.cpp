#include "widgets/theme.h"

#include "widgets/richtext/typesetter.h"

#include <algorithm>
#include <utility>

namespace Pennybench::Widgets {

namespace {

QColor hex(const char *text)
{
    return QColor(QLatin1String(text));
}

} // namespace

QStringList codeFontFamilies()
{
    return {QStringLiteral("JetBrains Mono"), QStringLiteral("Noto Sans Mono"), QStringLiteral("monospace")};
}

Theme lightTheme()
{
    return {.dark = false,
        .ground = hex("#f6f7f9"),
        .panel = hex("#ffffff"),
        .ink = hex("#1c2430"),
        .dim = hex("#5d6674"),
        .line = hex("#dfe3ea"),
        .accent = hex("#0a66c2"),
        .accentTint = hex("#e8f1fb"),
        .onAccent = hex("#ffffff"),
        .correct = hex("#0f7b5a"),
        .correctTint = hex("#e5f4ee"),
        .partly = hex("#0a66c2"),
        .partlyTint = hex("#e8f1fb"),
        .wrong = hex("#b3400a"),
        .wrongTint = hex("#fbeae1"),
        .undecided = hex("#5d6674"),
        .undecidedTint = hex("#eef0f4"),
        .badge = hex("#5c4a00"),
        .badgeTint = hex("#fff3cd"),
        .badgeLine = hex("#e3cb79")};
}

Theme darkTheme()
{
    return {.dark = true,
        .ground = hex("#14181f"),
        .panel = hex("#1c222b"),
        .ink = hex("#e6eaf0"),
        .dim = hex("#97a2b2"),
        .line = hex("#2e3744"),
        .accent = hex("#5aa9f4"),
        .accentTint = hex("#20344a"),
        .onAccent = hex("#0d1520"),
        .correct = hex("#4cc79b"),
        .correctTint = hex("#173529"),
        .partly = hex("#5aa9f4"),
        .partlyTint = hex("#20344a"),
        .wrong = hex("#f08a5b"),
        .wrongTint = hex("#3b2519"),
        .undecided = hex("#97a2b2"),
        .undecidedTint = hex("#262d38"),
        .badge = hex("#f0d060"),
        .badgeTint = hex("#3a3113"),
        .badgeLine = hex("#6b5a1a")};
}

Theme highContrastTheme(bool dark)
{
    Theme theme = dark ? darkTheme() : lightTheme();
    const QColor ground = dark ? Qt::black : Qt::white;
    const QColor ink = dark ? Qt::white : Qt::black;
    const QColor accent = hex(dark ? "#8fc9ff" : "#00418a");
    const QColor correct = hex(dark ? "#7df0c4" : "#00513a");
    const QColor wrong = hex(dark ? "#ffb38f" : "#7d2800");
    for (QColor *colour : {&theme.ground, &theme.panel, &theme.accentTint, &theme.correctTint,
             &theme.partlyTint, &theme.wrongTint, &theme.undecidedTint, &theme.badgeTint})
        *colour = ground;
    for (QColor *colour :
        {&theme.ink, &theme.dim, &theme.line, &theme.undecided, &theme.badge, &theme.badgeLine})
        *colour = ink;
    theme.accent = accent;
    theme.partly = accent;
    theme.onAccent = ground;
    theme.correct = correct;
    theme.wrong = wrong;
    return theme;
}

QString styleSheet(const Theme &t, int body)
{
    QString sheet = QStringLiteral(R"(
* { font-family: "Inter", "Noto Sans", sans-serif; font-size: BODYpx; color: INK; }
QMainWindow, QDialog, QWidget#page, QScrollArea, QScrollArea > QWidget > QWidget#page { background: GROUND; }
QWidget#rail, QWidget#bar { background: PANEL; }
QWidget#rail { border-right: 1px solid LINE; }
QWidget#bar { border-bottom: 1px solid LINE; }
QFrame#card { background: PANEL; border: 1px solid LINE; border-radius: 12px; }
QFrame#card[column="true"]:focus { border: 1px solid ACCENT; }
QFrame#hairline { background: LINE; border: none; max-height: 1px; min-height: 1px; }
QLabel { background: transparent; }
QLabel#pageTitle { font-size: TITLEpx; font-weight: 600; }
QLabel#cardTitle { font-weight: 600; }
QLabel#figure { font-size: FIGUREpx; font-weight: 700; }
QWidget#paneHead[chosen="true"] { background: ACCENTTINT; border-top-left-radius: 11px; border-top-right-radius: 11px; border-bottom: 2px solid ACCENT; }
QLabel#dim, QLabel#status { color: DIM; font-size: SMALLpx; }
QLabel#code, QLabel#chipCode { font-family: "JetBrains Mono", "Noto Sans Mono", monospace; font-size: SMALLpx; }
QLabel#chipCode { border: 1px solid LINE; border-radius: 10px; padding: 3px 10px; color: DIM; }
QLabel#warning { color: BADGE; font-size: SMALLpx; }
QLabel#replayBadge { background: ACCENTTINT; border: 1px solid ACCENT; border-radius: 10px; padding: 3px 10px; color: ACCENT; font-size: SMALLpx; font-weight: 600; }
QLabel#chip { border: 1px solid LINE; border-radius: 10px; padding: 3px 10px; color: DIM; font-size: SMALLpx; }
QLabel#badge { background: BADGETINT; border: 1px solid BADGELINE; border-radius: 10px; padding: 3px 10px; color: BADGE; font-size: SMALLpx; }
QWidget#claimGrid { background: PANEL; }
QWidget#publishedCell { background: GROUND; border-left: 1px solid LINE; }
QLabel#gridHead { font-weight: 600; font-size: SMALLpx; }
QLabel#claimTitle { font-weight: 600; }
QLabel#claimNumber { color: DIM; }
QLabel#accentText { color: ACCENT; font-weight: 600; font-size: SMALLpx; }
QLabel#player { font-size: SMALLpx; }
QLabel#verdictChip { border-radius: 8px; padding: 3px 9px; font-weight: 600; font-size: SMALLpx; background: UNDECIDEDTINT; color: UNDECIDED; }
QLabel#verdictChip[meaning="correct"] { background: CORRECTTINT; color: CORRECT; }
QLabel#verdictChip[meaning="partly"] { background: PARTLYTINT; color: PARTLY; }
QLabel#verdictChip[meaning="wrong"] { background: WRONGTINT; color: WRONG; }
QWidget#marginEditor { background: PANEL; border: 1px solid LINE; border-radius: 8px; }
QPushButton { background: PANEL; border: 1px solid LINE; border-radius: 8px; padding: 6px 14px; font-weight: 500; }
QPushButton:hover { border-color: DIM; }
QPushButton:focus, QToolButton:focus { border: 1px solid ACCENT; }
QPushButton:disabled { color: DIM; }
QPushButton::menu-indicator { image: url(:/icons/down-THEME.svg); width: 10px; height: 10px; subcontrol-origin: padding; subcontrol-position: center right; right: 3px; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QTabBar { background: transparent; }
QTabBar::tab { background: transparent; border: none; border-bottom: 2px solid transparent; color: DIM; padding: 6px 10px; }
QTabBar::tab:hover { color: INK; }
QTabBar::tab:selected { border-bottom: 2px solid ACCENT; color: ACCENT; font-weight: 600; }
QTabBar::tab:focus { background: ACCENTTINT; }
QPushButton:checked { background: ACCENTTINT; border-color: ACCENT; color: ACCENT; }
QPushButton#primary, QPushButton#send, QPushButton#askMissing, QPushButton#tryNow { background: ACCENT; color: ONACCENT; border: 1px solid ACCENT; font-weight: 600; }
QPushButton#primary:disabled, QPushButton#send:disabled, QPushButton#askMissing:disabled { background: GROUND; border: 1px dashed LINE; color: DIM; }
QPushButton#plain { border: none; background: transparent; color: DIM; padding: 3px 6px; }
QPushButton#plain:hover { color: ACCENT; }
QPushButton#link { border: 1px solid transparent; border-radius: 4px; background: transparent; color: ACCENT; padding: 1px 2px; font-size: SMALLpx; text-align: left; }
QPushButton#link:focus { border: 1px solid ACCENT; }
QPushButton#link:disabled { color: DIM; }
QPushButton#marginChip { border: 1px solid LINE; border-radius: 6px; background: PANEL; color: ACCENT; padding: 1px 6px; font-size: SMALLpx; }
QPushButton#marginChip:focus { border: 1px solid ACCENT; }
QPushButton#plain:disabled { color: LINE; }
QPushButton#verdict { border: none; border-radius: 8px; padding: 3px 9px; font-weight: 600; font-size: SMALLpx; background: UNDECIDEDTINT; color: UNDECIDED; }
QPushButton#verdict[meaning="correct"] { background: CORRECTTINT; color: CORRECT; }
QPushButton#verdict[meaning="partly"] { background: PARTLYTINT; color: PARTLY; }
QPushButton#verdict[meaning="wrong"] { background: WRONGTINT; color: WRONG; }
QPushButton#verdict[meaning="running"] { background: ACCENTTINT; color: ACCENT; }
QToolButton#railButton { border: 1px solid transparent; border-radius: 8px; background: transparent; color: DIM; font-size: TINYpx; padding: 6px 2px 4px 2px; }
QToolButton#railButton:hover { background: UNDECIDEDTINT; }
QToolButton#railButton:checked { background: ACCENTTINT; color: ACCENT; font-weight: 600; }
QToolButton#dots { border: 1px solid transparent; border-radius: 8px; background: transparent; color: DIM; padding: 1px 7px; font-weight: 700; }
QToolButton#copyCode { border: 1px solid transparent; border-radius: 6px; background: transparent; color: DIM; font-size: SMALLpx; padding: 1px 6px; }
QToolButton#copyCode:hover { background: UNDECIDEDTINT; color: INK; }
QToolButton#dots:hover { background: UNDECIDEDTINT; }
QProgressBar { background: LINE; border: none; border-radius: 2px; max-height: 5px; min-height: 5px; }
QProgressBar::chunk { background: ACCENT; border-radius: 2px; }
QPlainTextEdit, QTextBrowser, QTextEdit { background: PANEL; border: none; selection-background-color: ACCENT; selection-color: ONACCENT; }
QLineEdit, QComboBox, QSpinBox, QDoubleSpinBox { background: PANEL; border: 1px solid LINE; border-radius: 8px; padding: 5px 8px; min-height: 20px; selection-background-color: ACCENT; selection-color: ONACCENT; }
QLineEdit:focus, QComboBox:focus, QSpinBox:focus, QDoubleSpinBox:focus { border-color: ACCENT; }
QLineEdit:disabled, QComboBox:disabled, QSpinBox:disabled, QDoubleSpinBox:disabled { background: GROUND; color: DIM; }
QLabel:disabled, QCheckBox:disabled { color: DIM; }
QPlainTextEdit#systemPrompt, QPlainTextEdit[framed="true"] { border: 1px solid LINE; border-radius: 8px; padding: 4px; }
QPlainTextEdit#systemPrompt:focus, QPlainTextEdit[framed="true"]:focus { border-color: ACCENT; }
QComboBox::drop-down { border: none; width: 22px; }
QComboBox::down-arrow { image: url(:/icons/down-THEME.svg); width: 12px; height: 12px; }
QSpinBox::up-button, QDoubleSpinBox::up-button { subcontrol-origin: border; subcontrol-position: top right; border: none; width: 22px; height: 15px; margin-top: 2px; }
QSpinBox::down-button, QDoubleSpinBox::down-button { subcontrol-origin: border; subcontrol-position: bottom right; border: none; width: 22px; height: 15px; margin-bottom: 2px; }
QSpinBox::up-arrow, QDoubleSpinBox::up-arrow { image: url(:/icons/up-THEME.svg); width: 12px; height: 12px; }
QSpinBox::down-arrow, QDoubleSpinBox::down-arrow { image: url(:/icons/down-THEME.svg); width: 12px; height: 12px; }
QScrollArea#cardScroll, QScrollArea#cardScroll > QWidget, QScrollArea#cardScroll > QWidget > QLabel, QWidget#cardPage { background: PANEL; border-radius: 12px; }
QComboBox QAbstractItemView { background: PANEL; border: 1px solid LINE; selection-background-color: ACCENTTINT; selection-color: INK; }
QAbstractItemView { background: PANEL; border: none; outline: none; alternate-background-color: PANEL; selection-background-color: ACCENTTINT; selection-color: INK; gridline-color: LINE; }
QTableView::item, QListView::item, QTreeView::item { padding: 4px 6px; border: none; }
QListView::item:hover, QTreeView::item:hover { background: UNDECIDEDTINT; }
QListView::item:selected, QTreeView::item:selected { background: ACCENTTINT; color: INK; }
QHeaderView { background: PANEL; border: none; font-size: SMALLpx; font-weight: 600; }
QHeaderView::section { background: PANEL; color: DIM; border: none; border-bottom: 1px solid LINE; padding: 6px 9px; }
QTableCornerButton::section { background: PANEL; border: none; }
QAbstractScrollArea::corner { background: PANEL; border: none; }
QCheckBox, QRadioButton { spacing: 8px; background: transparent; }
QCheckBox::indicator, QListView::indicator, QTreeView::indicator, QTableView::indicator { width: 16px; height: 16px; border: 1px solid DIM; border-radius: 4px; background: PANEL; }
QCheckBox::indicator:checked, QListView::indicator:checked, QTreeView::indicator:checked, QTableView::indicator:checked { background: ACCENT; border-color: ACCENT; image: url(:/icons/check-THEME.svg); }
QCheckBox::indicator:focus { border-color: ACCENT; }
QFrame#foundFrame { background: transparent; border: 2px solid ACCENT; border-radius: 4px; }
QDialog#commandPalette { background: PANEL; border: 1px solid LINE; }
QTreeView#commandList { background: PANEL; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar::handle:vertical { background: LINE; border-radius: 5px; min-height: 28px; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle:horizontal { background: LINE; border-radius: 5px; min-width: 28px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: transparent; }
QToolTip { background: PANEL; color: INK; border: 1px solid LINE; padding: 4px; }
QMenu { background: PANEL; border: 1px solid LINE; padding: 4px; }
QMenu::item { padding: 5px 22px 5px 12px; border-radius: 6px; }
QMenu::item:selected { background: ACCENTTINT; }
)");
    const std::pair<const char *, QString> values[] = {
        {"THEME", t.dark ? QStringLiteral("dark") : QStringLiteral("light")},
        {"BODY", QString::number(body)},
        {"SMALL", QString::number(std::max(10, body * 12 / 14))},
        {"TINY", QString::number(std::max(9, body * 11 / 14))},
        {"FIGURE", QString::number(body * 28 / 14)},
        {"TITLE", QString::number(body * 16 / 14)},
        {"UNDECIDEDTINT", t.undecidedTint.name()},
        {"UNDECIDED", t.undecided.name()},
        {"CORRECTTINT", t.correctTint.name()},
        {"CORRECT", t.correct.name()},
        {"PARTLYTINT", t.partlyTint.name()},
        {"PARTLY", t.partly.name()},
        {"WRONGTINT", t.wrongTint.name()},
        {"WRONG", t.wrong.name()},
        {"BADGETINT", t.badgeTint.name()},
        {"BADGELINE", t.badgeLine.name()},
        {"BADGE", t.badge.name()},
        {"ACCENTTINT", t.accentTint.name()},
        {"ONACCENT", t.onAccent.name()},
        {"ACCENT", t.accent.name()},
        {"GROUND", t.ground.name()},
        {"PANEL", t.panel.name()},
        {"INK", t.ink.name()},
        {"DIM", t.dim.name()},
        {"LINE", t.line.name()},
    };
    for (const auto &[name, value] : values)
        sheet.replace(QLatin1String(name), value);
    return sheet;
}

ThemeSource::ThemeSource(QObject *parent)
    : QObject(parent)
    , m_theme(lightTheme())
    , m_typesetter(new Typesetter(this))
{
}

void ThemeSource::setChoice(Choice choice)
{
    m_choice = choice;
    update();
}

void ThemeSource::setBodyPixels(int pixels)
{
    m_bodyPixels = std::clamp(pixels, leastPixels, mostPixels);
    update();
}

void ThemeSource::setSystemDark(bool dark)
{
    if (std::exchange(m_systemDark, dark) != dark)
        update();
}

void ThemeSource::setSystemContrast(bool high)
{
    if (std::exchange(m_systemContrast, high) != high)
        update();
}

void ThemeSource::update()
{
    const bool followsSystem = m_choice == Choice::System || m_choice == Choice::HighContrast;
    const bool dark = m_choice == Choice::Dark || (followsSystem && m_systemDark);
    const bool high = m_choice == Choice::HighContrast || (m_choice == Choice::System && m_systemContrast);
    m_theme = high ? highContrastTheme(dark) : dark ? darkTheme() : lightTheme();
    emit changed();
}

} // namespace Pennybench::Widgets
