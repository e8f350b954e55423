#pragma once

#include "office/action.h"

/// What a user can see and do about fixed assets: the module's table of contents.
namespace tandem::assets::actions {

inline constexpr View assets{"assets.assets", Permission::LedgerRead,
                             QT_TRANSLATE_NOOP("View", "Fixed assets")};
inline constexpr Action createClass{"assets.create_class", Permission::LedgerClose,
                                    QT_TRANSLATE_NOOP("Action", "New asset &class")};
inline constexpr Action acquire{"assets.acquire", Permission::LedgerPost,
                                QT_TRANSLATE_NOOP("Action", "New fixed &asset")};
inline constexpr Action recordUsage{"assets.record_usage", Permission::LedgerPost,
                                    QT_TRANSLATE_NOOP("Action", "Record us&age")};
inline constexpr Action depreciate{"assets.depreciate", Permission::LedgerPost,
                                   QT_TRANSLATE_NOOP("Action", "&Depreciate")};
inline constexpr Action undoDepreciation{"assets.undo_depreciation", Permission::LedgerPost,
                                         QT_TRANSLATE_NOOP("Action", "&Undo depreciation")};
inline constexpr Action dispose{"assets.dispose", Permission::LedgerPost,
                                QT_TRANSLATE_NOOP("Action", "&Sell or scrap")};
inline constexpr Action transfer{"assets.transfer", Permission::LedgerPost,
                                 QT_TRANSLATE_NOOP("Action", "&Transfer asset")};
inline constexpr Action impair{"assets.impair", Permission::LedgerPost,
                               QT_TRANSLATE_NOOP("Action", "Write &down or up")};
inline constexpr Action undoMove{"assets.undo_move", Permission::LedgerPost,
                                 QT_TRANSLATE_NOOP("Action", "&Undo the last move")};

inline constexpr Topic assetTopic{"asset"};
inline constexpr Topic moveTopic{"asset_move"};

} // namespace tandem::assets::actions
