#include "backoffice/ledger/account_queries.h"
#include "backoffice/ledger/actions.h"
#include "backoffice/ledger/commodity.h"
#include "backoffice/ledger/dimension.h"
#include "backoffice/ledger/entry_queries.h"
#include "backoffice/ledger/errors.h"
#include "backoffice/ledger/posting.h"
#include "backoffice/ledger/posting_keys.h"
#include "backoffice/ledger/taxed_entry.h"
#include "backoffice/tax/tax_queries.h"
#include "ctl/commands.h"
#include "ctl/errors.h"
#include "formats/json_lines.h"
#include "frontoffice/crm/party_queries.h"
#include "office/company.h"
#include "workflows/value_lines.h"

#include <QFile>

namespace tandem::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<QByteArrayView, 6> entryFields{"key",       "on",    "text",
                                                    "reference", "lines", "prices"};
constexpr std::array<QByteArrayView, 8> lineFields{"account", "amount", "currency",  "base",
                                                   "party",   "memo",   "dimension", "tax"};

QString textOf(QByteArrayView utf8)
{
    return QString::fromUtf8(utf8);
}

/// Turns lines of JSON into entries; what it looked up it keeps for the next ones.
class EntryReader {
public:
    Result<ledger::TaxedEntry> entry(UnitOfWork& work, QByteArrayView line)
    {
        if (!m_base) {
            TANDEM_TRY(const Company whose, company(work));
            m_base = whose.currency;
        }
        TANDEM_TRY(const formats::JsonValue value, m_parser.parseObject(line));
        TANDEM_CHECK(value.allowOnly(entryFields));
        TANDEM_TRY(const auto key, value.text("key"));
        TANDEM_TRY(const auto on, value.text("on"));
        TANDEM_TRY(const auto text, value.optionalText("text"));
        TANDEM_TRY(const auto reference, value.optionalText("reference"));
        ledger::Entry::Head head{.postedOn = QDate::fromString(textOf(on), Qt::ISODate),
                                 .source = u"manual"_s,
                                 .text = textOf(text),
                                 .reference = textOf(reference),
                                 .key = textOf(key)};
        if (!head.postedOn.isValid())
            return fail(errors::dayUnreadable, {textOf(on)}).at(u"on"_s);
        TANDEM_TRY(const formats::JsonValue lines, value.array("lines"));
        std::vector<workflows::TypedLine> typed;
        std::vector<tax::TaxCode> codes;
        for (const formats::JsonValue one : lines) {
            TANDEM_TRY(workflows::TypedLine side, sideOf(work, one));
            typed.push_back(std::move(side));
            TANDEM_TRY(const auto code, one.optionalText("tax"));
            TANDEM_TRY(auto taxCode, taxCodeOf(work, textOf(code), head.postedOn));
            codes.push_back(std::move(taxCode));
        }
        TANDEM_TRY(auto sides, valued(work, head, typed));
        std::vector<ledger::TaxedLine> taxed;
        for (std::size_t place = 0; place < sides.size(); ++place)
            taxed.push_back({std::move(sides[place]), std::move(codes[place])});
        TANDEM_TRY(const TaxPolicy policy, policyOf(work, value));
        return ledger::taxedEntry(std::move(head), taxed, policy, *m_base);
    }

private:
    /// The lines with their bases. An entry that was posted before keeps those of that time, so
    /// that asking again is the same request whatever the rates are by now.
    Result<std::vector<ledger::Line>> valued(UnitOfWork& work, const ledger::Entry::Head& head,
                                             std::vector<workflows::TypedLine>& typed)
    {
        std::vector<ledger::Line> lines;
        if (std::ranges::any_of(typed, [&](const workflows::TypedLine& one) {
                return one.line.amount.currency() != *m_base;
            })) {
            TANDEM_TRY(const EntryId known, ledger::entryByKey(work, head.key));
            if (known.isSet()) {
                TANDEM_TRY(const auto stored, ledger::entryById(work, known));
                takeStored(stored.lines, typed);
            } else {
                TANDEM_CHECK(workflows::valueLines(work, head.postedOn, typed));
            }
        }
        for (workflows::TypedLine& one : typed)
            lines.push_back(std::move(one.line));
        return lines;
    }

