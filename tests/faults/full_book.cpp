#include "full_book.h"

#include "backoffice/assets/depreciation_service.h"
#include "backoffice/budgets/budget_service.h"
#include "backoffice/budgets/overrun.h"
#include "backoffice/budgets/scenario_service.h"
#include "backoffice/currencies/rate_service.h"
#include "backoffice/hr/holiday.h"
#include "backoffice/inventory/item_queries.h"
#include "backoffice/inventory/item_service.h"
#include "backoffice/inventory/stock_take_service.h"
#include "backoffice/inventory/stock_transfer_service.h"
#include "backoffice/ledger/account_merge.h"
#include "backoffice/ledger/account_queries.h"
#include "backoffice/ledger/approval_rule.h"
#include "backoffice/ledger/book_export.h"
#include "backoffice/ledger/cash_section.h"
#include "backoffice/ledger/correction.h"
#include "backoffice/ledger/dimension.h"
#include "backoffice/ledger/draft.h"
#include "backoffice/ledger/entry_template.h"
#include "backoffice/ledger/lock_exception.h"
#include "backoffice/ledger/period.h"
#include "backoffice/ledger/posting.h"
#include "backoffice/ledger/statement_note.h"
#include "backoffice/ledger/year_close.h"
#include "backoffice/schedules/schedule_queries.h"
#include "backoffice/schedules/schedule_service.h"
#include "backoffice/settlements/bank_import.h"
#include "backoffice/settlements/bank_queries.h"
#include "backoffice/settlements/bank_rule.h"
#include "backoffice/settlements/credit.h"
#include "backoffice/settlements/dunning_hold.h"
#include "backoffice/settlements/open_item_queries.h"
#include "backoffice/settlements/payment_request.h"
#include "backoffice/settlements/payment_terms_queries.h"
#include "backoffice/settlements/payment_terms_service.h"
#include "backoffice/settlements/write_off.h"
#include "backoffice/tax/tax_service.h"
#include "backoffice/tax/withholding.h"
#include "ctl/provers.h"
#include "data/schema.h"
#include "frontoffice/crm/opportunity.h"
#include "frontoffice/crm/party_service.h"
#include "frontoffice/sales/order_service.h"
#include "office/access_token.h"
#include "office/actions.h"
#include "office/anchor.h"
#include "office/approval.h"
#include "office/attachments.h"
#include "office/cover.h"
#include "office/job.h"
#include "office/list_view.h"
#include "office/notes.h"
#include "office/notices.h"
#include "office/outbox.h"
#include "office/settings.h"
#include "office/users.h"
#include "support/raw_sql.h"
#include "workflows/create_company.h"
#include "workflows/deposits.h"
#include "workflows/dun.h"
#include "workflows/file_tax_return.h"
#include "workflows/import_parties.h"
#include "workflows/issue_invoice.h"
#include "workflows/match_bank_line.h"
#include "workflows/revalue.h"
#include "workflows/withhold.h"

