#include "reports/action_words.h"

#include "backoffice/assets/actions.h"
#include "backoffice/budgets/actions.h"
#include "backoffice/currencies/actions.h"
#include "backoffice/hr/actions.h"
#include "backoffice/inventory/actions.h"
#include "backoffice/ledger/actions.h"
#include "backoffice/loans/actions.h"
#include "backoffice/schedules/actions.h"
#include "backoffice/settlements/actions.h"
#include "backoffice/tax/actions.h"
#include "frontoffice/appointments/actions.h"
#include "frontoffice/crm/actions.h"
#include "frontoffice/reception/actions.h"
#include "frontoffice/sales/actions.h"
#include "office/actions.h"

#include <algorithm>
#include <array>

namespace tandem::reports {

namespace {

// Actions whose right is that of the record or list they are about: no module's list has them.
constexpr Action addNote{"office.add_note", {}, QT_TRANSLATE_NOOP("Action", "Add &note")};
constexpr Action changeNote{"office.change_note", {}, QT_TRANSLATE_NOOP("Action", "Change n&ote")};
constexpr Action attach{"office.attach", {}, QT_TRANSLATE_NOOP("Action", "A&ttach file")};
constexpr Action removeFile{
    "office.remove_attachment", {}, QT_TRANSLATE_NOOP("Action", "&Remove file")};
constexpr Action keepListView{
    "office.keep_list_view", {}, QT_TRANSLATE_NOOP("Action", "&Save view")};
constexpr Action seeNotice{"office.see_notice", {}, QT_TRANSLATE_NOOP("Action", "See a notice")};

/// Every action there is; a test compares with the modules' own lists.
constexpr std::array all{&budgets::actions::createBudget,
                         &budgets::actions::changeBudget,
                         &budgets::actions::importBudget,
                         &budgets::actions::removeBudget,
                         &budgets::actions::approveBudget,
                         &budgets::actions::setControl,
                         &budgets::actions::changeScenarios,
                         &hr::actions::hire,
                         &hr::actions::changeEmployee,
                         &hr::actions::endEmployment,
                         &hr::actions::addContract,
                         &hr::actions::endContract,
                         &hr::actions::grantLeave,
                         &hr::actions::requestLeave,
                         &hr::actions::approveLeave,
                         &hr::actions::declineLeave,
                         &hr::actions::cancelLeave,
                         &hr::actions::expireLeave,
                         &hr::actions::changeHolidays,
                         &hr::actions::setHolidayRegion,
                         &hr::actions::importEmployees,
                         &inventory::actions::createItem,
                         &inventory::actions::changeItem,
                         &inventory::actions::setPrice,
                         &inventory::actions::createWarehouse,
                         &inventory::actions::takeOpeningStock,
                         &inventory::actions::countStock,
                         &inventory::actions::transferStock,
                         &inventory::actions::placePurchaseOrder,
                         &inventory::actions::cancelPurchaseOrder,
                         &inventory::actions::receiveGoods,
                         &inventory::actions::receiveBill,
                         &inventory::actions::receiveDepositBill,
                         &inventory::actions::creditBill,
                         &inventory::actions::sendGoodsBack,
                         &inventory::actions::closePurchaseOrder,
                         &inventory::actions::importBill,
                         &inventory::actions::importItems,
                         &inventory::actions::importStock,
                         &ledger::actions::changeAccounts,
                         &ledger::actions::mergeAccounts,
                         &ledger::actions::removeAccount,
                         &ledger::actions::importAccounts,
                         &ledger::actions::postEntries,
                         &ledger::actions::saveDraft,
                         &ledger::actions::deleteDraft,
                         &ledger::actions::saveTemplate,
                         &ledger::actions::deleteTemplate,
                         &ledger::actions::replaceInEntries,
                         &ledger::actions::askToPost,
                         &ledger::actions::postApproved,
                         &ledger::actions::changeApprovalRules,
                         &ledger::actions::reverseEntry,
                         &ledger::actions::openYear,
                         &ledger::actions::closePeriod,
                         &ledger::actions::closeYear,
                         &ledger::actions::reopenYear,
                         &ledger::actions::changeDimensions,
                         &ledger::actions::setLockDate,
                         &ledger::actions::grantLockException,
                         &ledger::actions::revokeLockException,
                         &ledger::actions::setCashSection,
                         &ledger::actions::writeStatementNote,
                         &ledger::actions::importOpeningBalances,
                         &ledger::actions::eraseText,
                         &ledger::actions::importBook,
                         &assets::actions::createClass,
                         &assets::actions::acquire,
                         &assets::actions::recordUsage,
                         &assets::actions::depreciate,
                         &assets::actions::undoDepreciation,
                         &assets::actions::dispose,
                         &assets::actions::transfer,
                         &assets::actions::impair,
                         &assets::actions::undoMove,
                         &loans::actions::takeLoan,
                         &loans::actions::payInstalment,
                         &loans::actions::payExtra,
                         &loans::actions::changeRate,
                         &loans::actions::undoMove,
                         &schedules::actions::createSchedule,
                         &schedules::actions::changeSchedule,
                         &schedules::actions::runSchedules,
                         &schedules::actions::createDeferral,
                         &schedules::actions::endDeferral,
                         &schedules::actions::undoDeferralPart,
                         &ledger::actions::exportBooks,
                         &settlements::actions::receivePayment,
                         &settlements::actions::makePayment,
                         &settlements::actions::askToPay,
                         &settlements::actions::payApproved,
                         &settlements::actions::allocate,
                         &settlements::actions::setOff,
                         &settlements::actions::writeOff,
                         &settlements::actions::undoSettlement,
                         &settlements::actions::cancelPayment,
                         &settlements::actions::importBankStatement,
                         &settlements::actions::takeBackImport,
                         &settlements::actions::acceptMatch,
                         &settlements::actions::undoMatch,
                         &settlements::actions::saveBankRule,
                         &settlements::actions::savePaymentTerms,
                         &settlements::actions::changeTermsPolicy,
                         &settlements::actions::makeNotices,
                         &settlements::actions::takeBackNotice,
                         &settlements::actions::holdDunning,
                         &settlements::actions::releaseDunning,
                         &settlements::actions::changeDunningLevels,
                         &settlements::actions::writeOffBadDebt,
                         &settlements::actions::askToWriteOff,
                         &settlements::actions::writeOffApproved,
                         &settlements::actions::changeWriteOffPolicy,
                         &settlements::actions::setCreditLimit,
                         &settlements::actions::holdCredit,
                         &settlements::actions::releaseCredit,
                         &settlements::actions::overrideCredit,
                         &settlements::actions::changeCreditPolicy,
                         &tax::actions::createTaxCode,
                         &tax::actions::changeTaxRate,
                         &tax::actions::changeTaxPolicy,
                         &tax::actions::changeTaxCode,
                         &tax::actions::fileTaxReturn,
                         &tax::actions::undoTaxReturn,
                         &tax::actions::saveWithholding,
                         &tax::actions::withholdTax,
                         &exchange::actions::enterRate,
                         &exchange::actions::removeRate,
                         &exchange::actions::importRates,
                         &exchange::actions::changeRatePolicy,
                         &sales::actions::changeSalesPolicy,
                         &exchange::actions::revalue,
                         &appointments::actions::createResource,
                         &appointments::actions::book,
                         &appointments::actions::move,
                         &appointments::actions::change,
                         &appointments::actions::cancel,
                         &crm::actions::createParty,
                         &crm::actions::updateParty,
                         &crm::actions::importParties,
                         &crm::actions::recordInteraction,
                         &crm::actions::createOpportunity,
                         &crm::actions::changeOpportunity,
                         &crm::actions::moveOpportunity,
                         &crm::actions::winOpportunity,
                         &crm::actions::loseOpportunity,
                         &reception::actions::expect,
                         &reception::actions::changeVisit,
                         &reception::actions::checkIn,
                         &reception::actions::checkOut,
                         &reception::actions::markNoShow,
                         &reception::actions::markSeen,
                         &reception::actions::answer,
                         &sales::actions::createOrder,
                         &sales::actions::changeOrder,
                         &sales::actions::confirmOrder,
                         &sales::actions::cancelOrder,
                         &sales::actions::deliverOrder,
                         &sales::actions::returnGoods,
                         &sales::actions::issueInvoice,
                         &sales::actions::issueDeposit,
                         &sales::actions::creditDeposit,
                         &sales::actions::issueCreditNote,
                         &sales::actions::importOrders,
                         &actions::createCompany,
                         &actions::changeCompany,
                         &actions::manageRoles,
                         &actions::manageUsers,
                         &actions::signIn,
                         &actions::changePassword,
                         &actions::makeAccessToken,
                         &actions::revokeAccessToken,
                         &actions::grantCover,
                         &actions::revokeCover,
                         &actions::decideApproval,
                         &actions::shareListView,
                         &actions::makeBackup,
                         &actions::makeSample,
                         &actions::remindOfBackup,
                         &actions::setAnchor,
                         &actions::moveBooks,
                         &actions::eraseImages,
                         &addNote,
                         &changeNote,
                         &attach,
                         &removeFile,
                         &keepListView,
                         &seeNotice};

} // namespace

const Action* actionNamed(const QString& name)
{
    const auto found = std::ranges::find_if(
        all, [&](const Action* one) { return name == QLatin1StringView(one->name); });
    return found == all.end() ? nullptr : *found;
}

} // namespace tandem::reports
