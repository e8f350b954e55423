#pragma once

#include "ctl/command.h"

namespace tandem::ctl {

// One list per file <noun>_commands.cpp; allCommands() puts them together in this order.
std::vector<Command> companyCommands();
std::vector<Command> userCommands();
std::vector<Command> settingsCommands();
std::vector<Command> approvalCommands();
std::vector<Command> doctorCommands();
std::vector<Command> moneyCommands();
std::vector<Command> accountCommands();
std::vector<Command> accountChangeCommands();
std::vector<Command> approvalRuleCommands();
std::vector<Command> draftCommands();
std::vector<Command> periodCommands();
std::vector<Command> dimensionCommands();
std::vector<Command> dimensionReportCommands();
std::vector<Command> postCommands();
std::vector<Command> journalCommands();
std::vector<Command> statementCommands();
std::vector<Command> comparedStatementCommands();
std::vector<Command> closeCommands();
std::vector<Command> budgetCommands();
std::vector<Command> budgetChangeCommands();
std::vector<Command> budgetReportCommands();
std::vector<Command> forecastCommands();
std::vector<Command> partyCommands();
std::vector<Command> partyChangeCommands();
std::vector<Command> opportunityCommands();
std::vector<Command> appointmentCommands();
std::vector<Command> visitCommands();
std::vector<Command> employeeCommands();
std::vector<Command> holidayCommands();
std::vector<Command> documentCommands();
std::vector<Command> contractCommands();
std::vector<Command> peopleImportCommands();
std::vector<Command> paymentCommands();
std::vector<Command> bankCommands();
std::vector<Command> bankMatchCommands();
std::vector<Command> agedCommands();
std::vector<Command> itemCommands();
std::vector<Command> warehouseCommands();
std::vector<Command> taxCommands();
std::vector<Command> withholdingCommands();
std::vector<Command> taxReturnCommands();
std::vector<Command> rateCommands();
std::vector<Command> revalueCommands();
std::vector<Command> interactionCommands();
std::vector<Command> orderCommands();
std::vector<Command> deliveryCommands();
std::vector<Command> invoiceCommands();
std::vector<Command> creditNoteCommands();
std::vector<Command> purchaseCommands();
std::vector<Command> einvoiceCommands();
std::vector<Command> einvoiceWritingCommands();
std::vector<Command> tradeImportCommands();
std::vector<Command> tradeReportCommands();
std::vector<Command> exportCommands();
std::vector<Command> exportBookCommands();
std::vector<Command> listCommands();
std::vector<Command> viewCommands();
std::vector<Command> bulkCommands();
std::vector<Command> noticeCommands();
std::vector<Command> recordCommands();
std::vector<Command> scheduleCommands();
std::vector<Command> deferralCommands();
std::vector<Command> assetCommands();
std::vector<Command> assetChangeCommands();
std::vector<Command> loanCommands();

} // namespace tandem::ctl
