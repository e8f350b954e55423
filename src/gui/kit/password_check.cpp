#include "gui/kit/password_check.h"

#include "office/sign_in.h"

#include <QSysInfo>

namespace tandem::gui {

void checkPassword(Desk& desk, QObject* receiver, const QString& password,
                   std::function<void(const Result<>& outcome)> answered)
{
    desk.background.run(
        receiver,
        [name = desk.office.session().userName, password](Office&, Database& database) -> Result<> {
            const SystemClock clock;
            SystemRandom random;
            TANDEM_CHECK(signIn(
                {database, clock, random},
                {.name = name, .password = password, .workstation = QSysInfo::machineHostName()}));
            return {};
        },
        [answered = std::move(answered)](const Result<>& outcome) { answered(outcome); });
}

} // namespace tandem::gui
