// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/examplelife.h"

#include "core/storage/contentfile.h"
#include "core/storage/exampleconsents.h"
#include "core/storage/exampleheld.h"

namespace tvers {

Result<> liveExample(Store &store, const WantedLife &wanted)
{
    const auto stories = exampleStories();
    if (!stories)
        return stories.error();
    const auto content = contentOf(store);
    if (!content)
        return content.error();
    if (auto asked = addExampleConsents(store, wanted, *stories); !asked)
        return asked;
    return ExampleHeld(store, wanted, *stories).holdAll(*content);
}

} // namespace tvers
