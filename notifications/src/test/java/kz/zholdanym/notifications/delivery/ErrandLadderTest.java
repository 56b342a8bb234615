package kz.zholdanym.notifications.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.zholdanym.documents.proof.Sha256;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.law.phone.PhoneNumber;
import kz.zholdanym.notifications.channel.ChannelKind;
import kz.zholdanym.notifications.channel.SendOutcome;
import kz.zholdanym.notifications.errand.EntryKind;
import kz.zholdanym.notifications.errand.EntryRefusal;
import kz.zholdanym.notifications.errand.EntryRefusedException;
import kz.zholdanym.notifications.errand.Errand;
import kz.zholdanym.notifications.errand.ErrandEntries;
import kz.zholdanym.notifications.errand.ErrandEntry;
import kz.zholdanym.notifications.errand.ErrandFilter;
import kz.zholdanym.notifications.errand.ErrandLine;
import kz.zholdanym.notifications.errand.ErrandList;
import kz.zholdanym.notifications.errand.ErrandPage;
import kz.zholdanym.notifications.errand.ErrandStage;
import kz.zholdanym.notifications.errand.OfficeErrands;
import kz.zholdanym.notifications.errand.Officer;
import kz.zholdanym.notifications.errand.OrderErrand;
import kz.zholdanym.notifications.errand.TestErrands;
import kz.zholdanym.notifications.ledger.Salt;
import kz.zholdanym.notifications.notice.Correspondence;
import kz.zholdanym.notifications.notice.NoticeKind;
import kz.zholdanym.notifications.notice.Recipient;
import org.junit.jupiter.api.Test;

/** The part of a ladder that people carry out. Monday, 23 November 2026, 09:00 in Almaty. */
class ErrandLadderTest {

    private static final LocalDate MON_23 = LocalDate.of(2026, 11, 23);
    private static final String TRACKING = "RR473124829KZ";
    private static final Sha256 PDF = Sha256.of(new byte[] {1});
    private static final Officer REGISTRAR = new Officer("registrar", "Оспанова Гүлнар Маратқызы");
    private static final PhoneNumber LANDLINE = PhoneNumber.parse("8 (727) 250 12 34");
    private static final PhoneNumber MOBILE = PhoneNumber.parse("+7 701 234 56 78");

    private final String office = "OFFICE-" + UUID.randomUUID();
    private final DeliveryScene scene = new DeliveryScene();
    private final FakeChannel sms = new FakeChannel(ChannelKind.SMS);
    private final FakeChannel email = new FakeChannel(ChannelKind.EMAIL);
    private final OfficeErrands errands = TestErrands.office(scene.database, scene.clock);
    private final OrderErrand orders = TestErrands.orders(scene.database, scene.clock);
    private final ErrandList list = TestErrands.list(scene.database, scene.clock);

    @Test
    void aLetterComesToTheListOnceEverythingElseHasFailedAndEndsDelivered() {
        bothFail();
        UUID notice = answered(MOBILE);
        assertThat(states(notice)).containsExactly("SMS QUEUED", "EMAIL QUEUED", "LETTER WAITING");
        assertThat(open()).isEmpty();

        work();

        ErrandLine line = open().get(0);
        assertThat(line.stage()).isEqualTo(ErrandStage.TO_PRINT);
        assertThat(line.addressee()).isEqualTo("Серікова Айгерім");
        printed(line.stepId());
        assertThat(open().get(0).stage()).isEqualTo(ErrandStage.TO_HAND_OVER);
        handedOver(line.stepId());
        assertThat(open().get(0).stage()).isEqualTo(ErrandStage.AWAITING_RECEIPT);
        scene.passes(Duration.ofDays(3));
        write(line.stepId(), ErrandEntry.of(EntryKind.DELIVERED).on(MON_23.plusDays(2)));

        assertThat(open()).isEmpty();
        assertThat(states(notice)).containsExactly("SMS FAILED", "EMAIL FAILED", "LETTER DELIVERED");
        assertThat(events(notice)).endsWith("LETTER RELEASED", "LETTER PRINTED", "LETTER ACCEPTED", "LETTER DELIVERED");
        assertThat(details(notice).get(details(notice).size() - 1))
                .startsWith("DELIVERED on 2026-11-25; written by registrar; entry ");
        assertThat(scene.chainIsWhole(notice)).isTrue();
        assertThat(entriesHold(notice)).isTrue();
    }

