#include "app/desktop/present/slideparts.h"

#include "app/desktop/present/slide.h"
#include "widgets/richtext/markdown.h"

#include <QPainter>
#include <QRegularExpression>

#include <cmath>
#include <numbers>

namespace Pennybench::Desktop {

namespace {

QPainterPath starPath()
{
    QPolygonF star;
    constexpr int corners = 10;
    for (int corner = 0; corner < corners; ++corner) {
        const double radius = corner % 2 == 0 ? 11 : 4.7;
        const double angle = corner * 2 * std::numbers::pi / corners - std::numbers::pi / 2;
        star += QPointF(12 + radius * std::cos(angle), 12.5 + radius * std::sin(angle));
    }
    QPainterPath path;
    path.addPolygon(star);
    path.closeSubpath();
    return path;
}

QPainterPath moonPath()
{
    QPainterPath whole;
    whole.addEllipse(QPointF(11, 13), 10, 10);
    QPainterPath bite;
    bite.addEllipse(QPointF(17, 8), 8.2, 8.2);
    return whole.subtracted(bite);
}

QPainterPath dropPath()
{
    QPainterPath path(QPointF(12, 1));
    path.cubicTo(16, 6.5, 19.5, 10.5, 19.5, 15.2);
    path.cubicTo(19.5, 19.6, 16.2, 23, 12, 23);
    path.cubicTo(7.8, 23, 4.5, 19.6, 4.5, 15.2);
    path.cubicTo(4.5, 10.5, 8, 6.5, 12, 1);
    return path;
}

QPainterPath plusPath()
{
    QPainterPath path;
    path.addRect(QRectF(8.5, 2, 7, 20));
    QPainterPath across;
    across.addRect(QRectF(2, 8.5, 20, 7));
    return path.united(across);
}

} // namespace

QString slideSheet(const SlideLook &look)
{
    const Widgets::Theme &theme = look.colours();
    QString sheet = QStringLiteral(R"(
* { font-size: 32px; color: INK; }
QWidget#audience { background: GROUND; }
QLabel { background: transparent; }
QFrame#card { background: PANEL; border: 2px solid LINE; border-radius: 20px; }
QLabel#slideDim { color: DIM; }
QLabel#slideTitle { font-size: 50px; font-weight: 700; }
QLabel#slideBig { font-size: 66px; font-weight: 700; }
QLabel#slideBody { font-size: 38px; }
QLabel#slideStrong { font-size: 38px; font-weight: 600; }
QLabel#slideLetter { font-size: 74px; font-weight: 700; }
QLabel#slideFigure { font-size: 88px; font-weight: 700; }
QLabel#slideVotes { font-size: 58px; font-weight: 700; }
QLabel#slideVotesOfFour { font-size: 46px; font-weight: 700; }
QLabel#slideAddress { font-family: "JetBrains Mono", "Noto Sans Mono", monospace; font-size: 72px; font-weight: 500; }
QLabel#badge { background: BADGETINT; border: 2px solid BADGELINE; border-radius: 24px; padding: 4px 22px; color: BADGE; font-size: 32px; }
QLabel#verdictChip { border-radius: 10px; padding: 4px 16px; font-weight: 600; font-size: 32px; background: UNDECIDEDTINT; color: UNDECIDED; }
QLabel#verdictChip[meaning="correct"] { background: CORRECTTINT; color: CORRECT; }
QLabel#verdictChip[meaning="partly"] { background: PARTLYTINT; color: PARTLY; }
QLabel#verdictChip[meaning="wrong"] { background: WRONGTINT; color: WRONG; }
QTextBrowser { background: transparent; }
)");
    static const QRegularExpression pixels(QStringLiteral("(\\d+)px"));
    QString scaled;
    qsizetype at = 0;
    for (auto matches = pixels.globalMatch(sheet); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        scaled += QStringView(sheet).mid(at, match.capturedStart() - at);
        scaled += QString::number(look.px(match.captured(1).toDouble())) + QStringLiteral("px");
        at = match.capturedEnd();
    }
    scaled += QStringView(sheet).mid(at);
    const std::pair<const char *, QColor> values[] = {{"UNDECIDEDTINT", theme.undecidedTint},
        {"UNDECIDED", theme.undecided}, {"CORRECTTINT", theme.correctTint}, {"CORRECT", theme.correct},
        {"PARTLYTINT", theme.partlyTint}, {"PARTLY", theme.partly}, {"WRONGTINT", theme.wrongTint},
        {"WRONG", theme.wrong}, {"BADGETINT", theme.badgeTint}, {"BADGELINE", theme.badgeLine},
        {"BADGE", theme.badge}, {"GROUND", theme.ground}, {"PANEL", theme.panel}, {"INK", theme.ink},
        {"DIM", theme.dim}, {"LINE", theme.line}};
    for (const auto &[name, colour] : values)
        scaled.replace(QLatin1String(name), colour.name());
    return scaled;
}

QLabel *slideLabel(const char *name, const QString &text)
{
    auto *label = new QLabel(text);
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    return label;
}

PlainLine plainLine(const QString &markdown)
{
    PlainLine line;
    const QList<Widgets::Leaf> leaves = Widgets::readMarkdown(markdown);
    for (const Widgets::Leaf &leaf : leaves) {
        QString words = leaf.runs.isEmpty() ? Widgets::plainText(leaf) : QString();
        for (const Widgets::TextRun &run : leaf.runs) {
            words += run.tex.isEmpty() ? run.text : run.tex;
            line.hasFormulas = line.hasFormulas || !run.tex.isEmpty();
        }
        line.text += words + u' ';
    }
    line.text = line.text.simplified();
    return line;
}

QString votesWord(int votes)
{
    return votes == 1 ? VoteBar::tr("vote") : VoteBar::tr("votes");
}

QPainterPath optionShape(int option)
{
    switch (option) {
    case 0:
        return starPath();
    case 1:
        return moonPath();
    case 2:
        return dropPath();
    default:
        return plusPath();
    }
}

OptionSign::OptionSign(int option, int side, QColor ink, QWidget *parent)
    : QWidget(parent)
    , m_option(option)
    , m_ink(ink)
{
    setFixedSize(side, side);
}

void OptionSign::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(width() / 24.0, height() / 24.0);
    painter.fillPath(optionShape(m_option), m_ink);
}

