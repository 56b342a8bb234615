package kz.zholdanym.notifications.ledger;

import kz.zholdanym.documents.proof.Sha256;

/**
 * What the evidence says of an address: enough for the person to recognise it, and a commitment by which it can be proven
 * as long as the salt is kept. Erasing the salt and the address leaves nothing personal behind.
 *
 * @param masked the address with most of it hidden
 * @param commitment the salted fingerprint of the address, see {@link Salt}
 */
public record DisclosedAddress(String masked, Sha256 commitment) {

    private static final String HIDDEN = "•••";
    private static final int TOKEN_TAIL = 4;
    private static final int LETTERS = 3;

    public static DisclosedAddress ofPhone(String number, String masked, Salt salt) {
        return new DisclosedAddress(masked, salt.commitmentTo(number));
    }

    /** The first letter and the domain. */
    public static DisclosedAddress ofEmail(String email, Salt salt) {
        String masked = email.substring(0, Math.min(1, email.length()))
                + HIDDEN
                + email.substring(Math.max(email.indexOf('@'), 0));
        return new DisclosedAddress(masked, salt.commitmentTo(email));
    }

    /** What comes before the first comma, as a rule the locality. */
    public static DisclosedAddress ofPost(String address, Salt salt) {
        int comma = address.indexOf(',');
        String shown = comma > 0
                ? address.substring(0, comma + 1) + ' '
                : address.substring(0, Math.min(LETTERS, address.length()));
        return new DisclosedAddress(shown.replaceAll("\\s+", " ") + HIDDEN, salt.commitmentTo(address));
    }

    /** The last characters of a device token. */
    public static DisclosedAddress ofDevice(String token, Salt salt) {
        String masked = HIDDEN + token.substring(Math.max(0, token.length() - TOKEN_TAIL));
        return new DisclosedAddress(masked, salt.commitmentTo(token));
    }
}
