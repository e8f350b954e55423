#pragma once

#include "office/action.h"

/// What a user can see and do with parties: the module's table of contents.
namespace tandem::crm::actions {

inline constexpr View parties{"crm.parties", Permission::CrmRead,
                              QT_TRANSLATE_NOOP("View", "Parties")};
inline constexpr View interactions{"crm.interactions", Permission::CrmRead,
                                   QT_TRANSLATE_NOOP("View", "Interactions")};
inline constexpr View opportunities{"crm.opportunities", Permission::CrmRead,
                                    QT_TRANSLATE_NOOP("View", "Opportunities")};

inline constexpr Action createParty{"crm.create_party", Permission::CrmWrite,
                                    QT_TRANSLATE_NOOP("Action", "&New party")};
inline constexpr Action updateParty{"crm.update_party", Permission::CrmWrite,
                                    QT_TRANSLATE_NOOP("Action", "&Change party")};
inline constexpr Action importParties{"crm.import_parties", Permission::Import,
                                      QT_TRANSLATE_NOOP("Action", "&Import parties")};
inline constexpr Action recordInteraction{"crm.record_interaction", Permission::CrmWrite,
                                          QT_TRANSLATE_NOOP("Action", "&Record interaction")};
inline constexpr Action createOpportunity{"crm.create_opportunity", Permission::CrmWrite,
                                          QT_TRANSLATE_NOOP("Action", "New &opportunity")};
inline constexpr Action changeOpportunity{"crm.change_opportunity", Permission::CrmWrite,
                                          QT_TRANSLATE_NOOP("Action", "Change oppo&rtunity")};
inline constexpr Action moveOpportunity{"crm.move_opportunity", Permission::CrmWrite,
                                        QT_TRANSLATE_NOOP("Action", "&Move to stage")};
inline constexpr Action winOpportunity{"crm.win_opportunity", Permission::CrmWrite,
                                       QT_TRANSLATE_NOOP("Action", "&Won")};
inline constexpr Action loseOpportunity{"crm.lose_opportunity", Permission::CrmWrite,
                                        QT_TRANSLATE_NOOP("Action", "&Lost")};

} // namespace tandem::crm::actions
