#include "formats/beancount.h"

#include "formats/beancount_balance.h"
#include "formats/beancount_booking.h"
#include "formats/beancount_parser.h"
#include "formats/book_errors.h"
#include "formats/book_maker.h"

namespace tandem::formats {

using namespace Qt::StringLiterals;
using namespace beancount;

namespace {

class Book {
public:
    Book(Parsed parsed, OnUnsupported onUnsupported)
        : m_parsed(std::move(parsed))
        , m_onUnsupported(onUnsupported)
    {
    }

    Result<BeancountBook> read()
    {
        // Within a day: accounts are opened, balances hold as of its morning, accounts are closed.
        std::ranges::stable_sort(m_parsed.directives, {}, [](const Directive& one) {
            const int rank = std::holds_alternative<Open>(one.what)      ? 0
                             : std::holds_alternative<Balance>(one.what) ? 1
                             : std::holds_alternative<Close>(one.what)   ? 3
                                                                         : 2;
            return std::pair(one.on, rank);
        });
        learnDigits();
        for (const Directive& one : m_parsed.directives)
            TANDEM_CHECK(std::visit([&](const auto& what) { return take(one, what); }, one.what));
        m_out.leftOut = std::move(m_parsed.leftOut);
        m_out.operatingCurrencies = m_parsed.operatingCurrencies;
        m_out.book = m_maker.take();
        m_out.book.title = m_parsed.title;
        std::ranges::stable_sort(m_out.book.entries, {}, &ForeignEntry::postedOn);
        return std::move(m_out);
    }

private:
    /// How many digits each currency is written with: what is worked out is rounded to them.
    void learnDigits()
    {
        for (const Directive& one : m_parsed.directives)
            if (const auto* transaction = std::get_if<Transaction>(&one.what))
                for (const Posting& posting : transaction->postings)
                    if (posting.units && !posting.cost && !posting.price) {
                        int& digits = m_digits[posting.units->currency];
                        digits = std::max(digits, posting.units->number.scale());
                    }
    }

    Result<> take(const Directive& one, const Open& open)
    {
        TANDEM_TRY(const std::size_t index, m_maker.account(open.account, one.line));
        ForeignAccount& account = m_maker.accountAt(index);
        account.type = m_parsed.roots.value(account.path.front(), AccountTypeHint::Unknown);
        if (account.type == AccountTypeHint::Unknown)
            return refuse(one.line, open.account, u"its first part is no name of a top account"_s);
        account.code = open.code;
        if (!open.code.isEmpty() && !open.name.isEmpty())
            m_maker.rename(index, open.name);
        m_open.insert(open.account, open.booking.isEmpty() ? m_parsed.booking : open.booking);
        return {};
    }

    Result<> take(const Directive& one, const Close& close)
    {
        if (m_open.remove(close.account) == 0)
            return refuse(one.line, close.account, u"the account is not open"_s);
        return {};
    }

    Result<> take(const Directive& one, const Quote& quote)
    {
        const Decimal& rate = quote.amount.number;
        constexpr int scaleOfInt64 = 18;
        const Int128 most = std::numeric_limits<std::int64_t>::max();
        if (rate.isNegative() || rate.isZero() || rate.coefficient() > most
            || rate.scale() > scaleOfInt64)
            return {};
        std::int64_t denominator = 1;
        for (int i = 0; i < rate.scale(); ++i)
            denominator *= 10;
        m_maker.addPrice({.commodity = m_maker.commodity(quote.commodity),
                          .in = m_maker.commodity(quote.amount.currency),
                          .on = one.on,
                          .numerator = static_cast<std::int64_t>(rate.coefficient()),
                          .denominator = denominator});
        return {};
    }

    Result<> take(const Directive& one, const Pad& pad)
    {
        for (const QString& account : {pad.account, pad.source})
            TANDEM_CHECK(checkOpen(account, one.line));
        m_pads.insert(pad.account, {pad.source, one.on, one.line, {}});
        return {};
    }

    Result<> take(const Directive& one, const Balance& balance)
    {
        TANDEM_CHECK(checkOpen(balance.account, one.line));
        if (m_isIncomplete)
            return {}; // something before it was left out
        const Amount& stated = balance.amount;
        const Decimal written = toleranceOf(stated.number);
        const Decimal tolerance = balance.tolerance.value_or(written + written);
        const Decimal missing = stated.number - m_held.of(balance.account, stated.currency);
        if (missing.abs() <= tolerance) {
            ++m_out.balancesChecked;
            return {};
        }
        const auto pad = m_pads.find(balance.account);
        if (pad == m_pads.end() || pad->filled.contains(stated.currency))
            return fail(errors::journalAssertionFailed,
                        {QString::number(one.line), balance.account,
                         stated.number.toString() + u' ' + stated.currency,
                         (stated.number - missing).toString() + u' ' + stated.currency});
        pad->filled.insert(stated.currency);
        ++m_out.padsFilled;
        ++m_out.balancesChecked;
        return fill(*pad, balance.account, {missing, stated.currency});
    }

    struct OpenPad {
        QString source;
        QDate on;
        qint64 line = 0;
        QSet<QString> filled; ///< Currencies.
    };

    Result<> fill(const OpenPad& pad, const QString& account, const Amount& amount)
    {
        Transaction transaction{.narration = u"Padding of %1"_s.arg(account)};
        transaction.postings.push_back({.line = pad.line, .account = account, .units = amount});
        transaction.postings.push_back({.line = pad.line,
                                        .account = pad.source,
                                        .units = Amount{-amount.number, amount.currency}});
        return take({pad.on, pad.line, {}}, transaction);
    }

