#pragma once

#include "backoffice/ledger/account_queries.h"
#include "backoffice/ledger/chart.h"
#include "backoffice/ledger/period.h"
#include "backoffice/ledger/posting.h"
#include "backoffice/settlements/actions.h"
#include "backoffice/settlements/bank_import.h"
#include "backoffice/settlements/bank_queries.h"
#include "backoffice/settlements/open_item_queries.h"
#include "backoffice/settlements/open_item_service.h"
#include "backoffice/settlements/settlement_provers.h"
#include "frontoffice/crm/party_service.h"
#include "reports/control_accounts.h"
#include "support/row_images.h"
#include "support/test_office.h"

#include <gtest/gtest.h>

namespace tandem::test {

using namespace Qt::StringLiterals;

inline Money cents(std::int64_t minor)
{
    return Money::ofMinor(minor, eur);
}

/// An office with a chart of accounts, the year 2025 open, and a party that buys and sells.
class SettlementBooks : public TestOffice {
public:
    SettlementBooks()
    {
        arrange([&](UnitOfWork& work) -> Result<> {
            TANDEM_CHECK(ledger::applyChart(work, u"general"_s));
            return ledger::openFiscalYears(work, {2025, 1, 1}, {2025, 12, 31});
        });
        bank = look(
            [&](Reader& books) { return ledger::accountOf(books, ledger::AccountRole::Bank); });
        alder = party(u"Alder Trading GmbH"_s, u"DE89370400440532013000"_s);
    }

    PartyId party(const QString& name, const QString& iban = {})
    {
        return arrange([&](UnitOfWork& work) {
            crm::PartyDraft draft{.name = name, .isCustomer = true, .isSupplier = true};
            if (!iban.isEmpty())
                draft.bankAccounts = {{.iban = iban}};
            return crm::createParty(work, draft);
        });
    }

    /// An invoice (or bill) with its entry, as sales would make it.
    settlements::OpenItemId owed(const Money& amount, const Money& base,
                                 QDate dueOn = {2025, 3, 31},
                                 std::optional<settlements::DiscountTerms> discount = {},
                                 settlements::Side side = settlements::Side::Receivable)
    {
        ++m_count;
        const QString number = u"SI-2025-%1"_s.arg(m_count, 5, 10, QChar(u'0'));
        return arrange([&](UnitOfWork& work) -> Result<settlements::OpenItemId> {
            const bool isReceivable = side == settlements::Side::Receivable;
            const Money debit = isReceivable ? amount : -amount;
            const Money debitBase = isReceivable ? base : -base;
            const auto role =
                isReceivable ? ledger::AccountRole::Receivable : ledger::AccountRole::Payable;
            TANDEM_CHECK(ledger::post(
                work, ledger::Entry::of(
                          {.postedOn = {2025, 3, 1}, .source = u"manual"_s, .reference = number},
                          {{.account = role, .amount = debit, .base = debitBase, .party = alder},
                           {.account = ledger::AccountRole::SalesRevenue,
                            .amount = -debit,
                            .base = -debitBase}})));
            return settlements::openItem(work, {.side = side,
                                                .party = alder,
                                                .source = u"invoice"_s,
                                                .sourceId = 5'000 + m_count,
                                                .number = number,
                                                .issuedOn = {2025, 3, 1},
                                                .dueOn = dueOn,
                                                .amount = amount,
                                                .base = base,
                                                .discount = discount});
        });
    }
    settlements::OpenItemId owed(std::int64_t minor) { return owed(cents(minor), cents(minor)); }

    settlements::OpenItem item(settlements::OpenItemId id)
    {
        return look([&](Reader& books) { return settlements::openItemById(books, id); });
    }

    /// What the ledger has on the account of a role.
    Money balance(ledger::AccountRole role)
    {
        std::int64_t minor = 0;
        const AccountId account =
            look([&](Reader& books) { return ledger::accountOf(books, role); });
        const auto read = database->eachOf(
            u"SELECT CAST(COALESCE(SUM(base_minor), 0) AS BIGINT) AS sum FROM entry_line "
            "WHERE account_id = :id"_s,
            {{"id", account}}, [&](const Row& row) { minor = row.integer("sum"); });
        require(read.has_value(), "the balance can be read");
        return cents(minor);
    }

    /// Brings a line onto the bank's list and gives it back.
    settlements::BankLine bankLine(std::int64_t minor, const QString& remittance,
                                   const QString& iban = {}, QDate on = {2025, 3, 11})
    {
        const settlements::BankLineDraft draft{.bookedOn = on,
                                               .valueOn = on,
                                               .amount = Decimal::ofScaled(minor, 2),
                                               .currency = u"EUR"_s,
                                               .counterpartyIban = iban,
                                               .bankReference = QString::number(++m_count),
                                               .remittance = remittance};
        arrange([&](UnitOfWork& work) {
            return settlements::importBankStatement(work, {.account = bank,
                                                           .currency = eur,
                                                           .fileName = u"test"_s,
                                                           .statements = {{.number = {},
                                                                           .account = {},
                                                                           .opening = {},
                                                                           .closing = {},
                                                                           .lines = {draft},
                                                                           .warnings = {}}}});
        });
        const auto lines = look(
            [&](Reader& books) { return settlements::openBankLines(books, bank, {}, 10'000); });
        for (const settlements::BankLine& line : lines)
            if (line.bankReference == draft.bankReference)
                return line;
        throw BrokenInvariant("the line was imported", __FILE__, __LINE__);
    }

    /// Whether open items are what their allocations say, and the control accounts their sums.
    void expectProven()
    {
        look([](Reader& books) -> Result<bool> {
            const auto found = [](const Finding& finding) {
                ADD_FAILURE() << qPrintable(finding.what);
            };
            TANDEM_CHECK(settlements::proveOpenItems(books, found));
            TANDEM_CHECK(reports::proveControlAccounts(books, found));
            return true;
        });
    }

    AccountId bank;
    PartyId alder;

private:
    int m_count = 0;
};

} // namespace tandem::test
