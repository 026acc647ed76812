package summitry.ui.home;

import summitry.ui.control.Action;

/** What a person can do on this screen by a command of the window. */
public record HomeActions(Action open) {}
