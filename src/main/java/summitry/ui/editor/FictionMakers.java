package summitry.ui.editor;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import summitry.draft.Draft;

/**
 * What the window gives to whoever invents names.
 *
 * @param names proposes names for a draft
 * @param place asks where the key is saved, with the name that is suggested
 */
public record FictionMakers(Function<Draft, FictionViewModel> names,
        Function<String, Optional<Path>> place) {}
