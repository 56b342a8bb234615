package kz.zholdanym.api.term;

import kz.zholdanym.documents.language.Messages;
import kz.zholdanym.law.language.Language;

/** Words that explanations need beside whole sentences. */
final class TermWords {

    static final Messages WORDS = Messages.load(TermWords.class, "words");

    private TermWords() {}

    static String weekend(Language language) {
        return WORDS.text(language, "weekend");
    }
}
