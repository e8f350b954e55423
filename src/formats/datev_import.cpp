#include "formats/datev_import.h"

#include "formats/book_maker.h"
#include "formats/datev_errors.h"

namespace tandem::formats {

using namespace Qt::StringLiterals;

namespace {

constexpr int bookingCategory = 21;
constexpr int accountNameCategory = 20;
constexpr int partyCategory = 16;
constexpr qint64 firstRowLine = 3;
/// Takes the tax off an account that bears it by itself.
const QString noTaxKey = u"40"_s;

/// What the further files say: names by the number of the account.
using Names = QHash<QString, QString>;

void takeNames(Names& names, const DatevFile& file, int category)
{
    for (const DatevRow& row : file.rows) {
        const auto cell = [&](std::size_t at) {
            return at < row.size() ? row[at].text.trimmed() : QString();
        };
        const QString person = (cell(4) + u' ' + cell(3)).trimmed();
        QString name = cell(1);
        if (category == partyCategory && name.isEmpty())
            name = person.isEmpty() ? cell(5) : person;
        if (!cell(0).isEmpty() && !name.isEmpty())
            names.insert(cell(0), name);
    }
}

class BatchReader {
public:
    BatchReader(BookMaker& maker, DatevBook& out, const DatevImportOptions& options)
        : m_maker(maker)
        , m_out(out)
        , m_options(options)
    {
    }

    Result<> read(const DatevFile& file, const DatevHeader& header)
    {
        m_header = header;
        m_chart = datevChartNamed(header.chart);
        if (m_chart == DatevChart::Unknown)
            m_chart = m_options.chart;
        std::vector<DatevBooking> entry;
        for (std::size_t i = 0; i < file.rows.size(); ++i) {
            TANDEM_TRY(DatevBooking booking,
                       datevBookingOf(file.rows[i], header, firstRowLine + qint64(i)));
            if (!entry.empty() && (booking.entry.isEmpty() || booking.entry != entry.back().entry))
                TANDEM_CHECK(finish(std::exchange(entry, {})));
            entry.push_back(std::move(booking));
        }
        return entry.empty() ? Result<>() : finish(entry);
    }

private:
    /// Makes an entry of bookings, or leaves them out as the caller chose.
    Result<> finish(const std::vector<DatevBooking>& bookings)
    {
        auto isDone = add(bookings);
        if (isDone || m_options.onUnsupported == OnUnsupported::Refuse)
            return isDone;
        m_out.leftOut.push_back({bookings.front().line, isDone.error()});
        return {};
    }

    Result<> add(const std::vector<DatevBooking>& bookings)
    {
        const DatevBooking& first = bookings.front();
        ForeignEntry entry{.postedOn = first.on,
                           .secondaryOn = {},
                           .code = first.document,
                           .description = first.text,
                           .note = {},
                           .source = first.entry,
                           .sourceLine = first.line,
                           .lines = {}};
        for (const DatevBooking& booking : bookings)
            TANDEM_CHECK(addLines(entry, booking));
        if (bookings.size() > 1)
            joinShared(entry, bookings);
        return m_maker.add(std::move(entry));
    }

    Result<> addLines(ForeignEntry& entry, const DatevBooking& booking)
    {
        if (!booking.discount.isZero())
            return fail(errors::datevBadRow,
                        {QString::number(booking.line),
                         u"it has a discount (Skonto), whose account the file does not name"_s});
        const bool isDebit = (booking.side == DatevSide::Debit) != booking.isGeneralReversal;
        TANDEM_TRY(const ForeignLine whole, lineOf(booking));
        const std::size_t from = entry.lines.size();
        entry.lines.push_back(isDebit ? whole : negated(whole));
        entry.lines.push_back(isDebit ? negated(whole) : whole);
        entry.lines[from].account = account(booking.account);
        entry.lines[from + 1].account = account(booking.contra);
        return splitTax(entry, from, booking);
    }

    /// The line of a positive amount, on no account yet.
    Result<ForeignLine> lineOf(const DatevBooking& booking)
    {
        const QString currency = booking.currency.isEmpty() ? m_header.currency : booking.currency;
        ForeignLine line;
        line.commodity = m_maker.commodity(currency);
        line.amount = booking.amount;
        line.memo = booking.text;
        if (currency == m_header.currency)
            return line;
        std::optional<Decimal> base = booking.baseAmount;
        if (!base && booking.rate && !booking.rate->isZero())
            base = booking.amount.dividedBy(*booking.rate, 2, Rounding::HalfAwayFromZero);
        if (!base)
            return fail(errors::datevBadRow, {QString::number(booking.line),
                                              u"its amount in %1 has no rate"_s.arg(currency)});
        line.value = ForeignValue{m_maker.commodity(m_header.currency), *base};
        return line;
    }

