#pragma once

#include "formats/column_mapping.h"

/// The names that banks give their columns, in the languages of the banks met so far.
namespace tandem::formats::bank_names {

WantedColumn bookedOn();
WantedColumn valueOn();
WantedColumn amount();
WantedColumn in();
WantedColumn out();
WantedColumn balance();
WantedColumn payee();
WantedColumn iban();
WantedColumn reference();
WantedColumn currency();
WantedColumn description();

/// Whether a column of that name holds our own account, which is nobody's counterparty.
bool isOwnAccount(QStringView name);

} // namespace tandem::formats::bank_names