    static void takeStored(const std::vector<ledger::Line>& stored,
                           std::vector<workflows::TypedLine>& typed)
    {
        for (std::size_t place = 0; place < std::min(stored.size(), typed.size()); ++place) {
            ledger::Line& line = typed[place].line;
            if (stored[place].amount != line.amount)
                continue;
            if (!typed[place].hasBase)
                line.base = stored[place].base;
            if (stored[place].memo.startsWith(line.memo))
                line.memo = stored[place].memo;
        }
    }

    Result<workflows::TypedLine> sideOf(UnitOfWork& work, const formats::JsonValue& value)
    {
        TANDEM_CHECK(value.allowOnly(lineFields));
        TANDEM_TRY(const auto code, value.text("account"));
        TANDEM_TRY(const AccountId account, accountOf(work, textOf(code)));
        TANDEM_TRY(const auto currencyCode, value.optionalText("currency"));
        TANDEM_TRY(const Currency currency, currencyOf(work, textOf(currencyCode)));
        TANDEM_TRY(const auto amountText, value.text("amount"));
        TANDEM_TRY(const Money amount, moneyOf(amountText, currency));
        TANDEM_TRY(const auto baseText, value.optionalText("base"));
        Money base = currency == *m_base ? amount : Money::zero(*m_base);
        if (!baseText.isEmpty() && currency != *m_base) {
            TANDEM_TRY(base, moneyOf(baseText, *m_base));
        }
        TANDEM_TRY(const auto partyCode, value.optionalText("party"));
        TANDEM_TRY(const PartyId party, partyOf(work, textOf(partyCode)));
        TANDEM_TRY(const auto memo, value.optionalText("memo"));
        TANDEM_TRY(const auto dimensionWords, value.optionalText("dimension"));
        TANDEM_TRY(const auto dimension, dimensionOf(work, textOf(dimensionWords)));
        return workflows::TypedLine{.line = {.account = account,
                                             .amount = amount,
                                             .base = base,
                                             .party = party,
                                             .memo = textOf(memo),
                                             .dimension = dimension},
                                    .hasBase = !baseText.isEmpty()};
    }

    static Result<tax::TaxCode> taxCodeOf(UnitOfWork& work, const QString& code, QDate on)
    {
        if (code.isEmpty())
            return tax::TaxCode();
        return tax::taxCode(work, code, on);
    }

    /// Whether the lines are without their tax, which is the default, or include it: "gross".
    Result<TaxPolicy> policyOf(UnitOfWork& work, const formats::JsonValue& value)
    {
        TANDEM_TRY(const auto prices, value.optionalText("prices"));
        if (!prices.isEmpty() && prices != "net" && prices != "gross")
            return fail(errors::wordUnknown, {textOf(prices), u"net, gross"_s}).at(u"prices"_s);
        if (!m_rounding) {
            TANDEM_TRY(m_rounding, tax::taxRounding(work));
        }
        return TaxPolicy{.basis = prices == "gross" ? PriceBasis::Gross : PriceBasis::Net,
                         .taxRounding = *m_rounding};
    }

    Result<ledger::DimensionValueId> dimensionOf(UnitOfWork& work, const QString& words)
    {
        if (words.isEmpty() || m_dimensions.contains(words))
            return m_dimensions.value(words);
        TANDEM_TRY(const auto value, ledger::dimensionValueNamed(work, words));
        m_dimensions.insert(words, value.id);
        return value.id;
    }

    static Result<Money> moneyOf(QByteArrayView text, const Currency& currency)
    {
        TANDEM_TRY(const Decimal value, Decimal::parse(textOf(text)));
        return Money::exactFrom(value, currency);
    }

    Result<AccountId> accountOf(UnitOfWork& work, const QString& code)
    {
        const auto known = m_accounts.constFind(code);
        if (known != m_accounts.constEnd())
            return *known;
        TANDEM_TRY(const auto account, ledger::accountByCode(work, code));
        if (!account)
            return fail(ledger::errors::accountNotFound, {code}).at(u"account"_s);
        m_accounts.insert(code, account->id);
        return account->id;
    }

