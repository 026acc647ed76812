package summitry.ui.teach;

import java.util.Locale;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** What a teacher looks at in the room. */
enum Desk {
    SEATS(Feather.USERS), FLOOR(Feather.MIC), PAPERS(Feather.FILE_TEXT), VOTE(Feather.CHECK_SQUARE),
    EVENTS(Feather.ZAP),
    SUMMIT(Feather.GLOBE), WALL(Feather.MONITOR),
    DEBRIEF(Feather.MESSAGE_CIRCLE);

    private final Feather icon;

    Desk(Feather icon) {
        this.icon = icon;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    Ikon icon() {
        return icon;
    }
}
