#include "reports/general_ledger.h"

#include "office/company.h"
#include "reports/register_rows.h"

namespace tandem::reports {

using namespace Qt::StringLiterals;

namespace {

constexpr auto fromNothing = "begin:nothing"_L1;

/// What stood on the part's accounts before its days, by account code.
Result<std::vector<Balance>> balancesBefore(Reader& books, const LedgerPart& part)
{
    std::vector<Balance> before;
    if (part.isFromNothing)
        return before;
    const RegisterScope& scope = part.scope;
    const QDate eve = scope.from.addDays(-1);
    if (scope.dimension.isSet()) {
        TANDEM_TRY(const auto byValue, balancesByValue(books, scope.dimension, eve));
        for (const ValueBalance& one : byValue)
            if (one.value == scope.value)
                before.push_back(one.balance);
    } else {
        TANDEM_TRY(before, trialBalance(books, eve));
    }
    std::erase_if(before, [&](const Balance& one) { return !part.has(one.account); });
    return before;
}

/// Puts the balances before and the lines together, account by account.
class Pages {
public:
    Pages(std::vector<Balance> before, const Currency& base, GeneralLedgerReader& reader)
        : m_before(std::move(before))
        , m_next(m_before.begin())
        , m_base(base)
        , m_reader(reader)
    {
    }

    void take(const LedgerAccount& account, RegisterLine line)
    {
        if (!m_standing || account.code != m_code) {
            beginAccountsBefore(&account.code);
            begin(account);
        }
        m_standing->take(line);
        m_reader.line(line);
    }

    /// Accounts without lines, up to the one of that code, or all that are left.
    void beginAccountsBefore(const QString* other)
    {
        while (m_next != m_before.end() && (!other || m_next->code < *other))
            begin({.account = m_next->account, .code = m_next->code, .name = m_next->name});
    }

private:
    /// The balances of one account stand together.
    void begin(LedgerAccount account)
    {
        for (; m_next != m_before.end() && m_next->code == account.code; ++m_next)
            account.opening.push_back({m_next->symbol, m_next->amount, m_next->base});
        m_code = account.code;
        m_standing.emplace(account.opening, m_base);
        m_reader.account(account);
    }

    std::vector<Balance> m_before;
    std::vector<Balance>::const_iterator m_next;
    Currency m_base;
    GeneralLedgerReader& m_reader;
    std::optional<Standing> m_standing;
    QString m_code;
};

} // namespace

Result<> generalLedger(Reader& books, const LedgerPart& part, GeneralLedgerReader& reader)
{
    TANDEM_TRY(const Company whose, company(books));
    TANDEM_TRY(auto before, balancesBefore(books, part));
    Pages pages(std::move(before), whose.currency, reader);
    const RegisterScope& scope = part.scope;
    TANDEM_CHECK(books.each(u"reports.register:all"_s,
                            {{"from", scope.from},
                             {"to", scope.to},
                             {"dimension_id", scope.dimension},
                             {"value_id", scope.value},
                             {"closings", static_cast<int>(scope.closings)}},
                            [&](const Row& row) {
                                const auto account = row.id<AccountId>("account_id");
                                if (part.has(account))
                                    pages.take({account, row.text("code"), row.text("name")},
                                               readRegisterLine(row, whose.currency));
                            }));
    pages.beginAccountsBefore(nullptr);
    return {};
}

std::optional<LedgerPart> partOf(const std::vector<AccountId>& accounts, const RegisterScope& scope)
{
    if (accounts.empty())
        return {};
    LedgerPart part{.scope = scope,
                    .accounts = {accounts.begin(), accounts.end()},
                    .isFromNothing = scope.from.isValid()};
    if (!part.isFromNothing)
        part.scope.from = QDate(scope.to.year(), 1, 1);
    return part;
}

QString textOf(const LedgerPart& part)
{
    QStringList numbers;
    for (const AccountId account : part.accounts)
        numbers += QString::number(account.value());
    QStringList words = wordsOf(part.scope);
    words += u"accounts:"_s + numbers.join(u',');
    if (part.isFromNothing)
        words += fromNothing;
    return words.join(u' ');
}

std::optional<LedgerPart> ledgerPartOf(const QString& text)
{
    LedgerPart part;
    for (const QString& word : text.split(u' ', Qt::SkipEmptyParts)) {
        const QString key = word.section(u':', 0, 0);
        const QString value = word.section(u':', 1);
        if (word == fromNothing)
            part.isFromNothing = true;
        else if (key == "accounts"_L1)
            for (const QString& number : value.split(u',', Qt::SkipEmptyParts))
                part.accounts.emplace(number.toLongLong());
        else if (!takeWord(part.scope, key, value))
            return {};
    }
    if (!part.scope.from.isValid() || !part.scope.to.isValid())
        return {};
    return part;
}

} // namespace tandem::reports
