package kz.zholdanym.notifications.template;

/** Drafts of templates outside the container. */
public final class TestDrafts {

    private TestDrafts() {}

    public static TemplateDrafts drafts() {
        return new TemplateDrafts(new NoticeTexts());
    }
}
