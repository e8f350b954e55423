# What is installed, and the Debian package made of it. The man page and the completion are made
# by the program itself, from its list of commands.

set(CMAKE_INSTALL_DOCDIR ${CMAKE_INSTALL_DATADIR}/doc/tandem)

set(made ${CMAKE_BINARY_DIR}/made)
add_custom_command(OUTPUT ${made}/tandemctl.1.gz ${made}/tandemctl
    COMMAND ${CMAKE_COMMAND} -E make_directory ${made}
    COMMAND tandemctl help man | gzip -9n > ${made}/tandemctl.1.gz
    COMMAND tandemctl help completion > ${made}/tandemctl
    DEPENDS tandemctl VERBATIM)
add_custom_target(manual ALL DEPENDS ${made}/tandemctl.1.gz ${made}/tandemctl)

install(TARGETS tandem tandemctl)
install(TARGETS tandemctl-paint DESTINATION ${TANDEM_LIBEXECDIR})
install(FILES ${made}/tandemctl.1.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES ${made}/tandemctl DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions)
install(FILES ${CMAKE_SOURCE_DIR}/LICENSE DESTINATION ${CMAKE_INSTALL_DOCDIR} RENAME copyright)

set(desktop ${CMAKE_SOURCE_DIR}/resources/desktop)
install(FILES ${desktop}/tandem.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${desktop}/tandem.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${desktop}/tandem.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages)
install(FILES ${desktop}/tandem.svg
    DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
install(FILES ${desktop}/application-x-tandem-company.svg
    DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/mimetypes)
install(FILES ${desktop}/tandem.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME tandem)
set(CPACK_PACKAGE_CONTACT "The Tandem project <tandem@localhost>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "front office and back office of a small company")
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# What it loads at run time, and shlibdeps does not see: libpq, the words of Qt's own dialogs.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libpq5, qt6-translations-l10n, tzdata")
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_STRIP_FILES ON)
include(CPack)
