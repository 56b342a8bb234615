package kz.zholdanym.notifications.errand;

import java.util.Arrays;
import java.util.List;
import kz.zholdanym.notifications.channel.Content;

/**
 * The text of a notice as it goes on paper or is read out.
 *
 * @param subject what it is about
 * @param paragraphs without the signature of the portal, which signs what it sends by itself
 */
public record Wording(String subject, List<String> paragraphs) {

    /** The line that sets off a signature, as mail programs know it. */
    private static final String SIGNATURE = "(?m)^-- ?$";

    public Wording {
        paragraphs = List.copyOf(paragraphs);
    }

    /** What the e-mail of the same notice says. */
    static Wording of(Content.EmailLetter letter) {
        String body = letter.text().split(SIGNATURE, 2)[0];
        return new Wording(
                letter.subject(),
                Arrays.stream(body.split("\\R\\s*\\R"))
                        .map(String::strip)
                        .filter(paragraph -> !paragraph.isEmpty())
                        .toList());
    }
}
