#include "formats/camt_line.h"

#include "formats/bank_errors.h"
#include "formats/stated_amount.h"
#include "formats/xml_guard.h"

namespace tandem::formats {
namespace {

using namespace Qt::StringLiterals;

/// An amount element as stated, until its direction is known.
struct StatedAmount {
    QString text;
    QString currency;
    QString direction; ///< CdtDbtInd
    qint64 line = 0;
};

/// The two sides of a payment; which is the counterparty depends on the direction.
struct Side {
    QString name;
    QString account;
};

struct StatedDetail {
    BankLineDetail detail;
    StatedAmount amount;
    Side debtor;
    Side creditor;
    QString transactionAmount;
    QString transactionCurrency;
};

struct StatedLine {
    BankLine line;
    StatedAmount amount;
    QString bookedOn;
    QString valueOn;
    QStringList domainCode;
    QString ownCode;
    QString additionalInfo;
    std::vector<StatedDetail> details;
};

void append(QString& whole, const QString& part)
{
    whole += whole.isEmpty() ? part : u' ' + part;
}

void setOnce(QString& target, const QString& text)
{
    if (target.isEmpty())
        target = text;
}

/// The date of "2023-06-20" or "2023-06-20T18:43:23+02:00", as the bank states it; no zone moves.
Result<QDate> dateOf(const QString& text, qint64 line)
{
    if (text.isEmpty())
        return QDate();
    const QDate date = QDate::fromString(text.left(10), u"yyyy-MM-dd"_s);
    const QString rest = text.sliced(std::min<qsizetype>(text.size(), 10));
    const bool isAlone = rest.isEmpty() || QStringView(u"T+-Z").contains(rest.front());
    if (!date.isValid() || !isAlone)
        return fail(errors::camtDateUnreadable, {QString::number(line), text});
    return date;
}

Result<Decimal> signedAmount(const StatedAmount& stated, QStringView element, qint64 line)
{
    if (stated.text.isEmpty())
        return fail(errors::camtAmountMissing, {QString::number(line), element.toString()});
    const auto amount = statedAmount(stated.text, bankDigitsMax);
    if (!amount)
        return fail(errors::camtAmountUnreadable, {QString::number(stated.line), stated.text});
    if (stated.direction != u"CRDT" && stated.direction != u"DBIT")
        return fail(errors::camtDirectionUnknown,
                    {QString::number(line), element.toString(), stated.direction});
    return stated.direction == u"DBIT" ? -*amount : *amount;
}

/// A party is named directly (.02), as a party (.08) or as a bank (.08).
bool isPartyName(QStringView path, QStringView side)
{
    if (!path.startsWith(side))
        return false;
    const QStringView rest = path.sliced(side.size());
    return rest == u"Nm" || rest == u"Pty/Nm" || rest == u"Agt/FinInstnId/Nm";
}

void readDetailLeaf(StatedDetail& into, QStringView path, const QString& text, const XmlGuard& xml)
{
    if (path == u"Amt")
        into.amount = {text, xml.attribute(u"Ccy"), into.amount.direction, xml.line()};
    else if (path == u"CdtDbtInd")
        into.amount.direction = text;
    else if (path == u"Refs/EndToEndId")
        into.detail.endToEndId = text;
    else if (path == u"Refs/AcctSvcrRef")
        into.detail.bankReference = text;
    else if (path == u"RmtInf/Ustrd" || path == u"RmtInf/Strd/CdtrRefInf/Ref"
             || path == u"RmtInf/Strd/AddtlRmtInf")
        append(into.detail.remittance, text);
    else if (isPartyName(path, u"RltdPties/Dbtr/"))
        into.debtor.name = text;
    else if (isPartyName(path, u"RltdPties/Cdtr/"))
        into.creditor.name = text;
    else if (path == u"RltdPties/DbtrAcct/Id/IBAN" || path == u"RltdPties/DbtrAcct/Id/Othr/Id")
        into.debtor.account = text;
    else if (path == u"RltdPties/CdtrAcct/Id/IBAN" || path == u"RltdPties/CdtrAcct/Id/Othr/Id")
        into.creditor.account = text;
    else if (path == u"AmtDtls/TxAmt/Amt") {
        into.transactionAmount = text;
        into.transactionCurrency = xml.attribute(u"Ccy");
    }
}

void readLineLeaf(StatedLine& into, QStringView path, const QString& text, const XmlGuard& xml)
{
    if (path == u"Amt")
        into.amount = {text, xml.attribute(u"Ccy"), into.amount.direction, xml.line()};
    else if (path == u"CdtDbtInd")
        into.amount.direction = text;
    else if (path == u"RvslInd")
        into.line.isReversal = text == u"true" || text == u"1";
    else if (path == u"Sts" || path == u"Sts/Cd")
        into.line.status = text == u"PDNG"   ? BookingStatus::Pending
                           : text == u"INFO" ? BookingStatus::Information
                                             : BookingStatus::Booked;
    else if (path == u"BookgDt/Dt" || path == u"BookgDt/DtTm")
        into.bookedOn = text;
    else if (path == u"ValDt/Dt" || path == u"ValDt/DtTm")
        into.valueOn = text;
    else if (path == u"AcctSvcrRef")
        into.line.bankReference = text;
    else if (path == u"AddtlNtryInf")
        append(into.additionalInfo, text);
    else if (path.startsWith(u"BkTxCd/Domn/"))
        into.domainCode += text;
    else if (path == u"BkTxCd/Prtry/Cd")
        into.ownCode = text;
}

/// Credit: who paid us is the debtor; a reversal turns the roles. If a bank names only one side,
/// and it is not our account, that side it is.
void nameCounterparty(StatedDetail& stated, bool isDebtor, const QString& ownAccount)
{
    const Side* side = isDebtor ? &stated.debtor : &stated.creditor;
    const Side* other = isDebtor ? &stated.creditor : &stated.debtor;
    const bool isUnnamed = side->name.isEmpty() && side->account.isEmpty();
    if (isUnnamed && other->account != ownAccount)
        side = other;
    stated.detail.counterpartyName = side->name;
    stated.detail.counterpartyIban = side->account;
}

Result<BankLine> lineFrom(StatedLine stated, const QString& ownAccount, qint64 endLine)
{
    BankLine line = std::move(stated.line);
    TANDEM_TRY(line.amount, signedAmount(stated.amount, u"Ntry", endLine));
    line.currency = stated.amount.currency;
    TANDEM_TRY(line.bookedOn, dateOf(stated.bookedOn, endLine));
    TANDEM_TRY(line.valueOn, dateOf(stated.valueOn, endLine));
    line.bankTransactionCode =
        stated.domainCode.isEmpty() ? stated.ownCode : stated.domainCode.join(u'/');

    const bool isCredit = stated.amount.direction == u"CRDT";
    for (StatedDetail& each : stated.details) {
        nameCounterparty(each, isCredit != line.isReversal, ownAccount);
        if (each.amount.text.isEmpty())
            each.amount = {each.transactionAmount, each.transactionCurrency, each.amount.direction,
                           endLine};
        setOnce(each.amount.direction, stated.amount.direction);
        if (!each.amount.text.isEmpty()) {
            TANDEM_TRY(each.detail.amount, signedAmount(each.amount, u"TxDtls", endLine));
            each.detail.currency = each.amount.currency;
        }
        line.details.push_back(std::move(each.detail));
    }
    if (line.details.size() == 1) {
        const BankLineDetail& only = line.details.front();
        line.counterpartyName = only.counterpartyName;
        line.counterpartyIban = only.counterpartyIban;
        line.endToEndId = only.endToEndId;
        line.remittance = only.remittance;
        setOnce(line.bankReference, only.bankReference);
    }
    setOnce(line.remittance, stated.additionalInfo);
    return line;
}

} // namespace

Result<BankLine> readCamtLine(XmlGuard& xml, const QString& ownAccount)
{
    StatedLine stated;
    stated.line.fileLine = xml.line();
    while (xml.nextChild()) {
        if (xml.name() != u"NtryDtls") {
            xml.visitLeaves([&](QStringView path, const QString& text) {
                readLineLeaf(stated, path, text, xml);
            });
            continue;
        }
        while (xml.nextChild()) {
            if (xml.name() != u"TxDtls") {
                xml.skip();
                continue;
            }
            StatedDetail& detail = stated.details.emplace_back();
            while (xml.nextChild()) {
                xml.visitLeaves([&](QStringView path, const QString& text) {
                    readDetailLeaf(detail, path, text, xml);
                });
            }
        }
    }
    TANDEM_CHECK(xml.status());
    return lineFrom(std::move(stated), ownAccount, xml.line());
}

Result<CamtBalance> readCamtBalance(XmlGuard& xml)
{
    CamtBalance read;
    StatedAmount amount;
    QString on;
    while (xml.nextChild()) {
        xml.visitLeaves([&](QStringView path, const QString& text) {
            if (path == u"Tp/CdOrPrtry/Cd" || path == u"Tp/Cd")
                read.code = text;
            else if (path == u"Amt")
                amount = {text, xml.attribute(u"Ccy"), amount.direction, xml.line()};
            else if (path == u"CdtDbtInd")
                amount.direction = text;
            else if (path == u"Dt/Dt" || path == u"Dt/DtTm")
                on = text;
        });
    }
    TANDEM_CHECK(xml.status());
    TANDEM_TRY(read.balance.amount, signedAmount(amount, u"Bal", xml.line()));
    TANDEM_TRY(read.balance.on, dateOf(on, xml.line()));
    read.balance.currency = amount.currency;
    return read;
}

} // namespace tandem::formats
