#include "backoffice/ledger/monetary.h"

namespace tandem::ledger {

using namespace Qt::StringLiterals;

Result<std::vector<ForeignBalance>> foreignBalances(Reader& books, QDate on, const Currency& home)
{
    const QString homeCode = QString::fromUtf8(home.code().data(), qsizetype(home.code().size()));
    return books.rows<ForeignBalance>(
        u"ledger.monetary:at_day"_s,
        {{"as_of", on}, {"month_on", QDate(on.year(), on.month(), 1)}, {"home", homeCode}},
        [&](const Row& row) {
            const Currency currency(row.text("currency").toStdString(),
                                    static_cast<int>(row.integer("digits")));
            return ForeignBalance{.account = row.id<AccountId>("id"),
                                  .code = row.text("code"),
                                  .amount = row.money("amount_minor", currency),
                                  .base = row.money("base_minor", home)};
        });
}

} // namespace tandem::ledger
