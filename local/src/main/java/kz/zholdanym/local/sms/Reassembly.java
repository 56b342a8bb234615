package kz.zholdanym.local.sms;

import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Puts the parts of long messages together, in whatever order they come. Safe for use by several threads. */
final class Reassembly {
    /** Messages of which parts are missing; the oldest is given up when there are more. */
    private static final int MAXIMUM_INCOMPLETE = 1_000;

    private final Map<Key, SortedMap<Integer, MessagePart>> incomplete = new LinkedHashMap<>();

    /** Takes a part and gives the whole text when it was the last one that was missing. */
    synchronized Optional<String> add(String from, String to, MessagePart part) {
        if (part.total() == 1) {
            return Optional.of(text(Map.of(1, part)));
        }
        Key key = new Key(from, to, part.reference(), part.total());
        SortedMap<Integer, MessagePart> parts = incomplete.computeIfAbsent(key, unused -> new TreeMap<>());
        parts.put(part.number(), part);
        if (parts.size() < part.total()) {
            forgetOldest();
            return Optional.empty();
        }
        incomplete.remove(key);
        return Optional.of(text(parts));
    }

    private void forgetOldest() {
        if (incomplete.size() > MAXIMUM_INCOMPLETE) {
            incomplete.remove(incomplete.keySet().iterator().next());
        }
    }

    private static String text(Map<Integer, MessagePart> parts) {
        // Decoded only when whole: a character may be split between two parts
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        parts.values().forEach(part -> content.writeBytes(part.content()));
        return content.toString(parts.values().iterator().next().characters());
    }

    private record Key(String from, String to, int reference, int total) {}
}
