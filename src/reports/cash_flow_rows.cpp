#include "base/check.h"
#include "reports/statement_rows.h"

namespace tandem::reports {

using namespace Qt::StringLiterals;

namespace {

using ledger::CashSection;

bool isZero(const std::vector<Money>& amounts)
{
    return std::ranges::all_of(amounts, &Money::isZero);
}

/// Puts the rows one below the other and keeps the sums.
class CashFlowBuilder {
public:
    explicit CashFlowBuilder(const CashFlowParts& parts)
        : m_parts(parts)
        , m_nothing(parts.cashBefore.size(), Money::zero(parts.cashBefore.front().currency()))
        , m_rows(m_all)
    {
    }

    std::vector<StatementRow> build()
    {
        const std::vector<Money> operating = addOperating();
        const std::vector<Money> investing = addInvesting();
        const std::vector<Money> financing = addFinancing();
        const std::vector<Money> change = sumOf(sumOf(operating, investing), financing);
        require(change == differenceOf(m_parts.cashAfter, m_parts.cashBefore),
                "a cash flow statement comes to the change of cash and bank");
        const QString cash = u"cash"_s;
        m_rows.total(cash, u"cash_change"_s, QT_TRANSLATE_NOOP("Report", "Change of cash and bank"),
                     change, m_parts.cashAccounts);
        m_rows.total(cash, u"cash_before"_s,
                     QT_TRANSLATE_NOOP("Report", "Cash and bank at the beginning"),
                     m_parts.cashBefore, m_parts.cashAccounts, Measure::Opening);
        m_rows.total(cash, u"cash_after"_s, QT_TRANSLATE_NOOP("Report", "Cash and bank at the end"),
                     m_parts.cashAfter, m_parts.cashAccounts, Measure::Closing);
        return std::move(m_all);
    }

private:
    CashSection sectionOf(const AlignedAccount& account) const
    {
        const auto found = m_parts.sections.find(account.account.value());
        require(found != m_parts.sections.end(), "every account stands in a section");
        return found->second;
    }

    std::vector<Money> negated(const std::vector<Money>& amounts) const
    {
        return differenceOf(m_nothing, amounts);
    }

    /// A row for an account, and its amounts.
    void addAccount(const QString& section, const AlignedAccount& account,
                    const std::vector<Money>& amounts, std::vector<Money>& sum)
    {
        sum = sumOf(sum, amounts);
        if (isZero(amounts) && m_parts.zeroRows == ZeroRows::Hidden)
            return;
        m_rows.account(section, {.account = account.account,
                                 .code = account.code,
                                 .name = account.name,
                                 .amounts = amounts});
    }

    /// The accounts that a choice takes.
    template <class Choice>
    std::vector<AccountId> accountsWhere(Choice isChosen) const
    {
        std::vector<AccountId> accounts;
        for (const AlignedAccount& account : m_parts.moved)
            if (isChosen(account))
                accounts.push_back(account.account);
        return accounts;
    }

    std::vector<AccountId> accountsOf(CashSection section) const
    {
        return accountsWhere(
            [&](const AlignedAccount& account) { return sectionOf(account) == section; });
    }

    std::vector<Money> addOperating()
    {
        const QString section = u"operating"_s;
        m_rows.heading(section, QT_TRANSLATE_NOOP("Report", "Operating activities"));
        std::vector<Money> sum = m_nothing;
        for (const AlignedAccount& account : m_parts.moved)
            if (isOfIncome(account.type))
                sum = differenceOf(sum, account.amounts);
        m_rows.line(
            section, u"operating_result"_s, QT_TRANSLATE_NOOP("Report", "Result"), sum,
            accountsWhere([](const AlignedAccount& account) { return isOfIncome(account.type); }));
        const QString nonCash = u"non_cash"_s;
        for (const AlignedAccount& account : m_parts.moved) {
            const CashSection itsSection = sectionOf(account);
            if (isOfIncome(account.type) && itsSection != CashSection::Operating)
                addAccount(nonCash, account, account.amounts, sum);
            else if (!isOfIncome(account.type) && itsSection == CashSection::NonCash)
                addAccount(nonCash, account, negated(account.amounts), sum);
        }
        for (const AlignedAccount& account : m_parts.moved)
            if (!isOfIncome(account.type) && sectionOf(account) == CashSection::Operating)
                addAccount(section, account, negated(account.amounts), sum);
        m_rows.total(section, u"operating_total"_s,
                     QT_TRANSLATE_NOOP("Report", "Cash from operating activities"), sum,
                     accountsWhere([this](const AlignedAccount& account) {
                         const CashSection itsSection = sectionOf(account);
                         return isOfIncome(account.type) || itsSection == CashSection::Operating
                                || itsSection == CashSection::NonCash;
                     }));
        return sum;
    }

    /// What the result contains of investments without money, such as depreciation, is in the
    /// change of the fixed assets, too: there it is taken back.
    std::vector<Money> addInvesting()
    {
        const QString section = u"investing"_s;
        m_rows.heading(section, QT_TRANSLATE_NOOP("Report", "Investing activities"));
        std::vector<Money> sum = m_nothing;
        addSection(section, CashSection::Investing, sum);
        std::vector<Money> above = m_nothing;
        for (const AlignedAccount& account : m_parts.moved)
            if (isOfIncome(account.type) && sectionOf(account) == CashSection::NonCash)
                above = differenceOf(above, account.amounts);
        if (!isZero(above) || m_parts.zeroRows == ZeroRows::Shown)
            m_rows.line(section, u"investing_non_cash"_s,
                        QT_TRANSLATE_NOOP("Report", "Less what was not paid, as above"), above,
                        accountsOf(CashSection::NonCash));
        sum = sumOf(sum, above);
        m_rows.total(
            section, u"investing_total"_s,
            QT_TRANSLATE_NOOP("Report", "Cash from investing activities"), sum,
            united({accountsOf(CashSection::Investing), accountsOf(CashSection::NonCash)}));
        return sum;
    }

    std::vector<Money> addFinancing()
    {
        const QString section = u"financing"_s;
        m_rows.heading(section, QT_TRANSLATE_NOOP("Report", "Financing activities"));
        std::vector<Money> sum = m_nothing;
        addSection(section, CashSection::Financing, sum);
        m_rows.total(section, u"financing_total"_s,
                     QT_TRANSLATE_NOOP("Report", "Cash from financing activities"), sum,
                     accountsOf(CashSection::Financing));
        return sum;
    }

    void addSection(const QString& name, CashSection section, std::vector<Money>& sum)
    {
        for (const AlignedAccount& account : m_parts.moved)
            if (sectionOf(account) == section)
                addAccount(name, account, negated(account.amounts), sum);
    }

    const CashFlowParts& m_parts;
    std::vector<Money> m_nothing;
    std::vector<StatementRow> m_all;
    StatementRows m_rows;
};

} // namespace

std::vector<StatementRow> cashFlowRows(const CashFlowParts& parts)
{
    return CashFlowBuilder(parts).build();
}

} // namespace tandem::reports