    @Test
    void noLetterIsWrittenToWhomATextMessageReached() {
        UUID notice = answered(MOBILE);
        work();
        deliveredBySms(notice);
        work();

        assertThat(states(notice)).containsExactly("SMS DELIVERED", "EMAIL ACCEPTED", "LETTER SKIPPED");
        assertThat(open()).isEmpty();
    }

    @Test
    void aLandlineIsCalledAndWhenNobodyIsReachedALetterFollows() {
        email.answering(new SendOutcome.PermanentFailure("550 no such user"));
        UUID notice = scene.issue(
                NoticeKind.FINAL_ANSWER,
                new Recipient(
                        "aigerim",
                        Language.KK,
                        Optional.of("aigerim.serikova@example.kz"),
                        Optional.of(LANDLINE),
                        Set.of(ChannelKind.EMAIL),
                        Optional.of(correspondence())));
        work();
        UUID call = open().get(0).stepId();
        assertThat(open().get(0).stage()).isEqualTo(ErrandStage.TO_CALL);

        write(call, ErrandEntry.of(EntryKind.NOT_REACHED).on(MON_23).called(LocalTime.of(9, 30), LANDLINE));
        assertThat(open().get(0).stepId()).as("it is called again").isEqualTo(call);
        write(call, ErrandEntry.of(EntryKind.GIVEN_UP).because("Нөмір қызмет көрсетпейді"));

        assertThat(states(notice)).containsExactly("EMAIL FAILED", "TELEPHONOGRAM FAILED", "LETTER QUEUED");
        assertThat(open().get(0).stage()).isEqualTo(ErrandStage.TO_PRINT);
        assertThat(scene.chainIsWhole(notice)).isTrue();
    }

    @Test
    void aTelephonogramThatWasTakenTellsThePersonAndKeepsWhoTookItOutOfTheChain() {
        email.answering(new SendOutcome.PermanentFailure("550 no such user"));
        UUID notice = scene.issue(
                NoticeKind.FINAL_ANSWER,
                new Recipient(
                        "aigerim",
                        Language.KK,
                        Optional.of("aigerim.serikova@example.kz"),
                        Optional.of(LANDLINE),
                        Set.of(ChannelKind.EMAIL),
                        Optional.of(correspondence())));
        work();

        write(
                open().get(0).stepId(),
                ErrandEntry.of(EntryKind.CALLED)
                        .on(MON_23)
                        .called(LocalTime.of(9, 30), LANDLINE)
                        .takenBy("Серіков Дәулет", "жұбайы")
                        .withText("Жолданымыңызға жауап берілді."));

        assertThat(states(notice)).containsExactly("EMAIL FAILED", "TELEPHONOGRAM DELIVERED", "LETTER SKIPPED");
        assertThat(details(notice)).noneMatch(detail -> detail.contains("Дәулет"));
        assertThat(scene.strings(
                        "select masked_address from notifications.evidence where event = 'DELIVERED' and notice_id = ?",
                        notice))
                .containsExactly("+7727•••••34");
    }

    @Test
    void aLetterThatAnEmployeeDecidedOnStaysOnTheListWhateverElseArrives() {
        UUID notice = answered(MOBILE);
        UUID caseId = caseOf(notice);
        work();
        UUID ordered = order(caseId, notice, ChannelKind.LETTER).orElseThrow();
        deliveredBySms(notice);
        work();

        assertThat(states(notice)).containsExactly("SMS DELIVERED", "EMAIL ACCEPTED", "LETTER QUEUED");
        printed(ordered);
        handedOver(ordered);
        write(ordered, ErrandEntry.of(EntryKind.DELIVERED).on(MON_23));
        assertThat(states(notice)).endsWith("LETTER DELIVERED");
        assertThat(entriesHold(notice)).isTrue();
    }

