#include "backoffice/ledger/journal.h"

#include "base/check.h"

#include <array>

namespace tandem::ledger {

using namespace Qt::StringLiterals;

namespace {

struct JournalOfSource {
    QLatin1StringView source;
    QLatin1StringView journal;
};

constexpr std::array journalsOfSources{
    JournalOfSource{"invoice"_L1, "sales"_L1},
    JournalOfSource{"credit_note"_L1, "sales"_L1},
    JournalOfSource{"deposit_invoice"_L1, "sales"_L1},
    JournalOfSource{"deposit_credit"_L1, "sales"_L1},
    JournalOfSource{"deposit_deduction"_L1, "sales"_L1},
    JournalOfSource{"bill"_L1, "purchases"_L1},
    JournalOfSource{"payment"_L1, "bank"_L1},
    JournalOfSource{"bank_match"_L1, "bank"_L1},
    JournalOfSource{"delivery"_L1, "stock"_L1},
    JournalOfSource{"goods_receipt"_L1, "stock"_L1},
    JournalOfSource{"purchase_return"_L1, "stock"_L1},
    JournalOfSource{"goods_issue"_L1, "stock"_L1},
    JournalOfSource{"stock_count"_L1, "stock"_L1},
    JournalOfSource{"opening_stock"_L1, "stock"_L1},
    JournalOfSource{closingSource, closingJournal},
    JournalOfSource{openingSource, openingJournal},
};

struct JournalName {
    QLatin1StringView code;
    QLatin1StringView name;
    QLatin1StringView lockKind;
};

constexpr std::array journalNames{
    JournalName{"general"_L1, "General journal"_L1, ""_L1},
    JournalName{"sales"_L1, "Sales journal"_L1, "sales"_L1},
    JournalName{"purchases"_L1, "Purchase journal"_L1, "purchases"_L1},
    JournalName{"bank"_L1, "Bank and cash journal"_L1, "bank"_L1},
    JournalName{"stock"_L1, "Stock journal"_L1, ""_L1},
    JournalName{closingJournal, "Closing journal"_L1, ""_L1},
    JournalName{openingJournal, "Opening balances"_L1, ""_L1},
};

} // namespace

QString journalCodeOf(const QString& source)
{
    const auto* of = std::ranges::find_if(
        journalsOfSources, [&](const JournalOfSource& one) { return source == one.source; });
    return of == journalsOfSources.end() ? journalNames.front().code : of->journal;
}

Result<std::vector<Journal>> journals(Reader& books)
{
    return books.rows<Journal>(u"ledger.journals:all"_s, {}, [](const Row& row) {
        return Journal{.id = row.integer("id"),
                       .name = row.text("name"),
                       .code = row.text("code"),
                       .lockKind = row.text("lock_kind")};
    });
}

Result<Journal> journal(UnitOfWork& work, const QString& code)
{
    TANDEM_TRY(
        const auto found,
        work.first<Journal>(u"ledger.journals:by_code"_s, {{"code", code}}, [](const Row& row) {
            return Journal{.id = row.integer("id"),
                           .code = row.text("code"),
                           .lockKind = row.text("lock_kind")};
        }));
    if (found)
        return *found;
    const auto* wanted = std::ranges::find_if(
        journalNames, [&](const JournalName& one) { return code == one.code; });
    require(wanted != journalNames.end(), "a journal is one of those that sources go into");
    TANDEM_TRY(const auto id, work.newId<Id<struct JournalTag>>());
    const QString lockKind = wanted->lockKind;
    const QString name = wanted->name;
    TANDEM_CHECK(
        work.execute(u"ledger.journals:insert"_s,
                     {{"id", id}, {"code", code}, {"name", name}, {"lock_kind", lockKind}}));
    return Journal{.id = id.value(), .code = code, .lockKind = lockKind};
}

} // namespace tandem::ledger
