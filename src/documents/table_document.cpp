#include "documents/table_document.h"

#include "documents/page_painter.h"

namespace tandem::documents {

using namespace Qt::StringLiterals;

namespace {

constexpr int columnGap = 60;
constexpr int rowGap = PagePainter::lineHeight / 2;

class TablePainter {
public:
    explicit TablePainter(const TableDocument& table)
        : m_table(table)
        , m_page(table.title, table.company + u", "_s + table.title, PagePainter::Pdf::Ordinary,
                 std::max(table.width, PagePainter::widthMax))
        , m_whole{0, m_page.width()}
    {
        int left = 0;
        for (const int percent : table.widths) {
            const int width = m_page.width() * percent / 100;
            const bool isNumber =
                table.numberColumns.contains(static_cast<qsizetype>(m_columns.size()));
            m_columns.push_back({left, width - columnGap,
                                 isNumber ? PagePainter::Side::Right : PagePainter::Side::Left});
            left += width;
        }
    }

    QByteArray paint()
    {
        m_page.setFont(16, PagePainter::Weight::Bold);
        m_page.draw(m_whole, m_table.title);
        m_page.moveDown(2 * PagePainter::lineHeight);
        m_page.setFont(9, PagePainter::Weight::Normal);
        m_page.draw(m_whole, m_table.note);
        m_page.moveDown(m_page.heightOf(m_whole, m_table.note) + PagePainter::lineHeight);
        paintHeads();
        for (std::size_t row = 0; row < m_table.rows.size(); ++row) {
            m_page.setFont(9, m_table.strongRows.contains(row) ? PagePainter::Weight::Bold
                                                               : PagePainter::Weight::Normal);
            paintRow(m_table.rows[row]);
        }
        m_page.setFont(8, PagePainter::Weight::Normal);
        for (const QString& footnote : m_table.footnotes)
            paintFootnote(footnote);
        return m_page.finish(m_table.on);
    }

private:
    void paintHeads()
    {
        m_page.setFont(9, PagePainter::Weight::Bold);
        paintCells(m_table.heads);
        m_page.rule();
        m_page.setFont(9, PagePainter::Weight::Normal);
    }

    void paintRow(const QStringList& row)
    {
        if (!m_page.fits(heightOf(row))) {
            m_page.newPage();
            paintHeads();
        }
        paintCells(row);
    }

    void paintFootnote(const QString& text)
    {
        const int height = m_page.heightOf(m_whole, text);
        if (!m_page.fits(height))
            m_page.newPage();
        m_page.draw(m_whole, text);
        m_page.moveDown(height + rowGap);
    }

    int heightOf(const QStringList& cells) const
    {
        int height = PagePainter::lineHeight;
        for (qsizetype cell = 0; cell < cells.size(); ++cell)
            height = std::max(height, m_page.heightOf(columnAt(cell), cells[cell]));
        return height + rowGap;
    }

    void paintCells(const QStringList& cells)
    {
        for (qsizetype cell = 0; cell < cells.size(); ++cell)
            m_page.draw(columnAt(cell), cells[cell]);
        m_page.moveDown(heightOf(cells));
    }

    const PagePainter::Column& columnAt(qsizetype cell) const
    {
        return m_columns[static_cast<std::size_t>(cell)];
    }

    const TableDocument& m_table;
    PagePainter m_page;
    PagePainter::Column m_whole;
    std::vector<PagePainter::Column> m_columns;
};

} // namespace

QByteArray tablePdf(const TableDocument& table)
{
    return TablePainter(table).paint();
}

} // namespace tandem::documents
