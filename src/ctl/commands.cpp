#include "ctl/commands.h"

namespace tandem::ctl {

std::vector<Command> allCommands()
{
    constexpr std::array parts{
        &companyCommands,
        &userCommands,
        &doctorCommands,
        &partyCommands,
        &partyChangeCommands,
        &accountCommands,
        &accountChangeCommands,
        &postCommands,
        &journalCommands,
        &dimensionReportCommands,
        &statementCommands,
        &opportunityCommands,
        &appointmentCommands,
        &visitCommands,
        &employeeCommands,
        &holidayCommands,
        &peopleImportCommands,
        &paymentCommands,
        &bankCommands,
        &bankMatchCommands,
        &agedCommands,
        &itemCommands,
        &warehouseCommands,
        &taxCommands,
        &withholdingCommands,
        &rateCommands,
        &revalueCommands,
        &interactionCommands,
        &orderCommands,
        &deliveryCommands,
        &invoiceCommands,
        &creditNoteCommands,
        &purchaseCommands,
        &tradeImportCommands,
        &tradeReportCommands,
        &exportCommands,
        &moneyCommands,
        &periodCommands,
        &dimensionCommands,
        &listCommands,
        &viewCommands,
        &bulkCommands,
        &settingsCommands,
        &contractCommands,
        &noticeCommands,
        &recordCommands,
        &approvalCommands,
        &documentCommands,
        &approvalRuleCommands,
        &draftCommands,
        &scheduleCommands,
        &deferralCommands,
        &assetCommands,
        &assetChangeCommands,
        &loanCommands,
        &einvoiceCommands,
        &taxReturnCommands,
        &comparedStatementCommands,
        &closeCommands,
        &einvoiceWritingCommands,
        &exportBookCommands,
        &budgetCommands,
        &budgetChangeCommands,
        &budgetReportCommands,
        &forecastCommands,
    };
    std::vector<Command> all;
    for (const auto part : parts) {
        const std::vector<Command> commands = part();
        all.insert(all.end(), commands.begin(), commands.end());
    }
    return all;
}

} // namespace tandem::ctl