    Result<Currency> currencyOf(UnitOfWork& work, const QString& code)
    {
        if (code.isEmpty())
            return *m_base;
        TANDEM_TRY(const ledger::Commodity known, ledger::commodity(work, code));
        return known.currency;
    }

    static Result<PartyId> partyOf(UnitOfWork& work, const QString& code)
    {
        if (code.isEmpty())
            return PartyId();
        TANDEM_TRY(const auto party, crm::partyByCode(work, code));
        if (!party)
            return fail(errors::partyUnknown, {code}).at(u"party"_s);
        return party->id;
    }

    formats::JsonParser m_parser;
    std::optional<Currency> m_base;
    std::optional<TaxRounding> m_rounding;
    QHash<QString, AccountId> m_accounts;
    QHash<QString, ledger::DimensionValueId> m_dimensions;
};

struct Answer {
    QString key;
    ledger::PostedEntry posted;
};

/// Posts `lines` in one transaction: all of them, or none.
Result<std::vector<Answer>> postBatch(Office& office, EntryReader& reader,
                                      const std::vector<QByteArray>& lines, std::int64_t firstLine)
{
    std::int64_t at = firstLine;
    auto answers = office.change(ledger::actions::postEntries,
                                 [&](UnitOfWork& work) -> Result<std::vector<Answer>> {
                                     std::vector<ledger::TaxedEntry> entries;
                                     QStringList keys;
                                     for (const QByteArray& line : lines) {
                                         TANDEM_TRY(auto entry, reader.entry(work, line));
                                         keys += entry.entry.head().key;
                                         entries.push_back(std::move(entry));
                                         ++at;
                                     }
                                     TANDEM_CHECK(ledger::lookUpKeys(work, keys));
                                     std::vector<Answer> posted;
                                     at = firstLine;
                                     for (const ledger::TaxedEntry& entry : entries) {
                                         TANDEM_TRY(auto one, ledger::postTaxed(work, entry));
                                         posted.push_back({entry.entry.head().key, std::move(one)});
                                         ++at;
                                     }
                                     return posted;
                                 });
    if (answers)
        return answers;
    Error error = answers.error();
    error.detail = u"line %1 of the input"_s.arg(at)
                   + (error.detail.isEmpty() ? QString() : u"; "_s + error.detail);
    return Failure(std::move(error));
}

Result<ExitCode> post(Context& context)
{
    TANDEM_TRY(const int batch, context.count("batch", 1));
    TANDEM_TRY(Office* const office, context.office());
    // Before the first entry is awaited: who may not post learns it at once.
    if (!office->allows(ledger::actions::postEntries))
        return fail(tandem::errors::permissionDenied,
                    {nameOf(ledger::actions::postEntries.permission)});
    QFile input;
    if (!input.open(context.terminal().in, QIODevice::ReadOnly))
        return fail(errors::inputNotFound, {u"-"_s});
    Listing answers = context.list({{"key"}, {"number", Column::Align::Right}, {"hash"}});
    EntryReader reader;
    std::vector<QByteArray> lines;
    std::int64_t lineNumber = 0;
    bool isAtEnd = false;
    while (!isAtEnd) {
        const QByteArray line = input.readLine();
        isAtEnd = line.isEmpty();
        if (!isAtEnd) {
            ++lineNumber;
            lines.push_back(line);
        }
        if (lines.empty() || (!isAtEnd && lines.size() < static_cast<std::size_t>(batch)))
            continue;
        const auto firstLine = lineNumber - static_cast<std::int64_t>(lines.size()) + 1;
        TANDEM_TRY(const auto posted, postBatch(*office, reader, lines, firstLine));
        for (const Answer& answer : posted)
            answers.add({answer.key, answer.posted.id.value(),
                         QString::fromLatin1(answer.posted.hash.toHex())});
        std::fflush(context.terminal().out);
        lines.clear();
    }
    return ExitCode::Done;
}

} // namespace

std::vector<Command> postCommands()
{
    return {{"post",
             "",
             "",
             "post entries given as JSON lines on standard input",
             {{"batch", "N", "how many entries are saved together (default 1)"}},
             Books::Open,
             &post}};
}

} // namespace tandem::ctl
