package summitry.classroom;

import summitry.model.IssueId;
import summitry.model.PartyId;

/** A delegation stands behind a value that its government would not sign. For the teacher and that delegation alone. */
public record Beyond(PartyId party, IssueId issue) {}
