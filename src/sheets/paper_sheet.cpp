#include "sheets/paper_sheet.h"

#include "sheets/errors.h"

#include <QPageLayout>
#include <QPdfWriter>
#include <QSaveFile>

namespace tandem::sheets {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t columnsUprightMax = 6;
constexpr int dotsPerInch = 720;
constexpr int marginPoints = 40;

/// What always fits a column of that kind; nothing for texts, which wrap.
QString widestOf(ListKind kind)
{
    switch (kind) {
    case ListKind::Money:
    case ListKind::Price:
        return u"\u2212888,888,888.88"_s;
    case ListKind::Quantity:
        return u"\u2212888,888.888"_s;
    case ListKind::Count:
        return u"8,888,888"_s;
    case ListKind::Date:
        return u"28 Sep 2025"_s;
    case ListKind::Instant:
        return u"28 Sep 2025 00:00"_s;
    case ListKind::State:
        return u"Part paid mm"_s;
    case ListKind::Text:
        break;
    }
    return {};
}

bool isNumber(ListKind kind)
{
    return kind == ListKind::Money || kind == ListKind::Price || kind == ListKind::Quantity
           || kind == ListKind::Count;
}

} // namespace

void setPage(QPagedPaintDevice& device, std::size_t columnCount)
{
    device.setPageLayout(QPageLayout(
        QPageSize(QPageSize::A4),
        columnCount > columnsUprightMax ? QPageLayout::Landscape : QPageLayout::Portrait,
        QMarginsF(marginPoints, marginPoints, marginPoints, marginPoints), QPageLayout::Point));
}

PaperSheet::PaperSheet(QPagedPaintDevice& device, PaperWords words)
    : m_device(device)
    , m_words(std::move(words))
{
}

Result<> PaperSheet::begin(const ListExtract& extract)
{
    documents::ListPaper paper{
        .company = m_words.company, .title = m_words.title, .note = m_words.note, .columns = {}};
    for (qsizetype i = 0; i < extract.columns.size(); ++i) {
        m_columns.push_back(extract.spec.indexOf(extract.columns[i]));
        const ListKind kind = extract.spec.columns[m_columns.back()].kind;
        paper.columns.push_back(
            {.head = extract.heads[i], .widest = widestOf(kind), .isRight = isNumber(kind)});
    }
    m_painter = std::make_unique<documents::ListPainter>(m_device, std::move(paper));
    return {};
}

Result<> PaperSheet::add(const ListRow& row)
{
    QStringList cells;
    for (const std::size_t column : m_columns)
        cells += m_words.textOf(row, column);
    m_painter->add(cells);
    return {};
}

Result<> PaperSheet::end(const ListSize& size)
{
    m_painter->finish(m_words.totalsOf(size));
    return {};
}

struct PdfSheet::File {
    explicit File(const QString& path) : out(path) {}

    QSaveFile out;
    std::unique_ptr<QPdfWriter> writer;
    std::unique_ptr<PaperSheet> paper; ///< Goes before what it paints on.
};

PdfSheet::PdfSheet(const QString& path, PaperWords words)
    : m_file(std::make_unique<File>(path))
    , m_words(std::move(words))
{
}

PdfSheet::~PdfSheet() = default;

Result<> PdfSheet::begin(const ListExtract& extract)
{
    if (!m_file->out.open(QIODevice::WriteOnly))
        return fail(errors::sheetUnwritable, {m_file->out.errorString()});
    m_file->writer = std::make_unique<QPdfWriter>(&m_file->out);
    m_file->writer->setTitle(m_words.title);
    m_file->writer->setCreator(u"Tandem"_s);
    m_file->writer->setResolution(dotsPerInch);
    setPage(*m_file->writer, static_cast<std::size_t>(extract.columns.size()));
    m_file->paper = std::make_unique<PaperSheet>(*m_file->writer, m_words);
    return m_file->paper->begin(extract);
}

Result<> PdfSheet::add(const ListRow& row)
{
    return m_file->paper->add(row);
}

Result<> PdfSheet::end(const ListSize& size)
{
    TANDEM_CHECK(m_file->paper->end(size));
    m_file->paper.reset();
    m_file->writer.reset();
    if (!m_file->out.commit())
        return fail(errors::sheetUnwritable, {m_file->out.errorString()});
    return {};
}

} // namespace tandem::sheets
