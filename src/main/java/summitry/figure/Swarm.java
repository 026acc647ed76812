package summitry.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Places round things that belong to values of a scale: none is moved along it, all give way across it. Large ones stand
 * low, small ones high. A thing is large only where that leaves every other one its place.
 */
final class Swarm {
    private static final double[] SMALL = {4, 3.2, 2.6};
    private static final double STEP = 12;
    /** Above so many things only the first few are tried in their large form. */
    private static final int CROWD = 24;
    private static final int FEW = 4;

    private Swarm() {}

    /**
     * A thing to be placed.
     *
     * @param x where it stands, in pixels
     * @param large radius of its large form; 0 where it has none
     * @param medium radius of the form that it has where there is no room for that; 0 where it has none
     */
    record Thing(double x, double large, double medium) {}

    /**
     * Where a thing stands.
     *
     * @param y of its centre, from the top of the swarm
     */
    record Place(double x, double y, double radius, boolean isLarge) {
        boolean isClearOf(Place other) {
            double across = x - other.x;
            double down = y - other.y;
            double apart = radius + other.radius;
            return across * across + down * down >= apart * apart;
        }

        double gap(Place other) {
            return Math.sqrt((x - other.x) * (x - other.x) + (y - other.y) * (y - other.y)) - radius
                    - other.radius;
        }
    }

    /**
     * A swarm.
     *
     * @param places of the things, in their order
     * @param crowded how many found no free place and touch another
     */
    record Laid(List<Place> places, double height, int crowded) {
        Laid {
            places = List.copyOf(places);
        }

        long large() {
            return places.stream().filter(Place::isLarge).count();
        }
    }

    /**
     * The lowest swarm with the most large things.
     *
     * @param things the first are the first to be large
     * @param height that it may have
     */
    static Laid of(List<Thing> things, double height) {
        double largest = things.stream().mapToDouble(Thing::large).max().orElse(0);
        Laid best = laid(things, height);
        for (double lower = height - STEP; lower >= 2 * largest; lower -= STEP) {
            Laid laid = laid(things, lower);
            if (laid.large() < best.large() || laid.crowded() > best.crowded()) {
                break;
            }
            best = laid;
        }
        return best;
    }

    private static Laid laid(List<Thing> things, double height) {
        double small = SMALL[SMALL.length - 1];
        for (double radius : SMALL) {
            if (place(things, new double[things.size()], radius, height).crowded() == 0) {
                small = radius;
                break;
            }
        }
        double[] radii = new double[things.size()];
        Laid best = place(things, radii, small, height);
        int tried = things.size() > CROWD ? FEW : things.size();
        for (int k = 0; k < tried; k++) {
            for (double radius : new double[]{things.get(k).large(), things.get(k).medium()}) {
                double[] more = radii.clone();
                more[k] = radius;
                Laid laid = radius > 0 ? place(things, more, small, height) : best;
                if (radius > 0 && laid.crowded() <= best.crowded()) {
                    radii = more;
                    best = laid;
                    break;
                }
            }
        }
        return best;
    }

    /** @param radii of the things in their large form; 0 for a small one */
    private static Laid place(List<Thing> things, double[] radii, double small, double height) {
        Place[] places = new Place[things.size()];
        List<Place> taken = new ArrayList<>();
        int crowded = 0;
        double largest = Arrays.stream(radii).max().orElse(0);
        for (int k = 0; k < places.length; k++) {
            if (radii[k] > 0) {
                Place wanted = new Place(things.get(k).x(), height - largest, radii[k], true);
                Optional<Place> found = nearest(wanted, taken, height);
                crowded += found.isPresent() ? 0 : 1;
                places[k] = found.orElse(wanted);
                taken.add(places[k]);
            }
        }
        for (int k = 0; k < places.length; k++) {
            if (radii[k] == 0) {
                Place wanted = new Place(things.get(k).x(), largest == 0 ? height / 2 : small * 1.2, small,
                        false);
                Optional<Place> found = nearest(wanted, taken, height);
                crowded += found.isPresent() ? 0 : 1;
                places[k] = found.orElseGet(() -> loosest(wanted, taken, height));
                taken.add(places[k]);
            }
        }
        return new Laid(List.of(places), height, crowded);
    }

    /** The free place nearest to a wanted one, above or below it. */
    private static Optional<Place> nearest(Place wanted, List<Place> taken, double height) {
        for (double away = 0; away <= height; away++) {
            for (double y : new double[]{wanted.y() - away, wanted.y() + away}) {
                Place place = new Place(wanted.x(), y, wanted.radius(), wanted.isLarge());
                if (isWithin(place, height) && taken.stream().allMatch(place::isClearOf)) {
                    return Optional.of(place);
                }
            }
        }
        return Optional.empty();
    }

    /** Where none is free, the place that covers least of its nearest neighbour. */
    private static Place loosest(Place wanted, List<Place> taken, double height) {
        Place best = wanted;
        double widest = Double.NEGATIVE_INFINITY;
        for (double y = wanted.radius() * 1.2; y <= height - wanted.radius() * 1.2; y++) {
            Place place = new Place(wanted.x(), y, wanted.radius(), wanted.isLarge());
            double gap = taken.stream().mapToDouble(place::gap).min().orElse(0);
            if (gap > widest) {
                widest = gap;
                best = place;
            }
        }
        return best;
    }

    private static boolean isWithin(Place place, double height) {
        // shapes with corners reach a little beyond their radius
        double reach = place.isLarge() ? place.radius() : place.radius() * 1.2;
        return place.y() - reach >= -0.01 && place.y() + reach <= height + 0.01;
    }
}
