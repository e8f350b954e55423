#include "ctl/commands.h"

namespace tandem::ctl {

std::vector<Command> allCommands()
{
    constexpr std::array parts{
        &companyCommands,     &userCommands,        &doctorCommands,       &partyCommands,
        &opportunityCommands, &interactionCommands, &visitCommands,        &appointmentCommands,
        &employeeCommands,    &itemCommands,        &warehouseCommands,    &taxCommands,
        &orderCommands,       &deliveryCommands,    &invoiceCommands,      &creditNoteCommands,
        &purchaseCommands,    &paymentCommands,     &bankCommands,         &bankMatchCommands,
        &accountCommands,     &postCommands,        &peopleImportCommands, &tradeImportCommands,
        &journalCommands,     &statementCommands,   &agedCommands,         &tradeReportCommands,
        &moneyCommands};
    std::vector<Command> all;
    for (const auto part : parts) {
        const std::vector<Command> commands = part();
        all.insert(all.end(), commands.begin(), commands.end());
    }
    return all;
}

} // namespace tandem::ctl
