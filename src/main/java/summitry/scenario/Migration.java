package summitry.scenario;

import summitry.json.JsonAt.ObjectAt;

/** One step from a format to the next. It may only rearrange: each value keeps the place where it was found. */
@FunctionalInterface
interface Migration {
    ObjectAt apply(ObjectAt scenario);
}
