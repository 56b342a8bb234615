package kz.zholdanym.web.template;

import kz.zholdanym.notifications.template.TemplateKey;

/** Where the page of a template is. */
final class TemplateAddress {

    private TemplateAddress() {}

    /** With a slash before it. */
    static String of(TemplateKey key) {
        return "/admin/templates/" + key.kind().code() + "/" + key.language().code() + "/" + key.channelCode();
    }
}
