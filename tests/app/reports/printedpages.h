#pragma once

#include "app/reports/reportpages.h"
#include "tests/app/reports/reportsession.h"

#include <QPaintEngine>
#include <QPainter>

#include <algorithm>

namespace Pennybench {

/// A text as it stands on the page, in pixels at 96 an inch.
struct NotedText {
    QString text;
    QPointF at;
    double pixels = 0; ///< the size of its font
};

/// Notes the texts that are painted, and paints nothing.
class NotingEngine final : public QPaintEngine {
public:
    explicit NotingEngine(double scale)
        : QPaintEngine(AllFeatures)
        , m_scale(scale)
    {
    }

    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState &) override { }
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override { }
    void drawPath(const QPainterPath &) override { }
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override { }
    void drawTextItem(const QPointF &at, const QTextItem &item) override
    {
        const QTransform transform = painter()->combinedTransform();
        m_texts +=
            {item.text(), transform.map(at) / m_scale, item.font().pixelSize() * transform.m22() / m_scale};
    }
    Type type() const override { return User; }

    const QList<NotedText> &texts() const { return m_texts; }

private:
    double m_scale;
    QList<NotedText> m_texts;
};

class NotingDevice final : public QPaintDevice {
public:
    explicit NotingDevice(int pixelsPerInch)
        : m_pixelsPerInch(pixelsPerInch)
        , m_engine(pixelsPerInch / 96.0)
    {
    }

    QPaintEngine *paintEngine() const override { return &m_engine; }
    const QList<NotedText> &texts() const { return m_engine.texts(); }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
            return 794 * m_pixelsPerInch / 96;
        case PdmHeight:
            return 1123 * m_pixelsPerInch / 96;
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return m_pixelsPerInch;
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return static_cast<int>(devicePixelRatioFScale());
        case PdmDepth:
            return 32;
        default:
            return 0;
        }
    }

private:
    int m_pixelsPerInch;
    mutable NotingEngine m_engine;
};

/// So many models on so many prompts of these categories.
inline Store::Session classSession(int models, int prompts, const QStringList &categories)
{
    Store::Session s;
    s.id = QStringLiteral("class");
    s.title = QStringLiteral("Toán và ngôn ngữ · 数学与语言");
    Suites::Suite suite{.id = QStringLiteral("s"), .title = QStringLiteral("Bài tập · 练习")};
    for (int i = 0; i < prompts; ++i) {
        Suites::Prompt prompt{
            .id = QStringLiteral("q%1").arg(i), .category = categories.at(i % categories.size())};
        prompt.text = QStringLiteral("Hỏi %1: 二加二等于多少？").arg(i);
        suite.prompts += prompt;
        for (int m = 0; m < models; ++m) {
            const bool right = (i * 7 + m * 3) % (m + 3) != 0;
            s.answers += answer(QStringLiteral("m%1").arg(m), prompt.id,
                right ? Scoring::Verdict::Correct : Scoring::Verdict::Incorrect,
                qPrintable(QStringLiteral("0.00%1").arg(m + 1)));
        }
    }
    for (int m = 0; m < models; ++m)
        s.plan.models += Models::ModelEntry{
            .id = QStringLiteral("m%1").arg(m), .name = QStringLiteral("Mô hình 模型 %1").arg(m)};
    s.plan.suites = {suite};
    return s;
}

inline Reports::ReportPages pagesOf(const Store::Session &s, bool withAnswers)
{
    return {Reports::reportContent(s), s, withAnswers};
}

/// On a device of this resolution.
inline QList<NotedText> textsOf(const Reports::ReportPages &pages, int page, int pixelsPerInch = 96)
{
    NotingDevice device(pixelsPerInch);
    QPainter painter(&device);
    painter.scale(pixelsPerInch / 96.0, pixelsPerInch / 96.0);
    pages.paint(painter, page);
    painter.end();
    return device.texts();
}

inline QString textOf(const Reports::ReportPages &pages, int page)
{
    QStringList texts;
    for (const NotedText &noted : textsOf(pages, page))
        texts += noted.text;
    return texts.join(u' ');
}

inline QString textOf(const Reports::ReportPages &pages)
{
    QStringList texts;
    for (int page = 0; page < pages.count(); ++page)
        texts += textOf(pages, page);
    return texts.join(u' ');
}

/// The letter of a contestant in its mark is a picture more than a text.
inline bool isLetter(const QString &text)
{
    return text.size() <= 2 && std::ranges::all_of(text, [](QChar c) { return c.isUpper(); });
}

} // namespace Pennybench
