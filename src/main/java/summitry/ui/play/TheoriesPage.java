package summitry.ui.play;

/** One summit under each theory, side by side; what is shown is worked out behind the window. */
record TheoriesPage(String title, String hint) implements Page {
    static TheoriesPage of(Moment moment) {
        return new TheoriesPage(moment.words().get("play.theories.title"),
                moment.words().get("play.theories.hint"));
    }

    @Override
    public boolean isWide() {
        return true;
    }
}