    static ForeignLine negated(ForeignLine line)
    {
        line.amount = -line.amount;
        if (line.value)
            line.value->amount = -line.value->amount;
        return line;
    }

    /// Takes the tax out of the line that bears it: the contra account's by its key, or that of an
    /// account that does so by itself.
    Result<> splitTax(ForeignEntry& entry, std::size_t from, const DatevBooking& booking)
    {
        if (booking.taxKey == noTaxKey)
            return {};
        std::size_t at = from + 1;
        std::optional<DatevTax> tax;
        if (!booking.taxKey.isEmpty() && booking.taxKey != u"0"_s) {
            tax = datevTaxOfKey(booking.taxKey);
            if (!tax)
                return fail(errors::datevTaxKeyUnknown,
                            {QString::number(booking.line), booking.taxKey});
        } else if (tax = datevTaxOfAccount(m_chart, booking.contra); !tax) {
            tax = datevTaxOfAccount(m_chart, booking.account);
            at = from;
        }
        if (!tax)
            return {};
        const QString code = datevTaxAccount(m_chart, *tax);
        if (code.isEmpty())
            return fail(errors::datevChartUnknown, {QString::number(booking.line)});
        ForeignLine share = entry.lines[at];
        share.amount = datevTaxIn(share.amount, *tax);
        entry.lines[at].amount = entry.lines[at].amount - share.amount;
        if (share.value) {
            share.value->amount = datevTaxIn(share.value->amount, *tax);
            entry.lines[at].value->amount = entry.lines[at].value->amount - share.value->amount;
        }
        share.account = account(code);
        ForeignAccount& taxAccount = m_maker.accountAt(share.account);
        taxAccount.control = AccountControlHint::Tax;
        if (taxAccount.path.front() == code)
            m_maker.rename(share.account, nameOf(*tax));
        entry.lines.push_back(std::move(share));
        return {};
    }

    static QString nameOf(const DatevTax& tax)
    {
        return (tax.side == DatevTaxSide::Input ? u"Abziehbare Vorsteuer %1 %"_s
                                                : u"Umsatzsteuer %1 %"_s)
            .arg(tax.percent);
    }

    /// Makes one line of those on the account that all bookings share, or none if they add up to
    /// nothing: it only held the others together.
    void joinShared(ForeignEntry& entry, const std::vector<DatevBooking>& bookings)
    {
        for (const QString& code : {bookings.front().account, bookings.front().contra}) {
            if (!std::ranges::all_of(bookings, [&](const DatevBooking& one) {
                    return one.account == code || one.contra == code;
                }))
                continue;
            const std::size_t shared = account(code);
            std::optional<std::size_t> into;
            for (std::size_t i = 0; i < entry.lines.size(); ++i) {
                ForeignLine& line = entry.lines[i];
                if (line.account != shared || line.value)
                    continue;
                if (into && entry.lines[*into].commodity == line.commodity) {
                    entry.lines[*into].amount = entry.lines[*into].amount + line.amount;
                    line.amount = Decimal();
                } else if (!into) {
                    into = i;
                }
            }
            return;
        }
    }

    std::size_t account(const QString& code)
    {
        const std::size_t index = m_maker.accountByCode(code);
        ForeignAccount& account = m_maker.accountAt(index);
        if (account.type == AccountTypeHint::Unknown)
            account.type = datevTypeOf(m_chart, code, m_header.accountDigits);
        return index;
    }

    BookMaker& m_maker;
    DatevBook& m_out;
    const DatevImportOptions& m_options;
    DatevHeader m_header;
    DatevChart m_chart = DatevChart::Unknown;
};

} // namespace

Result<DatevBook> readDatev(std::span<const QByteArrayView> files,
                            const DatevImportOptions& options)
{
    DatevBook out;
    BookMaker maker;
    Names names;
    bool hasBookings = false;
    BatchReader reader(maker, out, options);
    for (const QByteArrayView bytes : files) {
        TANDEM_TRY(const DatevFile file, readDatevFile(bytes));
        TANDEM_TRY(const DatevHeader header, datevHeaderOf(file.header));
        if (header.category == accountNameCategory || header.category == partyCategory)
            takeNames(names, file, header.category);
        if (header.category != bookingCategory)
            continue;
        hasBookings = true;
        TANDEM_CHECK(reader.read(file, header));
    }
    if (!hasBookings)
        return fail(errors::datevNoBookings);
    for (std::size_t i = 0; i < maker.book().accounts.size(); ++i)
        if (const QString name = names.value(maker.accountAt(i).code); !name.isEmpty())
            maker.rename(i, name);
    out.book = maker.take();
    return out;
}

} // namespace tandem::formats
