#include "desk.h"

#include "backoffice/settlements/bank_import.h"
#include "backoffice/settlements/bank_queries.h"
#include "backoffice/settlements/errors.h"
#include "backoffice/settlements/open_item_queries.h"
#include "workflows/match_bank_line.h"

namespace tandem::simulation {

namespace {

using Match = ModelBankLine::Match;

Money cents(Cents minor)
{
    return Money::ofMinor(minor, eur);
}

/// Takes the bank's statements in, explains their lines, and takes explanations back.
class BankDesk final : public Desk {
public:
    using Desk::Desk;

    QString step() override
    {
        switch (m_company.luck.between(1, 7)) {
        case 1:
        case 2:
            return import();
        case 3:
            return undo();
        default:
            return match();
        }
    }

    void compare() override
    {
        std::size_t openCount = 0;
        for (const ModelBankLine& line : m_lines)
            openCount += line.match == Match::None ? 1 : 0;
        const auto open = openLines();
        expectSame(u"open bank lines"_s, open.size(), openCount);
        for (const settlements::BankLine& line : open) {
            const auto known =
                std::find_if(m_lines.begin(), m_lines.end(),
                             [&](const ModelBankLine& one) { return one.id == line.id.value(); });
            if (known == m_lines.end() || known->match != Match::None)
                throw Mismatch(u"bank line %1 is open"_s.arg(line.id.value()));
            expectSame(u"bank line"_s, line.amount.minor(), known->amount);
        }
    }

private:
    std::vector<settlements::BankLine> openLines()
    {
        return m_company.look([&](Reader& books) {
            return settlements::openBankLines(books, m_model.trade.bank, {}, 10'000);
        });
    }

    /// A customer pays what is open, or a part of it; or the bank takes its charge.
    ModelBankLine newLine()
    {
        Luck& luck = m_company.luck;
        const QDate on = m_company.clock.today().addDays(-luck.between(0, 3));
        const auto customer = static_cast<std::size_t>(luck.between(0, 1));
        for (const ModelOpenItem& item : m_model.trade.customers[customer].account.items)
            if (item.open > 0 && luck.onceIn(2))
                return {.bookedOn = on,
                        .amount = luck.onceIn(2) ? item.open : luck.between(1, item.open),
                        .words = u"%1, file %2"_s.arg(item.number).arg(m_fileCount),
                        .customer = customer,
                        .document = item.number};
        return {.bookedOn = on,
                .amount = -luck.between(1'00, 9'99),
                .words = u"Account keeping, file %1"_s.arg(m_fileCount)};
    }

    /// A new file; or the last one again, with what came since.
    QString import()
    {
        Luck& luck = m_company.luck;
        const bool isAgain = !m_file.empty() && luck.onceIn(3);
        std::vector<ModelBankLine> fresh;
        if (!isAgain) {
            m_file.clear();
            ++m_fileCount;
        }
        for (std::int64_t count = luck.between(isAgain ? 0 : 1, 3); count > 0; --count) {
            fresh.push_back(newLine());
            if (luck.onceIn(6))
                fresh.push_back(fresh.back()); // two equal lines of a day stay two
        }
        m_file.insert(m_file.end(), fresh.begin(), fresh.end());
        const Receipt imported = expectDone(m_company.change(
            m_company.office(), [&](UnitOfWork& work) { return importFile(work, m_file); }));
        expectSame(u"new bank lines"_s, imported.number, QString::number(fresh.size()));
        enter(fresh);
        return u"import %1 new of %2 lines of the bank"_s.arg(fresh.size()).arg(m_file.size());
    }

    Result<Receipt> importFile(UnitOfWork& work, const std::vector<ModelBankLine>& file) const
    {
        settlements::BankStatementDraft statement{.number = QString::number(m_fileCount),
                                                  .account = {},
                                                  .opening = {},
                                                  .closing = {},
                                                  .lines = {},
                                                  .warnings = {}};
        for (const ModelBankLine& line : file)
            statement.lines.push_back({.bookedOn = line.bookedOn,
                                       .valueOn = line.bookedOn,
                                       .amount = Decimal::ofScaled(line.amount, 2),
                                       .currency = u"EUR"_s,
                                       .remittance = line.words});
        TANDEM_TRY(const auto imported,
                   settlements::importBankStatement(work, {.account = m_model.trade.bank,
                                                           .currency = eur,
                                                           .fileName = u"bank.csv"_s,
                                                           .statements = {statement}}));
        return Receipt{imported.statement.value(), QString::number(imported.newLineCount)};
    }

    /// Finds the keys of lines that were just imported, among those that are not known yet.
    void enter(std::vector<ModelBankLine> fresh)
    {
        std::set<std::int64_t> known;
        for (const ModelBankLine& line : m_lines)
            known.insert(line.id);
        const auto open = openLines();
        for (ModelBankLine& line : fresh) {
            const auto found =
                std::find_if(open.begin(), open.end(), [&](const settlements::BankLine& one) {
                    return !known.contains(one.id.value()) && one.remittance == line.words
                           && one.amount.minor() == line.amount && one.bookedOn == line.bookedOn;
                });
            if (found == open.end())
                throw Mismatch(u"the bank line '%1' was not listed"_s.arg(line.words));
            line.id = found->id.value();
            known.insert(line.id);
            m_lines.push_back(line);
        }
    }

    QString match()
    {
        if (m_lines.empty())
            return import();
        ModelBankLine& line = m_company.luck.oneOf(m_lines);
        const bool isPayment = line.amount > 0 && openOfDocument(line) >= line.amount;
        const AccountId account = line.amount < 0 ? m_model.trade.charges : m_model.trade.suspense;
        const bool isShort = m_company.luck.onceIn(10);
        const Cents part = isShort ? line.amount * 2 : line.amount;
        settlements::MatchDraft draft{.line = settlements::BankLineId(line.id), .parts = {}};
        if (isPayment && line.match == Match::None && !isShort)
            draft.parts = {paymentOf(line)};
        else
            draft.parts = {settlements::AccountPart{account, cents(part), {}}};
        const auto accepted = m_company.ask([&](const Request& request) {
            return workflows::acceptMatches(m_company.office(), request, {draft});
        });
        const QString what = u"match bank line %1"_s.arg(line.id);
        if (line.match != Match::None || isShort) {
            expectRefused(accepted, line.match != Match::None
                                        ? settlements::errors::lineMatched
                                        : settlements::errors::partsDoNotAddUp);
            return what + u" wrongly"_s;
        }
        expectDone(accepted);
        if (isPayment) {
            m_model.numbers.next(u"PAY"_s, line.bookedOn);
            line.documentDueOn = dueOf(line);
            customerOf(line).take(line.document, line.amount);
        }
        line.match = isPayment ? Match::Paid : line.amount < 0 ? Match::Charged : Match::Parked;
        m_model.ledger.post(linesOf(line));
        return what;
    }

    QString undo()
    {
        if (m_lines.empty())
            return import();
        ModelBankLine& line = m_company.luck.oneOf(m_lines);
        const auto undone =
            workflows::undoMatch(m_company.office(), settlements::BankLineId(line.id));
        const QString what = u"take the match of bank line %1 back"_s.arg(line.id);
        if (line.match == Match::None) {
            if (undone || undone.error().code != &settlements::errors::lineNotMatched)
                throw Mismatch(u"a line that is not matched was undone"_s);
            return what + u" in vain"_s;
        }
        if (!undone)
            throw Mismatch(u"undo: %1 %2"_s.arg(undone.error().text(), undone.error().detail));
        std::map<QString, Cents> mirror;
        for (const auto& [account, amount] : linesOf(line))
            mirror[account] = -amount;
        m_model.ledger.post(mirror);
        if (line.match == Match::Paid)
            giveBack(line);
        line.match = Match::None;
        return what;
    }

    ModelAccount& customerOf(const ModelBankLine& line)
    {
        return m_model.trade.customers[line.customer].account;
    }
    Cents openOfDocument(const ModelBankLine& line)
    {
        return customerOf(line).openOf(line.document);
    }
    QDate dueOf(const ModelBankLine& line)
    {
        for (const ModelOpenItem& item : customerOf(line).items)
            if (item.number == line.document)
                return item.dueOn;
        return {};
    }
    void giveBack(const ModelBankLine& line)
    {
        ModelAccount& account = customerOf(line);
        if (account.openOf(line.document) != 0)
            account.take(line.document, -line.amount);
        else
            account.add({line.documentDueOn, line.document, line.amount});
    }

    settlements::SettlePart paymentOf(const ModelBankLine& line)
    {
        const PartyId party = m_model.trade.customers[line.customer].id;
        const auto item = m_company.look(
            [&](Reader& books) { return settlements::openItemByNumber(books, line.document); });
        if (!item)
            throw Mismatch(u"%1 is not open"_s.arg(line.document));
        return {.side = settlements::Side::Receivable,
                .party = party,
                .amount = cents(line.amount),
                .portions = {{item->id, cents(line.amount)}}};
    }

    std::map<QString, Cents> linesOf(const ModelBankLine& line) const
    {
        const QString& other = line.match == Match::Paid      ? accounts::receivable
                               : line.match == Match::Charged ? accounts::bankCharges
                                                              : m_model.trade.suspenseCode;
        return {{accounts::bank, line.amount}, {other, -line.amount}};
    }

    std::vector<ModelBankLine> m_lines;
    std::vector<ModelBankLine> m_file; ///< What the last file held.
    int m_fileCount = 0;
};

} // namespace

std::unique_ptr<Desk> bankDesk(Company& company, SharedModel& model)
{
    return std::make_unique<BankDesk>(company, model);
}

} // namespace tandem::simulation
