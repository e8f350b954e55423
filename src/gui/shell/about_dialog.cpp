#include "gui/shell/about_dialog.h"

#include "gui/kit/style.h"
#include "gui/kit/text_label.h"
#include "gui/shell/library_versions.h"

#include <QApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

/// The words of this, for translators.
struct About {
    Q_DECLARE_TR_FUNCTIONS(About)
};

} // namespace

QList<BorrowedWork> borrowedWorks()
{
    const LibraryVersions own = libraryVersions();
    return {
        {u"Qt"_s, QString::fromLatin1(qVersion()), u"LGPL-3.0-only"_s,
         About::tr("windows, texts, pictures, printing")},
        {u"SQLite"_s, own.sqlite, u"Public domain"_s, About::tr("books in a file")},
        {u"PostgreSQL libpq"_s, own.postgresql, u"PostgreSQL"_s, About::tr("books on a server")},
        {u"Boost"_s, own.boost, u"BSL-1.0"_s, About::tr("numbers of 128 bits")},
        {u"libsodium"_s, own.sodium, u"ISC"_s, About::tr("passwords, signatures")},
        {u"Nettle"_s, {}, u"LGPL-3.0-or-later"_s, About::tr("hashes of the chains")},
        {u"spdlog"_s, own.spdlog, u"MIT"_s, About::tr("logs")},
        {u"zlib"_s, own.zlib, u"Zlib"_s, About::tr("compressed books of others")},
        {u"ICU"_s, own.icu, u"Unicode-DFS-2016"_s, About::tr("names of countries, order of words")},
        {u"tl::expected"_s, own.expected, u"CC0-1.0"_s, About::tr("results that can fail")},
        {u"libphonenumber"_s, {}, u"Apache-2.0"_s, About::tr("telephone numbers")},
        {u"Inter"_s, {}, u"OFL-1.1"_s, About::tr("the font, with digits of one width")},
        {u"Lucide"_s, {}, u"ISC"_s, About::tr("the icons")}};
}

void showAbout(QWidget* window)
{
    auto* const dialog = new QDialog(window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"aboutDialog"_s);
    dialog->setWindowTitle(About::tr("About Tandem"));
    auto* const all = new QVBoxLayout(dialog);
    all->setContentsMargins(metrics::pageMargin, metrics::pageMargin, metrics::pageMargin,
                            metrics::spaceLarge);
    all->setSpacing(metrics::spaceSmall);
    all->addWidget(
        new TextLabel(u"Tandem "_s + QApplication::applicationVersion(), TextRole::PageTitle));
    auto* const words = new TextLabel(
        About::tr("Front office and back office on one set of books. Free software "
                  "under the GNU General Public License, version 3 or later; it comes "
                  "with no warranty. It stands on the works of others:"),
        TextRole::Body, ColorToken::Muted);
    words->setWordWrap(true);
    all->addWidget(words);
    const QList<BorrowedWork> works = borrowedWorks();
    auto* const table = new QTableWidget(static_cast<int>(works.size()), 4);
    table->setAccessibleName(About::tr("Libraries and licences"));
    table->setHorizontalHeaderLabels(
        {About::tr("Work"), About::tr("Version"), About::tr("Licence"), About::tr("For")});
    for (int row = 0; row < works.size(); ++row) {
        const BorrowedWork& one = works[row];
        int column = 0;
        for (const QString& text : {one.name, one.version, one.licence, one.use})
            table->setItem(row, column++, new QTableWidgetItem(text));
    }
    table->verticalHeader()->hide();
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setColumnWidth(0, scaled(140));
    table->horizontalHeader()->setStretchLastSection(true);
    all->addWidget(table, 1);
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    all->addWidget(buttons);
    dialog->resize(scaled(620), scaled(520));
    dialog->open();
}

} // namespace tandem::gui
