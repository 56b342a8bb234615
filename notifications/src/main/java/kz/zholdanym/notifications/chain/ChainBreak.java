package kz.zholdanym.notifications.chain;

import java.util.UUID;

/**
 * Where a chain breaks for the first time. What comes after it is proven by nothing.
 *
 * @param position of the row, counted from 1; the one after the last where the end is missing
 */
public record ChainBreak(UUID noticeId, int position, ChainFault fault) {}
