#include "formats/csv_writer.h"

namespace tandem::formats {
namespace {

using namespace Qt::StringLiterals;

bool isPlainNumber(QStringView cell)
{
    const bool isSigned = cell.startsWith(u'-') || cell.startsWith(u'+');
    int marks = 0;
    int digits = 0;
    for (const QChar c : cell.sliced(isSigned ? 1 : 0)) {
        const bool isDigit = c >= u'0' && c <= u'9';
        if (!isDigit && c != u'.' && c != u',')
            return false;
        (isDigit ? digits : marks) += 1;
    }
    return digits > 0 && marks <= 1 && cell.back() >= u'0';
}

bool needsQuotes(QStringView cell)
{
    const bool hasSpecial = std::ranges::any_of(
        cell, [](QChar c) { return c == u',' || c == u'"' || c == u'\n' || c == u'\r'; });
    return hasSpecial || cell.startsWith(u' ') || cell.endsWith(u' ');
}

} // namespace

QString withoutFormula(const QString& cell)
{
    if (cell.isEmpty() || !QStringView(u"=+-@\t\r").contains(cell.front()) || isPlainNumber(cell))
        return cell;
    return u'\'' + cell;
}

CsvWriter::CsvWriter() : m_bytes("\xEF\xBB\xBF") {}

void CsvWriter::row(const QStringList& cells)
{
    bool isFirst = true;
    for (const QString& cell : cells) {
        if (!std::exchange(isFirst, false))
            m_bytes += ',';
        QString text = withoutFormula(cell);
        // A row of one empty cell would be a line without any character, which readers pass over.
        if (needsQuotes(text) || (text.isEmpty() && cells.size() == 1))
            text = u'"' + text.replace(u"\""_s, u"\"\""_s) + u'"';
        m_bytes += text.toUtf8();
    }
    m_bytes += "\r\n";
}

} // namespace tandem::formats
