package summitry.ui.play;

/** What a person looks into, over the screen. */
sealed interface Page
        permits RuleCard, CauseList, TensionPage, FigurePage, EndingPage, RulebookPage, BranchesPage,
        ComparePage, ModelsPage, ModelCard, FuturesPage, TheoriesPage {
    String title();

    /** Whether things stand side by side on it, which takes more room than a column of text. */
    default boolean isWide() {
        return false;
    }
}
