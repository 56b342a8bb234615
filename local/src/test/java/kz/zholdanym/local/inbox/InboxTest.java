package kz.zholdanym.local.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;

class InboxTest {
    private final Inbox inbox = new Inbox(InstantSource.fixed(Instant.parse("2026-11-22T06:00:00Z")));

    @Test
    void oldestMessageGoesWhenTheInboxIsFull() {
        for (int i = 0; i <= Inbox.CAPACITY; i++) {
            inbox.addShortMessage("+77010000001", "Zholdanym", "№ " + i);
        }

        List<Message> messages = inbox.find(Inbox.Filter.ALL);
        assertThat(messages).hasSize(Inbox.CAPACITY);
        assertThat(messages.get(messages.size() - 1).text()).isEqualTo("№ 1");
    }

    @Test
    void identifiersGrowAfterClearing() {
        inbox.addShortMessage("+77010000001", "Zholdanym", "бірінші");
        inbox.clear();

        assertThat(inbox.addShortMessage("+77010000001", "Zholdanym", "екінші").id())
                .isEqualTo(2);
    }
}
