// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/preferences.h"

#include "ui/dialogs/connect/parts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace qm::ui {

using namespace Qt::StringLiterals;

QList<Preference> preferences()
{
    const auto tr = [](const char *text) { return PreferencesDialog::tr(text); };
    return {
        {&setting::appearance,
         tr("Appearance"),
         {},
         {{u"system"_s, tr("As the system")}, {u"light"_s, tr("Light")}, {u"dark"_s, tr("Dark")}}},
        {&setting::textSize,
         tr("Text size"),
         tr("From the next start on."),
         {{90, tr("Smaller")}, {100, tr("As the system")}, {115, tr("Larger")}, {135, tr("Largest")}}},
        {&setting::roomyRows, tr("Rows of lists"), {}, {{false, tr("Close together")}, {true, tr("With more room")}}},
        {&setting::startPage,
         tr("Begin with"),
         {},
         {{-1, tr("Where the window was left")},
          {0, tr("Overview")},
          {1, tr("Orders")},
          {2, tr("Products")},
          {3, tr("Stock")},
          {4, tr("Prices")},
          {5, tr("Customers")}}},
        {&setting::pullEvery,
         tr("Pull by itself"),
         tr("Of the shop that is open, from the end of the last pull on. What changed since is read, not everything."),
         {{0, tr("Only when asked to")},
          {5, tr("Every 5 minutes")},
          {15, tr("Every 15 minutes")},
          {60, tr("Every hour")}}},
    };
}

PreferencesDialog::PreferencesDialog(Settings &settings, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
{
    setWindowTitle(tr("Preferences"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::huge, space::huge, space::huge, space::large);
    layout->setSpacing(space::large);
    QFormLayout *form = makeForm();
    layout->addLayout(form);
    for (const Preference &preference : preferences()) {
        add(*form, preference);
    }
    layout->addStretch(1);
    layout->addWidget(makeHint(tr("Choices hold at once, unless they say when."), this));
    auto *line = new QHBoxLayout;
    line->addStretch(1);
    QPushButton *close = makeButton(tr("Close"), {}, true, this);
    close->setDefault(true);
    line->addWidget(close);
    layout->addLayout(line);
    connect(close, &QPushButton::clicked, this, &PreferencesDialog::accept);
    resize(widened(460, fontMetrics()), sizeHint().height());
}

void PreferencesDialog::add(QFormLayout &form, const Preference &preference)
{
    auto *box = new QComboBox(this);
    for (const Preference::Choice &choice : preference.choices) {
        box->addItem(choice.label, choice.value);
    }
    // Compared as text: the file gives back text, whatever was put in. A value of another version is shown as the
    // preset.
    const auto indexOf = [&preference](const QVariant &value) {
        const auto found = std::find_if(
            preference.choices.begin(), preference.choices.end(),
            [&value](const Preference::Choice &choice) { return choice.value.toString() == value.toString(); });
        return found == preference.choices.end() ? -1 : int(found - preference.choices.begin());
    };
    const int stored = indexOf(m_settings.value(*preference.setting));
    box->setCurrentIndex(stored < 0 ? indexOf(preference.setting->preset) : stored);
    addRow(form, preference.title, box);
    if (!preference.hint.isEmpty()) {
        box->setAccessibleDescription(preference.hint);
        form.addRow(QString(), makeHint(preference.hint, this));
    }
    connect(box, &QComboBox::currentIndexChanged, this, [this, box, setting = preference.setting] {
        m_settings.setValue(*setting, box->currentData());
        Q_EMIT changed(QString::fromLatin1(setting->key));
    });
}

} // namespace qm::ui
