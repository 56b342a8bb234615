package kz.zholdanym.notifications.channel.push;

import kz.zholdanym.notifications.channel.Channel;
import kz.zholdanym.notifications.channel.ChannelKind;
import kz.zholdanym.notifications.channel.OutgoingMessage;
import kz.zholdanym.notifications.channel.SendOutcome;
import kz.zholdanym.notifications.reason.EvidenceReason;

/** Stands where the push service would, in an installation without one. */
final class PushNotConfigured implements Channel {

    @Override
    public ChannelKind kind() {
        return ChannelKind.PUSH;
    }

    @Override
    public String provider() {
        return "none";
    }

    @Override
    public SendOutcome send(OutgoingMessage message) {
        return new SendOutcome.PermanentFailure(EvidenceReason.NOT_SET_UP.detail());
    }
}
