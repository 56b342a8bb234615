package kz.zholdanym.bench.notice;

import java.net.URI;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.law.language.LocalizedText;
import kz.zholdanym.law.phone.PhoneNumber;
import kz.zholdanym.notifications.channel.ChannelKind;
import kz.zholdanym.notifications.channel.Content;
import kz.zholdanym.notifications.notice.AppealRegisteredNotice;
import kz.zholdanym.notifications.notice.Notice;
import kz.zholdanym.notifications.notice.Recipient;
import kz.zholdanym.notifications.template.NoticeTexts;

/**
 * Notices to people each of whom has a number of their own, so that what arrives can be told apart.
 *
 * @param longLinks whether links are as the portal's are, which makes two messages of the network of every text; else so
 *     short that one is enough
 */
record BenchNotices(boolean longLinks) {

    private static final LocalDate REGISTERED = LocalDate.of(2026, 11, 24);
    private static final LocalDate DUE = LocalDate.of(2026, 12, 15);
    private static final LocalizedText OFFICE = new LocalizedText(
            "Алматы қаласы Медеу ауданының прокуратурасы",
            "Прокуратура Медеуского района города Алматы",
            "Prosecutor's Office of Medeu District, Almaty");
    private static final NoticeTexts TEXTS = new NoticeTexts();

    Notice notice(int number) {
        URI link = longLinks
                ? URI.create("https://zholdanym.prokuror.gov.kz/my/appeals/" + new UUID(number, number))
                : URI.create(String.format(Locale.ROOT, "https://zhol.kz/%06d", number));
        return new AppealRegisteredNotice(
                new UUID(1, number), String.format(Locale.ROOT, "ЖТ-2026-%08d", number), REGISTERED, DUE, OFFICE, link);
    }

    /** By text message only. */
    Recipient recipient(int number) {
        return new Recipient(
                "person-" + number,
                Language.KK,
                Optional.empty(),
                Optional.of(new PhoneNumber(phone(number))),
                Set.of(ChannelKind.SMS));
    }

    static String phone(int number) {
        return String.format(Locale.ROOT, "+7701%07d", number);
    }

    /** What the person reads. */
    Content text(int number) {
        return TEXTS.compose(notice(number), Language.KK, ChannelKind.SMS).content();
    }
}
