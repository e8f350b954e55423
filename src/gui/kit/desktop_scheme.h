#pragma once

namespace tandem::gui {

/// What the desktop prefers.
enum class DesktopScheme { Light, Dark };

/// The color-scheme of org.freedesktop.portal.Settings. Light where there is no portal, no bus, or
/// no answer within 100 ms.
DesktopScheme desktopScheme();

} // namespace tandem::gui
