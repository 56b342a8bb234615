package kz.zholdanym.web.verification;

import kz.zholdanym.web.page.PageView;

/**
 * Asks for the code of a document.
 *
 * @param typed what was typed, to be mended
 */
public record VerificationPage(String typed, Problem problem) implements PageView {

    /** Why a code led nowhere. */
    public enum Problem {
        NONE,
        NOT_A_CODE,
        NO_DOCUMENT
    }

    @Override
    public String template() {
        return "verification/form";
    }
}
