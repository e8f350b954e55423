#include "formats/camt.h"

#include "formats/bank_errors.h"
#include "formats/camt_line.h"
#include "formats/xml_guard.h"

namespace tandem::formats {
namespace {

using namespace Qt::StringLiterals;

constexpr std::size_t linesMax = 2'000'000;

void readAccount(XmlGuard& xml, BankStatement& statement)
{
    while (xml.nextChild()) {
        xml.visitLeaves([&](QStringView path, const QString& text) {
            if (path == u"Id/IBAN" || path == u"Id/Othr/Id") {
                statement.account = text;
                statement.isIban = path == u"Id/IBAN";
            } else if (path == u"Ccy") {
                statement.currency = text;
            }
        });
    }
}

/// The number of entries that the bank announces (TxsSummry); empty if it does not.
QString readAnnouncedCount(XmlGuard& xml)
{
    QString count;
    while (xml.nextChild()) {
        xml.visitLeaves([&](QStringView path, const QString& text) {
            if (path == u"TtlNtries/NbOfNtries")
                count = text;
        });
    }
    return count;
}

/// OPBD goes before PRCD, the closing balance of the day before; of two alike the first counts.
Result<> readBalance(XmlGuard& xml, BankStatement& statement, bool& hasOpeningOfDay)
{
    TANDEM_TRY(const CamtBalance read, readCamtBalance(xml));
    const bool isOpeningOfDay = read.code == u"OPBD" && !hasOpeningOfDay;
    if (isOpeningOfDay || (read.code == u"PRCD" && !statement.opening))
        statement.opening = read.balance;
    if (read.code == u"CLBD" && !statement.closing)
        statement.closing = read.balance;
    hasOpeningOfDay = hasOpeningOfDay || isOpeningOfDay;
    return {};
}

/// Not every bank states the account's currency: then it is that of the balances or lines.
void completeCurrency(BankStatement& statement)
{
    if (!statement.currency.isEmpty())
        return;
    if (statement.opening)
        statement.currency = statement.opening->currency;
    else if (statement.closing)
        statement.currency = statement.closing->currency;
    else if (!statement.lines.empty())
        statement.currency = statement.lines.front().currency;
}

Result<BankStatement> readStatement(XmlGuard& xml)
{
    BankStatement statement;
    QString announcedCount;
    bool hasOpeningOfDay = false;
    while (xml.nextChild()) {
        if (xml.name() == u"Id")
            statement.id = xml.text();
        else if (xml.name() == u"Acct")
            readAccount(xml, statement);
        else if (xml.name() == u"Bal")
            TANDEM_CHECK(readBalance(xml, statement, hasOpeningOfDay));
        else if (xml.name() == u"TxsSummry")
            announcedCount = readAnnouncedCount(xml);
        else if (xml.name() == u"Ntry") {
            if (statement.lines.size() == linesMax)
                return fail(errors::camtTooManyLines,
                            {QString::number(xml.line()), QString::number(linesMax)});
            TANDEM_TRY(BankLine line, readCamtLine(xml, statement.account));
            statement.lines.push_back(std::move(line));
        } else
            xml.skip();
    }
    TANDEM_CHECK(xml.status());
    completeCurrency(statement);
    statement.warnings = warningsOf(statement);
    const QString count = QString::number(statement.lines.size());
    if (!announcedCount.isEmpty() && announcedCount != count)
        statement.warnings.push_back(
            {&errors::countDoesNotHold, {statement.id, announcedCount, count}, {}, {}});
    return statement;
}

} // namespace

Result<std::vector<BankStatement>> readCamt(const QByteArray& bytes)
{
    XmlGuard xml(bytes);
    const bool hasRoot = xml.nextChild();
    TANDEM_CHECK(xml.status());
    if (!hasRoot || xml.name() != u"Document")
        return fail(errors::camtWrongRoot, {xml.name().toString()});

    std::vector<BankStatement> statements;
    while (xml.nextChild()) { // the message: BkToCstmrStmt, …AcctRpt or …DbtCdtNtfctn
        while (xml.nextChild()) {
            const bool isStatement =
                xml.name() == u"Stmt" || xml.name() == u"Rpt" || xml.name() == u"Ntfctn";
            if (!isStatement) {
                xml.skip();
                continue;
            }
            TANDEM_TRY(BankStatement statement, readStatement(xml));
            statements.push_back(std::move(statement));
        }
    }
    // The end of the root is not the end of the file: what follows must be well-formed, too.
    xml.skip();
    TANDEM_CHECK(xml.status());
    if (statements.empty())
        return fail(errors::camtNoStatement);
    return statements;
}

} // namespace tandem::formats
