#include "documents/page_painter.h"
#include "gui/reports/report_picture.h"

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

using documents::PagePainter;

constexpr int columnGap = 80;
constexpr int dayWidth = 620;
constexpr int amountWidth = 760;
constexpr int textWidth = 1'100;
constexpr int uprightNumbersMax = 4;
constexpr int depthIndent = 110;
constexpr int pictureHeight = 1'700;
constexpr int rowHeight = PagePainter::lineHeight;

bool isNumber(ReportColumnKind kind)
{
    return kind == ReportColumnKind::Quantity || kind == ReportColumnKind::Amount
           || kind == ReportColumnKind::Percent;
}

int leastWidthOf(const ReportColumn& column)
{
    return column.kind == ReportColumnKind::Day ? dayWidth
           : isNumber(column.kind)              ? amountWidth
                                                : textWidth;
}

/// What the columns want; a few texts share a page upright.
int widthOf(const ReportTable& report)
{
    int numbers = 0;
    int width = 0;
    for (const ReportColumn& column : report.columns) {
        numbers += isNumber(column.kind) ? 1 : 0;
        width += leastWidthOf(column);
    }
    return numbers > uprightNumbersMax ? width : PagePainter::widthMax;
}

/// Puts a report on paper: amounts and days in full, texts share what is left and wrap.
class ReportPainter {
public:
    ReportPainter(const ReportTable& report, const QString& company, const Locality& locality)
        : m_report(report)
        , m_locality(locality)
        , m_page(report.title, company + u", "_s + report.title, PagePainter::Pdf::Ordinary,
                 widthOf(report))
    {
        placeColumns();
    }

    QByteArray paint(QDate on)
    {
        m_page.setFont(14, PagePainter::Weight::Bold);
        m_page.draw({0, m_page.width()}, m_report.title);
        m_page.moveDown(2 * rowHeight);
        m_page.setFont(8, PagePainter::Weight::Normal);
        m_page.draw({0, m_page.width()}, m_report.note);
        m_page.moveDown(m_page.heightOf({0, m_page.width()}, m_report.note) + rowHeight);
        paintPicture();
        paintHead();
        for (const ReportRow& row : m_report.rows)
            paintRow(row);
        paintFootnotes();
        return m_page.finish(on);
    }

private:
    void placeColumns()
    {
        int taken = 0;
        int textCount = 0;
        for (const ReportColumn& column : m_report.columns) {
            taken += column.kind == ReportColumnKind::Day ? dayWidth
                     : isNumber(column.kind)              ? amountWidth
                                                          : 0;
            textCount += column.kind == ReportColumnKind::Text ? 1 : 0;
        }
        const int forText = std::max(textCount, (m_page.width() - taken)) / std::max(1, textCount);
        int left = 0;
        for (const ReportColumn& column : m_report.columns) {
            const int width = column.kind == ReportColumnKind::Day ? dayWidth
                              : isNumber(column.kind)              ? amountWidth
                                                                   : forText;
            m_columns.push_back(
                {left, width - columnGap,
                 isNumber(column.kind) ? PagePainter::Side::Right : PagePainter::Side::Left});
            left += width;
        }
    }

    /// As on screen, in the colours of paper.
    void paintPicture()
    {
        const auto picture = drawn(m_report, m_locality);
        if (!picture)
            return;
        SeriesChart chart(m_report.title);
        chart.setData(picture->data);
        m_page.drawPainted(pictureHeight, [&](QPainter& painter, const QRect& place) {
            chart.paint(painter, place, Theme::light(), -1);
        });
        m_page.moveDown(pictureHeight + rowHeight);
    }

    void paintHead()
    {
        m_page.setFont(7, PagePainter::Weight::Bold);
        int height = rowHeight;
        for (std::size_t i = 0; i < m_columns.size(); ++i)
            height = std::max(height, m_page.heightOf(m_columns[i], m_report.columns[i].title));
        for (std::size_t i = 0; i < m_columns.size(); ++i)
            m_page.draw(m_columns[i], m_report.columns[i].title);
        m_page.moveDown(height);
        m_page.rule();
    }

    void paintRow(const ReportRow& row)
    {
        m_page.setFont(7, row.level == ReportLevel::Line ? PagePainter::Weight::Normal
                                                         : PagePainter::Weight::Bold);
        std::vector<PagePainter::Column> columns = m_columns;
        columns.front().left += row.depth * depthIndent;
        columns.front().width -= row.depth * depthIndent;
        const bool isAlone = std::ranges::all_of(
            row.cells.begin() + 1, row.cells.end(),
            [&](const ReportCell& cell) { return textOf(cell, m_locality).isEmpty(); });
        if (isAlone)
            columns.front().width = m_page.width() - columns.front().left;
        int height = rowHeight;
        for (std::size_t i = 0; i < columns.size(); ++i)
            height = std::max(height, m_page.heightOf(columns[i], cellText(row, i)));
        if (!m_page.fits(height)) {
            m_page.newPage();
            paintHead();
            return paintRow(row);
        }
        for (std::size_t i = 0; i < columns.size(); ++i)
            m_page.draw(columns[i], cellText(row, i));
        m_page.moveDown(height);
    }

    void paintFootnotes()
    {
        m_page.setFont(7, PagePainter::Weight::Normal);
        m_page.moveDown(rowHeight);
        for (const QString& words : m_report.footnotes) {
            const int height = m_page.heightOf({0, m_page.width()}, words);
            if (!m_page.fits(height))
                m_page.newPage();
            m_page.draw({0, m_page.width()}, words);
            m_page.moveDown(height);
        }
    }

    QString cellText(const ReportRow& row, std::size_t column) const
    {
        return textOf(row.cells[column], m_locality);
    }

    const ReportTable& m_report;
    const Locality& m_locality;
    PagePainter m_page;
    std::vector<PagePainter::Column> m_columns;
};

} // namespace

QByteArray asPdf(const ReportTable& report, const QString& company, const Locality& locality,
                 QDate on)
{
    return ReportPainter(report, company, locality).paint(on);
}

} // namespace tandem::gui
