package kz.zholdanym.notifications.template;

/**
 * One version of a template.
 *
 * @param version from 1, which came with the program
 */
public record NoticeTemplate(TemplateKey key, int version, TemplateSource source) {

    static final int SHIPPED = 1;

    TemplateMark mark() {
        return new TemplateMark(version, source.fingerprint());
    }
}
