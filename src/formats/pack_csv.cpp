#include "formats/pack_csv.h"

#include "formats/csv_errors.h"
#include "formats/csv_writer.h"

namespace tandem::formats {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 pieceBytes = 1'048'576;
constexpr qsizetype cellBytesMax = 256 << 20;

bool needsQuotes(const QString& cell)
{
    return cell.isEmpty() || std::ranges::any_of(cell, [](QChar c) {
               return c == u',' || c == u'"' || c == u'\n' || c == u'\r';
           });
}

} // namespace

QByteArray packRow(const std::vector<PackCell>& cells)
{
    QByteArray row;
    bool isFirst = true;
    for (const PackCell& cell : cells) {
        if (!std::exchange(isFirst, false))
            row += ',';
        if (!cell)
            continue;
        QString text = cell->startsWith(u'\'') ? u'\'' + *cell : withoutFormula(*cell);
        if (needsQuotes(text))
            text = u'"' + text.replace(u"\""_s, u"\"\""_s) + u'"';
        row += text.toUtf8();
    }
    return row + "\r\n";
}

std::optional<char> PackReader::peek()
{
    if (m_at >= m_piece.size()) {
        m_piece = m_device.read(pieceBytes);
        m_at = 0;
    }
    return m_piece.isEmpty() ? std::nullopt : std::optional(m_piece[m_at]);
}

Result<bool> PackReader::next(std::vector<PackCell>& cells)
{
    cells.clear();
    if (!peek())
        return false;
    ++m_line;
    while (true) {
        TANDEM_TRY(PackCell cell, readCell());
        cells.push_back(std::move(cell));
        const auto mark = peek();
        if (mark == ',') {
            advance();
            continue;
        }
        if (mark != '\r')
            return fail(errors::packDamaged, {QString::number(m_line)});
        advance();
        if (peek() != '\n')
            return fail(errors::packDamaged, {QString::number(m_line)});
        advance();
        return true;
    }
}

Result<PackCell> PackReader::readCell()
{
    QByteArray bytes;
    const bool isQuoted = peek() == '"';
    if (isQuoted) {
        advance();
        while (true) {
            const auto c = peek();
            if (!c || bytes.size() > cellBytesMax)
                return fail(errors::packDamaged, {QString::number(m_line)});
            advance();
            if (c == '"') {
                if (peek() != '"')
                    break;
                advance();
            }
            bytes += *c;
        }
    } else {
        for (auto c = peek(); c && c != ',' && c != '\r'; c = peek()) {
            bytes += *c;
            advance();
        }
        if (bytes.isEmpty())
            return PackCell();
    }
    const QString text = QString::fromUtf8(bytes);
    return PackCell(text.startsWith(u'\'') ? text.mid(1) : text);
}

} // namespace tandem::formats
