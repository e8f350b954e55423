#include "ctl/working_company.h"

namespace tandem::ctl {
namespace {

using namespace Qt::StringLiterals;

/// A company with three parties.
class ListCommands : public WorkingCompany {
protected:
    ListCommands()
    {
        for (const QString& name : {u"Alder"_s, u"Birch"_s, u"Cedar"_s})
            done({u"party"_s, u"add"_s, name,
                  name == u"Cedar"_s ? u"--supplier"_s : u"--customer"_s});
    }
};

TEST_F(ListCommands, CountByGroups)
{
    EXPECT_EQ(done(u"list crm.parties --group role"_s), u"role,rows\ncustomer,2\nsupplier,1\n"_s);
    const auto unfit = run(u"list crm.parties --group payment_terms_days"_s);
    EXPECT_NE(unfit.exitCode, ExitCode::Done);
    EXPECT_TRUE(unfit.error.contains(u"town"_s)) << qPrintable(unfit.error);
}

TEST_F(ListCommands, KeepShareAndDeleteAView)
{
    done({u"view"_s, u"save"_s, u"crm.parties"_s, u"Who buys"_s, u"--filter"_s, u"role:customer"_s,
          u"--sort"_s, u"name"_s, u"--descending"_s, u"--columns"_s, u"name,role"_s});

    EXPECT_EQ(done({u"list"_s, u"crm.parties"_s, u"--view"_s, u"Who buys"_s}),
              u"name,role\nBirch,customer\nAlder,customer\n"_s);
    EXPECT_EQ(
        done({u"list"_s, u"crm.parties"_s, u"--view"_s, u"Who buys"_s, u"--filter"_s, u"ald"_s}),
        u"name,role\nAlder,customer\n"_s);

    done({u"view"_s, u"share"_s, u"crm.parties"_s, u"Who buys"_s});
    done({u"view"_s, u"default"_s, u"crm.parties"_s, u"Who buys"_s});
    EXPECT_EQ(done(u"view list crm.parties"_s),
              u"list,name,owner,shared,default,filter,sort,group\n"
              "crm.parties,Who buys,anna,yes,yes,role:customer,name,\n"_s);

    done({u"view"_s, u"delete"_s, u"crm.parties"_s, u"Who buys"_s});
    const auto gone = run({u"list"_s, u"crm.parties"_s, u"--view"_s, u"Who buys"_s});
    EXPECT_NE(gone.exitCode, ExitCode::Done);
}

TEST_F(ListCommands, KeepNoViewThatCannotBeRead)
{
    const auto kept =
        run({u"view"_s, u"save"_s, u"crm.parties"_s, u"Odd"_s, u"--filter"_s, u"colour:red"_s});

    EXPECT_NE(kept.exitCode, ExitCode::Done);
    EXPECT_FALSE(done(u"view list"_s).contains(u"Odd"_s));
}

TEST_F(ListCommands, WriteAWorkbook)
{
    const QString file = path(u"parties.xlsx"_s);

    EXPECT_TRUE(done({u"list"_s, u"crm.parties"_s, u"--xlsx"_s, file}).contains(u",3"_s));

    QFile written(file);
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    EXPECT_TRUE(written.readAll().startsWith("PK"));
}

TEST_F(ListCommands, WriteSoManyRowsOfAWorkbook)
{
    const QString file = path(u"parties.xlsx"_s);

    EXPECT_TRUE(done({u"list"_s, u"crm.parties"_s, u"--rows"_s, u"2"_s, u"--xlsx"_s, file})
                    .contains(u",2\n"_s));
    EXPECT_TRUE(done({u"list"_s, u"crm.parties"_s, u"--rows"_s, u"9"_s, u"--xlsx"_s, file})
                    .contains(u",3\n"_s));
}

TEST_F(ListCommands, ChangeManyRecordsAlike)
{
    const QStringList words{u"bulk-edit"_s, u"crm.parties"_s, u"terms"_s,
                            u"14"_s,        u"--filter"_s,    u"role:customer"_s};

    const QString tried = done(words + QStringList{u"--dry-run"_s});
    EXPECT_TRUE(tried.startsWith(u"record,before,after,id,version\nAlder,30,14,"_s))
        << qPrintable(tried);
    EXPECT_FALSE(done(u"list crm.parties"_s).contains(u",14,"_s));
    const QString made = done(words);
    EXPECT_EQ(made, tried);
    EXPECT_EQ(done(u"list crm.parties"_s).count(u",14,"_s), 2);

    QFile kept(path(u"made.csv"_s));
    ASSERT_TRUE(kept.open(QIODevice::WriteOnly));
    kept.write(made.toUtf8());
    kept.close();
    const QStringList undo{u"bulk-edit"_s, u"crm.parties"_s, u"terms"_s, u"--undo"_s,
                           kept.fileName()};
    done(undo);
    EXPECT_EQ(done(u"list crm.parties"_s).count(u",14,"_s), 0);
    EXPECT_NE(run(undo).exitCode, ExitCode::Done) << "they were changed since";
    const auto unfit = run(u"bulk-edit crm.parties terms soon"_s);
    EXPECT_NE(unfit.exitCode, ExitCode::Done);
}

} // namespace
} // namespace tandem::ctl
