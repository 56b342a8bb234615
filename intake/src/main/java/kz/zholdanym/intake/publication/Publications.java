package kz.zholdanym.intake.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import kz.zholdanym.intake.access.Actor;
import kz.zholdanym.intake.access.Administration;
import kz.zholdanym.intake.term.PublicationLine;
import kz.zholdanym.intake.term.StoredBases;

/** What was published when, by whom and why. */
@ApplicationScoped
public class Publications {

    private static final int MOST = 50;

    @Inject
    private StoredBases stored;

    /** The latest, the newest first. */
    public List<PublicationLine> latest(Actor actor) {
        Administration.require(actor);
        return stored.latest(MOST);
    }
}
