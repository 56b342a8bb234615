package kz.zholdanym.api.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import kz.zholdanym.intake.staff.Identity;
import org.junit.jupiter.api.Test;

class TokenIdentityTest {

    private final Map<String, String> claims = new HashMap<>();

    @Test
    void claimsBecomeTheIdentity() {
        claims.put("name", "Ерлан Ахметов");
        claims.put("family_name", "Ахметов");
        claims.put("given_name", "Ерлан");
        claims.put("middle_name", "Серікұлы");
        claims.put("iin", "900101300017");
        claims.put("phone_number", "+77010000001");
        Identity identity = identity();
        assertThat(identity.account()).isEqualTo("subject");
        assertThat(identity.name()).isEqualTo("Ахметов Ерлан Серікұлы");
        assertThat(identity.iin()).contains("900101300017");
        assertThat(identity.phone()).contains("+77010000001");
        assertThat(identity.roles()).containsExactly("citizen");
    }

    @Test
    void aBlankClaimIsNone() {
        claims.put("email", "  ");
        assertThat(identity().email()).isEmpty();
        assertThat(identity().office()).isEmpty();
    }

    @Test
    void anAccountWithoutANameIsCalledByItsUserName() {
        claims.put("preferred_username", "citizen");
        assertThat(identity().name()).isEqualTo("citizen");
    }

    private Identity identity() {
        return TokenIdentity.of("subject", claims::get, Set.of("citizen"));
    }
}
