#include "formats/gnucash.h"

#include "formats/book_errors.h"
#include "formats/gnucash_builder.h"
#include "formats/gnucash_inflate.h"
#include "formats/gnucash_sqlite.h"
#include "formats/gnucash_xml.h"

#include <QBuffer>

namespace tandem::formats {
namespace {

Result<> readPacked(QByteArrayView bytes, gnucash::BookBuilder& builder)
{
    gnucash::InflateDevice device(bytes, gnucashBytesMax);
    Result<> read = gnucash::readXml(device, builder);
    if (device.isTooLarge())
        return fail(errors::gnucashTooLarge, {QString::number(gnucashBytesMax)});
    if (device.isDamaged())
        return fail(errors::gnucashDamaged, {QStringLiteral("its compression is broken")});
    return read;
}

Result<> readAny(QByteArrayView bytes, gnucash::BookBuilder& builder)
{
    if (bytes.size() > gnucashBytesMax)
        return fail(errors::gnucashTooLarge, {QString::number(gnucashBytesMax)});
    if (gnucash::isSqlite(bytes))
        return gnucash::readSqlite(bytes, builder);
    if (bytes.startsWith("\x1F\x8B"))
        return readPacked(bytes, builder);
    if (!bytes.trimmed().startsWith('<') && !bytes.startsWith("\xEF\xBB\xBF"))
        return fail(errors::gnucashNotABook);
    QByteArray content = QByteArray::fromRawData(bytes.data(), bytes.size());
    QBuffer device(&content);
    device.open(QIODevice::ReadOnly);
    return gnucash::readXml(device, builder);
}

} // namespace

Result<GnucashBook> readGnucash(QByteArrayView bytes, OnUnsupported onUnsupported,
                                const EntrySink& sink)
{
    gnucash::BookBuilder builder(onUnsupported, sink);
    TANDEM_CHECK(readAny(bytes, builder));
    TANDEM_TRY(ForeignBook book, builder.finish());
    return GnucashBook{std::move(book), builder.takeLeftOut()};
}

Result<GnucashBook> readGnucash(QByteArrayView bytes, OnUnsupported onUnsupported,
                                const QString& currency)
{
    std::vector<ForeignEntry> entries;
    const EntrySink keep = [&](const ForeignBook&, const ForeignEntry& entry) -> Result<> {
        entries.push_back(entry);
        return {};
    };
    gnucash::BookBuilder builder(onUnsupported, keep);
    TANDEM_CHECK(readAny(bytes, builder));
    GnucashBook read;
    TANDEM_TRY(read.book, builder.finish());
    read.leftOut = builder.takeLeftOut();
    read.book.entries = std::move(entries);
    gnucash::addBusiness(builder.business(), currency, read.book, read.leftOut);
    return read;
}

} // namespace tandem::formats
