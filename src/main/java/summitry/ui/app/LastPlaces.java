package summitry.ui.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import summitry.model.IssueId;
import summitry.model.PartyId;
import summitry.ui.home.KeptTexts;
import summitry.ui.home.PersonFolder;
import summitry.ui.play.Place;

/**
 * Where a person looked last in each run, kept beside the runs. It is a comfort: an entry that makes no sense counts as
 * none, and one whose run is gone is dropped.
 */
final class LastPlaces {
    private static final String PARTY_FOLLOWS = "/";

    private final KeptTexts kept;

    LastPlaces(PersonFolder folder) {
        kept = new KeptTexts(folder.places());
    }

    /** @param run file of the run */
    Optional<Place> of(Path run) {
        String[] ids = kept.read().texts().getProperty(key(run), "").split(PARTY_FOLLOWS, 2);
        try {
            return Optional.of(new Place(new IssueId(ids[0]),
                    ids.length == 2 ? Optional.of(new PartyId(ids[1])) : Optional.empty()));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** @param run file of the run */
    void keep(Path run, Place place) {
        Properties texts = kept.read().texts();
        texts.keySet().removeIf(name -> !isThere((String) name));
        texts.setProperty(key(run), place.issue().value()
                + place.party().map(p -> PARTY_FOLLOWS + p.value()).orElse(""));
        try {
            kept.write(texts);
        } catch (IOException e) {
            System.getLogger(LastPlaces.class.getName()).log(System.Logger.Level.WARNING,
                    "where a run was left could not be kept", e);
        }
    }

    private static boolean isThere(String run) {
        try {
            return Files.exists(Path.of(run));
        } catch (InvalidPathException _) {
            return false;
        }
    }

    private static String key(Path run) {
        return run.toAbsolutePath().normalize().toString();
    }
}
