#include "formats/datev_booking.h"

#include "base/number_format.h"
#include "formats/book_maker.h"
#include "formats/datev_columns.h"
#include "formats/datev_errors.h"

namespace tandem::formats {

using namespace Qt::StringLiterals;

namespace {

/// The places of the columns, from 0.
enum Column : std::size_t {
    Amount = 0,
    Side = 1,
    CurrencyCode = 2,
    ExchangeRate = 3,
    BaseAmount = 4,
    BaseCurrency = 5,
    AccountNumber = 6,
    Contra = 7,
    TaxKey = 8,
    Day = 9,
    Document = 10,
    Document2 = 11,
    Discount = 12,
    Text = 13,
    CostCentre = 36,
    MoreKind = 47,
    MoreText = 48,
    Fixed = 113,
    ServiceOn = 114,
    GeneralReversal = 117
};

const QString entryMark = u"Tandem"_s;
constexpr int amountDigits = 2;
constexpr int textMax = 60;
constexpr int documentMax = 36;

Result<Decimal> amountOf(const QString& text, qint64 line)
{
    auto amount = parseNumber(text, NumberFormat{.decimalMark = u',', .groupMarks = {}});
    if (!amount || !canBeSummed(*amount))
        return fail(errors::datevBadRow,
                    {QString::number(line), u"\"%1\" is no amount"_s.arg(text)});
    return amount;
}

/// The day of "3112" or "102" in the year that lies within the header's days.
QDate dayOf(const QString& text, const DatevHeader& header)
{
    const QString padded = text.rightJustified(4, u'0');
    const int day = padded.left(2).toInt();
    const int month = padded.mid(2, 2).toInt();
    const QDate from = header.from.isValid() ? header.from : header.yearBegin;
    for (int year = from.year(); year <= from.year() + 1; ++year)
        if (const QDate date(year, month, day); date.isValid() && date >= from)
            return date;
    return {};
}

QString commaOf(const Decimal& amount, int digits)
{
    const Decimal shown = amount.scale() < digits ? amount + Decimal::ofScaled(0, digits) : amount;
    return shown.toString().replace(u'.', u',');
}

/// What DATEV takes in a number of a document.
QString documentOf(const QString& text)
{
    QString fit;
    for (const QChar c : text)
        fit += c.unicode() < 0x80 && (c.isLetterOrNumber() || u"$&%*+-/"_s.contains(c)) ? c : u'-';
    return fit.left(documentMax);
}

} // namespace

Result<DatevBooking> datevBookingOf(const DatevRow& row, const DatevHeader& header, qint64 line)
{
    const auto cell = [&](Column column) {
        return column < row.size() ? row[column].text.trimmed() : QString();
    };
    const auto bad = [&](const QString& why) {
        return fail(errors::datevBadRow, {QString::number(line), why});
    };
    DatevBooking booking{.line = line,
                         .currency = cell(CurrencyCode),
                         .account = cell(AccountNumber),
                         .contra = cell(Contra),
                         .taxKey = cell(TaxKey),
                         .on = dayOf(cell(Day), header),
                         .document = cell(Document),
                         .document2 = cell(Document2),
                         .text = cell(Text),
                         .costCentre = cell(CostCentre),
                         .serviceOn = QDate::fromString(cell(ServiceOn), u"ddMMyyyy"_s)};
    TANDEM_TRY(booking.amount, amountOf(cell(Amount), line));
    if (booking.amount.isNegative())
        return bad(u"its amount is negative; the side says which way it goes"_s);
    if (cell(Side) != u"S"_s && cell(Side) != u"H"_s)
        return bad(u"its side is neither S nor H"_s);
    booking.side = cell(Side) == u"S"_s ? DatevSide::Debit : DatevSide::Credit;
    if (booking.account.isEmpty() || booking.contra.isEmpty())
        return bad(u"an account is missing"_s);
    if (!booking.on.isValid())
        return bad(u"\"%1\" is no day of its fiscal year"_s.arg(cell(Day)));
    if (!cell(ExchangeRate).isEmpty()) {
        TANDEM_TRY(booking.rate, amountOf(cell(ExchangeRate), line));
    }
    if (!cell(BaseAmount).isEmpty()) {
        TANDEM_TRY(booking.baseAmount, amountOf(cell(BaseAmount), line));
    }
    if (!cell(Discount).isEmpty()) {
        TANDEM_TRY(booking.discount, amountOf(cell(Discount), line));
    }
    const QString reversal = cell(GeneralReversal);
    booking.isGeneralReversal = reversal == u"1"_s || reversal == u"G"_s;
    if (cell(MoreKind) == entryMark)
        booking.entry = cell(MoreText);
    return booking;
}

DatevRow datevRowOf(const DatevBooking& booking)
{
    DatevRow row;
    for (const DatevColumn& column : datevColumns)
        row.push_back({{}, column.isText});
    const auto set = [&](Column column, const QString& text) { row[column].text = text; };
    set(Amount, commaOf(booking.amount, amountDigits));
    set(Side, booking.side == DatevSide::Debit ? u"S"_s : u"H"_s);
    set(CurrencyCode, booking.currency);
    if (booking.rate)
        set(ExchangeRate, commaOf(*booking.rate, amountDigits));
    if (booking.baseAmount)
        set(BaseAmount, commaOf(*booking.baseAmount, amountDigits));
    set(AccountNumber, booking.account);
    set(Contra, booking.contra);
    set(TaxKey, booking.taxKey);
    set(Day, booking.on.toString(u"ddMM"_s));
    set(Document, documentOf(booking.document));
    set(Document2, documentOf(booking.document2));
    if (!booking.discount.isZero())
        set(Discount, commaOf(booking.discount, amountDigits));
    set(Text, booking.text.simplified().left(textMax));
    set(CostCentre, booking.costCentre.left(documentMax));
    if (!booking.entry.isEmpty()) {
        set(MoreKind, entryMark);
        set(MoreText, booking.entry);
    }
    if (booking.serviceOn.isValid())
        set(ServiceOn, booking.serviceOn.toString(u"ddMMyyyy"_s));
    if (booking.isGeneralReversal)
        set(GeneralReversal, u"1"_s);
    return row;
}

} // namespace tandem::formats
