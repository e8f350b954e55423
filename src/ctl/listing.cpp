#include "ctl/listing.h"

#include "base/check.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace tandem::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t heldMax = 500; // rows looked at before a table's widths are settled
constexpr qsizetype widthMax = 60;   // of a text in a table; amounts are never cut

QByteArray jsonString(const QString& text)
{
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return array.mid(1, array.size() - 2);
}

/// A text that a spreadsheet would run gets an apostrophe before it; numbers stay numbers.
QString unformula(const QString& text)
{
    if (text.isEmpty() || !u"=+-@\t\r"_s.contains(text.front()))
        return text;
    const bool isNumber = std::all_of(text.begin() + 1, text.end(), [](QChar c) {
        return c == u'.' || (c >= u'0' && c <= u'9');
    });
    return isNumber && text.size() > 1 && text.front() == u'-' ? text : u'\'' + text;
}

QString csvCell(const QString& text)
{
    QString safe = unformula(text);
    if (!safe.contains(u',') && !safe.contains(u'"') && !safe.contains(u'\n')
        && !safe.contains(u'\r'))
        return safe;
    return u'"' + QString(safe).replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

void print(std::FILE* file, const QString& text)
{
    const QByteArray utf8 = text.toUtf8();
    std::fwrite(utf8.constData(), 1, static_cast<std::size_t>(utf8.size()), file);
}

Cell::Cell(const Money& money) : m_value(money.toDecimal().toString()) {}

QString Cell::text() const
{
    if (const auto* number = std::get_if<std::int64_t>(&m_value))
        return QString::number(*number);
    if (const auto* flag = std::get_if<bool>(&m_value))
        return *flag ? u"yes"_s : u"no"_s;
    return std::get<QString>(m_value);
}

QByteArray Cell::json() const
{
    if (const auto* flag = std::get_if<bool>(&m_value))
        return *flag ? "true" : "false";
    return isText() ? jsonString(text()) : text().toUtf8();
}

Listing::Listing(std::FILE* out, Format format, std::vector<Column> columns, QString* unsaid)
    : m_out(out)
    , m_format(format)
    , m_columns(std::move(columns))
    , m_unsaid(unsaid)
{
}

Listing::~Listing()
{
    m_isUnsaid = m_unsaid && m_count == 0;
    end();
}

/// Before the first row: a command that fails until then has said nothing.
void Listing::begin()
{
    if (std::exchange(m_isBegun, true))
        return;
    QStringList names;
    for (const Column& column : m_columns)
        names += QString::fromLatin1(column.name);
    if (m_format == Format::Csv) {
        say(u"\uFEFF"_s);
        writeCsvRow(names);
    }
    if (m_format == Format::Json)
        say(u"["_s);
}

void Listing::say(const QString& text)
{
    if (m_isUnsaid)
        *m_unsaid += text;
    else
        print(m_out, text);
}

void Listing::add(const std::vector<Cell>& cells)
{
    require(cells.size() == m_columns.size(), "a row has a cell for each column");
    begin();
    ++m_count;
    if (m_format == Format::Json) {
        writeJsonRow(cells);
        return;
    }
    QStringList texts;
    for (const Cell& cell : cells)
        texts += cell.text();
    if (m_format == Format::Csv) {
        writeCsvRow(texts);
        return;
    }
    if (!m_widths.empty()) {
        writeTableRow(texts);
        return;
    }
    m_held.push_back(texts);
    if (m_held.size() >= heldMax)
        flushHeld();
}

void Listing::end()
{
    if (m_isEnded)
        return;
    m_isEnded = true;
    begin();
    if (m_format == Format::Json)
        say(m_count == 0 ? u"]\n"_s : u"\n]\n"_s);
    if (m_format == Format::Table && m_widths.empty())
        flushHeld();
}

void Listing::flushHeld()
{
    for (std::size_t column = 0; column < m_columns.size(); ++column) {
        qsizetype width = QString::fromLatin1(m_columns[column].name).size();
        for (const QStringList& row : m_held)
            width = std::max(width, row[static_cast<qsizetype>(column)].size());
        const bool mayCut = m_columns[column].align == Column::Align::Left;
        m_widths.push_back(mayCut ? std::min(width, widthMax) : width);
    }
    writeTableHead();
    for (const QStringList& row : m_held)
        writeTableRow(row);
    m_held.clear();
}

void Listing::writeTableHead()
{
    QStringList names;
    QStringList rules;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        names += QString::fromLatin1(m_columns[i].name).replace(u'_', u' ');
        rules += QString(m_widths[i], u'-');
    }
    writeTableRow(names);
    writeTableRow(rules);
}

void Listing::writeTableRow(const QStringList& texts)
{
    QString line;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        QString text = texts[static_cast<qsizetype>(i)];
        text.replace(u'\n', u' ');
        const bool isRight = m_columns[i].align == Column::Align::Right;
        if (!isRight && text.size() > m_widths[i])
            text = text.left(m_widths[i] - 1) + u'…';
        line += isRight ? text.rightJustified(m_widths[i]) : text.leftJustified(m_widths[i]);
        line += u"  "_s;
    }
    while (line.endsWith(u' '))
        line.chop(1);
    say(line + u'\n');
}

void Listing::writeCsvRow(const QStringList& texts)
{
    QStringList cells;
    for (const QString& text : texts)
        cells += csvCell(text);
    say(cells.join(u',') + u"\r\n"_s);
}

void Listing::writeJsonRow(const std::vector<Cell>& cells)
{
    QByteArray object = m_count == 1 ? "\n{" : ",\n{";
    for (std::size_t i = 0; i < cells.size(); ++i) {
        object += i == 0 ? "\"" : ",\"";
        object += QByteArray(m_columns[i].name) + "\":" + cells[i].json();
    }
    object += '}';
    std::fwrite(object.constData(), 1, static_cast<std::size_t>(object.size()), m_out);
}

} // namespace tandem::ctl
