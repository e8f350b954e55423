#pragma once

#include "company.h"
#include "model.h"
#include "trade_books.h"

namespace tandem::simulation {

/// What all desks share: numbers, the ledger, and what the desks of trade deal with.
struct SharedModel {
    ModelNumbers numbers;
    ModelLedger ledger;
    TradeBooks trade;
};

/// A part of the company: it does something in the product and in its model, and compares both.
class Desk {
public:
    Desk(Company& company, SharedModel& model) : m_company(company), m_model(model) {}
    virtual ~Desk() = default;
    /// One thing that a person does. Returns what it was, for the trace.
    virtual QString step() = 0;
    /// Compares everything that this desk knows with the books.
    virtual void compare() = 0;

protected:
    /// A refusal that the model foresaw; anything else is a mismatch.
    void expectRefused(const Result<Receipt>& result, const ErrorCode& code)
    {
        if (result)
            throw Mismatch(u"was allowed, and should have been refused as %1"_s.arg(
                QString::fromLatin1(code.name)));
        if (result.error().code != &code)
            throw Mismatch(u"was refused as %1 (%2 %3), and should have been as %4"_s.arg(
                QString::fromLatin1(result.error().code->name), result.error().text(),
                result.error().detail, QString::fromLatin1(code.name)));
    }
    /// What the model says happens.
    Receipt expectDone(const Result<Receipt>& result)
    {
        if (!result)
            throw Mismatch(
                u"was refused as %1: %2 %3"_s.arg(QString::fromLatin1(result.error().code->name),
                                                  result.error().text(), result.error().detail));
        return *result;
    }

    Company& m_company;
    SharedModel& m_model;
};

std::unique_ptr<Desk> ledgerDesk(Company& company, SharedModel& model);
std::unique_ptr<Desk> purchaseDesk(Company& company, SharedModel& model);
std::unique_ptr<Desk> salesDesk(Company& company, SharedModel& model);
std::unique_ptr<Desk> returnsDesk(Company& company, SharedModel& model);
std::unique_ptr<Desk> bankDesk(Company& company, SharedModel& model);
std::unique_ptr<Desk> receptionDesk(Company& company, SharedModel& model);
std::unique_ptr<Desk> appointmentDesk(Company& company, SharedModel& model);
std::unique_ptr<Desk> leaveDesk(Company& company, SharedModel& model);

} // namespace tandem::simulation
