// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "setup/errand.h"
#include "setup/keeping.h"
#include "setup/trial.h"

#include <QDialog>

class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace qm::ui {

class AddressPage;
class ConnectPage;
class NamePage;
class PermissionsPage;
class PlainLabel;
class SignInPage;
class StepList;
class TestPage;
enum class Remedy;

/// The connection wizard: from a pasted address to a profile that was tested and stored. Nothing is asked of a shop
/// before the test, nothing is stored before the end, and it can be left at any instant. Waits for nothing: shop,
/// keychain and files are worked on in threads of their own. GUI thread; show it with open().
class ConnectDialog : public QDialog
{
    Q_OBJECT
public:
    /// \a places and \a clock outlive the dialog.
    ConnectDialog(const QString &dataDirectory, const setup::Places &places, const Clock &clock,
                  QWidget *parent = nullptr);

    /// Fills in the address, as if it had been pasted.
    void setAddress(const QString &text);

Q_SIGNALS:
    /// A profile was stored, and where its secrets are; comes before accepted().
    void connected(const QString &profileName, qm::secrets::Place place);

public Q_SLOTS:
    void done(int result) override;

private:
    enum Step { AddressStep, SignInStep, TestStep, PermissionsStep, NameStep };

    void build();
    [[nodiscard]] QWidget *makeFooter();
    void wire();
    void listProfiles();
    [[nodiscard]] ConnectPage *pageAt(Step step) const;
    void go(Step step);
    void next();
    void refresh();
    void test(const QString &code = {});
    void tested(const doctor::Report &report);
    void follow(Remedy remedy);
    void keep(setup::Keep how);
    void kept(const setup::Kept &kept);
    [[nodiscard]] Profile profile() const;

    QString m_dataDirectory;
    setup::Places m_places;
    StepList *m_steps;
    QStackedWidget *m_stack;
    AddressPage *m_address;
    SignInPage *m_signIn;
    TestPage *m_test;
    PermissionsPage *m_permissions;
    NamePage *m_name;
    QPushButton *m_copy = nullptr;
    PlainLabel *m_copyNote = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_again = nullptr;
    QPushButton *m_next = nullptr;
    QPushButton *m_cancel = nullptr;
    Step m_step = AddressStep;
    bool m_storing = false;
    doctor::Report m_report;
    /// The login that was tested and the code it took: what is stored is what was tested.
    std::optional<Credentials> m_tested;
    setup::Errand m_list;
    setup::Errand m_keeping;
    setup::Trial m_trial;
};

} // namespace qm::ui