namespace tandem::faults {

using namespace Qt::StringLiterals;

namespace {

constexpr Action probe{"test.probe", Permission::SettingsWrite, ""};
constexpr View look{"test.look", Permission::AuditRead, ""};

template <class T>
void done(const T& result)
{
    require(result.has_value(),
            result ? "" : qPrintable(result.error().text() + u' ' + result.error().detail));
}

} // namespace

FullBook::FullBook()
    : m_maker(*m_database, m_clock, m_random, Session{UserId(), u"tandem"_s, allPermissions()})
    , m_approver(*m_database, m_clock, m_random, Session{UserId(1), u"boss"_s, allPermissions()})
{
    done(workflows::createCompany(m_maker,
                                  {.company = {.name = u"Harbour Trading"_s, .country = u"DE"_s},
                                   .firstUser = {.name = u"boss"_s,
                                                 .fullName = {},
                                                 .password = u"quiet herons stand"_s,
                                                 .roles = {}},
                                   .chart = {}}));
    done(workflows::fillSample({.maker = m_maker, .approver = m_approver, .clock = m_clock},
                               workflows::Sample::Day, [](int, int) {}));
    addPeople();
    addRecords();
    addTrade();
    addLedger();
    addPlans();
    addBudget();
    match();
    agreeTerms();
    askToPay();
    dun();
    withholdTax();
    addCurrencies();
    standIn();
    closeFirstYear();
    done(setAnchor({*m_database, m_clock, m_random}, {.folder = m_folder.path()},
                   AnchorReason::Backup, UserId(1)));
}

template <class Work>
void FullBook::arrange(Work work)
{
    done(m_maker.change(probe, work));
}

void FullBook::addPeople()
{
    for (const auto& [name, role] :
         {std::pair{u"anna"_s, u"sales clerk"_s}, std::pair{u"cora"_s, u"administrator"_s}})
        done(addUser(
            m_approver,
            {.name = name, .fullName = {}, .password = u"quiet herons stand"_s, .roles = {role}}));
    done(makeAccessToken(
        {*m_database, m_clock, m_random},
        {.name = u"cora"_s, .password = u"quiet herons stand"_s, .workstation = u"desk"_s},
        {.name = u"Nightly"_s, .rights = {u"ledger.read"_s}}));
    done(grantCover(m_approver, {.standIn = u"anna"_s,
                                 .absent = u"cora"_s,
                                 .half = Half::BackOffice,
                                 .from = m_clock.now(),
                                 .until = {m_clock.now().ms + 1'000},
                                 .reason = u"ill"_s}));
    require(!signIn({*m_database, m_clock, m_random},
                    {.name = u"anna"_s, .password = u"wrong"_s, .workstation = u"desk"_s}),
            "a wrong password is refused");
}

void FullBook::addRecords()
{
    arrange([](UnitOfWork& work) -> Result<> {
        TANDEM_TRY(const auto party,
                   crm::createParty(
                       work, {.name = u"Tidemill Bakery"_s,
                              .language = u"de"_s,
                              .channels = {{crm::ChannelKind::Mail, u"info@tidemill.example"_s}},
                              .bankAccounts = {{.iban = u"DE89370400440532013000"_s}},
                              .taxIds = {{.country = u"DE"_s, .number = u"DE136695976"_s}}}));
        const Subject subject{u"party"_s, party.value()};
        TANDEM_TRY(const auto users, crm::owners(work));
        TANDEM_CHECK(crm::createOpportunity(work, {.party = party,
                                                   .title = u"Rolls"_s,
                                                   .expected = Money::ofMinor(100'00, eur),
                                                   .owner = users.front().user}));
        TANDEM_CHECK(setCompanySetting(work, u"tax.per_line"_s, u"yes"_s));
        TANDEM_CHECK(setUserSetting(work, u"theme"_s, u"dark"_s));
        TANDEM_CHECK(requestApproval(work, {u"payment"_s, 7, 1}, u"large"_s));
        TANDEM_CHECK(attach(work, subject, u"contract.pdf"_s, u"application/pdf"_s, "%PDF"));
        TANDEM_CHECK(addNote(work, subject, u"called"_s));
        TANDEM_CHECK(markTold(work, u"mailer"_s, MessageId(1)));
        TANDEM_CHECK(notify(work, UserId(1), {.kind = notices::backupOverdue, .body = u"hello"_s}));
        const ListSpec list{.name = "crm.parties",
                            .title = "Parties",
                            .view = actions::userList,
                            .sql = {},
                            .columns = {{.key = "name", .title = "Name"}},
                            .sortedBy = u"name"_s,
                            .topics = {}};
        TANDEM_TRY(const auto view, saveListView(work, list, u"Mine"_s, initialArrangement(list)));
        return setDefaultListView(work, list, view);
    });
    done(m_approver.change(probe, [](UnitOfWork& work) -> Result<> {
        TANDEM_TRY(const auto open, openApprovals(work, {}, 100));
        return addSignature(work, open.back().id, u"seen"_s);
    }));
    arrange([](UnitOfWork& work) {
        return eraseImages(work, {u"number_series"_s, 1}, u"asked to"_s);
    });
    done(m_maker.create(probe, {.key = u"k1"_s, .bodyHash = QByteArray(32, 'a')},
                        [](UnitOfWork&) -> Result<Receipt> {
                            return Receipt{42, u"SO-1"_s};
                        }));
    done(beginJob(m_maker, probe, u"test"_s, 3));
    const workflows::PartyFile file{.file = {.name = u"p.csv"_s,
                                             .bytes = "Ref,Firm\nA1,Quayside Stores\n",
                                             .mapping = u"code=Ref,name=Firm"_s},
                                    .role = workflows::ImportedRole::Customer};
    done(workflows::importParties(m_maker, file, workflows::ImportMode::Save));
}

void FullBook::addTrade()
{
    arrange([](UnitOfWork& work) -> Result<> {
        TANDEM_TRY(const auto item,
                   inventory::createItem(work, {.code = u"FULL-1"_s, .name = u"Mug"_s}));
        TANDEM_CHECK(
            inventory::setPrice(work, {.item = item,
                                       .validFrom = work.today(),
                                       .price = UnitPrice::of(Money::ofMinor(7'00, eur))}));
        TANDEM_TRY(const auto from, inventory::mainWarehouse(work));
        TANDEM_TRY(const auto to,
                   inventory::createWarehouse(work, {.code = u"FULL"_s, .name = u"Full shop"_s}));
        TANDEM_CHECK(inventory::takeOpeningStock(
            work,
            {.lines = {{item, Quantity::ofWhole(3), UnitPrice::of(Money::ofMinor(0, eur))}}}));
        TANDEM_CHECK(inventory::transferStock(
            work, {.from = from, .to = to, .lines = {{item, Quantity::ofWhole(1)}}}));
        TANDEM_CHECK(
            hr::addHoliday(work, {.heldOn = QDate(2026, 12, 25), .name = u"Christmas Day"_s}));
        TANDEM_CHECK(workflows::fileTaxReturn(
            work, {.period = tax::taxMonthOf(work.today().addMonths(-1))}));
        return tax::setTaxRounding(work, TaxRounding::PerLine);
    });
}

void FullBook::addLedger()
{
    arrange([](UnitOfWork& work) -> Result<> {
        TANDEM_TRY(const auto bank, ledger::accountOf(work, ledger::AccountRole::Bank));
        const Money amount = Money::ofMinor(1'00, eur);
        TANDEM_CHECK(ledger::saveDraft(work, {.postedOn = work.today(),
                                              .text = u"To be looked at"_s,
                                              .lines = {ledger::Line::of(bank, amount)}}));
        TANDEM_CHECK(ledger::saveTemplate(
            work, {.name = u"To be used"_s, .lines = {{.account = bank, .amount = amount}}}));
        TANDEM_CHECK(ledger::setLockDate(work, ledger::LockKind::Books, work.today().addYears(-3)));
        TANDEM_CHECK(ledger::grantLockException(work, {.user = u"boss"_s,
                                                       .from = work.now(),
                                                       .until = Instant{work.now().ms + 3'600'000},
                                                       .reason = u"A late bill"_s}));
        TANDEM_CHECK(ledger::setCashSection(work, bank, ledger::CashSection::Cash));
        TANDEM_CHECK(ledger::eraseText(work, EntryId(2)));
        TANDEM_CHECK(ledger::reverse(work, EntryId(1), work.today()));
        TANDEM_TRY(const auto freight, ledger::accountByCode(work, u"3800"_s));
        TANDEM_TRY(const auto goods, ledger::accountByCode(work, u"4920"_s));
        TANDEM_CHECK(ledger::mergeAccounts(work, freight->id, goods->id, work.today(), 1));
        TANDEM_TRY(const Staff people, staff(work));
        TANDEM_TRY(const auto approver, ledger::approverWritten(people, u"role:administrator"_s));
        TANDEM_CHECK(ledger::addApprovalRule(work, {.subject = ledger::RuledSubject::Payment,
                                                    .amountFrom = Money::ofMinor(9'000'000'00, eur),
                                                    .approvers = {approver}}));
        TANDEM_CHECK(ledger::createDimension(work, u"CC"_s, u"Cost centre"_s));
        TANDEM_TRY(const auto dimension, ledger::dimensionByCode(work, u"CC"_s));
        TANDEM_CHECK(ledger::createDimensionValue(work, dimension, u"S"_s, u"Shop"_s));
        return {};
    });
}

/// What the sample plans comes to pass: an entry of a schedule, and depreciation.
void FullBook::addPlans()
{
    arrange([](UnitOfWork& work) -> Result<> {
        TANDEM_TRY(const auto all, schedules::schedules(work, 10));
        for (const schedules::Schedule& one : all)
            if (one.what.kind == schedules::ScheduleKind::Entry)
                TANDEM_CHECK(schedules::postNextEntry(work, one.id, one.next()->dueOn,
                                                      schedules::LatePolicy::Refuse));
        TANDEM_CHECK(assets::depreciate(work, work.today()));
        return {};
    });
}

/// Ten dollars in the bank, revalued today.
void FullBook::addCurrencies()
{
    arrange([](UnitOfWork& work) -> Result<> {
        TANDEM_CHECK(exchange::enterRate(work, {.unit = u"EUR"_s,
                                                .quoted = u"USD"_s,
                                                .on = work.today(),
                                                .value = Decimal::ofScaled(110, 2)}));
        const Money dollars = Money::ofMinor(10'00, usd);
        const Money base = Money::ofMinor(9'00, eur);
        TANDEM_CHECK(ledger::post(
            work, ledger::Entry::of(
                      {.postedOn = work.today(), .source = u"manual"_s},
                      {{.account = ledger::AccountRole::Bank, .amount = dollars, .base = base},
                       {.account = ledger::AccountRole::OpeningBalances,
                        .amount = -dollars,
                        .base = -base}})));
        return {};
    });
    arrange([](UnitOfWork& work) -> Result<> {
        TANDEM_CHECK(workflows::revalue(work, work.today()));
        return {};
    });
}

/// A budget that a purchase order exceeds, and a scenario.
void FullBook::addBudget()
{
    std::int64_t order = 0;
    done(m_database->eachOf(u"SELECT MIN(id) AS id FROM purchase_order"_s, {},
                            [&](const Row& row) { order = row.integer("id"); }));
    arrange([order](UnitOfWork& work) -> Result<> {
        TANDEM_TRY(const auto years, ledger::fiscalYears(work));
        const ledger::FiscalYear& year = years.back();
        TANDEM_TRY(const auto account,
                   ledger::accountOf(work, ledger::AccountRole::PurchaseExpense));
        TANDEM_TRY(const auto budget, budgets::createBudget(work, {u"Full"_s, year.name}));
        const Money planned = Money::ofMinor(1'00, eur);
        TANDEM_CHECK(budgets::saveCells(
            work, budget.id, budget.version,
            {{.account = account, .month = budget.months().front(), .amount = planned}}));
        const Money none = Money::zero(eur);
        TANDEM_CHECK(
            budgets::recordOverrun(work, {.budget = budget.id,
                                          .budgetName = {},
                                          .purchaseOrder = order,
                                          .account = account,
                                          .accountCode = {},
                                          .days = budgets::controlDays(budget, year.startsOn),
                                          .coverage = {planned, none, none, planned + planned}}));
        return budgets::saveScenario(
                   work, {.name = u"Full"_s, .oneOffs = {{year.endsOn, planned, u"van"_s}}})
            .map([](budgets::ScenarioId) {});
    });
}

/// The first line of the bank's list goes to suspense.
void FullBook::match()
{
    const auto bank = m_maker.read(
        look, [](Reader& books) { return ledger::accountOf(books, ledger::AccountRole::Bank); });
    done(bank);
    arrange([&](UnitOfWork& work) -> Result<> {
        TANDEM_CHECK(settlements::saveBankMapping(work, *bank, u"date=Day"_s));
        TANDEM_TRY(const auto suspense, ledger::accountOf(work, ledger::AccountRole::Suspense));
        return settlements::saveBankRule(work, {.contains = u"keeping"_s, .account = suspense});
    });
    done(workflows::acceptMatches(
        m_maker, {}, [&](Reader& books) -> Result<std::vector<settlements::MatchDraft>> {
            TANDEM_TRY(const auto lines, settlements::openBankLines(books, *bank, {}, 1));
            TANDEM_TRY(const auto suspense,
                       ledger::accountOf(books, ledger::AccountRole::Suspense));
            return std::vector{settlements::MatchDraft{
                .line = lines.front().id,
                .parts = {settlements::AccountPart{suspense, lines.front().amount, {}}}}};
        }));
}

/// Terms of payment with who has them, and a deposit that an invoice deducts.
void FullBook::agreeTerms()
{
    arrange([](UnitOfWork& work) -> Result<> {
        const settlements::PaymentTerms terms{
            .code = u"FULL"_s, .name = u"Ten days"_s, .instalments = {{.due = {.days = 10}}}};
        TANDEM_TRY(const auto termsId, settlements::addPaymentTerms(work, terms));
        TANDEM_TRY(const auto stored, settlements::paymentTerms(work, termsId));
        TANDEM_CHECK(settlements::setDocumentTerms(work, u"invoice"_s, 1, stored));
        TANDEM_TRY(const auto debts,
                   settlements::openItems(work, settlements::Side::Receivable, {}, 1));
        TANDEM_CHECK(settlements::setPartyTerms(work, debts.at(0).party,
                                                settlements::Side::Receivable, u"FULL"_s));
        TANDEM_TRY(const auto item, inventory::item(work, u"FULL-1"_s));
        TANDEM_TRY(const auto order,
                   sales::createOrder(
                       work, {.customer = debts.at(0).party,
                              .lines = {{.item = item.id,
                                         .quantity = Quantity::ofWhole(1),
                                         .price = UnitPrice::of(Money::ofMinor(7'00, eur))}}}));
        TANDEM_TRY(const auto agreed, sales::confirmOrder(work, order.id, order.version));
        TANDEM_CHECK(workflows::issueDeposit(
            work,
            {.order = agreed.id, .seen = agreed.version, .share = Rate::ofMillionths(300'000)}));
        TANDEM_CHECK(workflows::issueInvoice(
            work,
            {.order = agreed.id, .seen = agreed.version, .scope = sales::InvoiceScope::Ordered}));
        return {};
    });
}

/// A customer keeps tax back of an invoice.
void FullBook::withholdTax()
{
    arrange([](UnitOfWork& work) -> Result<> {
        TANDEM_CHECK(tax::createWithholdingCode(work, {.code = u"W5"_s,
                                                       .name = u"Services"_s,
                                                       .direction = tax::TaxDirection::Output,
                                                       .rate = Rate::ofMillionths(50'000),
                                                       .validFrom = {2020, 1, 1}}));
        TANDEM_TRY(const auto owed,
                   settlements::openItems(work, settlements::Side::Receivable, {}, 100));
        const auto invoice = std::ranges::find_if(owed, [](const settlements::OpenItem& one) {
            return one.source == u"invoice"_s && one.open == one.original;
        });
        require(invoice != owed.end(), "an invoice is open");
        TANDEM_CHECK(workflows::withhold(work, {.item = invoice->id, .code = u"W5"_s}));
        return {};
    });
}

/// A payment that waits for a second person.
void FullBook::askToPay()
{
    arrange([](UnitOfWork& work) -> Result<> {
        TANDEM_TRY(const auto bank, ledger::accountOf(work, ledger::AccountRole::Bank));
        TANDEM_TRY(const auto owed,
                   settlements::openItems(work, settlements::Side::Receivable, {}, 1));
        require(!owed.empty(), "somebody owes something");
        TANDEM_CHECK(settlements::savePaymentRequest(
            work, {.payment = {.direction = settlements::Direction::In,
                               .side = settlements::Side::Receivable,
                               .party = owed[0].party,
                               .paidOn = work.today(),
                               .amount = owed[0].open.abs(),
                               .bankAccount = bank},
                   .target = settlements::RequestedTarget::Portions,
                   .portions = {{.item = owed[0].id, .amount = owed[0].open}}}));
        return {};
    });
}

/// Somebody is reminded of what is overdue, and then no more.
void FullBook::dun()
{
    const auto owed = m_maker.read(look, [](Reader& books) {
        return settlements::openItems(books, settlements::Side::Receivable, {}, 100);
    });
    done(owed);
    // Credits of the party would leave nothing to ask for.
    const auto isAlone = [&](const settlements::OpenItem& one) {
        return !one.isCredit() && std::ranges::none_of(*owed, [&](const auto& other) {
            return other.isCredit() && other.party == one.party;
        });
    };
    const auto found = std::ranges::find_if(*owed, isAlone);
    require(found != owed->end(), "somebody owes something");
    const settlements::OpenItem& item = *found;
    done(workflows::makeNotices(m_maker, item.dueOn.addDays(10), {.only = {item.party}}));
    arrange([&](UnitOfWork& work) {
        return settlements::holdItem(work, item.id, {.reason = u"Damaged in transit"_s});
    });
    arrange([&](UnitOfWork& work) -> Result<> {
        TANDEM_CHECK(settlements::saveWriteOff(work, {.item = item.id, .reason = u"Insolvent"_s}));
        TANDEM_CHECK(settlements::setCreditLimit(work, item.party, item.originalBase));
        TANDEM_CHECK(settlements::holdCredit(work, item.party, u"Cheques bounced"_s));
        return settlements::recordOverride(work, {.party = item.party,
                                                  .order = 1,
                                                  .deed = u"confirm"_s,
                                                  .exposure = item.originalBase,
                                                  .limit = item.originalBase,
                                                  .reason = u"Paid since"_s});
    });
}

/// A change that the trail states to be done for somebody else.
void FullBook::standIn()
{
    Office standIn(*m_database, m_clock, m_random,
                   Session{.user = UserId(2),
                           .userName = u"anna"_s,
                           .permissions = {},
                           .coveredUser = UserId(3),
                           .coveredPermissions = allPermissions(),
                           .coveredFrom = m_clock.now(),
                           .coveredUntil = {m_clock.now().ms + 1'000}});
    done(standIn.change(probe, [](UnitOfWork& work) {
        return addNote(work, {u"party"_s, 1}, u"for Cora"_s);
    }));
}

void FullBook::closeFirstYear()
{
    arrange([](UnitOfWork& work) -> Result<> {
        TANDEM_TRY(const auto years, ledger::yearStandings(work));
        TANDEM_CHECK(ledger::setStatementNote(work, {.statement = u"income_statement"_s,
                                                     .line = u"result"_s,
                                                     .year = years.front().year.name,
                                                     .text = u"The first year"_s}));
        TANDEM_TRY(const auto closed, ledger::closeYear(work, years.front().year.name));
        require(!closed.entries.empty(), "the first year has something to close");
        TANDEM_CHECK(ledger::noteBookExport(work, {.format = u"fec"_s,
                                                   .from = years.front().year.startsOn,
                                                   .to = years.front().year.endsOn,
                                                   .fileName = u"fec.txt"_s,
                                                   .sha256 = QByteArray(32, 'x'),
                                                   .byteCount = 1}));
        return {};
    });
}

QStringList FullBook::emptyTables()
{
    QStringList empty;
    for (const auto& [table, cover] : tableCovers().asKeyValueRange()) {
        bool isEmpty = cover != TableCover::Scratch;
        done(m_database->eachOf(u"SELECT id FROM %1 LIMIT 1"_s.arg(table), {},
                                [&](const Row&) { isEmpty = false; }));
        if (isEmpty)
            empty += table;
    }
    return empty;
}

Result<Verification> FullBook::verified()
{
    return verify(m_approver, *m_database, Depth::Full, ctl::moduleProvers());
}

} // namespace tandem::faults
