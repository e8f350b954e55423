#include "formats/datev_export.h"

#include "formats/datev_errors.h"

namespace tandem::formats {

using namespace Qt::StringLiterals;

namespace {

constexpr int amountDigits = 2;
constexpr int rateDigits = 6;
constexpr std::array percents{19, 7, 16};
const QString noTaxKey = u"40"_s;

/// A line with the tax that it bears.
struct Share {
    DatevLine line;
    std::optional<DatevTax> tax{};
};

Result<> check(const DatevEntry& entry, const DatevLine& line, const DatevExportOptions& options)
{
    const bool isNumber =
        std::ranges::all_of(line.account, [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!isNumber || line.account.isEmpty() || line.account.size() > options.accountDigits + 1)
        return fail(errors::datevAccountUnfit,
                    {line.account, QString::number(options.accountDigits)});
    const Decimal most = Decimal::ofInteger(10'000'000'000);
    if (line.base.abs() >= most || line.amount.abs() >= most
        || line.base.trimmed().scale() > amountDigits)
        return fail(errors::datevAmountUnfit,
                    {QString::number(entry.number), line.base.toString()});
    return {};
}

/// The tax of `net` if `tax` is exactly its share at a rate that has a key.
std::optional<DatevTax> taxOf(const DatevLine& net, const DatevLine& tax)
{
    for (const int percent : percents) {
        const DatevTax one{percent, *tax.tax};
        if (datevKeyOf(one) && datevTaxIn(net.base + tax.base, one) == tax.base)
            return one;
    }
    return std::nullopt;
}

/// Puts each tax onto the one line that it is the share of, where there is one.
std::vector<Share> withTaxOnNet(const DatevEntry& entry)
{
    std::vector<Share> shares;
    for (const DatevLine& line : entry.lines)
        if (!line.base.isZero())
            shares.push_back({line});
    for (std::size_t i = 0; i < shares.size();) {
        const DatevLine tax = shares[i].line;
        const auto net = std::ranges::find_if(shares, [&](const Share& share) {
            return tax.tax && !share.tax && !share.line.tax && share.line.currency.isEmpty()
                   && share.line.base.isNegative() == tax.base.isNegative()
                   && taxOf(share.line, tax);
        });
        if (!tax.tax || !tax.currency.isEmpty() || net == shares.end()) {
            ++i;
            continue;
        }
        net->tax = taxOf(net->line, tax);
        net->line.base = net->line.base + tax.base;
        shares.erase(shares.begin() + static_cast<std::ptrdiff_t>(i));
        i = 0;
    }
    return shares;
}

/// The one line that stands alone on its side: the others are booked against it. Not one that bears
/// tax, by a key or by itself: keys are those of the contra account.
std::optional<std::size_t> aloneIn(const std::vector<Share>& shares, DatevChart chart)
{
    std::optional<std::size_t> alone;
    for (const bool isNegative : {false, true}) {
        const auto isOnSide = [&](const Share& share) {
            return share.line.base.isNegative() == isNegative;
        };
        if (std::ranges::count_if(shares, isOnSide) != 1)
            continue;
        const auto found = std::ranges::find_if(shares, isOnSide);
        const auto index = static_cast<std::size_t>(found - shares.begin());
        const bool bearsTax = found->tax || datevTaxOfAccount(chart, found->line.account);
        if (!bearsTax && (!alone || index < *alone))
            alone = index;
    }
    return alone;
}

class Bookings {
public:
    Bookings(const DatevEntry& entry, const DatevExportOptions& options)
        : m_entry(entry)
        , m_options(options)
    {
    }

    /// Books `share` as the contra account of `account`.
    DatevBooking against(const QString& account, const Share& share) const
    {
        DatevBooking booking{.amount = share.line.base.abs(),
                             .side = share.line.base.isNegative() ? DatevSide::Debit
                                                                  : DatevSide::Credit,
                             .account = account,
                             .contra = share.line.account,
                             .taxKey = keyOf(share),
                             .on = m_entry.on,
                             .document = m_entry.document,
                             .text = share.line.text.isEmpty() ? m_entry.text : share.line.text,
                             .costCentre = share.line.costCentre};
        return booking;
    }

    /// Says a foreign amount, which both sides have alike.
    static void makeForeign(DatevBooking& booking, const DatevLine& line)
    {
        booking.currency = line.currency;
        booking.baseAmount = booking.amount;
        booking.rate =
            line.amount.abs().dividedBy(booking.amount, rateDigits, Rounding::HalfAwayFromZero);
        booking.amount = line.amount.abs();
    }

private:
    QString keyOf(const Share& share) const
    {
        const auto own = datevTaxOfAccount(m_options.chart, share.line.account);
        if (!share.tax)
            return own ? noTaxKey : QString();
        return own == share.tax ? QString() : datevKeyOf(*share.tax).value_or(QString());
    }

    const DatevEntry& m_entry;
    const DatevExportOptions& m_options;
};

bool areOneForeignAmount(const Share& a, const Share& b)
{
    return !a.line.currency.isEmpty() && a.line.currency == b.line.currency
           && a.line.amount == -b.line.amount && a.line.amount.trimmed().scale() <= amountDigits
           && !a.line.amount.isZero();
}

} // namespace

Result<std::vector<DatevBooking>> datevBookingsOf(const DatevEntry& entry,
                                                  const DatevExportOptions& options)
{
    for (const DatevLine& line : entry.lines)
        TANDEM_CHECK(check(entry, line, options));
    const std::vector<Share> shares = withTaxOnNet(entry);
    const Bookings make(entry, options);
    const auto alone = aloneIn(shares, options.chart);
    const QString number = QString::number(entry.number);
    std::vector<DatevBooking> bookings;
    for (std::size_t i = 0; i < shares.size(); ++i) {
        if (i == alone)
            continue;
        bookings.push_back(make.against(
            alone ? shares[*alone].line.account : options.balancingAccount, shares[i]));
        if (shares.size() > 2 || !alone)
            bookings.back().entry = number;
        else if (areOneForeignAmount(shares[i], shares[*alone]))
            Bookings::makeForeign(bookings.back(), shares[i].line);
    }
    return bookings;
}

} // namespace tandem::formats
