package kz.zholdanym.notifications.channel;

import java.util.List;

/** Makes the ways out for one kind of channel, from the settings. Found as a bean by delivery. */
public interface ChannelSource {

    /**
     * The channel by each provider, the one to be preferred first; at least one.
     *
     * @throws RuntimeException if a setting cannot be used, with the reason; the portal does not start then
     */
    List<Channel> channels();

    /** How many messages each of the providers takes in a second from one server; 0 for no limit. */
    int messagesPerSecond();
}