QPixmap markPicture(const NamedOption &named, int side, double ratio)
{
    QPixmap picture(QSize(side, side) * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    Widgets::ModelMark mark = named.mark;
    mark.letter.clear();
    Widgets::paintMark(painter, mark, QPointF(side / 2.0, side / 2.0), side * 0.4);
    return picture;
}

TimerRing::TimerRing(const SlideLook &look, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
{
    setFixedSize(look.px(124), look.px(124));
    hide();
}

void TimerRing::setTime(std::optional<int> seconds, int limit)
{
    setVisible(seconds.has_value());
    m_seconds = seconds.value_or(0);
    m_limit = std::max({limit, m_seconds, 1});
    setAccessibleName(tr("Seconds left: %1").arg(m_seconds));
    update();
}

void TimerRing::paintEvent(QPaintEvent *)
{
    constexpr int lastSeconds = 10;
    constexpr int whole = 360 * 16;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Widgets::Theme &theme = m_look.colours();
    const bool isLast = m_seconds <= lastSeconds;
    const double line = m_look.px(13);
    const QRectF ring = QRectF(rect()).adjusted(line, line, -line, -line);
    painter.setPen(QPen(theme.line, line));
    painter.drawEllipse(ring);
    painter.setPen(QPen(isLast ? theme.wrong : theme.accent, line, Qt::SolidLine, Qt::RoundCap));
    painter.drawArc(ring, 90 * 16, -whole * m_seconds / m_limit);
    painter.setPen(isLast ? theme.wrong : theme.ink);
    QFont strong = font();
    strong.setBold(true);
    strong.setPixelSize(m_look.px(44));
    painter.setFont(strong);
    painter.drawText(rect(), Qt::AlignCenter, QString::number(m_seconds));
}

VoteDots::VoteDots(const Widgets::ThemeSource &theme, int dot, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_dot(dot)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void VoteDots::setCounts(int voted, int phones)
{
    m_voted = voted;
    m_phones = std::max(voted, phones);
    setVisible(m_phones > 0 && m_phones <= mostDots);
    updateGeometry();
    update();
}

QSize VoteDots::sizeHint() const
{
    const int inRow = std::max(1, (width() + m_dot / 2) / (m_dot * 3 / 2));
    const int rows = std::max(1, (m_phones + inRow - 1) / inRow);
    return {m_dot * 12, rows * m_dot * 3 / 2};
}

void VoteDots::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const int step = m_dot * 3 / 2;
    const int inRow = std::max(1, (width() + m_dot / 2) / step);
    for (int dot = 0; dot < m_phones; ++dot) {
        painter.setBrush(dot < m_voted ? m_theme.theme().accent : m_theme.theme().line);
        const int row = dot / inRow;
        painter.drawEllipse(QRectF((dot % inRow) * step, row * step, m_dot, m_dot));
    }
}

QrView::QrView(const QString &text, int side, QWidget *parent)
    : QWidget(parent)
    , m_code(Classroom::qrCode(text))
{
    setFixedSize(side, side);
    setAccessibleName(tr("QR code with the address of the vote"));
}

void QrView::paintEvent(QPaintEvent *)
{
    constexpr int quiet = 4;
    QPainter painter(this);
    painter.fillRect(rect(), Qt::white);
    const int modules = m_code.size + 2 * quiet;
    const int module = std::max(1, width() / modules);
    const int corner = (width() - module * m_code.size) / 2;
    for (int row = 0; row < m_code.size; ++row) {
        for (int column = 0; column < m_code.size; ++column) {
            if (m_code.isDark(row, column))
                painter.fillRect(corner + column * module, corner + row * module, module, module, Qt::black);
        }
    }
}

VoteBar::VoteBar(QColor colour, int height, QWidget *parent)
    : QWidget(parent)
    , m_colour(colour)
{
    constexpr int least = 6; ///< no votes are seen as a line
    setMinimumWidth(least);
    setFixedHeight(height);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void VoteBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_colour);
    const double round = std::min(height() / 6.0, width() / 2.0);
    painter.drawRoundedRect(QRectF(rect()), round, round);
}

} // namespace Pennybench::Desktop
