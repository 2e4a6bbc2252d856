// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pagestack.h"

#include "ui/pages/page.h"

#include <utility>

namespace qm::ui {

int PageStack::add(const QString &title, std::function<Page *()> make)
{
    m_places.push_back({title, std::move(make), nullptr});
    return addWidget(new QWidget(this)); // keeps its place
}

QString PageStack::title(int index) const
{
    return m_places[std::size_t(index)].title;
}

Page *PageStack::at(int index)
{
    if (index < 0 || index >= count()) {
        return nullptr;
    }
    Place &place = m_places[std::size_t(index)];
    if (const std::function<Page *()> make = std::exchange(place.make, {})) {
        const int before = currentIndex();
        QWidget *keeper = widget(index);
        place.page = make();
        insertWidget(index, place.page);
        removeWidget(keeper);
        delete keeper;
        setCurrentIndex(before);
        Q_EMIT pageMade(index);
    }
    return place.page;
}

std::vector<Page *> PageStack::made() const
{
    std::vector<Page *> pages;
    for (const Place &place : m_places) {
        if (place.page) {
            pages.push_back(place.page);
        }
    }
    return pages;
}

void PageStack::show(int index)
{
    if (at(index)) {
        setCurrentIndex(index);
    }
}

} // namespace qm::ui
