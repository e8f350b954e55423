#include "backoffice/settlements/verify_open_items.h"

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

OpenItemFlaw flawOf(const Row& row)
{
    OpenItemFlaw flaw{.item = row.id<OpenItemId>("id"),
                      .number = row.text("number"),
                      .column = u"closed_on"_s,
                      .stored = row.dateOrInvalid("closed_on").toString(Qt::ISODate),
                      .expected = row.dateOrInvalid("expected_closed_on").toString(Qt::ISODate)};
    for (const Proof& proof : proofs) {
        const std::int64_t stored = row.integer(proof.column);
        const std::int64_t expected = row.integer(proof.expected);
        if (stored == expected)
            continue;
        flaw.column = QString::fromLatin1(proof.column);
        flaw.stored = QString::number(stored);
        flaw.expected = QString::number(expected);
        break;
    }
    return flaw;
}

} // namespace

Result<> verifyOpenItems(Reader& books, const std::function<void(const OpenItemFlaw&)>& sink)
{
    return books.each(u"settlements.verify:flawed_items"_s, {},
                      [&](const Row& row) { sink(flawOf(row)); });
}

} // namespace tandem::settlements
