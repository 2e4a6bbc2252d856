// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "setup/draft.h"
#include "ui/dialogs/connect/page.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace qm::ui {

class PlainLabel;

/// Where the shop is, and what lies on the way: proxy, certificates.
class AddressPage : public ConnectPage
{
    Q_OBJECT
public:
    explicit AddressPage(QWidget *parent = nullptr);

    [[nodiscard]] bool isComplete() const override;
    [[nodiscard]] QWidget *firstField() const override;
    [[nodiscard]] const std::optional<setup::Address> &address() const { return m_address; }
    void setAddress(const QString &text);
    /// Fills in what the page knows; the rest of \a connection stays.
    void apply(remote::Connection &connection) const;

private:
    void read();
    [[nodiscard]] QWidget *makeWay();
    void chooseAuthority();
    void takeAuthority(const QByteArray &pem, const QString &name);

    QLineEdit *m_edit;
    PlainLabel *m_meaning;
    QCheckBox *m_plain;
    QWidget *m_way = nullptr;
    QComboBox *m_proxy = nullptr;
    QLineEdit *m_proxyUrl = nullptr;
    PlainLabel *m_authority = nullptr;
    QLineEdit *m_pin = nullptr;
    PlainLabel *m_wayProblem = nullptr;
    QByteArray m_authorityPem;
    QByteArray m_pinned;
    std::optional<setup::Address> m_address;
    QString m_wayWrong;
};

} // namespace qm::ui
