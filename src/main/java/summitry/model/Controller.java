package summitry.model;

/** Who acts for a party: the rules, or a person. A seat may change hands at any moment. */
public enum Controller {
    AUTOMATIC, PERSON
}
