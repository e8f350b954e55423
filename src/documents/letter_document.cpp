#include "documents/letter_document.h"

#include "documents/page_painter.h"

namespace tandem::documents {

using namespace Qt::StringLiterals;

namespace {

using Column = PagePainter::Column;
constexpr auto left = PagePainter::Side::Left;
constexpr auto right = PagePainter::Side::Right;
constexpr int gap = PagePainter::lineHeight;
constexpr int columnGap = 60;

// The head: labels and values on the right, the addressee on the left; as on an invoice.
constexpr Column addresseeColumn{0, 2'600, left};
constexpr Column labelColumn{2'900, 800, left};
constexpr Column valueColumn{3'700, 1'120, right};
constexpr Column sumLabelColumn{0, 3'900, right};
constexpr Column sumColumn{3'960, 860, right};
constexpr Column whole{0, PagePainter::widthMax};

class LetterPainter {
public:
    explicit LetterPainter(const LetterDocument& letter)
        : m_letter(letter)
        , m_page(letter.title, footerOf(letter), PagePainter::Pdf::Ordinary)
    {
        layOut();
    }

    LetterPainter(const LetterDocument& letter, int imageWidth)
        : m_letter(letter)
        , m_page(imageWidth, footerOf(letter))
    {
        layOut();
    }

    QByteArray paintPdf()
    {
        paint();
        return m_page.finish(m_letter.on);
    }

    std::vector<QImage> paintImages()
    {
        paint();
        return m_page.finishImages();
    }

private:
    using Weight = PagePainter::Weight;

    static QString footerOf(const LetterDocument& letter)
    {
        return (QStringList{letter.company + u", "_s + letter.title} + letter.footing)
            .join(u" \u00b7 "_s);
    }

    void layOut()
    {
        int begin = 0;
        for (const int percent : m_letter.widths) {
            const int width = PagePainter::widthMax * percent / 100;
            const auto index = static_cast<qsizetype>(m_columns.size());
            const bool isNumber = m_letter.numberColumns.contains(index);
            m_columns.push_back({begin, width - columnGap, isNumber ? right : left});
            begin += width;
        }
        // The last column ends where the sums do.
        if (!m_columns.empty())
            m_columns.back().width = PagePainter::widthMax - m_columns.back().left;
    }

    void paint()
    {
        paintHead();
        paintText(m_letter.opening);
        m_page.moveDown(gap);
        paintTableHead();
        for (const QStringList& row : m_letter.rows)
            paintRow(row);
        paintSums();
        for (const QString& words : m_letter.closing)
            paintText(words);
    }

    void paintHead()
    {
        m_page.setFont(14, Weight::Bold);
        m_page.draw(whole, m_letter.company);
        if (const QImage logo = QImage::fromData(m_letter.logo); !logo.isNull())
            m_page.drawPicture({labelColumn.left, PagePainter::widthMax - labelColumn.left, right},
                               3 * gap, logo);
        m_page.moveDown(2 * gap);
        m_page.setFont(8, Weight::Normal);
        m_page.draw(addresseeColumn, m_letter.sender.join(u" \u00b7 "_s));
        m_page.moveDown(2 * gap);
        m_page.setFont(9, Weight::Normal);
        const QString addressee = m_letter.addressee.join(u'\n');
        m_page.draw(addresseeColumn, addressee);
        const int addresseeHeight = m_page.heightOf(addresseeColumn, addressee);
        const int factsHeight = paintFacts();
        m_page.moveDown(std::max(0, addresseeHeight - factsHeight) + 2 * gap);
        m_page.setFont(14, Weight::Bold);
        m_page.draw(whole, m_letter.title);
        m_page.moveDown(3 * gap);
        m_page.setFont(9, Weight::Normal);
    }

    int paintFacts()
    {
        int height = 0;
        for (const auto& [label, value] : m_letter.facts) {
            const int row = std::max(gap, m_page.heightOf(valueColumn, value));
            m_page.draw(labelColumn, label);
            m_page.draw(valueColumn, value);
            m_page.moveDown(row);
            height += row;
        }
        return height;
    }

    void paintText(const QString& words)
    {
        if (words.isEmpty())
            return;
        const int height = m_page.heightOf(whole, words);
        if (!m_page.fits(height))
            m_page.newPage();
        m_page.draw(whole, words);
        m_page.moveDown(height + gap / 2);
    }

    void paintTableHead()
    {
        m_page.setFont(9, Weight::Bold);
        const int height = heightOf(m_letter.heads);
        paintCells(m_letter.heads);
        m_page.moveDown(height + gap / 4);
        m_page.rule();
        m_page.setFont(9, Weight::Normal);
    }

    void paintRow(const QStringList& row)
    {
        const int height = heightOf(row);
        if (!m_page.fits(height)) {
            m_page.newPage();
            paintTableHead();
        }
        paintCells(row);
        m_page.moveDown(height + gap / 4);
    }

    int heightOf(const QStringList& cells) const
    {
        int height = gap;
        for (qsizetype cell = 0; cell < cells.size(); ++cell)
            height = std::max(
                height, m_page.heightOf(m_columns[static_cast<std::size_t>(cell)], cells[cell]));
        return height;
    }

    void paintCells(const QStringList& cells)
    {
        for (qsizetype cell = 0; cell < cells.size(); ++cell)
            m_page.draw(m_columns[static_cast<std::size_t>(cell)], cells[cell]);
    }

    void paintSums()
    {
        const int rows = static_cast<int>(m_letter.sums.size()) + 1;
        if (!m_page.fits(rows * (gap + gap / 4)))
            m_page.newPage();
        m_page.rule();
        for (std::size_t at = 0; at < m_letter.sums.size(); ++at) {
            const bool isTotal = at + 1 == m_letter.sums.size();
            m_page.setFont(isTotal ? 10 : 9, isTotal ? Weight::Bold : Weight::Normal);
            m_page.draw(sumLabelColumn, m_letter.sums[at].first);
            m_page.draw(sumColumn, m_letter.sums[at].second);
            m_page.moveDown(gap + gap / 4);
        }
        m_page.setFont(9, Weight::Normal);
        m_page.moveDown(gap);
    }

    const LetterDocument& m_letter;
    PagePainter m_page;
    std::vector<Column> m_columns;
};

} // namespace

QByteArray letterPdf(const LetterDocument& letter)
{
    return LetterPainter(letter).paintPdf();
}

std::vector<QImage> letterImages(const LetterDocument& letter, int width)
{
    return LetterPainter(letter, width).paintImages();
}

} // namespace tandem::documents
