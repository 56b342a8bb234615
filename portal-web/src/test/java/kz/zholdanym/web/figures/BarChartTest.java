package kz.zholdanym.web.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.zholdanym.web.figures.BarChart.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BarChartTest {

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 2", "3, 5", "6, 10", "11, 20", "501, 1000", "100000, 100000"})
    void itsTopIsARoundNumberThatNoBarExceeds(long most, long top) {
        assertThat(BarChart.roundedUp(most)).isEqualTo(top);
    }

    @Test
    void partsStandOnEachOtherAndTheHighestBarFillsTheChart() {
        BarChart chart = BarChart.of(List.of("07"), List.of(List.of(new Value("A", 6), new Value("B", 4))));

        assertThat(chart.top()).isEqualTo(10);
        List<BarChart.Part> parts = chart.bars().get(0).parts();
        assertThat(parts.get(0).y() + parts.get(0).height()).isEqualTo(142);
        assertThat(parts.get(1).y() + parts.get(1).height())
                .isEqualTo(parts.get(0).y());
        assertThat(parts.get(1).y()).isEqualTo(14);
    }

    @Test
    void littleIsSeenAndNothingIsNot() {
        BarChart chart = BarChart.of(
                List.of("", ""),
                List.of(List.of(new Value("A", 100_000)), List.of(new Value("A", 1), new Value("B", 0))));

        assertThat(chart.bars().get(1).parts()).containsExactly(new BarChart.Part("A", 141, 1));
    }

    @Test
    void allHoursOfADayFitBesideEachOther() {
        List<BarChart.Bar> bars =
                Charts.of(FiguresSamples.busyDay(), List.of()).sending().bars();

        BarChart.Bar last = bars.get(bars.size() - 1);
        assertThat(bars).hasSize(24);
        assertThat(last.x() + last.width()).isLessThanOrEqualTo(BarChart.WIDTH);
        assertThat(bars.get(0).label()).as("05:00 UTC in Almaty").isEqualTo("10");
    }
}
