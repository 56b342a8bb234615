package kz.zholdanym.web.outage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OutageLineTest {

    @Test
    void aMinuteThatBeganCountsAsOne() {
        assertThat(OutageSamples.outages().stream()
                        .map(OutageLine::of)
                        .map(line -> line.minutes().orElse(-1L)))
                .containsExactly(-1L, 90L, 6L, 2L, 2L);
    }

    @Test
    void inTheFileAnOutageIsALineOfSixValues() {
        assertThat(OutageFile.line(OutageSamples.outages().get(1)))
                .isEqualTo("00000000-0000-0001-0000-000000001518,SMS,NOT_TAKEN,2026-11-23T04:00:00Z,"
                        + "2026-11-23T05:30:00Z,NOTHING_WAITED\r\n");
        assertThat(OutageFile.line(OutageSamples.outages().get(0))).endsWith("2026-11-23T04:00:00Z,,\r\n");
    }
}
