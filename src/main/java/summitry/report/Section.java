package summitry.report;

import java.util.Optional;
import summitry.model.PartyId;

/**
 * A piece of the pack that is handed out as one.
 *
 * @param seat the delegation it is for; empty where it is for the teacher or for all
 * @param confidential whether only that delegation may see it
 * @param first its first page, from 1
 * @param last its last page
 */
public record Section(String title, Optional<PartyId> seat, boolean confidential, int first, int last) {}
