package kz.zholdanym.intake.search;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import kz.zholdanym.intake.access.Actor;
import kz.zholdanym.intake.access.StaffPost;
import kz.zholdanym.intake.persistence.Identifiers;
import kz.zholdanym.law.person.PersonalNumber;

/** That somebody looked up the appeals of one person or company by number. Never changes. */
@Entity
@Table(name = "personal_number_search")
@SuppressWarnings({"NullAway.Init", "unused"})
class PersonalNumberSearch {

    @Id
    private UUID id;

    private Instant at;
    private String account;
    private String actor;
    private String office;
    private String number;

    protected PersonalNumberSearch() {}

    PersonalNumberSearch(Actor actor, StaffPost post, PersonalNumber number, Instant at) {
        this.id = Identifiers.next();
        this.at = at;
        this.account = actor.account();
        this.actor = actor.name();
        this.office = post.office();
        this.number = number.value();
    }
}
