// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/connect/permissionspage.h"

#include "ui/dialogs/connect/featuretable.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/labels.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace qm::ui {

using namespace Qt::StringLiterals;
using doctor::Feature;

PermissionsPage::PermissionsPage(QWidget *parent)
    : ConnectPage(parent)
    , m_table(new FeatureTable(this))
    , m_note(new NotePanel(this))
    , m_noteText(makeHint({}, m_note))
{
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(space::medium);
    setObjectName("permissions"_L1);
    m_headline = addHeadline(*layout, {}, {});
    layout->addWidget(m_table);
    auto *note = new QHBoxLayout(m_note);
    m_note->setTone(Tone::Warn);
    m_noteText->setForegroundRole(QPalette::WindowText);
    note->addWidget(m_noteText, 1);
    QPushButton *copy = makeButton(tr("Copy for the administrator"), u"copy"_s, false, m_note);
    copy->setAutoDefault(true);
    note->addWidget(copy, 0, Qt::AlignTop);
    layout->addWidget(m_note);
    layout->addStretch(1);
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(missingText()); });
}

QWidget *PermissionsPage::firstField() const
{
    return m_table->isHidden() ? nullptr : m_table;
}

void PermissionsPage::tell(const doctor::Report &report, LoginKind login)
{
    m_features = report.features;
    const auto allowed = std::count_if(m_features.begin(), m_features.end(),
                                       [](const Feature &one) { return one.access == Feature::Access::Allowed; });
    const auto refused = std::count_if(m_features.begin(), m_features.end(),
                                       [](const Feature &one) { return one.access == Feature::Access::Refused; });
    if (login == LoginKind::Customer) {
        m_headline.tell(tr("A customer has no role"), tr("The shop shows this login what the customer may see, and "
                                                         "nothing of the shop’s own lists."));
    } else if (refused == 0) {
        m_headline.tell(tr("This login may read everything Quartermaster uses"),
                        tr("Only reading was tried. Whether the role may change anything was not: that would write."));
    } else {
        m_headline.tell(
            tr("This login may read %1 of %2").arg(allowed).arg(m_features.size()),
            tr("The rest stays empty; that may be what you want. Changes were not tried: that would write."));
    }
    m_table->setFeatures(m_features);
    m_table->setVisible(!m_features.isEmpty());
    m_noteText->setText(
        login == LoginKind::Admin
            ? tr("To allow more: System › Permissions › User Roles, the user’s role, tick the resources.")
            : tr("To allow more: System › Extensions › Integrations, this integration, API, tick the "
                 "resources, save, then Reauthorize."));
    m_note->setVisible(refused > 0);
    Q_EMIT changed();
}

QString PermissionsPage::missingText() const
{
    QStringList lines{tr("The role of this login lacks:")};
    for (const Feature &feature : m_features) {
        if (feature.access == Feature::Access::Refused) {
            lines << u"%1  (%2)"_s.arg(feature.resource, featureTitle(feature.name));
        }
    }
    lines << m_noteText->text();
    return lines.join(u'\n') + u'\n';
}

} // namespace qm::ui
