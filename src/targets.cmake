# How every target of Tandem is made: one place for warnings, hardening, include root and layers.

set(TANDEM_SANITIZE "" CACHE STRING "Sanitizers to build with, as for -fsanitize")
option(TANDEM_FUZZ "Build the fuzzers (clang only)" OFF)

set(CMAKE_CXX_FLAGS_RELEASE "-O2 -g1")
set(CMAKE_CXX_FLAGS_DEBUG "-O1 -g")

add_library(tandem_options INTERFACE)
target_compile_options(tandem_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wnon-virtual-dtor -Werror
    $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>)
target_compile_definitions(tandem_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_DISABLE_DEPRECATED_BEFORE=0x060400
    _GLIBCXX_ASSERTIONS)
target_include_directories(tandem_options INTERFACE ${CMAKE_SOURCE_DIR}/src)

if(TANDEM_SANITIZE)
    target_compile_options(tandem_options INTERFACE
        -fsanitize=${TANDEM_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all
        $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>) # GCC sees its own checks as uses
    string(REPLACE "fuzzer-no-link," "" sanitizers "${TANDEM_SANITIZE}")
    target_link_options(tandem_options INTERFACE -fsanitize=${sanitizers})
else()
    target_compile_options(tandem_options INTERFACE
        $<$<CONFIG:Release>:-U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2>
        -fstack-protector-strong -fstack-clash-protection -fcf-protection)
    target_link_options(tandem_options INTERFACE -Wl,-z,relro,-z,now -Wl,--as-needed)
endif()

find_program(TANDEM_MOLD NAMES mold)
find_program(TANDEM_LLD NAMES ld.lld)
if(TANDEM_MOLD)
    target_link_options(tandem_options INTERFACE -fuse-ld=mold)
elseif(TANDEM_LLD)
    target_link_options(tandem_options INTERFACE -fuse-ld=lld)
endif()

# One precompiled header for all layers below the window: std and Qt Core, nothing of Tandem.
add_library(tandem_core_pch STATIC ${CMAKE_SOURCE_DIR}/src/targets.cpp)
target_link_libraries(tandem_core_pch PUBLIC tandem_options Qt6::Core tl::expected)
target_precompile_headers(tandem_core_pch PRIVATE
    <QByteArray> <QDate> <QDateTime> <QHash> <QList> <QObject> <QString> <QStringList> <QVariant>
    <tl/expected.hpp> <algorithm> <array> <chrono> <cstdint> <functional> <map> <memory> <optional>
    <set> <span> <string> <string_view> <utility> <variant> <vector>)

# And one for the window: the same and Qt Widgets.
add_library(tandem_gui_pch STATIC ${CMAKE_SOURCE_DIR}/src/targets.cpp)
target_link_libraries(tandem_gui_pch PUBLIC tandem_options Qt6::Widgets tl::expected)
target_precompile_headers(tandem_gui_pch PRIVATE
    <QtWidgets> <tl/expected.hpp> <algorithm> <array> <chrono> <cstdint> <functional> <map>
    <memory> <optional> <set> <span> <string> <string_view> <utility> <variant> <vector>)

# tandem_library(name folder [DEPENDS layer...] [LINK library...] [PRIVATE_LINK library...] [MOC] [GUI])
#
# A static library tandem_<name> of every source in src/<folder> (not its subfolders).
# DEPENDS names the layers below: one that is not named is not linked, and the include table of
# tests/tidy refuses its headers. MOC: it has classes with Q_OBJECT. GUI: it belongs to the window:
# Qt Widgets, Q_OBJECT, and forms that lie in ui/.
function(tandem_library name folder)
    cmake_parse_arguments(PARSE_ARGV 2 arg "MOC;GUI" "" "DEPENDS;LINK;PRIVATE_LINK")
    file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/src/${folder}/*.cpp
        ${CMAKE_SOURCE_DIR}/src/${folder}/*.h)
    if(NOT sources) # a layer that is still to come
        list(TRANSFORM arg_DEPENDS PREPEND tandem_)
        add_library(tandem_${name} INTERFACE)
        target_link_libraries(tandem_${name} INTERFACE tandem_options ${arg_DEPENDS})
        return()
    endif()
    add_library(tandem_${name} STATIC ${sources})
    set_target_properties(tandem_${name} PROPERTIES LINKER_LANGUAGE CXX)
    list(TRANSFORM arg_DEPENDS PREPEND tandem_)
    target_link_libraries(tandem_${name}
        PUBLIC tandem_options Qt6::Core tl::expected ${arg_DEPENDS} ${arg_LINK}
        PRIVATE ${arg_PRIVATE_LINK})
    if(arg_GUI)
        target_link_libraries(tandem_${name} PUBLIC Qt6::Widgets)
        # moc meets <concepts> without the macros of libstdc++ where a header begins with a layer
        # that knows no Qt, and cannot read it then.
        set_target_properties(tandem_${name} PROPERTIES AUTOMOC ON AUTOUIC ON
            AUTOUIC_SEARCH_PATHS ${CMAKE_SOURCE_DIR}/ui
            AUTOMOC_MOC_OPTIONS "--include;bits/c++config.h")
        target_precompile_headers(tandem_${name} REUSE_FROM tandem_gui_pch)
        return()
    endif()
    if(arg_MOC)
        set_target_properties(tandem_${name} PROPERTIES AUTOMOC ON)
    endif()
    target_precompile_headers(tandem_${name} REUSE_FROM tandem_core_pch)
endfunction()
