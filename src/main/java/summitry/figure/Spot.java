package summitry.figure;

/**
 * A place of a figure that can be pointed at, chosen and read aloud.
 *
 * @param id what is chosen, for instance the id of a party
 * @param choosable false where there is only something to read, such as a scale text
 * @param tip what a tooltip and a screen reader say
 */
public record Spot(String id, boolean choosable, double x, double y, double width, double height,
        String tip) {
    public boolean covers(double px, double py) {
        return px >= x && px < x + width && py >= y && py < y + height;
    }
}
