package summitry.ui.play;

/** What the right side of the screen shows. */
enum SideView {
    /** All parties on the issue, or the chosen one. */
    PARTIES,
    /** Proposals for delegations led by persons. */
    INBOX,
    /** What the chair may do. */
    CHAIR
}
