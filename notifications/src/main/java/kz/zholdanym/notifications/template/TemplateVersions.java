package kz.zholdanym.notifications.template;

/** Where templates are found. */
interface TemplateVersions {

    /** The version by which notices are worded now. */
    NoticeTemplate current(TemplateKey key);

    /** @throws IllegalArgumentException if there is no such version */
    NoticeTemplate version(TemplateKey key, int version);
}