    @Test
    void aTelegramThatAnEmployeeDecidedOnEndsWhatStillWaits() {
        UUID notice = answered(MOBILE);
        work();
        UUID telegram = order(caseOf(notice), notice, ChannelKind.TELEGRAM).orElseThrow();
        write(telegram, ErrandEntry.of(EntryKind.HANDED_OVER).on(MON_23).withReference("ТГ-15"));
        write(telegram, ErrandEntry.of(EntryKind.DELIVERED).on(MON_23));

        assertThat(states(notice))
                .containsExactly("SMS ACCEPTED", "EMAIL ACCEPTED", "LETTER SKIPPED", "TELEGRAM DELIVERED");
    }

    @Test
    void whatIsUnderWayIsNotOrderedTwiceAndAnotherCaseHasNoSuchNotice() {
        UUID notice = answered(MOBILE);
        UUID caseId = caseOf(notice);
        order(caseId, notice, ChannelKind.TELEGRAM);

        assertThatThrownBy(() -> order(caseId, notice, ChannelKind.TELEGRAM))
                .isInstanceOfSatisfying(
                        EntryRefusedException.class,
                        refused -> assertThat(refused.why()).isEqualTo(EntryRefusal.UNDER_WAY));
        assertThat(order(UUID.randomUUID(), notice, ChannelKind.TELEGRAM)).isEmpty();
    }

    @Test
    void aSecondEndIsRefusedAndACorrectionIsARowOfItsOwn() {
        UUID letter = delivered();
        assertThatThrownBy(
                        () -> write(letter, ErrandEntry.of(EntryKind.DELIVERED).on(MON_23)))
                .isInstanceOfSatisfying(
                        EntryRefusedException.class,
                        refused -> assertThat(refused.why()).isEqualTo(EntryRefusal.SETTLED));

        write(
                letter,
                ErrandEntry.of(EntryKind.DELIVERED)
                        .on(MON_23.plusDays(1))
                        .correcting(Optional.of("Күні қате жазылған")));

        Errand errand = errands.find(letter).orElseThrow();
        assertThat(errand.last(EntryKind.DELIVERED).orElseThrow().on()).contains(MON_23.plusDays(1));
        assertThat(errand.entries())
                .extracting(written -> written.entry().kind())
                .containsExactly(EntryKind.PRINTED, EntryKind.HANDED_OVER, EntryKind.DELIVERED, EntryKind.DELIVERED);
        assertThat(events(errand.noticeId())).endsWith("LETTER DELIVERED", "LETTER CORRECTED");
    }

    @Test
    void aLetterThatCameBackAfterAllIsNoLongerDelivered() {
        UUID letter = delivered();

        write(
                letter,
                ErrandEntry.of(EntryKind.RETURNED)
                        .on(MON_23.plusDays(1))
                        .because("Адресат көшіп кеткен")
                        .correcting(Optional.of("Басқа хаттың хабарламасы тіркелген")));

        Errand errand = errands.find(letter).orElseThrow();
        assertThat(errand.stage()).isEqualTo(ErrandStage.NOT_DELIVERED);
        assertThat(events(errand.noticeId())).endsWith("LETTER CORRECTED", "LETTER FAILED");
        assertThat(scene.chainIsWhole(errand.noticeId())).isTrue();
    }

    @Test
    void anEntryThatWasChangedIsFound() {
        UUID letter = delivered();
        UUID notice = errands.find(letter).orElseThrow().noticeId();
        assertThat(entriesHold(notice)).isTrue();

        scene.database.inOwnTransaction(connection -> {
            try (var update = connection.prepareStatement(
                    "update notifications.errand_entry set person = 'Басқа' where kind = 'DELIVERED' and step_id ="
                            + " ?")) {
                update.setObject(1, letter);
                return update.executeUpdate();
            }
        });
        assertThat(entriesHold(notice)).isFalse();
    }

