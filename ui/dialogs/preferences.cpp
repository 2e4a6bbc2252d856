// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/preferences.h"

#include "ui/dialogs/connect/parts.h"
#include "ui/shell/translation.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

namespace qm::ui {

using namespace Qt::StringLiterals;

namespace {

QList<Preference::Choice> languages()
{
    QList<Preference::Choice> choices{{u"system"_s, PreferencesDialog::tr("As the system")}};
    for (const QString &code : availableLanguages()) {
        choices.append({code, QLocale(code).nativeLanguageName()}); // in its own: who is lost in another one finds it
    }
    return choices;
}

} // namespace

QList<Preference> preferences(bool updates)
{
    QList<Preference> list{
        {&setting::appearance,
         PreferencesDialog::tr("Appearance"),
         {},
         {{u"system"_s, PreferencesDialog::tr("As the system")},
          {u"light"_s, PreferencesDialog::tr("Light")},
          {u"dark"_s, PreferencesDialog::tr("Dark")},
          {u"contrast-light"_s, PreferencesDialog::tr("High contrast, light")},
          {u"contrast-dark"_s, PreferencesDialog::tr("High contrast, dark")}}},
        {&setting::language, PreferencesDialog::tr("Language"), {}, languages()},
        {&setting::textSize,
         PreferencesDialog::tr("Text size"),
         PreferencesDialog::tr("From the next start on."),
         {{90, PreferencesDialog::tr("Smaller")},
          {100, PreferencesDialog::tr("As the system")},
          {115, PreferencesDialog::tr("Larger")},
          {135, PreferencesDialog::tr("Largest")}}},
        {&setting::roomyRows,
         PreferencesDialog::tr("Rows of lists"),
         {},
         {{false, PreferencesDialog::tr("Close together")}, {true, PreferencesDialog::tr("With more room")}}},
        {&setting::startPage,
         PreferencesDialog::tr("Begin with"),
         {},
         {{-1, PreferencesDialog::tr("Where the window was left")},
          {0, PreferencesDialog::tr("Overview")},
          {1, PreferencesDialog::tr("Orders")},
          {2, PreferencesDialog::tr("Products")},
          {3, PreferencesDialog::tr("Stock")},
          {4, PreferencesDialog::tr("Prices")},
          {5, PreferencesDialog::tr("Customers")}}},
        {&setting::pullEvery,
         PreferencesDialog::tr("Pull by itself"),
         PreferencesDialog::tr(
             "Of the shop that is open, from the end of the last pull on. What changed since is read, not everything."),
         {{0, PreferencesDialog::tr("Only when asked to")},
          {5, PreferencesDialog::tr("Every 5 minutes")},
          {15, PreferencesDialog::tr("Every 15 minutes")},
          {60, PreferencesDialog::tr("Every hour")}}},
    };
    if (updates) {
        list.append(
            {&setting::updatesLook,
             PreferencesDialog::tr("New versions"),
             PreferencesDialog::tr(
                 "Once a day one small signed file is read. Nothing is sent about you, and nothing is installed."),
             {{false, PreferencesDialog::tr("Do not look for them")},
              {true, PreferencesDialog::tr("Look, and tell me")}}});
    }
    return list;
}

PreferencesDialog::PreferencesDialog(Settings &settings, QWidget *parent, bool updates)
    : QDialog(parent)
    , m_settings(settings)
{
    setWindowTitle(tr("Preferences"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::huge, space::huge, space::huge, space::large);
    layout->setSpacing(space::large);
    QFormLayout *form = makeForm();
    layout->addLayout(form);
    for (const Preference &preference : preferences(updates)) {
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
