// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The window, put together.
#pragma once

#include <QList>

class QApplication;

namespace tvers {

class Desk;
class MachineSettings;
class WorkPlace;

/// Every place of the window, in the order of its column.
QList<WorkPlace *> makePlaces(Desk &desk, MachineSettings &settings);

/// Opens the window, with the file that the call names if it names one, and runs
/// until it is closed. The exit code of the program.
int runWindow(QApplication &application);

} // namespace tvers
