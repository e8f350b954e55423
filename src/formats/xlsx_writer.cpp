#include "formats/xlsx_writer.h"

#include "formats/xlsx_errors.h"

#include <QFile>

#include <xlsxwriter.h>

namespace tandem::formats {

using namespace Qt::StringLiterals;

namespace {

constexpr int digitsMax = 15;
constexpr int textMax = 32'767;
constexpr lxw_row_t rowsMax = 1'048'576;
constexpr int sheetNameMax = 28; // of 31, for a number behind it

/// The one place where an amount leaves the exact numbers of Tandem: the library takes nothing
/// else. 15 digits go through it unharmed, and more are never given to it.
double spreadsheetNumber(const QString& digits)
{
    return digits.toDouble();
}

bool isExact(const QString& digits)
{
    const auto count = std::ranges::count_if(digits, [](QChar c) { return c.isDigit(); });
    return count <= digitsMax;
}

/// What XML 1.0 cannot hold becomes the replacement character.
QByteArray cellText(QString text)
{
    for (QChar& c : text) {
        const bool isControl = c.unicode() < 0x20 && c != u'\t' && c != u'\n' && c != u'\r';
        if (isControl || c.unicode() >= 0xFFFE)
            c = QChar::ReplacementCharacter;
    }
    if (text.size() > textMax)
        text = text.left(textMax - 1) + u'\u2026';
    return text.toUtf8();
}

/// A name that a sheet may have: without the marks that references are written with.
QString sheetName(QString title)
{
    for (QChar& c : title)
        if (u"[]:*?/\\'"_s.contains(c) || c.unicode() < 0x20)
            c = u' ';
    return title.trimmed().left(sheetNameMax);
}

} // namespace

struct XlsxWriter::Book {
    lxw_workbook* workbook = nullptr;
    lxw_worksheet* sheet = nullptr;
    lxw_format* head = nullptr;
    lxw_format* day = nullptr;
    lxw_format* moment = nullptr;
    std::map<int, lxw_format*> numbers; ///< By digits after the point.
    lxw_row_t row = 0;
    lxw_col_t column = 0;
    int sheetCount = 0;
    lxw_error error = LXW_NO_ERROR; ///< The first one.
};

XlsxWriter::XlsxWriter(const QString& path)
    : m_path(path)
    , m_pathMade(path + u".part"_s)
    , m_book(std::make_unique<Book>())
{
}

XlsxWriter::~XlsxWriter()
{
    if (!m_book->workbook)
        return;
    workbook_close(m_book->workbook);
    QFile::remove(m_pathMade);
}

void XlsxWriter::note(int error)
{
    if (m_book->error == LXW_NO_ERROR)
        m_book->error = static_cast<lxw_error>(error);
}

Result<> XlsxWriter::begin(const QString& title, const QStringList& heads,
                           const std::vector<int>& widths)
{
    // The library says only at the end that it cannot write.
    QFile probe(m_pathMade);
    if (!probe.open(QIODevice::WriteOnly))
        return fail(errors::xlsxUnwritable, {m_path, probe.errorString()});
    probe.close();

    m_title = title;
    m_heads = heads;
    m_widths = widths;
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    Book& book = *m_book;
    book.workbook = workbook_new_opt(QFile::encodeName(m_pathMade).constData(), &options);
    if (!book.workbook)
        return fail(errors::xlsxUnwritable, {m_path, u"out of memory"_s});
    book.head = workbook_add_format(book.workbook);
    format_set_bold(book.head);
    format_set_bottom(book.head, LXW_BORDER_THIN);
    book.day = workbook_add_format(book.workbook);
    format_set_num_format(book.day, "yyyy-mm-dd");
    book.moment = workbook_add_format(book.workbook);
    format_set_num_format(book.moment, "yyyy-mm-dd hh:mm");
    beginSheet();
    return {};
}

void XlsxWriter::beginSheet()
{
    Book& book = *m_book;
    ++book.sheetCount;
    QString name = sheetName(m_title);
    if (book.sheetCount > 1)
        name += u' ' + QString::number(book.sheetCount);
    book.sheet = workbook_add_worksheet(book.workbook, name.toUtf8().constData());
    worksheet_freeze_panes(book.sheet, 1, 0);
    for (std::size_t i = 0; i < m_widths.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        worksheet_set_column(book.sheet, column, column, m_widths[i], nullptr);
    }
    book.row = 0;
    book.column = 0;
    for (const QString& head : m_heads)
        note(worksheet_write_string(book.sheet, 0, book.column++, cellText(head).constData(),
                                    book.head));
    book.row = 1;
    book.column = 0;
}

void XlsxWriter::addText(const QString& text)
{
    if (text.isEmpty())
        return addEmpty();
    Book& book = *m_book;
    note(worksheet_write_string(book.sheet, book.row, book.column++, cellText(text).constData(),
                                nullptr));
}

void XlsxWriter::addNumber(const QString& digits, int fractionDigits)
{
    if (!isExact(digits))
        return addText(digits);
    Book& book = *m_book;
    lxw_format*& format = book.numbers[fractionDigits];
    if (!format) {
        format = workbook_add_format(book.workbook);
        const QByteArray zeros(std::max(fractionDigits, 0), '0');
        const QByteArray fraction = zeros.isEmpty() ? QByteArray() : '.' + zeros;
        format_set_num_format(format,
                              fractionDigits < 0 ? "General" : ("#,##0" + fraction).constData());
    }
    note(worksheet_write_number(book.sheet, book.row, book.column++, spreadsheetNumber(digits),
                                format));
}

void XlsxWriter::addDate(QDate day)
{
    if (day.year() < 1900 || day.year() > 9999) // before the first day a spreadsheet knows
        return addText(day.toString(Qt::ISODate));
    Book& book = *m_book;
    lxw_datetime cell{day.year(), day.month(), day.day(), 0, 0, 0};
    note(worksheet_write_datetime(book.sheet, book.row, book.column++, &cell, book.day));
}

void XlsxWriter::addMoment(const QDateTime& local)
{
    const QDate day = local.date();
    if (day.year() < 1900 || day.year() > 9999)
        return addText(local.toString(Qt::ISODate));
    Book& book = *m_book;
    const QTime time = local.time();
    lxw_datetime cell{day.year(), day.month(), day.day(), time.hour(), time.minute(), 0};
    cell.sec = time.second();
    note(worksheet_write_datetime(book.sheet, book.row, book.column++, &cell, book.moment));
}

void XlsxWriter::addEmpty()
{
    ++m_book->column;
}

Result<> XlsxWriter::endRow()
{
    Book& book = *m_book;
    ++book.row;
    book.column = 0;
    if (book.row == rowsMax)
        beginSheet();
    if (book.error != LXW_NO_ERROR)
        return fail(errors::xlsxUnwritable, {m_path, QString::fromUtf8(lxw_strerror(book.error))});
    return {};
}

Result<> XlsxWriter::finish()
{
    note(workbook_close(std::exchange(m_book->workbook, nullptr)));
    if (m_book->error != LXW_NO_ERROR) {
        QFile::remove(m_pathMade);
        return fail(errors::xlsxUnwritable,
                    {m_path, QString::fromUtf8(lxw_strerror(m_book->error))});
    }
    QFile made(m_pathMade);
    QFile::remove(m_path);
    if (!made.rename(m_path)) {
        made.remove();
        return fail(errors::xlsxUnwritable, {m_path, made.errorString()});
    }
    return {};
}

} // namespace tandem::formats
