#pragma once

#include <QPainter>
#include <QStringList>

#include <vector>

class QPagedPaintDevice;

namespace tandem::documents {

/// A column of a list on paper.
struct ListPaperColumn {
    QString head;
    QString widest;       ///< A text that always fits; empty: takes a share of what is left.
    bool isRight = false; ///< Numbers stand to the right.
};

/// What stands around the rows of a list on paper.
struct ListPaper {
    QString company;
    QString title;
    QString note; ///< What the rows are: "customer:alder, by due day. 12 Mar 2025".
    std::vector<ListPaperColumn> columns;
};

/// Puts a list of any length on pages: title, heads on each page, rows, page numbers.
///
/// Texts wrap; a number is never cut, it is written smaller where its column is too narrow.
class ListPainter {
public:
    /// Begins to paint on `device`, which outlives this.
    ListPainter(QPagedPaintDevice& device, ListPaper paper);

    void add(const QStringList& cells);
    /// The lines under the list, and the end of the last page.
    void finish(const QStringList& totals);
    int pageCount() const { return m_page; }

private:
    struct Place {
        int left;
        int width;
    };

    void setFont(int points, bool isBold);
    void layOut();
    int heightOf(const QStringList& cells) const;
    void drawRow(const QStringList& cells);
    void drawCell(const Place& place, bool isRight, const QString& text);
    void drawHeads();
    void drawFoot();
    void rule();
    void newPage();

    QPagedPaintDevice& m_device;
    ListPaper m_paper;
    QPainter m_painter;
    std::vector<Place> m_places;
    int m_width = 0;
    int m_bottom = 0; ///< Where the foot begins.
    int m_top = 0;
    int m_page = 1;
};

} // namespace tandem::documents
