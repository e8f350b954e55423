#pragma once

#include <QByteArray>
#include <QDate>
#include <QStringList>

#include <set>
#include <vector>

namespace tandem::documents {

/// A list on paper: a title, a sentence about it, and rows under heads.
struct TableDocument {
    QString company;
    QString title;
    QString note; ///< "4 people in the house, 16 Jun 2025 09:41".
    QStringList heads;
    std::vector<int> widths; ///< Of the columns, in percent of the page.
    std::vector<QStringList> rows;
    std::set<qsizetype> numberColumns{}; ///< Those whose texts stand to the right.
    std::set<std::size_t> strongRows{};
    QStringList footnotes{}; ///< Below the rows.
    int width = 0; ///< Wanted of the page, in tenths of a point; more than fits lies across.
    QDate on;
};

/// The list as A4 pages; texts wrap, the heads stand on each page.
QByteArray tablePdf(const TableDocument& table);

} // namespace tandem::documents
