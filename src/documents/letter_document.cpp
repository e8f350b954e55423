#include "documents/letter_document.h"

#include "documents/letterhead_painter.h"
#include "documents/page_painter.h"

namespace tandem::documents {

using namespace Qt::StringLiterals;

namespace {

using Column = PagePainter::Column;
constexpr auto left = PagePainter::Side::Left;
constexpr auto right = PagePainter::Side::Right;
constexpr int gap = PagePainter::lineHeight;
constexpr int columnGap = 60;

constexpr Column sumLabelColumn{0, 3'900, right};
constexpr Column sumColumn{3'960, 860, right};
constexpr Column whole{0, PagePainter::widthMax};

class LetterPainter {
public:
    explicit LetterPainter(const LetterDocument& letter)
        : m_letter(letter)
        , m_page(letter.title, letter.letterhead.footer(letter.title), PagePainter::Pdf::Ordinary)
    {
        layOut();
    }

    LetterPainter(const LetterDocument& letter, int imageWidth)
        : m_letter(letter)
        , m_page(imageWidth, letter.letterhead.footer(letter.title))
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
        paintHead(m_page, m_letter.letterhead,
                  {m_letter.addressee, m_letter.facts, m_letter.title});
        paintText(m_letter.opening);
        m_page.moveDown(gap);
        paintTableHead();
        for (const QStringList& row : m_letter.rows)
            paintRow(row);
        paintSums();
        for (const QString& words : m_letter.closing)
            paintText(words);
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
