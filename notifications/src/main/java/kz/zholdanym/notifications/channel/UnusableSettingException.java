package kz.zholdanym.notifications.channel;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import kz.zholdanym.documents.language.Messages;
import kz.zholdanym.law.language.Language;

/** A setting of a provider cannot be used, so that the portal does not start. The reason is told in all three languages. */
public final class UnusableSettingException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private static final Messages MESSAGES = Messages.load(UnusableSettingException.class, "settings");

    /**
     * A setting that cannot be used.
     *
     * @param reason key of the text that says why, and what can be used instead
     * @param setting its name, as in {@code portal.mail.from}
     */
    public UnusableSettingException(String reason, String setting) {
        super(Arrays.stream(Language.values())
                .map(language -> MESSAGES.text(language, reason, Map.of("setting", setting)))
                .collect(Collectors.joining("\n")));
    }
}
