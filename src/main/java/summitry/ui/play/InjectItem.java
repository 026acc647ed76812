package summitry.ui.play;

import java.util.List;

import summitry.model.Inject;

/**
 * Something that the chair can let happen.
 *
 * @param text what happens, in a sentence
 * @param fired true where it has happened already in this run
 */
record InjectItem(String inject, String title, String text, boolean fired) {
    static List<InjectItem> all(Moment moment) {
        return moment.scenario().injects().stream().map(i -> of(moment, i)).toList();
    }

    private static InjectItem of(Moment moment, Inject inject) {
        return new InjectItem(inject.id(), inject.title().in(moment.language()),
                inject.text().in(moment.language()),
                moment.state().docket().fired().contains(inject.id()));
    }
}
