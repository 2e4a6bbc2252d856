// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scrolling.h"

#include <QWidget>

// What others are measured against: a program that has nothing but Qt and a window with nothing in it.

int main(int argc, char **argv)
{
    qm::bench::Loop loop(argc, argv);
    QWidget window;
    window.resize(1'280, 800);
    const qm::bench::Painted painted(loop, &window, [] { return true; });
    window.show();
    painted.waitAndTell();
    qm::bench::tellMemory();
    return 0;
}
