package kz.zholdanym.notifications.errand;

/**
 * Who writes something down.
 *
 * @param account the identity provider's stable subject
 * @param name full name
 */
public record Officer(String account, String name) {

    /** Without the name, because it ends up in logs. */
    @Override
    public String toString() {
        return "Officer[" + account + "]";
    }
}
