package summitry.ui.play;

/** What a person looks into, over the screen. */
sealed interface Page
        permits RuleCard, CauseList, TensionPage, FigurePage, EndingPage, RulebookPage, BranchesPage,
        ComparePage, ModelsPage, ModelCard, FuturesPage {
    String title();
}
