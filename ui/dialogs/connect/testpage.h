// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "doctor/doctor.h"
#include "ui/dialogs/connect/page.h"
#include "ui/dialogs/connect/parts.h"

class QLineEdit;
class QPushButton;

namespace qm::ui {

class CheckList;

/// What helps against a finding, as far as the wizard can do it.
enum class Remedy { TestAgain, ChangeAddress, ChangeSignIn, UseOAuth, GiveCode };
[[nodiscard]] Remedy remedyFor(const doctor::Finding &finding);

/// The doctor's examination: each check as it comes, then one cause with its remedy first.
class TestPage : public ConnectPage
{
    Q_OBJECT
public:
    explicit TestPage(QWidget *parent = nullptr);

    [[nodiscard]] bool isComplete() const override { return m_passed; }
    [[nodiscard]] QWidget *firstField() const override;
    void begin(LoginKind login, const QString &address);
    void add(const doctor::Finding &finding);
    /// \a hasFourKeys: OAuth needs nothing more than what was pasted already.
    void end(const doctor::Report &report, bool hasFourKeys);
    /// The first failure of the last examination.
    [[nodiscard]] const std::optional<doctor::Finding> &cause() const { return m_cause; }
    /// Without keys and tokens.
    [[nodiscard]] QString reportText() const;

Q_SIGNALS:
    void remedyWanted(qm::ui::Remedy remedy);
    void codeGiven(const QString &code);

private:
    [[nodiscard]] QWidget *makeCards();
    void explain(const doctor::Finding &cause, bool hasFourKeys);
    void explainBearer(bool hasFourKeys);
    void submit();

    Headline m_headline{};
    CheckList *m_checks;
    QWidget *m_cards = nullptr;
    NotePanel *m_first = nullptr;
    NotePanel *m_second = nullptr;
    PlainLabel *m_firstTitle = nullptr;
    PlainLabel *m_firstText = nullptr;
    PlainLabel *m_secondText = nullptr;
    QLineEdit *m_code = nullptr;
    QPushButton *m_button = nullptr;
    PlainLabel *m_buttonNote = nullptr;
    Remedy m_remedy = Remedy::TestAgain;
    std::optional<doctor::Finding> m_cause;
    doctor::Report m_report;
    QString m_address;
    bool m_passed = false;
};

} // namespace qm::ui
