package summitry.projector;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import summitry.model.Cause;
import summitry.model.Localized;
import summitry.model.PartyId;
import summitry.model.Reason;
import summitry.model.Scenario;
import summitry.projector.PublicReason.Between;
import summitry.projector.PublicReason.Deed;
import summitry.projector.PublicReason.Plain;

/** Sorts causes into those that everybody saw and those that only a delegation knows; the latter are left out. */
final class PublicReasons {
    private static final double FAIR_SHARE = 0.2;

    private final Scenario scenario;

    PublicReasons(Scenario scenario) {
        this.scenario = scenario;
    }

    /**
     * The public reason for a move: the heaviest deed of somebody that carries a fair share of it, else the heaviest of all
     * that point its way.
     */
    PublicReason move(List<Reason> reasons, double change) {
        List<Reason> heaviest = reasons.stream().filter(r -> r.contribution() * change > 0)
                .sorted(Comparator.comparingDouble((Reason r) -> -Math.abs(r.contribution()))).toList();
        return heaviest.stream().filter(r -> r.contribution() / change >= FAIR_SHARE)
                .flatMap(r -> seen(r).stream()).filter(r -> !(r instanceof Plain)).findFirst()
                .or(() -> heaviest.stream().flatMap(r -> seen(r).stream()).findFirst()).orElse(Plain.UNTOLD);
    }

    private Optional<PublicReason> seen(Reason reason) {
        return switch (reason.cause()) {
            case Cause.Traded(var with, var gained, _) ->
                Optional.of(new PublicReason.Traded(name(with), scenario.issue(gained).shortTitle()));
            case Cause.Pressed(var by, _, _) -> Optional.of(new PublicReason.Pressed(name(by)));
            case Cause.BlocDiscipline(var group, _) -> scenario.groups().stream()
                    .filter(g -> g.id().equals(group)).findFirst()
                    .map(g -> new PublicReason.BlocDiscipline(g.name()));
            case Cause.Happened(var inject) ->
                scenario.inject(inject).map(i -> new PublicReason.Happened(i.title()));
            case Cause.PulledByText _ -> Optional.of(Plain.PULLED_BY_TEXT);
            case Cause.OthersConceded _ -> Optional.of(Plain.OTHERS_CONCEDED);
            case Cause.Isolated _ -> Optional.of(Plain.ALONE);
            case Cause.Decided _ -> Optional.of(Plain.DECIDED);
            case Cause.Interest interest when interest.givesWay(reason.contribution()) ->
                Optional.of(Plain.TIME);
            default -> Optional.empty();
        };
    }

    Optional<PublicReason> tension(Cause cause, PartyId a, PartyId b) {
        return switch (cause) {
            case Cause.Threatened(var by) -> deed(Deed.THREATENED, by.orElse(a), a, b);
            case Cause.Sanctioned(var by) -> deed(Deed.SANCTIONED, by.orElse(a), a, b);
            case Cause.LeanedOn(var by, _) -> deed(Deed.LEANED_ON, by, a, b);
            case Cause.TextRefused _ -> deed(Deed.REFUSED_TEXT, a, a, b);
            case Cause.TradeKept _ -> deed(Deed.TRADE_KEPT, a, a, b);
            case Cause.Reassured(var by) -> deed(Deed.REASSURED, by.orElse(a), a, b);
            case Cause.Mediated _ -> deed(Deed.MEDIATED, a, a, b);
            case Cause.ConcessionsAnswered _ -> deed(Deed.BOTH_GAVE_WAY, a, a, b);
            case Cause.Happened(var inject) ->
                scenario.inject(inject).map(i -> new PublicReason.Happened(i.title()));
            default -> Optional.empty();
        };
    }

    private Optional<PublicReason> deed(Deed deed, PartyId by, PartyId a, PartyId b) {
        PartyId other = by.equals(a) ? b : a;
        return Optional.of(new Between(deed, name(by), name(other)));
    }

    private Localized name(PartyId party) {
        return scenario.party(party).name();
    }
}
