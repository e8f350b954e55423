#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QStringList>

#include <memory>

namespace tandem::formats {

/// Writes a workbook (ECMA-376) row by row, in memory that does not grow with the rows.
///
/// Texts are texts: nothing in them becomes a formula or a link. A spreadsheet holds numbers of 15
/// digits; a number with more is written as text, so that no digit is lost. Rows beyond what a
/// sheet holds go on in another one.
class XlsxWriter {
public:
    /// Into a file of that path, which finish() puts in place of one that is there.
    explicit XlsxWriter(const QString& path);
    ~XlsxWriter(); ///< Without finish() no file stays.
    XlsxWriter(const XlsxWriter&) = delete;
    XlsxWriter& operator=(const XlsxWriter&) = delete;

    /// Heads of the columns, and how many characters wide each is. Comes first.
    Result<> begin(const QString& title, const QStringList& heads, const std::vector<int>& widths);
    /// The cells of a row, from the left; then endRow().
    void addText(const QString& text);
    /// A number in plain digits with a point: "-1234.50", shown with so many digits after it; -1
    /// for as many as it has.
    void addNumber(const QString& digits, int fractionDigits);
    void addDate(QDate day);
    void addMoment(const QDateTime& local);
    void addEmpty();
    Result<> endRow();
    /// Error: xlsxUnwritable. Nothing is left of a file that cannot be written.
    Result<> finish();

private:
    struct Book;
    void beginSheet();
    void note(int error);

    QString m_path;
    QString m_pathMade; ///< Where it is written until it is whole.
    QString m_title;
    QStringList m_heads;
    std::vector<int> m_widths;
    std::unique_ptr<Book> m_book;
};

} // namespace tandem::formats
