package kz.zholdanym.notifications.channel.sms;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.zholdanym.notifications.channel.ChannelKind;
import kz.zholdanym.notifications.channel.Receipt;
import kz.zholdanym.notifications.channel.ReceiptInbox;
import kz.zholdanym.notifications.channel.ReceiptNotStoredException;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.AlertNotification;
import org.jsmpp.bean.DataSm;
import org.jsmpp.bean.DeliverSm;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.session.DataSmResult;
import org.jsmpp.session.MessageReceiverListener;
import org.jsmpp.session.Session;

/**
 * Takes the message centre's reports. By SMPP 3.4 the id and the state are optional parameters; centres also, or only, write
 * them into the text, as its appendix B shows. The id must come in the notation of the answer to the message.
 */
final class ReceiptListener implements MessageReceiverListener {

    private static final Pattern ID = Pattern.compile("\\bid:\\s*(\\S+)");
    private static final Pattern STATE = Pattern.compile("\\bstat:\\s*([A-Z]+)");
    /** What follows is the beginning of the message itself. */
    private static final Pattern TEXT = Pattern.compile("\\s*\\b[Tt]ext:.*", Pattern.DOTALL);

    private final String provider;
    private final ReceiptInbox inbox;
    private final InstantSource clock;

    ReceiptListener(String provider, ReceiptInbox inbox, InstantSource clock) {
        this.provider = provider;
        this.inbox = inbox;
        this.clock = clock;
    }

    @Override
    public void onAcceptDeliverSm(DeliverSm report) throws ProcessRequestException {
        Optional<Receipt> receipt = report.isSmscDeliveryReceipt() ? read(report) : Optional.empty();
        try {
            receipt.ifPresent(inbox::put);
        } catch (ReceiptNotStoredException notNow) {
            throw new ProcessRequestException("Report again later", SMPPConstant.STAT_ESME_RX_T_APPN, notNow);
        }
    }

    private Optional<Receipt> read(DeliverSm report) {
        String text = new String(report.getShortMessage(), StandardCharsets.ISO_8859_1);
        String raw = TEXT.matcher(text).replaceFirst("");
        var parameter = report.getOptionalParameter(OptionalParameter.Receipted_message_id.class);
        Optional<String> id = parameter == null ? first(ID, raw) : Optional.of(parameter.getValueAsString());
        return id.flatMap(known -> state(report, raw)
                .map(state -> new Receipt(ChannelKind.SMS, provider, known, state, raw, clock.instant())));
    }

    /** Empty while the message is still on its way. */
    private static Optional<Receipt.State> state(DeliverSm report, String raw) {
        var parameter = report.getOptionalParameter(OptionalParameter.Message_state.class);
        String state = parameter == null
                ? first(STATE, raw).orElse("")
                : parameter.getMessageState().name();
        return switch (state) {
            case "DELIVRD", "DELIVERED" -> Optional.of(Receipt.State.DELIVERED);
            case "EXPIRED", "DELETED", "UNDELIV", "UNDELIVERABLE", "REJECTD", "REJECTED" ->
                Optional.of(Receipt.State.UNDELIVERABLE);
            default -> Optional.empty();
        };
    }

    private static Optional<String> first(Pattern pattern, String raw) {
        Matcher matcher = pattern.matcher(raw);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    @Override
    public void onAcceptAlertNotification(AlertNotification notification) {
        // we ask for none
    }

    @Override
    public DataSmResult onAcceptDataSm(DataSm message, Session session) throws ProcessRequestException {
        throw new ProcessRequestException("data_sm is not taken", SMPPConstant.STAT_ESME_RINVCMDID);
    }
}