    Result<> take(const Directive& one, const Transaction& transaction)
    {
        auto isDone = addEntry(one, transaction);
        if (isDone || m_onUnsupported == OnUnsupported::Refuse)
            return isDone;
        m_parsed.leftOut.push_back({one.line, isDone.error()});
        m_isIncomplete = true;
        return {};
    }

    Result<> addEntry(const Directive& one, const Transaction& transaction)
    {
        const QStringList words{transaction.payee, transaction.narration};
        ForeignEntry entry{.postedOn = one.on,
                           .secondaryOn = {},
                           .code = {},
                           .description = words.join(u' ').trimmed(),
                           .note = (transaction.marks + transaction.notes).join(u'\n'),
                           .source = {},
                           .sourceLine = one.line,
                           .lines = {}};
        std::vector<Weighed> lines;
        const Posting* elided = nullptr;
        for (const Posting& posting : transaction.postings) {
            TANDEM_CHECK(checkOpen(posting.account, posting.line));
            if (!posting.units) {
                if (std::exchange(elided, &posting))
                    return fail(errors::journalSeveralElided,
                                {QString::number(posting.line), posting.account});
                continue;
            }
            TANDEM_TRY(Weighed weighed, weigh(posting, one.on));
            lines.push_back(std::move(weighed));
        }
        TANDEM_CHECK(balance(lines, elided, transaction));
        for (Weighed& weighed : lines) {
            if (weighed.isComputed)
                weighed.line.value =
                    ForeignValue{m_maker.commodity(weighed.weight.currency), weighed.weight.number};
            entry.lines.push_back(std::move(weighed.line));
        }
        std::vector<ForeignLine> counted = entry.lines;
        TANDEM_CHECK(m_maker.add(std::move(entry)));
        for (const ForeignLine& line : counted)
            TANDEM_CHECK(m_held.add(m_namesByIndex.value(line.account),
                                    m_maker.book().commodities[line.commodity].code, line.amount));
        return {};
    }

    Result<Weighed> weigh(const Posting& posting, QDate on)
    {
        Weighed weighed{.weight = *posting.units};
        TANDEM_TRY(weighed.line.account, m_maker.account(posting.account, posting.line));
        weighed.line.commodity = m_maker.commodity(posting.units->currency);
        weighed.line.amount = posting.units->number;
        weighed.line.memo = posting.notes.join(u' ');
        weighed.isComputed = posting.cost || posting.price;
        if (posting.cost) {
            TANDEM_TRY(weighed.weight,
                       m_inventory.book(posting, on, m_open.value(posting.account)));
        } else if (posting.price && posting.price->isTotal) {
            const Decimal total = posting.price->number.abs();
            weighed.weight = {posting.units->number.isNegative() ? -total : total,
                              posting.price->currency};
        } else if (posting.price) {
            TANDEM_TRY(const Decimal worth,
                       exactProduct(posting.units->number, posting.price->number, posting.line));
            weighed.weight = {worth, posting.price->currency};
        }
        return weighed;
    }

    /// Gives the elided line what is missing; without one, what rounding left over goes to the
    /// largest line that was worked out.
    Result<> balance(std::vector<Weighed>& lines, const Posting* elided,
                     const Transaction& transaction)
    {
        std::map<QString, Decimal> exact;
        std::map<QString, Decimal> rounded;
        for (Weighed& one : lines) {
            exact[one.weight.currency] = exact[one.weight.currency] + one.weight.number;
            const auto digits = m_digits.constFind(one.weight.currency);
            if (one.isComputed && digits != m_digits.constEnd()
                && one.weight.number.scale() > *digits)
                one.weight.number = one.weight.number.rescaled(*digits, Rounding::HalfAwayFromZero);
            rounded[one.weight.currency] = rounded[one.weight.currency] + one.weight.number;
        }
        for (const auto& [currency, left] : rounded) {
            if (left.isZero() || (elided && exact[currency].isZero()))
                continue;
            if (elided) {
                Weighed missing{.weight = {-left, currency}};
                TANDEM_TRY(missing.line.account, m_maker.account(elided->account, elided->line));
                missing.line.commodity = m_maker.commodity(currency);
                missing.line.amount = -left;
                missing.line.memo = elided->notes.join(u' ');
                lines.push_back(std::move(missing));
            } else if (exact[currency].abs() <= toleranceIn(transaction, currency)) {
                shareOut(lines, currency, left);
            }
        }
        return {};
    }

    Result<> checkOpen(const QString& account, qint64 line)
    {
        if (!m_open.contains(account)) {
            if (!m_parsed.opensAccountsItself)
                return refuse(line, account, u"the account is not open on that day"_s);
            TANDEM_CHECK(take({{}, line, {}}, Open{.account = account}));
        }
        TANDEM_TRY(const std::size_t index, m_maker.account(account, line));
        m_namesByIndex.insert(index, account);
        return {};
    }

    static Result<> refuse(qint64 line, const QString& what, const QString& why)
    {
        return fail(errors::journalBadLine, {QString::number(line), what, why});
    }

    Parsed m_parsed;
    OnUnsupported m_onUnsupported;
    BookMaker m_maker;
    BeancountBook m_out;
    Inventory m_inventory;
    QHash<QString, int> m_digits;
    QHash<QString, QString> m_open; ///< Booking method by account.
    QHash<QString, OpenPad> m_pads; ///< By account.
    QHash<std::size_t, QString> m_namesByIndex;
    Held m_held;
    bool m_isIncomplete = false; ///< Something was left out: balances cannot be worked out.
};

} // namespace

Result<BeancountBook> readBeancount(QByteArrayView journal, OnUnsupported onUnsupported)
{
    TANDEM_TRY(Parsed parsed, parse(journal, onUnsupported));
    return Book(std::move(parsed), onUnsupported).read();
}

} // namespace tandem::formats
