package kz.zholdanym.law.term;

import java.time.LocalDate;

/**
 * Days of which it is disputed whether they are days off. For offices they are working days; whoever files something has
 * the benefit of the doubt.
 */
final class DisputedDays {

    /**
     * 30 August lost its holiday status in 2026 by a ministry's statement; under the law as it stood, the holiday on that
     * Sunday would make Monday a day off.
     */
    private static final LocalDate AFTER_FORMER_CONSTITUTION_DAY = LocalDate.of(2026, 8, 31);

    private DisputedDays() {}

    static boolean include(LocalDate date) {
        return date.equals(AFTER_FORMER_CONSTITUTION_DAY);
    }
}
