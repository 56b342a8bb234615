package kz.zholdanym.intake.vocabulary;

import kz.zholdanym.documents.language.Messages;

/** What the terms of the case work are called: {@code state.REGISTERED}, {@code event.FILE}, by the names of constants. */
public final class CaseVocabulary {

    public static final Messages MESSAGES = Messages.load(CaseVocabulary.class, "vocabulary");

    private CaseVocabulary() {}
}
