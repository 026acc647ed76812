package summitry.atlas;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import summitry.json.Document;
import summitry.json.JsonFile;
import summitry.json.Place;
import summitry.json.Trouble;

/** Reads the map of the world from TopoJSON. Takes some tens of milliseconds: not for the window's thread. */
public final class MapFile {
    private static final String SHIPPED = "/assets/map/countries-110m.json";

    private MapFile() {}

    /** The map that comes with the program; read once and kept. */
    public static MapReading shipped() {
        return Shipped.READING;
    }

    /** Reads a map. Nothing is thrown: what is wrong with the file is part of the answer. */
    public static MapReading read(byte[] file) {
        Document document = JsonFile.read(file);
        if (document.top().isEmpty() || !document.troubles().isEmpty()) {
            Trouble first = document.troubles().getFirst();
            return damaged(first.at(), first.path());
        }
        try {
            return new MapReading(Optional.of(new Topology(document.top().get()).map(States.shipped())),
                    Optional.empty());
        } catch (DamagedMap e) {
            return damaged(e.at(), e.path());
        }
    }

    private static MapReading damaged(Place at, String path) {
        return new MapReading(Optional.empty(),
                Optional.of(new MapReading.Damage(at.line(), at.column(), path)));
    }

    private static final class Shipped {
        private static final MapReading READING = load();

        private static MapReading load() {
            try (InputStream in = MapFile.class.getResourceAsStream(SHIPPED)) {
                return read(in == null ? new byte[0] : in.readAllBytes());
            } catch (IOException e) {
                return read(new byte[0]);
            }
        }
    }
}
