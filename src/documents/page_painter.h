#pragma once

#include <QBuffer>
#include <QDate>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>

#include <functional>
#include <memory>
#include <vector>

namespace tandem::documents {

/// Puts the same day into a PDF whenever it is made; its length stays.
void setCreationDate(QByteArray& pdf, QDate on);

/// Puts text on A4 pages from top to bottom, in tenths of a point, and begins a new page when one
/// is full. The pages become a PDF, or pictures that look the same.
class PagePainter {
public:
    enum class Weight { Normal, Bold };
    enum class Side { Left, Right };

    /// A column of a row: where it begins, how wide it is, and to which side its text stands.
    struct Column {
        int left;
        int width;
        Side side = Side::Left;
    };

    static constexpr int pointTenths = 10;
    static constexpr int lineHeight = 13 * pointTenths;
    static constexpr int widthMax = 4'820; ///< Between the margins.

    /// What a PDF is for: Archive is PDF/A-1b.
    enum class Pdf { Ordinary, Archive };

    /// Pages of a PDF. Where more than widthMax is wanted they lie across, and are drawn smaller if
    /// that is not enough.
    PagePainter(const QString& title, const QString& footer, Pdf pdf = Pdf::Ordinary,
                int widthWanted = widthMax);
    /// Pages as pictures, so many dots wide.
    PagePainter(int imageWidth, const QString& footer);

    /// Between the margins: widthMax, or what was wanted.
    int width() const { return m_width; }
    void setFont(int points, Weight weight);
    /// The height that a text takes in a column, wrapped at its words.
    int heightOf(const Column& column, const QString& text) const;
    /// Draws a text in a column at the current height, which stays.
    void draw(const Column& column, const QString& text);
    /// Draws a picture in a column at the current height, at most as high as `height`.
    void drawPicture(const Column& column, int height, const QImage& picture);
    /// Lets `paint` draw over the whole width at the current height, in pixels of 96 dpi.
    void drawPainted(int height, const std::function<void(QPainter&, const QRect&)>& paint);
    void rule();
    void moveDown(int height) { m_top += height; }
    /// Whether `height` fits on the rest of the page.
    bool fits(int height) const { return m_top + height <= m_bottom; }
    void newPage();

    /// The pages as PDF, dated with `on`.
    QByteArray finish(QDate on);
    /// The pages as pictures.
    std::vector<QImage> finishImages();

private:
    void beginImage();
    void drawFooter();

    QString m_footer;
    QByteArray m_bytes;
    QBuffer m_buffer;
    std::unique_ptr<QPdfWriter> m_writer;
    std::vector<QImage> m_images;
    QImage m_image; ///< The page that is painted, if there is no writer.
    std::unique_ptr<QPainter> m_painter;
    int m_width = widthMax;
    int m_top = 0;
    int m_bottom = 0;
    int m_page = 1;
};

} // namespace tandem::documents
