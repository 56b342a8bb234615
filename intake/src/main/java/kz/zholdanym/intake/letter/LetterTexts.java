package kz.zholdanym.intake.letter;

import kz.zholdanym.documents.language.Messages;

/** The words that all official letters share. */
public final class LetterTexts {

    public static final Messages MESSAGES = Messages.load(LetterTexts.class, "letter");

    private LetterTexts() {}
}
