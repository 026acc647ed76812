package summitry.model;

/**
 * What an author wrote for the paper of a party beside its public introduction {@link Party#brief}. Each may be empty; then
 * the words that the program makes of the numbers stand alone.
 *
 * @param shortPublic the public introduction for those who read little
 * @param confidential for the eyes of the own delegation alone
 * @param confidentialShort the same for those who read little
 */
public record AuthorBriefs(Localized shortPublic, Localized confidential, Localized confidentialShort) {
    public static final AuthorBriefs NONE = new AuthorBriefs(Localized.same(""), Localized.same(""),
            Localized.same(""));
}
