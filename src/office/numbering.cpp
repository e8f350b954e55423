#include "office/numbering.h"

#include "office/errors.h"

namespace tandem {

using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t numbersMax = 9'999'999;

struct Counter {
    std::int64_t id = 0;
    std::int64_t lastNumber = 0;
};

} // namespace

Result<QString> nextNumber(UnitOfWork& work, const QString& series, QDate on)
{
    TANDEM_TRY(auto counter, work.first<Counter>(
                                 u"office.numbering:counter"_s,
                                 {{"series", series}, {"year", on.year()}}, [](const Row& row) {
                                     return Counter{row.integer("id"), row.integer("last_number")};
                                 }));
    if (counter && counter->lastNumber >= numbersMax)
        return fail(errors::tooManyNumbers, {series, QString::number(on.year())});
    const std::int64_t number = counter ? counter->lastNumber + 1 : 1;
    if (counter) {
        TANDEM_CHECK(work.execute(u"office.numbering:advance"_s,
                                  {{"last_number", number}, {"id", counter->id}}));
    } else {
        TANDEM_TRY(const auto id, work.newId<Id<struct CounterTag>>());
        TANDEM_CHECK(work.execute(u"office.numbering:begin"_s,
                                  {{"id", id}, {"series", series}, {"year", on.year()}}));
    }
    return u"%1-%2-%3"_s.arg(series).arg(on.year()).arg(number, 5, 10, QChar(u'0'));
}

Result<std::vector<NumberSeries>> numberSeries(Reader& books, int rowsMax)
{
    return books.rows<NumberSeries>(
        u"office.numbering:all"_s, {{"rows_max", rowsMax}}, [](const Row& row) {
            return NumberSeries{.series = row.text("series"),
                                .year = static_cast<int>(row.integer("year")),
                                .lastNumber = row.integer("last_number")};
        });
}

} // namespace tandem
