package kz.zholdanym.api.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import kz.zholdanym.api.json.JsonFormat;
import kz.zholdanym.api.refusal.RequestRefusedException;
import kz.zholdanym.intake.appeal.Page;
import kz.zholdanym.intake.appeal.PageRequest;
import kz.zholdanym.intake.refusal.RefusalException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageQueryTest {

    @Test
    void withoutParametersItIsTheFirstPageOfTheUsualSize() {
        assertThat(PageQuery.of(null, null)).isEqualTo(new PageRequest(PageRequest.USUAL, Optional.empty()));
    }

    @Test
    void theCursorIsHandedOnAsItCame() {
        assertThat(PageQuery.of("5", "2026-12-11_0198")).isEqualTo(new PageRequest(5, Optional.of("2026-12-11_0198")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"many", "-1", "1.5", "99999999999999", "٣"})
    void aLimitThatIsNoNumberIsRefused(String limit) {
        assertThatThrownBy(() -> PageQuery.of(limit, null)).isInstanceOf(RequestRefusedException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "101"})
    void aLimitOutsideThePermittedRangeIsRefusedByTheList(String limit) {
        assertThatThrownBy(() -> PageQuery.of(limit, null)).isInstanceOf(RefusalException.class);
    }

    @Test
    void theLastPageHasNoNext() {
        Page<Integer> last = new Page<>(List.of(1, 2), Optional.empty());
        assertThat(JsonFormat.jsonb().toJson(PageJson.of(last, number -> "n" + number)))
                .isEqualTo("{\"items\":[\"n1\",\"n2\"]}");
    }

    @Test
    void everyOtherPageNamesTheCursorOfItsSuccessor() {
        Page<Integer> page = new Page<>(List.of(1), Optional.of("1"));
        assertThat(JsonFormat.jsonb().toJson(PageJson.of(page, number -> "n" + number)))
                .isEqualTo("{\"items\":[\"n1\"],\"next\":\"1\"}");
    }
}