    @Test
    void theDatabaseRefusesToChangeOrForgetWhatProvesSomething() {
        UUID letter = delivered();
        for (String change : List.of(
                "update notifications.errand_entry set on_day = '2020-01-01' where step_id = ?",
                "delete from notifications.errand_entry where step_id = ?")) {
            assertThatThrownBy(() -> scene.strings(change + " returning id", letter))
                    .hasRootCauseMessage("ERROR: Evidence is append-only: "
                            + change.substring(0, 6).toUpperCase(java.util.Locale.ROOT)
                            + " is refused\n"
                            + "  Where: PL/pgSQL function notifications.evidence_is_append_only() line 3 at"
                            + " RAISE");
        }
    }

    @Test
    void aListHoldsTheWorkOfItsOfficeInPagesWithoutWhatIsToldToTheEmployee() {
        for (int i = 0; i < 3; i++) {
            bothFail();
            answered(MOBILE);
            work();
        }
        ErrandPage first = list.page(office, "registrar", ErrandFilter.OPEN, Optional.empty(), 2);
        ErrandPage second = list.page(office, "registrar", ErrandFilter.OPEN, first.next(), 2);

        assertThat(first.lines()).hasSize(2);
        assertThat(second.lines()).hasSize(1);
        assertThat(second.next()).isEmpty();
        assertThat(first.lines()).doesNotContainAnyElementsOf(second.lines());
        assertThat(list.page(office, "aigerim", ErrandFilter.OPEN, Optional.empty(), 2)
                        .lines())
                .isEmpty();
        assertThat(list.page("ANOTHER", "registrar", ErrandFilter.OPEN, Optional.empty(), 2)
                        .lines())
                .isEmpty();
        assertThat(list.counts(office, "registrar"))
                .containsEntry(ErrandFilter.OPEN, 3L)
                .containsEntry(ErrandFilter.TO_PRINT, 3L)
                .containsEntry(ErrandFilter.AWAITING_RECEIPT, 0L);
        assertThatThrownBy(() -> list.page(office, "registrar", ErrandFilter.OPEN, Optional.of("x_y"), 2))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatThePostKeepsSilentAboutForTooLongIsOverdue() {
        bothFail();
        answered(MOBILE);
        work();
        UUID letter = open().get(0).stepId();
        printed(letter);
        handedOver(letter);
        scene.passes(Duration.ofDays(13));
        assertThat(open().get(0).overdue()).isFalse();
        scene.passes(Duration.ofDays(1));
        assertThat(list.page(office, "registrar", ErrandFilter.OVERDUE, Optional.empty(), 10)
                        .lines())
                .extracting(ErrandLine::stepId)
                .containsExactly(letter);
    }

    @Test
    void theWordsOfALetterAreThoseOfTheEMailWithoutThePortalsSignature() {
        bothFail();
        answered(MOBILE);
        work();

        var wording = errands.wording(open().get(0).stepId());
        assertThat(wording.subject()).contains("жауап");
        assertThat(wording.paragraphs()).hasSizeGreaterThanOrEqualTo(4).noneMatch(text -> text.contains("--"));
    }

    @Test
    void whatIsUnderWayOrInReserveFollowsTheCaseToAnotherOffice() {
        String other = "OFFICE-" + UUID.randomUUID();
        bothFail();
        UUID inReserve = answered(MOBILE);
        errands.passOn(caseOf(inReserve), other);
        work();
        assertThat(open()).isEmpty();
        UUID letter = listOf(other).get(0).stepId();
        assertThat(errands.find(letter).orElseThrow().office()).isEqualTo(other);

        errands.passOn(caseOf(inReserve), office);

        assertThat(listOf(other)).isEmpty();
        assertThat(open()).extracting(ErrandLine::stepId).containsExactly(letter);
    }

    @Test
    void whatWasCarriedOutStaysWithTheOfficeThatDid() {
        UUID letter = delivered();
        UUID notice = errands.find(letter).orElseThrow().noticeId();

        errands.passOn(caseOf(notice), "OFFICE-" + UUID.randomUUID());

        assertThat(errands.find(letter).orElseThrow().office()).isEqualTo(office);
        assertThat(scene.strings("select office from notifications.delivery_step where id = ?", letter))
                .containsExactly(office);
    }

    private UUID delivered() {
        bothFail();
        answered(MOBILE);
        work();
        UUID letter = open().get(0).stepId();
        printed(letter);
        handedOver(letter);
        write(letter, ErrandEntry.of(EntryKind.DELIVERED).on(MON_23).takenBy(Optional.of("Серікова Айгерім")));
        return letter;
    }

    private void bothFail() {
        sms.answering(new SendOutcome.PermanentFailure("invalid destination"));
        email.answering(new SendOutcome.PermanentFailure("550 no such user"));
    }

    private UUID answered(PhoneNumber phone) {
        return scene.issue(
                NoticeKind.FINAL_ANSWER,
                new Recipient(
                        "aigerim",
                        Language.KK,
                        Optional.of("aigerim.serikova@example.kz"),
                        Optional.of(phone),
                        Set.of(ChannelKind.SMS, ChannelKind.EMAIL),
                        Optional.of(correspondence())));
    }

    private Correspondence correspondence() {
        return new Correspondence(
                office, "Серікова Айгерім", Optional.of("050000, Алматы қаласы, Абай даңғылы, 10-үй, 5-пәтер"));
    }

    private Optional<UUID> order(UUID caseId, UUID notice, ChannelKind channel) {
        return orders.order(
                caseId, notice, channel, correspondence(), Optional.of(MOBILE), "Өтініш беруші сұрады", REGISTRAR);
    }

    private void printed(UUID step) {
        errands.write(
                step, ErrandEntry.of(EntryKind.PRINTED).withReference("0000000000000000"), Optional.of(PDF), REGISTRAR);
    }

    private void handedOver(UUID step) {
        write(step, ErrandEntry.of(EntryKind.HANDED_OVER).on(MON_23).withReference(TRACKING));
    }

    private void write(UUID step, ErrandEntry entry) {
        errands.write(step, entry, Optional.empty(), REGISTRAR);
    }

    private List<ErrandLine> open() {
        return listOf(office);
    }

    private List<ErrandLine> listOf(String code) {
        return list.page(code, "registrar", ErrandFilter.OPEN, Optional.empty(), 10)
                .lines();
    }

    private void work() {
        for (int i = 0; i < 3; i++) {
            scene.housekeeping().settleReceipts();
            scene.housekeeping().turnLadders();
            scene.dispatch(email).round(() -> false);
            scene.dispatch(sms).round(() -> false);
        }
    }

    private void deliveredBySms(UUID notice) {
        String step = scene.strings(
                        "select id from notifications.delivery_step where channel = 'SMS' and notice_id = ?", notice)
                .get(0);
        for (String part : List.of("-1", "-2")) {
            scene.strings("""
                insert into notifications.receipt (id, channel, provider, provider_id, state, raw_text, reported_at)
                values (?, 'SMS', 'fake', '%s', 'DELIVERED', 'a report', now()) returning id\
                """.formatted(step + part), UUID.randomUUID());
        }
    }

    private UUID caseOf(UUID notice) {
        return UUID.fromString(scene.strings("select case_id from notifications.notice where id = ?", notice)
                .get(0));
    }

    private List<String> states(UUID notice) {
        return scene.strings(
                "select channel || ' ' || state from notifications.delivery_step"
                        + " where notice_id = ? and rung is not null order by rung, channel desc",
                notice);
    }

    private List<String> events(UUID notice) {
        return scene.strings(
                "select channel || ' ' || event from notifications.evidence where notice_id = ? order by position",
                notice);
    }

    private List<String> details(UUID notice) {
        return scene.strings(
                "select coalesce(detail, '') from notifications.evidence where notice_id = ? order by position",
                notice);
    }

    private boolean entriesHold(UUID notice) {
        return scene.database.inOwnTransaction(connection -> {
            try (var select = connection.prepareStatement("select salt from notifications.notice where id = ?")) {
                select.setObject(1, notice);
                try (var row = select.executeQuery()) {
                    row.next();
                    return new ErrandEntries().hold(connection, notice, Salt.of(row.getBytes(1)));
                }
            }
        });
    }
}
