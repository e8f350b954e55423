#include "workflows/import_mapping.h"

#include "office/settings.h"

namespace tandem::workflows {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView byHand("given");
constexpr QLatin1StringView byName("recognised");

QString nameOf(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Accounts:
        return u"accounts"_s;
    case ImportKind::Parties:
        return u"parties"_s;
    case ImportKind::Employees:
        return u"employees"_s;
    case ImportKind::Items:
        return u"items"_s;
    case ImportKind::Stock:
        return u"stock"_s;
    case ImportKind::Orders:
        return u"orders"_s;
    case ImportKind::OrderLines:
        return u"order_lines"_s;
    case ImportKind::OrdersWithLines:
        break;
    }
    return u"orders_with_lines"_s;
}

QString mappingSetting(ImportKind kind)
{
    return u"import.%1.mapping"_s.arg(nameOf(kind));
}

QString originSetting(ImportKind kind)
{
    return u"import.%1.mapped_by"_s.arg(nameOf(kind));
}

Result<SavedMapping> savedMapping(Reader& books, ImportKind kind)
{
    TANDEM_TRY(const auto mapping, companySetting(books, mappingSetting(kind)));
    TANDEM_TRY(const auto origin, companySetting(books, originSetting(kind)));
    return SavedMapping{.text = mapping.value_or(QString()),
                        .origin = origin.value_or(QString()) == byHand ? MappingSource::Given
                                                                       : MappingSource::Recognised};
}

} // namespace

Result<ImportTable> readImport(Reader& books, ImportKind kind, const ImportFile& file,
                               std::span<const formats::WantedColumn> wanted)
{
    TANDEM_TRY(const SavedMapping saved, savedMapping(books, kind));
    return ImportTable::read(file, wanted, saved);
}

Result<> saveMapping(UnitOfWork& work, ImportKind kind, const UsedMapping& used)
{
    if (used.source == MappingSource::Saved)
        return {};
    TANDEM_TRY(const SavedMapping saved, savedMapping(work, kind));
    const bool isGiven = used.source == MappingSource::Given;
    if (!isGiven && !saved.text.isEmpty() && saved.origin == MappingSource::Given)
        return {};
    TANDEM_CHECK(setCompanySetting(work, mappingSetting(kind), used.text));
    return setCompanySetting(work, originSetting(kind), isGiven ? byHand : byName);
}

} // namespace tandem::workflows
