package kz.zholdanym.notifications.evidence;

import jakarta.persistence.EntityManager;

/** The history outside the container. */
public final class TestHistory {

    private TestHistory() {}

    public static NoticeHistory reading(EntityManager entityManager) {
        NoticeHistory history = new NoticeHistory();
        history.entityManager = entityManager;
        return history;
    }
}
