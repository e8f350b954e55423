#include "backoffice/settlements/settlement_provers.h"

#include <array>

namespace tandem::settlements {

using namespace Qt::StringLiterals;

namespace {

struct Proof {
    const char* column;
    const char* expected;
};

constexpr std::array proofs{
    Proof{"open_minor", "expected_open_minor"},
    Proof{"open_base_minor", "expected_open_base_minor"},
    Proof{"discount_taken_minor", "expected_discount_taken_minor"},
};

Finding findingOf(const Row& row)
{
    QString column = u"closed_on"_s;
    QString stored = row.dateOrInvalid("closed_on").toString(Qt::ISODate);
    QString expected = row.dateOrInvalid("expected_closed_on").toString(Qt::ISODate);
    for (const Proof& proof : proofs) {
        if (row.integer(proof.column) == row.integer(proof.expected))
            continue;
        column = QString::fromLatin1(proof.column);
        stored = QString::number(row.integer(proof.column));
        expected = QString::number(row.integer(proof.expected));
        break;
    }
    return {.table = u"open_item"_s,
            .row = row.integer("id"),
            .column = column,
            .what = u"%1 says '%2'; its allocations make '%3'."_s.arg(row.text("number"), stored,
                                                                      expected)};
}

constexpr std::array provers{Prover{"open_item", &proveOpenItems}};

} // namespace

std::span<const Prover> settlementProvers()
{
    return provers;
}

Result<> proveOpenItems(Reader& books, const Findings& found)
{
    return books.each(u"settlements.verify:flawed_items"_s, {},
                      [&](const Row& row) { found(findingOf(row)); });
}

} // namespace tandem::settlements
