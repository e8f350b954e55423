#include "backoffice/ledger/dimension.h"

#include "backoffice/ledger/account_queries.h"
#include "backoffice/ledger/errors.h"

namespace tandem::ledger {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype codeLengthMax = 40;

Dimension readDimension(const Row& row)
{
    return {.id = row.id<DimensionId>("id"), .code = row.text("code"), .name = row.text("name")};
}

DimensionValue readValue(const Row& row)
{
    return {.id = row.id<DimensionValueId>("id"),
            .dimension = row.id<DimensionId>("dimension_id"),
            .code = row.text("code"),
            .name = row.text("name"),
            .isClosed = row.flag("is_closed"),
            .version = row.integer("version")};
}

/// A code stands in "code=code" on the command line and at the head of columns.
Result<> checkCode(const QString& code)
{
    const bool isFit = !code.isEmpty() && code.size() <= codeLengthMax
                       && std::ranges::all_of(code, [](QChar letter) {
                              return letter.isLetterOrNumber() || u"-_."_s.contains(letter);
                          });
    return isFit ? Result<>() : fail(errors::dimensionCodeUnfit, {code}).at(u"code"_s);
}

Result<std::optional<DimensionValue>> valueByCodes(Reader& books, const QString& dimension,
                                                   const QString& code)
{
    return books.first<DimensionValue>(u"ledger.dimensions:value"_s,
                                       {{"dimension_code", dimension}, {"code", code}}, &readValue);
}

} // namespace

Result<DimensionId> createDimension(UnitOfWork& work, const QString& code, const QString& name)
{
    TANDEM_CHECK(checkCode(code));
    TANDEM_TRY(const auto namesake, work.first<Dimension>(u"ledger.dimensions:by_code"_s,
                                                          {{"code", code}}, &readDimension));
    if (namesake)
        return fail(errors::dimensionCodeTaken, {code}).at(u"code"_s);
    TANDEM_TRY(const auto id, work.newId<DimensionId>());
    const QString words = name.trimmed().isEmpty() ? code : name.trimmed();
    TANDEM_CHECK(
        work.execute(u"ledger.dimensions:insert"_s, {{"id", id}, {"code", code}, {"name", words}}));
    return id;
}

Result<DimensionValueId> createDimensionValue(UnitOfWork& work, const Dimension& dimension,
                                              const QString& code, const QString& name)
{
    TANDEM_CHECK(checkCode(code));
    TANDEM_TRY(const auto namesake, valueByCodes(work, dimension.code, code));
    if (namesake)
        return fail(errors::dimensionCodeTaken, {dimension.code + u'=' + code}).at(u"code"_s);
    TANDEM_TRY(const auto id, work.newId<DimensionValueId>());
    const QString words = name.trimmed().isEmpty() ? code : name.trimmed();
    TANDEM_CHECK(work.execute(
        u"ledger.dimensions:insert_value"_s,
        {{"id", id}, {"dimension_id", dimension.id}, {"code", code}, {"name", words}}));
    return id;
}

Result<> saveDimensionValue(UnitOfWork& work, const DimensionValue& value)
{
    return work.save(u"ledger.dimensions:save_value"_s, {{"name", value.name},
                                                         {"is_closed", value.isClosed ? 1 : 0},
                                                         {"id", value.id},
                                                         {"version", value.version}});
}

Result<> requireDimension(UnitOfWork& work, AccountId account, DimensionId dimension)
{
    TANDEM_TRY(const Account found, accountById(work, account));
    return work.save(
        u"ledger.accounts:require_dimension"_s,
        {Param::orNull("dimension_id", dimension), {"id", found.id}, {"version", found.version}});
}

Result<std::vector<Dimension>> dimensions(Reader& books)
{
    return books.rows<Dimension>(u"ledger.dimensions:all"_s, {}, &readDimension);
}

Result<Dimension> dimensionByCode(Reader& books, const QString& code)
{
    TANDEM_TRY(const auto found, books.first<Dimension>(u"ledger.dimensions:by_code"_s,
                                                        {{"code", code}}, &readDimension));
    if (!found)
        return fail(errors::dimensionNotFound, {code});
    return *found;
}

Result<QString> dimensionCode(Reader& books, DimensionId id)
{
    TANDEM_TRY(const auto found,
               books.first<QString>(u"ledger.dimensions:code_of"_s, {{"id", id}},
                                    [](const Row& row) { return row.text("code"); }));
    require(found.has_value(), "an account requires a dimension that exists");
    return *found;
}

Result<std::vector<DimensionValue>> dimensionValues(Reader& books, DimensionId dimension)
{
    return books.rows<DimensionValue>(u"ledger.dimensions:values"_s, {{"dimension_id", dimension}},
                                      &readValue);
}

Result<std::map<DimensionValueId, QString>> dimensionValueWords(Reader& books)
{
    std::map<DimensionValueId, QString> words;
    TANDEM_TRY(const auto all, dimensions(books));
    for (const Dimension& dimension : all) {
        TANDEM_TRY(const auto values, dimensionValues(books, dimension.id));
        for (const DimensionValue& value : values)
            words.emplace(value.id, dimension.code + u'=' + value.code);
    }
    return words;
}

Result<DimensionValue> dimensionValueNamed(Reader& books, const QString& words)
{
    const QStringList parts = words.split(u'=');
    if (parts.size() != 2 || parts[0].isEmpty() || parts[1].isEmpty())
        return fail(errors::dimensionValueUnreadable, {words}).at(u"dimension"_s);
    TANDEM_CHECK(dimensionByCode(books, parts[0]));
    TANDEM_TRY(const auto found, valueByCodes(books, parts[0], parts[1]));
    if (!found)
        return fail(errors::dimensionUnknown, {words}).at(u"dimension"_s);
    return *found;
}

} // namespace tandem::ledger
