// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/removeshop.h"

#include "ui/dialogs/connect/parts.h"
#include "ui/shell/topbar.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QPushButton>

namespace qm::ui {

using namespace Qt::StringLiterals;

RemoveShopDialog::RemoveShopDialog(const QList<Profile> &profiles, const QString &current, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Remove a shop"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::huge, space::huge, space::huge, space::large);
    layout->setSpacing(space::medium);
    addHeadline(*layout, tr("Which shop is this computer to forget?"),
                tr("Nothing is changed in the shop itself; it can be connected again."));
    QFormLayout *form = makeForm();
    layout->addLayout(form);
    auto *box = new QComboBox(this);
    for (const Profile &profile : profiles) {
        box->addItem(u"%1 · %2"_s.arg(profile.name, markText(profile.environment)), profile.name);
    }
    box->setCurrentIndex(std::max(0, box->findData(current)));
    addRow(*form, tr("Shop"), box);
    for (const QString &line :
         {tr("Removed are its login in the keychain, and its local copy: names and addresses of customers, orders, "
             "products, and older copies that were set aside."),
          tr("Its saved views, its changes with the journal of what was sent, and its activity go too. Write views "
             "that "
             "you want to keep to files first.")}) {
        layout->addWidget(makeHint(line, this));
    }
    layout->addStretch(1);
    auto *line = new QHBoxLayout;
    line->addStretch(1);
    QPushButton *cancel = makeButton(tr("Cancel"), {}, false, this);
    QPushButton *remove = makeButton(tr("Remove the shop"), {}, true, this);
    cancel->setDefault(true); // a key pressed in haste removes nothing
    remove->setAutoDefault(false);
    line->addWidget(cancel);
    line->addWidget(remove);
    layout->addLayout(line);
    connect(cancel, &QPushButton::clicked, this, &RemoveShopDialog::reject);
    connect(remove, &QPushButton::clicked, this, [this, box] {
        const QString name = box->currentData().toString();
        accept();
        Q_EMIT removeWanted(name);
    });
    const int width = widened(520, fontMetrics());
    resize(width, layout->totalHeightForWidth(width)); // texts wrap
}

} // namespace qm::ui
