#pragma once

#include "frontoffice/crm/interaction.h"
#include "frontoffice/crm/party.h"
#include "gui/kit/cell.h"

#include <QStringList>

/// Parties and what happens to them, in the user's words.
namespace tandem::gui {

/// "Company", "Customer", ...
QStringList roleWords(const crm::Party& party);
/// Addresses, channels, accounts, tax ids, terms and the note, a line each.
QStringList detailLines(const crm::Party& party);
QString kindWord(crm::InteractionKind kind);
/// Of documents in a timeline: "order" is "Order".
QString documentWord(const QString& kind);
/// Of opportunities.
QString stateWord(const QString& state);
Tone toneOf(const QString& word);

} // namespace tandem::gui
