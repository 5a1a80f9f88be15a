// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What a person did, and how it is taken back.
#pragma once

#include "core/result.h"

#include <QUndoCommand>

#include <functional>

namespace tvers {

/// One thing the person did, with its way back. Holds ids and values, never a
/// pointer to something that may be gone by the time of the undo. Both steps are
/// one unit of work each.
struct Edit {
    QString text; ///< after "Undo": "Change arena"
    std::function<Result<>()> apply;
    std::function<Result<>()> revert;
};

/// The only QUndoCommand in Tvers. A step that fails changes nothing, is told
/// once, and leaves the stack.
class EditCommand : public QUndoCommand
{
public:
    using Tell = std::function<void(const Error &)>;

    EditCommand(Edit edit, Tell tell) :
        QUndoCommand(edit.text), m_edit(std::move(edit)), m_tell(std::move(tell))
    {}

    void redo() override { carryOut(m_edit.apply); }
    void undo() override { carryOut(m_edit.revert); }

private:
    void carryOut(const std::function<Result<>()> &step)
    {
        if (const auto done = step(); !done) {
            setObsolete(true); // QUndoStack drops it
            m_tell(done.error());
        }
    }

    Edit m_edit;
    Tell m_tell;
};

} // namespace tvers
