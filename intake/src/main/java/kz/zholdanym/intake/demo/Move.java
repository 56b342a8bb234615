package kz.zholdanym.intake.demo;

/**
 * A step of a scenario.
 *
 * @param workingDay how many working days after the filing
 * @param action what is done about the case then
 */
record Move(int workingDay, Action action) {

    /** Something that somebody does about a case. */
    @FunctionalInterface
    interface Action {
        void take(CaseInHand about);
    }
}
