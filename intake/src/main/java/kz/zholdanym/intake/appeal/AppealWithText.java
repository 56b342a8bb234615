package kz.zholdanym.intake.appeal;

import java.util.Optional;
import kz.zholdanym.intake.term.TermStanding;

/**
 * An appeal in a list, with what it says.
 *
 * @param standing how pressing it is today
 * @param applicant name of the person, and of the company that the person represents
 * @param text as the applicant wrote it
 * @param whatIsNew what the applicant says is new since an earlier appeal like this one was answered
 */
public record AppealWithText(
        AppealLine line, TermStanding standing, String applicant, String text, Optional<String> whatIsNew) {

    /** Names nobody: safe for logs. */
    @Override
    public String toString() {
        return "AppealWithText[" + line.id() + "]";
    }
}
