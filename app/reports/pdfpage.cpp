#include "app/reports/pdfpage.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextObjectInterface>

namespace Pennybench::Reports {

namespace {

constexpr int pictureObject = QTextFormat::UserObject + 1;
constexpr double pictureWidth = 640; ///< of the page's text, in pixels at 96 an inch

/// Plays a picture where its character stands in a document.
class PictureObject final : public QObject, public QTextObjectInterface {
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    explicit PictureObject(const QPicture &picture)
        : m_picture(picture)
    {
    }

    QSizeF intrinsicSize(QTextDocument *, int, const QTextFormat &) override
    {
        const QSizeF size = m_picture.boundingRect().size();
        return size * (pictureWidth / size.width());
    }

    void drawObject(
        QPainter *painter, const QRectF &place, QTextDocument *, int, const QTextFormat &) override
    {
        painter->save();
        painter->translate(place.topLeft());
        const double scale = place.width() / m_picture.boundingRect().width();
        painter->scale(scale, scale);
        painter->drawPicture(0, 0, m_picture);
        painter->restore();
    }

private:
    QPicture m_picture;
};

} // namespace

QByteArray pdfPages(
    const QString &title, const QString &before, const QPicture &picture, const QString &after)
{
    QBuffer pdf;
    pdf.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&pdf);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setTitle(title);
        QTextDocument document;
        PictureObject object(picture);
        document.documentLayout()->registerHandler(pictureObject, &object);
        document.setHtml(before);
        QTextCursor cursor(&document);
        cursor.movePosition(QTextCursor::End);
        cursor.insertBlock();
        QTextCharFormat format;
        format.setObjectType(pictureObject);
        cursor.insertText(QString(QChar::ObjectReplacementCharacter), format);
        cursor.insertBlock();
        cursor.insertHtml(after);
        document.print(&writer);
    }
    return pdf.data();
}

} // namespace Pennybench::Reports

#include "pdfpage.moc"
